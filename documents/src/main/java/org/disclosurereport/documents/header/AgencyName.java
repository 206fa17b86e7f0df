package org.disclosurereport.documents.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.documents.divisions.Division;
import org.disclosurereport.documents.divisions.Divisions;
import org.disclosurereport.documents.divisions.Divisions.Located;

/**
 * The name of a body as printed somewhere, and what the name alone tells.
 *
 * <p>Kind and level decide whether rules apply at all, so they are told only where every body of such a name is of that
 * kind: a 管理委员会 may be a department or a zone's, a 市 or 区 may be of three levels, and the office of
 * a government may report for the government. Those stay open.
 *
 * @param printed the name, without blanks
 * @param folded the name as it is compared
 */
record AgencyName(String printed, String folded) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 50;
    private static final String MARKS = ",。;:!?>»›|<=/\\《》\"“”…";
    private static final String GOVERNMENT = "人民政府";

    /** How names of bodies end. */
    private static final List<String> ORGANS = List.of(
            "政府", "办事处", "委员会", "管委会", "党工委", "委", "局", "厅", "办公室", "办", "部", "署", "公署", "院", "法院", "中心", "站", "所", "队",
            "公司", "联合社", "合作社", "学校", "大学", "学院", "中学", "小学", "医院", "银行", "联合会", "协会", "总会", "学会", "理事会", "集团", "联社",
            "馆", "处", "海关", "党校", "妇联", "残联", "社联", "文联", "科协", "侨联", "工商联", "场", "园区", "开发区", "兵团", "师", "团", "库");

    /** How names of areas end; a title often names a body by its area alone. */
    private static final List<String> AREAS =
            List.of("省", "市", "县", "区", "旗", "州", "盟", "镇", "乡", "苏木", "街道", "地区", "新区");

    /** What ends like a body and is none. */
    private static final List<String> NO_NAMES = List.of("网站", "门户网", "政府网", "各部门", "各单位");

    /** What a body calls itself after 我 and 本; no place begins with 我, and of those with 本 (本溪) none goes on like this. */
    private static final List<String> SELF = List.of(
            "局", "厅", "委", "办", "部", "镇", "乡", "县", "市", "区", "省", "州", "旗", "处", "院", "会", "馆", "站", "校", "机关", "单位",
            "部门", "行政机关", "街道", "中心", "级", "报告", "辖区", "公司", "所");

    /** Words with which a sentence or a link begins, and no name does. */
    private static final List<String> NO_BEGINNINGS = List.of(
            "上一", "下一", "附件", "相关", "更多", "关于", "现将", "现就", "现公布", "按照", "根据", "依据", "依照", "由", "请", "主办", "承办", "首页");

    private static final List<String> OFFICES = List.of("人民政府办公室", "人民政府办公厅", "政府办公室", "政府办公厅", "办公室", "办公厅", "政府办");

    private static final List<String> AREA_GOVERNMENTS = List.of("省", "自治区", "市", "县", "区", "旗", "州");
    private static final List<String> TOWNSHIP_GOVERNMENTS = List.of("镇", "乡", "苏木");
    private static final Set<String> MUNICIPALITIES = Set.of("北京市人民政府", "天津市人民政府", "上海市人民政府", "重庆市人民政府");

    /** 局 that are no departments of a government at county level or above: companies, and parts or zones of a body. */
    private static final List<String> NO_DEPARTMENTS =
            List.of("供电局", "铁路局", "油田", "镇", "乡", "街道", "开发区", "园区", "新区", "管理区", "示范区", "度假区", "风景", "农场");

    /** What is before 委员会 or 委 where it is no department: those of a party, of residents, of a zone, of parties to a dispute. */
    private static final Pattern NO_COMMITTEE = Pattern.compile("中共|共产党|党委|党工委|纪律检查|监察委员会|政法|编制|政治协商|人民代表|仲裁|消费者|"
            + "(?:村民|居民|村|居|社区|家属|工作|常务|[省市县区州旗])委员会$|(?<!监督|城市|建设|综合)管理委员会$|"
            + "[省市县区州旗村居纪团工政党编管镇乡常军侨]委$");

    /** A district or a city of a city, which the four municipalities' aren't: of the level of a county. */
    private static final Pattern CITY_PART = Pattern.compile(
            "(?!北京|天津|上海|重庆)[^省市县区旗州盟镇乡]{1,10}?[市州盟][^省市县区旗州盟镇乡]{1,10}?(?:(?<!城)市|(?<![城社园景库林矿灌灾辖地郊片护])区)(?!级)");

    private static final Pattern PLACE = Pattern.compile("[^省市县区旗州盟镇乡]{1,10}?(省|自治区|自治州|盟|自治县|县|旗)(?!级)");

    /** Words of departments' names that hold the signs of a township and mean none. */
    private static final Pattern CITY_AND_COUNTRY = Pattern.compile("城乡|乡村|城镇");

    /** {@return a name, if the text can be one} */
    static Optional<AgencyName> of(String text) {
        String compact = Characters.withoutBlanks(text);
        String folded = Characters.fold(compact);
        boolean possible = folded.length() >= SHORTEST
                && folded.length() <= LONGEST
                && folded.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)
                && folded.chars().filter(AgencyName::isWordCharacter).count() >= SHORTEST
                && !isSelf(folded)
                && NO_NAMES.stream().noneMatch(folded::endsWith)
                && NO_BEGINNINGS.stream().noneMatch(folded::startsWith);
        return possible ? Optional.of(new AgencyName(compact, folded)) : Optional.empty();
    }

    /** {@return a name, if the text is one that names the body and not only its area} */
    static Optional<AgencyName> whole(String text) {
        return of(text).filter(AgencyName::isWhole);
    }

    /** {@return whether a folded text is, begins or ends with what a body calls itself: 我局, 我市…, …本机关} */
    static boolean isSelf(String folded) {
        return folded.startsWith("我")
                || SELF.stream()
                        .anyMatch(word -> folded.startsWith("本" + word)
                                || folded.endsWith("本" + word)
                                || folded.endsWith("我" + word));
    }

    /** {@return whether it ends as names of bodies do} */
    boolean isWhole() {
        String name = withoutBrackets(folded);
        return endsWithAny(name, ORGANS) && !ORGANS.contains(name) && !GOVERNMENT.equals(name);
    }

    /** {@return whether it says what kind of place it is of and not which: 县公安局} */
    boolean isShort() {
        return AREAS.stream().anyMatch(folded::startsWith);
    }

    /** {@return whether it is an area's: a place that has a government} */
    boolean isArea() {
        return endsWithAny(folded, AREAS);
    }

    /** {@return whether it is the fuller name of the same body: with the areas above it, or not abbreviated} */
    boolean isFullerThan(AgencyName other) {
        if (folded.length() <= other.folded.length()) {
            return false;
        }
        return folded.endsWith(other.folded)
                || other.isArea() && isOfArea(other)
                || isDepartment(folded) && isDepartment(other.folded) && abbreviates(other.folded, folded);
    }

    /** {@return whether both can stand on the report of one body: the same name, a fuller one, or the office that publishes} */
    boolean agreesWith(AgencyName other) {
        return folded.equals(other.folded)
                || folded.startsWith(other.folded)
                || other.folded.startsWith(folded)
                || isFullerThan(other)
                || other.isFullerThan(this)
                || publishesFor(other)
                || other.publishesFor(this);
    }

    /** {@return the government whose office it is, itself otherwise} */
    AgencyName orItsGovernment() {
        int end = folded.lastIndexOf(GOVERNMENT) + GOVERNMENT.length();
        boolean office = folded.contains(GOVERNMENT) && OFFICES.contains(folded.substring(end - GOVERNMENT.length()));
        return office ? new AgencyName(printed.substring(0, end), folded.substring(0, end)) : this;
    }

    private boolean publishesFor(AgencyName government) {
        return OFFICES.stream()
                .filter(folded::endsWith)
                .map(office -> folded.substring(0, folded.length() - office.length()))
                .flatMap(area -> Stream.of(area, area + "政府", area + GOVERNMENT))
                .anyMatch(name ->
                        !name.isEmpty() && (name.endsWith(government.folded) || government.folded.endsWith(name)));
    }

    private boolean isOfArea(AgencyName area) {
        return folded.endsWith(area.folded + GOVERNMENT)
                || folded.endsWith(area.folded + "办事处")
                || folded.endsWith(area.folded + "政府");
    }

    /** {@return the agency: its name, with kind and level where the name tells them surely} */
    Agency toAgency() {
        Optional<Located> place = Divisions.at(folded);
        return Agency.builder()
                .name(printed)
                .kind(kind())
                .level(level().or(() -> place.map(AgencyName::level).orElseGet(this::levelOfPlace)))
                .regionCode(place.flatMap(Located::only).map(Division::regionCode))
                .build();
    }

    /** {@return the kind that every body of such a name is of; empty where there are several} */
    Optional<AgencyKind> kind() {
        if (endsWithAny(governed(), TOWNSHIP_GOVERNMENTS)) {
            return Optional.of(AgencyKind.TOWNSHIP);
        }
        if (endsWithAny(governed(), AREA_GOVERNMENTS)) {
            return Optional.of(AgencyKind.GOVERNMENT);
        }
        if (folded.endsWith("街道办事处")) {
            return Optional.of(AgencyKind.SUBDISTRICT);
        }
        if (folded.contains(GOVERNMENT)
                && endsWithAny(folded, OFFICES)
                && endsWithAny(folded.substring(0, folded.indexOf(GOVERNMENT)), AREA_GOVERNMENTS)) {
            return Optional.of(AgencyKind.DEPARTMENT);
        }
        return isDepartment(folded)
                        && NO_DEPARTMENTS.stream()
                                .noneMatch(CITY_AND_COUNTRY.matcher(folded).replaceAll("")::contains)
                ? Optional.of(AgencyKind.DEPARTMENT)
                : Optional.empty();
    }

    /** The level that all places of a name have. */
    private static Optional<AgencyLevel> level(Located place) {
        List<AgencyLevel> levels =
                place.divisions().stream().map(Division::level).distinct().toList();
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    /** The level that the name of a place shows by itself, for bodies of a known kind: of 县 there is one, of 市 and 区 several. */
    private Optional<AgencyLevel> levelOfPlace() {
        if (kind().isEmpty()) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(folded);
        if (CITY_PART.matcher(folded).lookingAt()) {
            return Optional.of(AgencyLevel.COUNTY);
        }
        if (!place.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (place.group(1)) {
                    case "省", "自治区" -> AgencyLevel.PROVINCIAL;
                    case "自治州", "盟" -> AgencyLevel.PREFECTURAL;
                    default -> AgencyLevel.COUNTY;
                });
    }

    private Optional<AgencyLevel> level() {
        String area = governed();
        if (endsWithAny(area, TOWNSHIP_GOVERNMENTS) || folded.endsWith("街道办事处")) {
            return Optional.of(AgencyLevel.TOWNSHIP);
        }
        if (area.endsWith("省") || area.endsWith("自治区") || MUNICIPALITIES.contains(folded)) {
            return Optional.of(AgencyLevel.PROVINCIAL);
        }
        return area.endsWith("县") ? Optional.of(AgencyLevel.COUNTY) : Optional.empty();
    }

    /** {@return the area whose people's government it is, empty for every other body} */
    private String governed() {
        return folded.endsWith(GOVERNMENT) ? folded.substring(0, folded.length() - GOVERNMENT.length()) : "";
    }

    private static boolean isDepartment(String name) {
        return name.endsWith("局")
                || name.endsWith("厅") && !name.endsWith("办公厅")
                || (name.endsWith("委员会") || name.endsWith("委"))
                        && !NO_COMMITTEE.matcher(name).find();
    }

    /** Whether a name has the characters of a longer one in their order, as 市场监管局 has of 市场监督管理局. */
    private static boolean abbreviates(String shorter, String longer) {
        int next = 0;
        for (int i = 0; i < longer.length() && next < shorter.length(); i++) {
            next += longer.charAt(i) == shorter.charAt(next) ? 1 : 0;
        }
        return next == shorter.length();
    }

    private static boolean endsWithAny(String name, List<String> ends) {
        return ends.stream().anyMatch(end -> name.length() > end.length() && name.endsWith(end));
    }

    private static boolean isWordCharacter(int c) {
        return Characters.isChinese((char) c) && Characters.numeral((char) c) < 0;
    }

    /** A second name in brackets at the end is no part of how a name ends. */
    private static String withoutBrackets(String name) {
        int open = name.lastIndexOf('(');
        return name.endsWith(")") && open > 0 ? name.substring(0, open) : name;
    }
}
