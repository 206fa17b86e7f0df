package org.disclosurereport.validation.rules.texts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.validation.rules.CharacterTable;
import org.disclosurereport.validation.rules.ScannedText;
import org.disclosurereport.validation.rules.ScannedText.Anchor;
import org.disclosurereport.validation.rules.Words;

/**
 * Finds another body as the author of a text: 我镇 in a bureau's report, or another bureau's name that 认真贯彻 …
 *
 * <p>我县 and 我市 may be said by any body of that place, helpers are no authors, superiors act lawfully, and in a government's
 * report its departments do.
 */
final class OtherBodies {
    /** What a body calls itself by, with what its name holds then. */
    private record Self(String word, List<String> names, List<String> notBefore) {
        static Self of(String word, String... names) {
            return new Self(word, List.of(names), List.of());
        }

        Self not(String... next) {
            return new Self(word, names, List.of(next));
        }
    }

    private static final List<Self> SELVES = List.of(
            Self.of("局", "局").not("部", "限", "面", "势"),
            Self.of("镇", "镇"),
            Self.of("乡", "乡").not("村振兴", "下"),
            Self.of("街道", "街道", "办事处"),
            Self.of("厅", "厅"),
            Self.of("委", "委").not("托", "员", "派", "任", "屈"),
            Self.of("办", "办").not("理", "事", "公", "实", "结", "法", "学", "案"),
            Self.of("院", "院"),
            Self.of("校", "校", "学"),
            Self.of("中心", "中心"),
            Self.of("园", "园").not("林"),
            Self.of("馆", "馆"),
            Self.of("队", "队").not("伍"),
            Self.of("所", "所").not("在", "有", "属", "以", "谓", "需", "做", "说", "提", "想"),
            Self.of("处", "处").not("理", "置", "在", "罚", "分", "于", "境"));

    /** Places by rank, the smallest first; 我区 is said in autonomous regions too. */
    private static final List<List<String>> PLACES =
            List.of(List.of("镇", "乡", "街道", "苏木"), List.of("县", "区", "旗"), List.of("市", "州", "盟"), List.of("省"));

    private static final List<String> COUNTIES = List.of("县", "旗");
    private static final int COUNTY = 1;

    /** A district of a city: nobody there is of a county. A development zone may lie in one. */
    private static final Pattern DISTRICT = Pattern.compile("[^县旗]{2,}市[^县旗市]{0,8}(?<![发园新治])区(?!管委会|管理委员会)[^县旗]*");

    /** What a government calls its place by, and whom it may speak of before it says what was done. */
    private static final List<String> PLACES_OF_GOVERNMENTS = List.of("镇", "乡", "县", "旗", "市", "州", "省");

    private static final List<String> ALL_BODIES =
            List.of("各级各部门", "各地各部门", "各级行政机关", "各级政府", "各级机关", "各级", "各部门", "各地");

    /** What authors' names end in; the longer of those with the same end first. */
    private static final List<String> ORGANS =
            List.of("人民政府办公室", "人民政府", "街道办事处", "办事处", "管理委员会", "委员会", "管委会", "办公室", "分局", "局", "厅", "中心", "大队");

    /** Authors' names in reports of their like; in a department's report they are its units, which may be told of. */
    private static final List<String> INSTITUTIONS =
            List.of("医院", "保健院", "卫生院", "学校", "中学", "小学", "学院", "大学", "幼儿园", "图书馆", "博物馆", "文化馆");

    /** What only an author does, directly after the name. */
    private static final List<String> ACTS = List.of(
            "认真",
            "扎实",
            "严格",
            "高度重视",
            "坚持",
            "深入贯彻",
            "深入推进",
            "贯彻",
            "聚焦",
            "紧紧围绕",
            "围绕",
            "持续",
            "积极推进",
            "全面贯彻",
            "全面推进",
            "全面落实",
            "主动公开",
            "收到",
            "共收到",
            "共受理",
            "共主动公开",
            "未收到",
            "未收取",
            "没有收",
            "现公布",
            "不断",
            "切实",
            "始终",
            "稳步推进",
            "着力",
            "依法公开",
            "累计",
            "通过",
            "按照",
            "严格按照",
            "政府信息公开工作",
            "信息公开工作",
            "政务公开工作");

    /** Before whoever presents or compiles the report, and what follows its name then. */
    private static final List<String> PRESENTED = List.of("现将", "现公布", "报告由");

    private static final List<String> REPORTED =
            List.of("20", "本年度", "年度", "政府信息", "信息公开", "政务公开", "的", "编制", "组织编制", "起草", "负责编制", "公布", "发布");

