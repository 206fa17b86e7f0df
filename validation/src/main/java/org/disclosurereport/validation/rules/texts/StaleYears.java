package org.disclosurereport.validation.rules.texts;

import java.util.List;
import org.disclosurereport.validation.rules.ScannedText;
import org.disclosurereport.validation.rules.ScannedText.Anchor;
import org.disclosurereport.validation.rules.Words;

/**
 * Finds another year told as the year worked in: 2023年，我局认真贯彻《条例》 in the report of 2024.
 *
 * <p>The year must open a sentence, or follow its author, and what is told must be work, or figures of work. A year that is
 * compared with, that numbers a document, that is planned for, or of which an event is told (考核, 印发, 成立) is none.
 */
final class StaleYears {
    private static final int YEARS_BACK = 3;
    private static final int LONGEST_AUTHOR = 25;
    /** 我单位, 本办公室, 全县 and the like. */
    private static final int LONGEST_OWN_NAME = 5;

    /** What an author's name or a word for it ends in. */
    private static final String AUTHOR_ENDS = "局镇乡县市区委院办厅位关处室府心道";

    /** What makes the year before it something to compare with or to lean on. */
    private static final List<String> COMPARED =
            List.of("比", "较", "与", "对照", "根据", "按照", "针对", "关于", "从", "把", "对", "和", "印发", "自", "在");

    private static final List<String> PRESENTS = List.of("现将", "现公布", "现向社会", "特公布", "现予");
    private static final List<String> REPORTED = List.of("报告如下", "公布如下", "年度报告", "年报", "予以公布", "公开如下");
    private static final List<String> LEADS = List.of("根据", "按照", "依照", "依据", "为", "一年来", "过去一年");
    private static final List<String> AS_OF = List.of("截至", "截止", "截止到", "截至到");
    private static final List<String> YEAR_ENDS = List.of("年底", "底", "末", "12月31日", "12月底", "12月末");

    /** What makes a date or a name of the year. */
    private static final List<String> NO_YEAR_OF_WORK = List.of(
            "以来", "起", "至", "到", "—", "-", "－", "后", "前", "初", "底", "末", "版", "的", "第", "同期", "相比", "、", "和", "与", "及",
            "或", "上半年", "下半年", "）", ")", "》", "”");

    private static final List<String> THIS_YEAR = List.of("今年", "本年", "当年");

    /** Whose acts of another year may be told. */
    private static final List<String> SUPERIORS =
            List.of("国务院", "国家", "党中央", "中央", "上级", "全国", "省政府", "省委", "省级", "《", "新修订", "中共");

    /** What isn't this year's work: events, and what is left of another year. */
    private static final List<String> EVENTS = List.of(
            "考核", "考评", "评估", "测评", "评议", "检查", "督查", "巡察", "审计", "通报", "排名", "印发", "出台", "颁布", "施行", "实施", "修订", "成立",
            "组建", "挂牌", "撤销", "合并", "划转", "更名", "改革", "存在", "问题", "不足", "整改", "改进", "遗留", "结转", "转入", "未办结", "反馈", "指出",
            "年度报告", "年报", "荣获", "获评", "获得", "被评", "表彰", "基础上", "经验", "要点", "方案", "计划", "任务", "相比", "对比", "持平", "为基数");

    /** What only whoever tells of the year's work writes. */
    private static final List<String> WORK = List.of(
            "认真", "扎实", "严格", "坚持", "持续", "深入", "全面", "积极", "高度重视", "贯彻", "紧紧围绕", "围绕", "聚焦", "坚强领导", "正确领导", "领导下",
            "指导下", "为指导", "稳步推进", "有序推进", "不断", "切实", "着力", "进一步");

    /** What an author does: 我局开展业务培训3次，组织检查2次 tells of work whatever the objects are called. */
    private static final List<String> ACTS =
            List.of("开展", "组织", "举办", "召开", "完成", "主动公开", "公开", "发布", "制发", "受理", "收到", "办理", "推进", "落实", "健全", "建立");

    private static final List<String> FIGURES = List.of(
            "公开", "申请", "收取", "收费", "受理", "办理", "收到", "发布", "制发", "办结", "答复", "行政复议", "行政诉讼", "费用", "处理费", "召开", "培训",
            "新增", "更新", "需要报告");

    private static final List<String> NONE = List.of("未", "没有", "无", "全年未", "全年没有");

    /** 虽有进步，但仍存在…的问题: whoever sums up the year goes on to what is wanting, which is no event of another year then. */
    private static final List<String> ACHIEVED = List.of("虽", "尽管", "取得", "有所提升", "有所提高", "有所进步", "成效");

