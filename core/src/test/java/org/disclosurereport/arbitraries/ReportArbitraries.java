package org.disclosurereport.arbitraries;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.properties.ReportProperties;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

/**
 * Arbitraries of the values of a report, from single counts to whole reports.
 *
 * <p>For example
 *
 * <pre>{@code
 * @Property
 * void everyReportWeFileIsValid(@ForAll("reports") DisclosureReport report) { … }
 *
 * @Provide
 * Arbitrary<DisclosureReport> reports() {
 *   return ReportArbitraries.consistentReports(FormVersion.V2021);
 * }
 * }</pre>
 *
 * <p><em>Consistent</em> means that no rule of {@code RuleSet.standard()} finds anything, of
 * whatever severity. Counts of consistent tables are at most {@link #MAX_PART} where they are parts
 * of sums, so that dozens of such reports can be added without leaving the range of a count.
 *
 * <p>Immutable, as jqwik's arbitraries are; they may be kept and shared.
 */
public final class ReportArbitraries {
    /** The largest count in a consistent table that is part of a sum, 10<sup>12</sup>. */
    public static final long MAX_PART = 1_000_000_000_000L;

    private static final int LAST_YEAR = 2035;

    /** Level, region code and name of the places our agencies stand in; the codes are real. */
    private static final List<Place> PLACES = List.of(
            new Place("淮安市洪泽区", AgencyLevel.COUNTY, "320813"),
            new Place("金湖县", AgencyLevel.COUNTY, "320831"),
            new Place("上海市普陀区", AgencyLevel.COUNTY, "310107"),
            new Place("淮安市", AgencyLevel.PREFECTURAL, "320800"),
            new Place("海西蒙古族藏族自治州", AgencyLevel.PREFECTURAL, "632800"),
            new Place("江苏省", AgencyLevel.PROVINCIAL, "320000"),
            new Place("上海市", AgencyLevel.PROVINCIAL, "310000"),
            new Place("新疆维吾尔自治区", AgencyLevel.PROVINCIAL, "650000"),
            new Place("金湖县银涂镇", AgencyLevel.TOWNSHIP, "320831"),
            new Place("淮安市洪泽区高良涧街道", AgencyLevel.TOWNSHIP, "320813"));

    private static final List<Agency> AGENCIES = allAgencies();

    private static final List<String> PROSE = List.of(
            "本机关坚持以公开为常态、不公开为例外，依法依规做好政府信息公开工作。",
            "持续完善制度，优化流程，加强审核把关。",
            "围绕中心工作，及时准确公开群众关心的信息。",
            "加强业务培训，提升工作人员的能力和水平。",
            "推进平台规范化建设，做好日常巡查和维护。");

    /** The figures that are a cell of table 三; the prose tells them right. */
    private static final Map<StatedQuantity, RequestRow> STATED = new EnumMap<>(Map.of(
            StatedQuantity.REQUESTS_RECEIVED, RequestRow.NEWLY_RECEIVED,
            StatedQuantity.REQUESTS_CARRIED_OVER, RequestRow.CARRIED_OVER,
            StatedQuantity.REQUESTS_ANSWERED, RequestRow.TOTAL,
            StatedQuantity.GRANTED, RequestRow.GRANTED,
            StatedQuantity.PARTLY_GRANTED, RequestRow.PARTLY_GRANTED,
            StatedQuantity.REQUESTS_CARRIED_FORWARD, RequestRow.CARRIED_FORWARD));

    private ReportArbitraries() {}