    /** A clause that may stand before the author's name. */
    private static final List<String> LEADS = List.of("根据", "按照", "依照", "依据", "一年来");

    private static final List<String> BETWEEN = List.of("，", ",", "始终", "一直", "全年", "本年度", "共", "继续", "能够", "能");
    private static final int LONGEST_NAME = 30;
    private static final int SHORTEST_PLACE = 2;
    private static final String GOVERNMENT = "人民政府";

    /** The signs that names don't hold; the first letters of organs, of towns and of clauses before a name; and what years hold. */
    private static final CharacterTable SIGNS = CharacterTable.of(
            "，、：（）《》“” ,:()。；;！!？?\n\r",
            firstLetters(ORGANS),
            "镇乡",
            firstLetters(LEADS),
            "0123456789年度一来，, \u3000",
            firstLetters(INSTITUTIONS));

    private static final int NO_NAME = 1;
    private static final int ORGAN = 2;
    private static final int TOWN = 4;
    private static final int LEAD = 8;
    private static final int YEAR = 16;
    private static final int INSTITUTION = 32;

    private final String text;
    private final String agency;
    private final boolean government;
    /** The signs of what the names of authors may end in. */
    private final int organs;

    private final Quotes quotes;

    private OtherBodies(String text, Agency agency, Quotes quotes) {
        this.text = text;
        this.agency = agency.getName();
        this.government = agency.getKind().orElse(null) == AgencyKind.GOVERNMENT
                || agency.getKind().isEmpty() && this.agency.endsWith(GOVERNMENT);
        this.organs = Words.endsWithAny(agency.getName(), INSTITUTIONS) ? ORGAN | INSTITUTION : ORGAN;
        this.quotes = quotes;
    }

    /** Searches a text; the agency's name must be known. */
    static void find(ScannedText text, Agency agency, Quotes quotes) {
        OtherBodies search = new OtherBodies(text.getText(), agency, quotes);
        text.forEach(Anchor.SELF, search::self);
        search.sentence(0);
        text.forEach(Anchor.END, at -> search.sentence(at + 1));
        text.forEach(Anchor.PRESENTED, search::presented);
    }

    private void self(int at) {
        if (isOther(text.charAt(at), at)) {
            quote(at);
        }
    }