    private static final List<String> STILL =
            List.of("但仍", "但还", "但也", "但是", "不过", "仍存在", "仍有", "还存在", "尚存在", "但与", "但距");
    private static final List<String> SOLVED = List.of("已", "整改", "解决", "考核", "考评", "评估", "反馈", "通报");

    /** A relative clause speaks of things of that year: 收到的申请, 公开的文件. */
    private static final List<String> OF_THAT_YEAR = List.of(
            "公开的", "收到的", "受理的", "制发的", "发布的", "收取的", "办理的", "产生的", "开展的", "制定的", "发现的", "提出的", "的申请", "答复的", "申请的",
            "作出的");

    /** What of a year to come can't be known yet. */
    private static final List<String> COMPLETED =
            List.of("未收取", "未收到", "没有收", "共收到", "收到", "共受理", "累计", "共主动公开", "未发生", "无收费", "共收取", "未发出", "未产生", "未接到");

    private final String text;
    private final int reportYear;
    private final Quotes quotes;

    private StaleYears(String text, int reportYear, Quotes quotes) {
        this.text = text;
        this.reportYear = reportYear;
        this.quotes = quotes;
    }

    static void find(ScannedText text, int reportYear, Quotes quotes) {
        if (text.has(Anchor.YEAR)) {
            StaleYears search = new StaleYears(text.getText(), reportYear, quotes);
            text.forEach(Anchor.YEAR, search::year);
        }
    }

    private void year(int at) {
        int year = yearBefore(text, at);
        boolean near = year >= reportYear - YEARS_BACK && year <= reportYear + 1 && year != reportYear;
        if (near) {
            judge(year, at);
        }
    }

    /** {@return the four digits or numerals before a place as a year, -1 where there are fewer or more} */
    private static int yearBefore(String text, int at) {
        if (at < 4 || at > 4 && Sentences.digit(text.charAt(at - 5)) >= 0) {
            return -1;
        }
        int year = 0;
        for (int i = at - 4; i < at; i++) {
            int digit = Sentences.digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            year = 10 * year + digit;
        }
        return year;
    }

    private void judge(int year, int at) {
        int start = Sentences.start(text, at - 4);
        int end = Sentences.end(text, at);
        String before =
                text.substring(Sentences.afterItem(text, start, at - 4), at - 4).strip();
        String rest = text.substring(text.startsWith("度", at + 1) ? at + 2 : at + 1, end)
                .strip();
        if (tellsReportYear(start, end) || isOpen(before)) {
            return;
        }
        boolean stale = year > reportYear
                ? (before.isEmpty() || isAuthor(before)) && isKnown(rest)
                : isPresented(before, rest) || isYearOfWork(before, rest, start, end);
        if (stale) {
            quotes.add(Math.min(at - 4, Math.max(start, at - 4 - LONGEST_AUTHOR)), end);
        }
    }

    private static boolean isPresented(String before, String rest) {
        return Words.holdsAny(before, PRESENTS) && Words.holdsAny(rest, REPORTED);
    }

    private static boolean isKnown(String rest) {
        String told = withoutAuthor(withoutMark(rest));
        return Words.startsWithAny(told, 0, COMPLETED) && !Words.holdsAny(firstClauses(told, 1), OF_THAT_YEAR);
    }

    /** 2025年，我局累计公开 … says it of the author as 2025年累计公开 does. */
    private static String withoutAuthor(String told) {
        if (told.isEmpty() || "我本全".indexOf(told.charAt(0)) < 0) {
            return told;
        }
        for (int at = 1; at < Math.min(told.length(), LONGEST_OWN_NAME); at++) {
            if (AUTHOR_ENDS.indexOf(told.charAt(at)) >= 0) {
                return withoutMark(told.substring(at + 1));
            }
        }
        return told;
    }