    /** {@return counts from 0 to 2<sup>53</sup> − 1, small ones and the limits often, none blank} */
    public static Arbitrary<Count> counts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(0, 20)),
                        Tuple.of(3, Arbitraries.longs().between(0, 100_000_000)),
                        Tuple.of(2, Arbitraries.longs().between(0, Count.MAX)),
                        Tuple.of(1, Arbitraries.of(0L, 1L, 1023L, 1024L, Count.MAX - 1, Count.MAX)))
                .map(Count::of);
    }

    /** {@return the counts of {@link #counts()}, and the blank one often} */
    public static Arbitrary<Count> countsOrBlank() {
        return orBlank(counts(), Count.blank());
    }

    /**
     * {@return changes from −(2<sup>53</sup> − 1) to 2<sup>53</sup> − 1, small ones often, none
     * blank}
     */
    public static Arbitrary<Change> changes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(-20, 20)),
                        Tuple.of(2, Arbitraries.longs().between(-Count.MAX, Count.MAX)),
                        Tuple.of(1, Arbitraries.of(0L, -1L, 1L, -Count.MAX, Count.MAX)))
                .map(Change::of);
    }

    /** {@return the changes of {@link #changes()}, and the blank one often} */
    public static Arbitrary<Change> changesOrBlank() {
        return orBlank(changes(), Change.blank());
    }

    /** {@return amounts with 0 to 6 decimals and up to 18 digits before the point, none blank} */
    public static Arbitrary<Amount> amounts() {
        BigInteger max = BigInteger.TEN.pow(Amount.MAX_DIGITS + Amount.MAX_DECIMALS);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Combinators.combine(
                                        Arbitraries.longs().between(0, 999_999_99999_999_999L),
                                        Arbitraries.integers().between(0, Amount.MAX_DECIMALS))
                                .as((digits, decimals) -> Amount.of(BigDecimal.valueOf(digits, decimals)))),
                Tuple.of(
                        1,
                        Arbitraries.bigIntegers()
                                .between(BigInteger.ZERO, max.subtract(BigInteger.ONE))
                                .map(digits -> Amount.of(new BigDecimal(digits, Amount.MAX_DECIMALS)))));
    }

    /** {@return the amounts of {@link #amounts()}, and the blank one often} */
    public static Arbitrary<Amount> amountsOrBlank() {
        return orBlank(amounts(), Amount.blank());
    }

    /**
     * {@return texts of up to 40 characters from all of Unicode, among them line breaks, tabs,
     * quotes, line separators and characters beyond the basic plane, but no lone surrogates and no
     * other control characters, which a report can't hold}
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.integers().between('一', '龥')),
                        Tuple.of(5, Arbitraries.integers().between(' ', '~')),
                        Tuple.of(
                                2,
                                Arbitraries.of('"', '\\', '/', '\u2028', '\u2029', '\uFEFF')
                                        .map(c -> +c)),
                        Tuple.of(1, Arbitraries.of(+'\t', +'\n', +'\r', 0xA0, 0xAD)),
                        Tuple.of(1, Arbitraries.integers().between(0xA0, Character.MIN_SURROGATE - 1)),
                        Tuple.of(1, Arbitraries.integers().between(Character.MAX_SURROGATE + 1, 0xFFFF)),
                        Tuple.of(1, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)))
                .list()
                .ofMaxSize(40)
                .map(ReportArbitraries::text);
    }

    /**
     * Gives valid unified social credit codes of the bodies of a region: the registering department
     * is 机构编制 (1), the check character fits.
     *
     * @return the codes
     */
    public static Arbitrary<String> unifiedSocialCreditCodes() {
        return Combinators.combine(Arbitraries.of(PLACES), Arbitraries.longs().between(0, 999_999_999L))
                .as((place, number) -> creditCode("11" + place.region() + digits(number, 9)));
    }

    /**
     * {@return agencies whose name, level, kind and codes fit each other; all but the name are
     * sometimes unknown}
     */
    public static Arbitrary<Agency> agencies() {
        return Combinators.combine(
                        Arbitraries.of(AGENCIES),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.longs().between(0, 999_999_999L))
                .as(ReportArbitraries::partlyKnown);
    }

    /** {@return rows of table 三 whose parts are not blank and whose total is their sum} */
    public static Arbitrary<RequestCounts> requestCounts() {
        return parts(RequestColumn.parts().size())
                .map(counts -> requestRow(counts, 0).withTotals())
                .withoutEdgeCases();
    }

    /** {@return consistent tables 三 of the 2021 form, none of whose cells is blank} */
    public static Arbitrary<Requests> requests() {
        return requests(FormVersion.V2021);
    }

    /**
     * {@return consistent tables 三 of a form; the rows it has hold no blank, any other is blank}
     *
     * @param version the form
     */
    public static Arbitrary<Requests> requests(FormVersion version) {
        List<RequestRow> outcomes = RequestRow.outcomeItems().stream()
                .filter(row -> row.isIn(version))
                .collect(Collectors.toUnmodifiableList());
        int columns = RequestColumn.parts().size();
        return Combinators.combine(parts(outcomes.size() * columns), parts(columns), parts(columns))
                .as((ended, over, forward) -> requests(outcomes, ended, over, forward))
                .withoutEdgeCases();
    }

    /** {@return consistent tables 四, none of whose cells is blank} */
    public static Arbitrary<Challenges> challenges() {
        int columns = ChallengeColumn.parts().size();
        return parts(ChallengeBlock.values().length * columns)
                .map(counts -> {
                    Challenges challenges = Challenges.builder().build();
                    for (ChallengeBlock block : ChallengeBlock.values()) {
                        ChallengeCounts filled = ChallengeCounts.builder().build();
                        int next = block.ordinal() * columns;
                        for (ChallengeColumn column : ChallengeColumn.parts()) {
                            filled = column.with(filled, Count.of(counts.get(next++)));
                        }
                        challenges = block.with(challenges, filled);
                    }
                    return challenges.withTotals();
                })
                .withoutEdgeCases();
    }

    /**
     * {@return consistent tables 二 of a form, none of whose cells is blank: no more repealed than
     * there was, no fewer published in all than newly, no fewer items dropped than there were}
     *
     * @param version the form
     */
    public static Arbitrary<ProactiveDisclosure> proactiveDisclosure(FormVersion version) {
        Form form = Form.of(version);
        List<Row> rows = form.getTable(Section.PROACTIVE_DISCLOSURE).getRows();
        int cells = rows.stream().mapToInt(row -> row.getCells().size()).sum();
        return Combinators.combine(
                        parts(cells),
                        Arbitraries.integers().between(0, Amount.MAX_DECIMALS),
                        Arbitraries.of(MoneyUnit.class).optional())
                .as((counts, decimals, unit) -> {
                    DisclosureReport report = withUnits(form, blank(version), unit);
                    for (Row row : rows) {
                        for (Cell cell : row.getCells()) {
                            report = cell.with(report, consistent(cell, counts, decimals));
                        }
                    }
                    return report.getProactiveDisclosure();
                })
                .withoutEdgeCases();
    }

    /**
     * {@return consistent reports of the years 2019 to 2035, each in the form in force, with prose in
     * every section, a fitting title, period and date, and no blank cell; see the class's comment}
     */
    public static Arbitrary<DisclosureReport> consistentReports() {
        return Arbitraries.frequencyOf(Arrays.stream(FormVersion.values())
                .map(version -> Tuple.of(version == FormVersion.latest() ? 3 : 1, consistentReports(version)))
                .toList());
    }

    /**
     * {@return the reports of {@link #consistentReports()} that use a form}
     *
     * @param version the form
     */
    public static Arbitrary<DisclosureReport> consistentReports(FormVersion version) {
        int lastYear = Math.min(LAST_YEAR, version.getLastYear());
        Arbitrary<DisclosureReport> tables = Combinators.combine(
                        agencies(),
                        Arbitraries.integers().between(version.getFirstYear(), lastYear),
                        proactiveDisclosure(version),
                        requests(version),
                        challenges())
                .as((agency, year, disclosure, requests, challenges) -> DisclosureReport.builder()
                        .agency(agency)
                        .year(year)
                        .period(ReportPeriod.ofYear(year))
                        .proactiveDisclosure(disclosure)
                        .requests(requests)
                        .challenges(challenges)
                        .build())
                .map(report -> mayIssueRegulations(report.getAgency()) ? report : withoutRegulations(report));
        return Combinators.combine(
                        tables,
                        consistentOverviews(),
                        otherMatters(),
                        Arbitraries.of(PROSE),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-30, 89),
                        Arbitraries.of(Coverage.class).optional(),
                        statedQuantities())
                .as((report, overview, other, improvements, title, days, coverage, quantities) ->
                        DisclosureReport.builder()
                                .from(report)
                                .title(title(report, title))
                                .publicationDate(publicationDate(report, days))
                                .coverage(coverage)
                                .overview(overview.withStatedFigures(figures(report, quantities)))
                                .problemsAndImprovements(ProblemsAndImprovements.builder()
                                        .problems("一是公开内容的深度有待加强；二是工作人员的业务水平有待提高。")
                                        .improvements(improvements)
                                        .build())
                                .otherMatters(other)
                                .build())
                .withoutEdgeCases();
    }

    /**
     * {@return the reports of {@link #consistentReports()} with up to 60 cells blanked; their rules
     * are satisfied or undecided, never violated, except for {@code requests.blank-total}}
     */
    public static Arbitrary<DisclosureReport> reportsWithBlanks() {
        int most = Arrays.stream(FormVersion.values())
                .mapToInt(version -> Form.of(version).getCells().size())
                .max()
                .orElseThrow();
        Arbitrary<Set<Integer>> blanks =
                Arbitraries.integers().between(0, most - 1).set().ofMaxSize(60);
        return Combinators.combine(consistentReports(), blanks)
                .as(ReportArbitraries::blanked)
                .withoutEdgeCases();
    }

    /**
     * {@return any reports that can be built, for tests of what must keep every value: random cells,
     * often blank, either form for any year from 2019 to 9999, texts from all of Unicode, optional
     * fields present or not}
     *
     * <p>Constraints on fields hold (names aren't blank, codes are valid); rules don't.
     */
    public static Arbitrary<DisclosureReport> anyReports() {
        return Arbitraries.oneOf(Arrays.stream(FormVersion.values())
                .map(ReportArbitraries::anyReports)
                .toList());
    }

    /**
     * {@return the reports of {@link #anyReports()} that use a form}
     *
     * @param version the form
     */
    public static Arbitrary<DisclosureReport> anyReports(FormVersion version) {
        Form form = Form.of(version);
        Arbitrary<Count> count = countsOrBlank();
        Arbitrary<Change> change = changesOrBlank();
        Arbitrary<Amount> amount = amountsOrBlank();
        List<Arbitrary<CellValue>> values = new ArrayList<>();
        for (Cell cell : form.getCells()) {
            values.add(
                    switch (cell.getKind()) {
                        case COUNT -> count.map(value -> value);
                        case CHANGE -> change.map(value -> value);
                        case AMOUNT -> amount.map(value -> value);
                    });
        }
        Arbitrary<Consumer<DisclosureReport.Builder>> properties = new AnyProperties(Map.of(
                        "agency.name",
                        names(),
                        "agency.unifiedSocialCreditCode",
                        unifiedSocialCreditCodes(),
                        "agency.regionCode",
                        Arbitraries.of(PLACES).map(Place::region)))
                .settings(ReportProperties.REPORT, "");
        return Combinators.combine(
                        properties,
                        Combinators.combine(values).as(list -> list),
                        Arbitraries.of(MoneyUnit.class).optional())
                .as((setting, cells, unit) -> {
                    DisclosureReport.Builder builder =
                            DisclosureReport.builder().proactiveDisclosure(ProactiveDisclosure.blank(version));
                    setting.accept(builder);
                    return withUnits(form, form.withValues(builder.build(), cells), unit);
                })
                .withoutEdgeCases();
    }

    private static <V> Arbitrary<V> orBlank(Arbitrary<V> values, V blank) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(blank)), Tuple.of(3, values));
    }

    /** Parts of sums: mostly 0, as in real tables, or small, seldom large. */
    private static Arbitrary<Long> part() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.just(0L)),
                        Tuple.of(8, Arbitraries.longs().between(0, 30)),
                        Tuple.of(3, Arbitraries.longs().between(0, 100_000)),
                        Tuple.of(1, Arbitraries.longs().between(0, MAX_PART)))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Long>> parts(int size) {
        return part().list().ofSize(size);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static Arbitrary<String> names() {
        return Combinators.combine(texts(), Arbitraries.chars().range('一', '龥')).as((text, last) -> text + last);
    }

    private static Requests requests(List<RequestRow> outcomes, List<Long> ended, List<Long> over, List<Long> forward) {
        List<RequestColumn> columns = RequestColumn.parts();
        Requests requests = Requests.builder().build();
        for (int i = 0; i < outcomes.size(); i++) {
            requests = outcomes.get(i).with(requests, requestRow(ended, i * columns.size()));
        }
        List<Long> received = new ArrayList<>();
        List<Long> carriedOver = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            long handled = forward.get(column);
            for (int i = 0; i < outcomes.size(); i++) {
                handled += ended.get(i * columns.size() + column);
            }
            long old = Math.min(over.get(column), handled);
            carriedOver.add(old);
            received.add(handled - old);
        }
        requests = RequestRow.NEWLY_RECEIVED.with(requests, requestRow(received, 0));
        requests = RequestRow.CARRIED_OVER.with(requests, requestRow(carriedOver, 0));
        requests = RequestRow.CARRIED_FORWARD.with(requests, requestRow(forward, 0));
        return requests.withTotals();
    }

    private static RequestCounts requestRow(List<Long> counts, int first) {
        RequestCounts row = RequestCounts.builder().build();
        int next = first;
        for (RequestColumn column : RequestColumn.parts()) {
            row = column.with(row, Count.of(counts.get(next++)));
        }
        return row;
    }

    private static DisclosureReport blank(FormVersion version) {
        return DisclosureReport.builder()
                .agency(AGENCIES.get(0))
                .year(version.getFirstYear())
                .proactiveDisclosure(ProactiveDisclosure.blank(version))
                .build();
    }

    /** The value of a cell of table 二 that fits its row: what is drawn for it comes on top of what the others of the row ask for. */
    private static CellValue consistent(Cell cell, List<Long> counts, int decimals) {
        long drawn = counts.get(cell.getIndex());
        Row row = cell.getRow();
        long value = switch (cell.getColumnName()) {
            case "inForce" -> drawn + Math.max(0, drawn(row, "issued", counts) - drawn(row, "repealed", counts));
            case "totalPublished" -> drawn + drawn(row, "newlyPublished", counts);
            case "change" -> drawn - drawn(row, "itemsLastYear", counts);
            default -> drawn;
        };
        return switch (cell.getKind()) {
            case COUNT -> Count.of(value);
            case CHANGE -> Change.of(value);
            case AMOUNT -> Amount.of(BigDecimal.valueOf(value, decimals));
        };
    }

    private static long drawn(Row row, String column, List<Long> counts) {
        return counts.get(row.findCell(column).orElseThrow().getIndex());
    }

    /** Legislation Law: provinces, cities with districts and autonomous prefectures, not offices. */
    private static boolean mayIssueRegulations(Agency agency) {
        boolean levelFits = agency.getLevel()
                .map(level -> level == AgencyLevel.PROVINCIAL || level == AgencyLevel.PREFECTURAL)
                .orElse(true);
        return levelFits && agency.getKind().orElse(AgencyKind.GOVERNMENT) == AgencyKind.GOVERNMENT;
    }

    private static DisclosureReport withoutRegulations(DisclosureReport report) {
        DisclosureReport without = report;
        for (Cell cell : Form.of(report).getCells()) {
            if (cell.getRow().getName().equals("proactiveDisclosure.regulations")) {
                without = cell.with(without, cell.getKind().parse("0"));
            }
        }
        return without;
    }

    private static Arbitrary<Overview> consistentOverviews() {
        return Combinators.combine(
                        Arbitraries.of(PROSE).list().ofSize(OverviewTopic.values().length),
                        Arbitraries.of(true, false),
                        consistentBreakdowns().list().ofMaxSize(3))
                .as((texts, byTopic, breakdowns) -> Overview.builder()
                        .text(byTopic ? "" : String.join("\n", texts))
                        .topics(byTopic ? topics(texts) : Map.of())
                        .breakdowns(breakdowns)
                        .build());
    }

    private static Map<OverviewTopic, String> topics(List<String> texts) {
        Map<OverviewTopic, String> topics = new EnumMap<>(OverviewTopic.class);
        for (OverviewTopic topic : OverviewTopic.values()) {
            topics.put(topic, texts.get(topic.ordinal()));
        }
        return topics;
    }

    private static Arbitrary<Breakdown> consistentBreakdowns() {
        return Combinators.combine(
                        Arbitraries.of(BreakdownKind.class),
                        part().list().ofMinSize(1).ofMaxSize(5),
                        part())
                .as((kind, counts, others) -> {
                    long sum = counts.stream().mapToLong(Long::longValue).sum();
                    List<Category> categories = new ArrayList<>();
                    for (long count : counts) {
                        categories.add(Category.of("类别" + (categories.size() + 1), count));
                    }
                    return Breakdown.builder()
                            .subject("主动公开政府信息")
                            .unit("条")
                            .kind(kind)
                            .statedTotal(Count.of(kind == BreakdownKind.CLOSED ? sum : sum + others))
                            .categories(categories)
                            .build();
                });
    }

    private static Arbitrary<Set<StatedQuantity>> statedQuantities() {
        return Arbitraries.of(STATED.keySet()).set().ofMaxSize(3);
    }

    private static List<StatedFigure> figures(DisclosureReport report, Set<StatedQuantity> quantities) {
        return STATED.keySet().stream()
                .filter(quantities::contains)
                .map(quantity -> StatedFigure.builder()
                        .quantity(quantity)
                        .value(STATED.get(quantity).get(report.getRequests()).getTotal())
                        .build())
                .collect(Collectors.toUnmodifiableList());
    }

    private static Arbitrary<OtherMatters> otherMatters() {
        return part().map(fen -> {
            Amount yuan = Amount.of(BigDecimal.valueOf(fen, 2));
            String text = fen == 0 ? "本年度未收取信息处理费。" : "本年度收取信息处理费" + yuan + "元。";
            return OtherMatters.builder().text(text).processingFee(yuan).build();
        });
    }

    private static String title(DisclosureReport report, int shape) {
        String name = report.getAgency().getName();
        return switch (shape) {
            case 0 -> name + report.getYear() + "年政府信息公开工作年度报告";
            case 1 -> report.getYear() + "年" + name + "政府信息公开工作年度报告";
            default -> name + report.getYear() + "年政府信息公开工作年报";
        };
    }

    /** Art. 49: by 31 January, a government's by 31 March; negative days mean an unknown date. */
    private static Optional<LocalDate> publicationDate(DisclosureReport report, int days) {
        boolean government = report.getAgency().getKind().equals(Optional.of(AgencyKind.GOVERNMENT))
                && report.getAgency().getLevel().isPresent();
        return days < 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(report.getYear() + 1, 1, 1).plusDays(government ? days : days % 31));
    }

    private static DisclosureReport blanked(DisclosureReport report, Set<Integer> blanks) {
        Form form = Form.of(report);
        List<CellValue> values = new ArrayList<>(form.readValues(report));
        for (Cell cell : form.getCells()) {
            if (blanks.contains(cell.getIndex())) {
                values.set(cell.getIndex(), cell.getKind().getBlank());
            }
        }
        return form.withValues(report, values);
    }

    private static DisclosureReport withUnits(Form form, DisclosureReport report, Optional<MoneyUnit> unit) {
        DisclosureReport changed = report;
        for (Cell cell : form.getCells()) {
            if (cell.getUnitName().isPresent()) {
                changed = cell.withUnit(changed, unit);
            }
        }
        return changed;
    }

    private static List<Agency> allAgencies() {
        List<Agency> agencies = new ArrayList<>();
        for (Place place : PLACES) {
            if (place.level() != AgencyLevel.TOWNSHIP) {
                agencies.add(place.agency("人民政府", AgencyKind.GOVERNMENT));
                agencies.add(place.agency("民政局", AgencyKind.DEPARTMENT));
                agencies.add(place.agency("人民政府办公室", AgencyKind.DEPARTMENT));
                agencies.add(place.agency("供水总公司", AgencyKind.OTHER));
            } else if (place.name().endsWith("街道")) {
                agencies.add(place.agency("办事处", AgencyKind.SUBDISTRICT));
            } else {
                agencies.add(place.agency("人民政府", AgencyKind.TOWNSHIP));
            }
        }
        agencies.add(Agency.of("国家税务总局").withLevel(AgencyLevel.NATIONAL).withKind(AgencyKind.DEPARTMENT));
        return List.copyOf(agencies);
    }

    /** Keeps what the four bits of a mask say: code, region, level, kind. */
    private static Agency partlyKnown(Agency agency, int known, long number) {
        Optional<String> code = agency.getRegionCode().map(region -> creditCode("11" + region + digits(number, 9)));
        return Agency.builder()
                .name(agency.getName())
                .unifiedSocialCreditCode(keep(known, 1, code))
                .regionCode(keep(known, 2, agency.getRegionCode()))
                .level(keep(known, 4, agency.getLevel()))
                .kind(keep(known, 8, agency.getKind()))
                .build();
    }

    private static <V> Optional<V> keep(int known, int bit, Optional<V> value) {
        return value.filter(ignored -> (known & bit) != 0);
    }

    private static String digits(long number, int length) {
        return String.format(Locale.ROOT, "%0" + length + "d", number);
    }

    /** Appends the check character of GB 32100-2015 to 17 characters. */
    private static String creditCode(String start) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (char character : start.toCharArray()) {
            sum += alphabet.indexOf(character) * weight;
            weight = weight * 3 % alphabet.length();
        }
        return start + alphabet.charAt(Math.floorMod(-sum, alphabet.length()));
    }

    private record Place(String name, AgencyLevel level, String region) {
        Agency agency(String suffix, AgencyKind kind) {
            return Agency.builder()
                    .name(name + suffix)
                    .regionCode(region)
                    .level(level)
                    .kind(kind)
                    .build();
        }
    }
}