    private boolean isOther(char self, int at) {
        if (at > 0 && "自“《‘〈为".indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        for (Self body : SELVES) {
            if (text.startsWith(body.word(), at + 1)) {
                int next = at + 1 + body.word().length();
                boolean own = Words.holdsAny(agency, body.names());
                boolean word = Words.startsWithAny(text, next, body.notBefore()) || self == '本' && isAmbiguous(body);
                return !own && !word;
            }
        }
        return self == '我' && isOtherPlace(at);
    }

    /** A county that the body can't be in; or the author of a government's report, called by another kind of place than its own. */
    private boolean isOtherPlace(int at) {
        if (Words.startsWithAny(text, at + 1, COUNTIES)
                && (rank(agency) > COUNTY || DISTRICT.matcher(agency).matches())) {
            return true;
        }
        if (!government
                || !Words.startsWithAny(text, at + 1, PLACES_OF_GOVERNMENTS)
                || isOwnPlace(text.charAt(at + 1))) {
            return false;
        }
        int start = Sentences.start(text, at);
        if (at - start > LONGEST_NAME || afterYear(Sentences.afterItem(text, start, at)) != at) {
            return false;
        }
        int end = at + 2;
        for (String all : ALL_BODIES) {
            end = end == at + 2 && text.startsWith(all, end) ? end + all.length() : end;
        }
        return acts(end, ACTS);
    }

    /** 县 of 青禾县人民政府. */
    private boolean isOwnPlace(char place) {
        int end = agency.length() - GOVERNMENT.length();
        return !agency.endsWith(GOVERNMENT) || end > 0 && agency.charAt(end - 1) == place;
    }

    /** 本办 and 本中心 begin other words as well. */
    private static boolean isAmbiguous(Self body) {
        return !List.of("局", "镇", "乡", "街道", "厅").contains(body.word());
    }

    /** {@return the rank of the smallest place that a name names, -1 where it names none} */
    private static int rank(String name) {
        for (int rank = 0; rank < PLACES.size(); rank++) {
            for (String place : PLACES.get(rank)) {
                if (name.indexOf(place, SHORTEST_PLACE - 1) > 0) {
                    return rank;
                }
            }
        }
        return -1;
    }

    /** Authors are named where sentences begin. */
    private void sentence(int start) {
        int from = Sentences.afterItem(text, start, Math.min(text.length(), start + LONGEST_NAME));
        name(afterYear(from), ACTS);
        if (from < text.length()
                && (SIGNS.get(text.charAt(from)) & LEAD) != 0
                && Words.startsWithAny(text, from, LEADS)) {
            name(afterClause(from), ACTS);
        }
    }

    private void presented(int at) {
        for (String word : PRESENTED) {
            if (text.startsWith(word, at)) {
                name(at + word.length(), REPORTED);
            }
        }
    }

    private int afterClause(int from) {
        int limit = Math.min(text.length(), from + 2 * LONGEST_NAME);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == '，') {
                return at + 1;
            }
        }
        return limit;
    }

    private void name(int from, List<String> acts) {
        int end = organEnd(from, acts);
        if (end < 0) {
            return;
        }
        String name = text.substring(from, end);
        if (isFull(name) && !isSame(name) && !isLawful(name)) {
            quotes.add(from, Math.min(Sentences.end(text, from), end + 8));
        }
    }

    /** After 2024年，, 一年来， and the like. */
    private int afterYear(int start) {
        int at = start;
        int limit = Math.min(text.length(), start + 10);
        while (at < limit && (SIGNS.get(text.charAt(at)) & YEAR) != 0) {
            at++;
        }
        return at;
    }

    private int organEnd(int from, List<String> acts) {
        int limit = Math.min(text.length(), from + LONGEST_NAME);
        for (int at = from; at < limit; at++) {
            int sign = SIGNS.get(text.charAt(at));
            if ((sign & NO_NAME) != 0) {
                return -1;
            }
            if ((sign & organs) != 0 && at > from) {
                int end = organAt(at, acts);
                if (end >= 0) {
                    return end;
                }
            } else if ((sign & TOWN) != 0 && at - from >= SHORTEST_PLACE && acts(at + 1, acts)) {
                return at + 1;
            }
        }
        return -1;
    }

    private static String firstLetters(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    private int organAt(int at, List<String> acts) {
        int end = organAt(at, acts, ORGANS);
        return end < 0 && organs != ORGAN ? organAt(at, acts, INSTITUTIONS) : end;
    }

    private int organAt(int at, List<String> acts, List<String> organs) {
        for (String organ : organs) {
            int end = at + organ.length();
            if (text.startsWith(organ, at) && acts(end, acts)) {
                return end;
            }
        }
        return -1;
    }

    private boolean acts(int end, List<String> acts) {
        int at = acts == ACTS ? afterYear(end) : end;
        for (String between : BETWEEN) {
            if (text.startsWith(between, at)) {
                at += between.length();
            }
        }
        return Words.startsWithAny(text, at, acts);
    }

    /** Names without their place are those of parts: 局办公室. */
    private static boolean isFull(String name) {
        return !name.startsWith("在")
                && (rank(name) >= 0
                        || (name.startsWith("县") || name.startsWith("市") || name.startsWith("区")) && name.endsWith("局"))
                && !name.contains("我")
                && !name.contains("本")
                && !name.contains("各")
                && !name.contains("全")
                && !name.contains("和")
                && !name.contains("党委");
    }

    private boolean isSame(String name) {
        String core = core(name);
        return agency.contains(name)
                || name.contains(agency)
                || !core.isEmpty() && agency.contains(core)
                || name.contains(core(agency));
    }

    /** The name without the places it begins with: 水务局 of 青禾县水务局; all of it where only the place tells it from others. */
    private static String core(String name) {
        int from = 0;
        for (int i = 0; i < name.length() - 1; i++) {
            if ("省市县区旗州盟".indexOf(name.charAt(i)) >= 0) {
                from = i + 1;
            }
        }
        String core = name.substring(from);
        boolean common = core.startsWith(GOVERNMENT) || core.length() < SHORTEST_PLACE + 1;
        return common ? name : core;
    }

    /** A government's departments act in its report; its superiors, and those of any body, act in every report of the place. */
    private boolean isLawful(String name) {
        boolean otherGovernment = name.endsWith(GOVERNMENT);
        if (!otherGovernment) {
            return government;
        }
        String place = name.substring(0, name.length() - GOVERNMENT.length());
        int rank = rank(place);
        return agency.contains(place) || rank(agency) < rank || government && rank < rank(agency);
    }

    private void quote(int at) {
        quotes.add(at, Math.min(Sentences.end(text, at), at + 16));
    }
}