    private boolean isYearOfWork(String before, String rest, int start, int end) {
        String told = rest;
        if (AS_OF.contains(before)) {
            if (!Words.startsWithAny(rest, 0, YEAR_ENDS)) {
                return false;
            }
            told = rest.substring(
                    rest.startsWith("12月31日") ? 6 : rest.startsWith("12月") ? 4 : rest.startsWith("年底") ? 2 : 1);
        } else if (before.isEmpty() || before.equals("在") || isAuthor(before) || isLead(before)) {
            if (!told.isEmpty() && Sentences.digit(told.charAt(0)) >= 0) {
                told = afterWholeYear(told);
            }
        } else {
            return false;
        }
        told = told.startsWith("的工作") ? told.substring(3) : told;
        if (told.isEmpty() || Words.startsWithAny(told, 0, NO_YEAR_OF_WORK)) {
            return false;
        }
        told = withoutMark(told);
        String clauses = withoutTitles(firstClauses(told, 2));
        String act = withoutAuthor(told);
        if (!act.equals(told)
                && Words.startsWithAny(act, 0, ACTS)
                && !Words.holdsAny(withoutTitles(firstClauses(act, 1)), EVENTS)
                && !Words.holdsAny(clauses, OF_THAT_YEAR)) {
            return !hasFigures(told) || !isComparedNearby(start, end);
        }
        if (Words.holdsAny(firstClauses(act, 1), ACHIEVED)
                && Words.holdsAny(clauses, STILL)
                && !Words.holdsAny(clauses, SOLVED)) {
            return true;
        }
        int work = Words.indexOfAny(clauses, WORK);
        int event = Words.indexOfAny(clauses, EVENTS);
        if (Words.startsWithAny(told, 0, SUPERIORS)
                || event >= 0 && (work < 0 || event < work)
                || work < 0 && (Words.indexOfAny(clauses, FIGURES) < 0 || Words.holdsAny(clauses, OF_THAT_YEAR))) {
            return false;
        }
        return work >= 0 || !hasFigures(told) || !isComparedNearby(start, end);
    }

    /** 1月1日至12月31日 is the whole year; any other date is that of an event. */
    private static String afterWholeYear(String told) {
        String last = "12月31日";
        int at = told.startsWith("1月1日") ? told.indexOf(last) : -1;
        return at < 0 || at > 16 || told.contains("统计") ? "" : told.substring(at + last.length());
    }

    private static boolean isAuthor(String before) {
        return !before.isEmpty()
                && before.length() <= LONGEST_AUTHOR
                && AUTHOR_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                && before.chars().allMatch(c -> Sentences.isHan((char) c))
                && !Words.holdsAny(before, COMPARED);
    }

    private static boolean isLead(String before) {
        int comma = before.lastIndexOf('，');
        return comma > 0
                && Words.startsWithAny(before, 0, LEADS)
                && (comma == before.length() - 1 || isAuthor(before.substring(comma + 1)));
    }

    /** Whether a bracket or quotation is open, so that the year belongs to a document. */
    private static boolean isOpen(String before) {
        return isOpen(before, '《', '》')
                || isOpen(before, '“', '”')
                || isOpen(before, '（', '）')
                || isOpen(before, '〔', '〕');
    }

    private static boolean isOpen(String before, char open, char close) {
        return before.lastIndexOf(open) > before.lastIndexOf(close);
    }

    private boolean tellsReportYear(int start, int end) {
        String sentence = text.substring(start, end);
        return Words.holdsAny(sentence, THIS_YEAR) || holdsYear(sentence, reportYear);
    }

    private static boolean holdsYear(String sentence, int year) {
        if (sentence.contains(Integer.toString(year))) {
            return true;
        }
        for (int at = sentence.indexOf('年'); at >= 0; at = sentence.indexOf('年', at + 1)) {
            if (yearBefore(sentence, at) == year) {
                return true;
            }
        }
        return false;
    }

    /** A sentence of figures may stand beside that of the report's year, to be compared with. */
    private boolean isComparedNearby(int start, int end) {
        boolean previous = start > 1 && tellsReportYear(Sentences.start(text, start - 1), start);
        return previous || end + 1 < text.length() && tellsReportYear(end + 1, Sentences.end(text, end + 1));
    }

    private static boolean hasFigures(String told) {
        // 未收到申请 is a number, too.
        return Words.startsWithAny(told, 0, NONE) || told.chars().anyMatch(c -> Sentences.digit((char) c) >= 0);
    }

    private static String withoutMark(String told) {
        String left = told.startsWith("全年") ? told.substring(2) : told;
        return left.startsWith("，") || left.startsWith(",") ? left.substring(1).strip() : left;
    }

    private static String firstClauses(String told, int count) {
        int end = 0;
        for (int i = 0; i < count; i++) {
            int comma = told.indexOf('，', end);
            if (comma < 0) {
                return told;
            }
            end = comma + 1;
        }
        return told.substring(0, end);
    }

    /** Titles of documents hold words of events: 《公开条例实施办法》. */
    private static String withoutTitles(String clauses) {
        StringBuilder left = new StringBuilder();
        int from = 0;
        int open = clauses.indexOf('《');
        while (open >= 0) {
            left.append(clauses, from, open);
            int close = clauses.indexOf('》', open);
            if (close < 0) {
                return left.toString();
            }
            from = close + 1;
            open = clauses.indexOf('《', from);
        }
        return left.append(clauses, from, clauses.length()).toString();
    }
}
