package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.Samples.with;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NarrativeRulesTest {
    private static final List<String> RULES = List.of(
            "narrative.requests",
            "narrative.applicants",
            "narrative.outcomes",
            "narrative.challenges",
            "narrative.none-received",
            "narrative.disclosure");

    /** A report whose total of each row and block is another power of 2, so that each sum has one value only. */
    private static DisclosureReport powers() {
        DisclosureReport report = Samples.zero(2023);
        long power = 1;
        for (RequestRow row : RequestRow.values()) {
            report = with(report, "requests." + String.join(".", row.getNamePath()) + ".total", Long.toString(power));
            power *= 2;
        }
        for (String block : List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration")) {
            report = with(report, "challenges." + block + ".total", Long.toString(power));
            power *= 2;
        }
        return report;
    }

    private static DisclosureReport telling(DisclosureReport report, StatedFigure... figures) {
        return report.withOverview(Overview.builder()
                .text(Samples.OVERVIEW)
                .addStatedFigures(figures)
                .build());
    }

    private static StatedFigure figure(StatedQuantity quantity, long value) {
        return StatedFigure.builder().quantity(quantity).value(Count.of(value)).build();
    }

    /** A report with another number in each cell: its place in the form. */
    private static DisclosureReport numbered() {
        DisclosureReport report = Samples.zero(2023);
        for (Cell cell : Form.of(report).getCells()) {
            report = with(report, cell.getName(), Long.toString(number(cell)));
        }
        return report;
    }

    private static long number(Cell cell) {
        return 100 + cell.getIndex();
    }

    private static List<String> totals(RequestRow first, RequestRow last) {
        return EnumSet.range(first, last).stream()
                .map(row -> "requests." + String.join(".", row.getNamePath()) + ".total")
                .toList();
    }

    private static List<String> received(RequestColumn first, RequestColumn last) {
        return EnumSet.range(first, last).stream()
                .map(column -> "requests.newlyReceived." + column.getName())
                .toList();
    }

    private static List<String> challenges(String column, String... blocks) {
        return Arrays.stream(blocks)
                .map(block -> "challenges." + block + "." + column)
                .toList();
    }

    private static List<String> disclosed(String row) {
        return List.of("proactiveDisclosure." + row);
    }

    /** The cells that the catalogue names for a quantity, from the order of rows and columns alone. */
    private static List<String> cellsOf(StatedQuantity quantity) {
        return switch (quantity) {
            case REQUESTS_RECEIVED -> totals(RequestRow.NEWLY_RECEIVED, RequestRow.NEWLY_RECEIVED);
            case REQUESTS_CARRIED_OVER -> totals(RequestRow.CARRIED_OVER, RequestRow.CARRIED_OVER);
            case REQUESTS_ANSWERED -> totals(RequestRow.TOTAL, RequestRow.TOTAL);
            case REQUESTS_CARRIED_FORWARD -> totals(RequestRow.CARRIED_FORWARD, RequestRow.CARRIED_FORWARD);
            case GRANTED_OR_PARTLY_GRANTED -> totals(RequestRow.GRANTED, RequestRow.PARTLY_GRANTED);
            case REFUSED -> totals(RequestRow.STATE_SECRETS, RequestRow.ADMINISTRATIVE_INQUIRY);
            case UNAVAILABLE -> totals(RequestRow.NOT_HELD, RequestRow.STILL_UNCLEAR);
            case NOT_PROCESSED -> totals(RequestRow.PETITIONS_AND_COMPLAINTS, RequestRow.CONFIRMATION_OR_REISSUE);
            case OTHER_HANDLING -> totals(RequestRow.CORRECTION_OVERDUE, RequestRow.OTHER_REASONS);
            case APPLICANTS_NATURAL -> received(RequestColumn.NATURAL_PERSONS, RequestColumn.NATURAL_PERSONS);
            case APPLICANTS_ORGANIZATIONS ->
                received(RequestColumn.COMMERCIAL_ENTERPRISES, RequestColumn.OTHER_ORGANIZATIONS);
            case APPLICANTS_COMMERCIAL ->
                received(RequestColumn.COMMERCIAL_ENTERPRISES, RequestColumn.COMMERCIAL_ENTERPRISES);
            case APPLICANTS_RESEARCH ->
                received(RequestColumn.RESEARCH_INSTITUTIONS, RequestColumn.RESEARCH_INSTITUTIONS);
            case APPLICANTS_WELFARE ->
                received(RequestColumn.PUBLIC_WELFARE_ORGANIZATIONS, RequestColumn.PUBLIC_WELFARE_ORGANIZATIONS);
            case APPLICANTS_LEGAL_SERVICE ->
                received(RequestColumn.LEGAL_SERVICE_INSTITUTIONS, RequestColumn.LEGAL_SERVICE_INSTITUTIONS);
            case APPLICANTS_OTHER -> received(RequestColumn.OTHER_ORGANIZATIONS, RequestColumn.OTHER_ORGANIZATIONS);
            case RECONSIDERATIONS -> challenges("total", "reconsideration");
            case RECONSIDERATIONS_UPHELD -> challenges("upheld", "reconsideration");
            case RECONSIDERATIONS_CORRECTED -> challenges("corrected", "reconsideration");
            case RECONSIDERATIONS_OTHER -> challenges("otherResult", "reconsideration");
            case RECONSIDERATIONS_PENDING -> challenges("pending", "reconsideration");
            case LITIGATIONS -> challenges("total", "litigationDirect", "litigationAfterReconsideration");
            case LITIGATIONS_DIRECT -> challenges("total", "litigationDirect");
            case LITIGATIONS_AFTER_RECONSIDERATION -> challenges("total", "litigationAfterReconsideration");
            case LITIGATIONS_UPHELD -> challenges("upheld", "litigationDirect", "litigationAfterReconsideration");
            case LITIGATIONS_CORRECTED -> challenges("corrected", "litigationDirect", "litigationAfterReconsideration");
            case LITIGATIONS_OTHER -> challenges("otherResult", "litigationDirect", "litigationAfterReconsideration");
            case LITIGATIONS_PENDING -> challenges("pending", "litigationDirect", "litigationAfterReconsideration");
            case CHALLENGES ->
                challenges("total", "reconsideration", "litigationDirect", "litigationAfterReconsideration");
            case REGULATIONS_ISSUED -> disclosed("regulations.issued");
            case REGULATIONS_REPEALED -> disclosed("regulations.repealed");
            case REGULATIONS_IN_FORCE -> disclosed("regulations.inForce");
            case NORMATIVE_DOCUMENTS_ISSUED -> disclosed("normativeDocuments.issued");
            case NORMATIVE_DOCUMENTS_REPEALED -> disclosed("normativeDocuments.repealed");
            case NORMATIVE_DOCUMENTS_IN_FORCE -> disclosed("normativeDocuments.inForce");
            case LICENSING_DECISIONS -> disclosed("licensing");
            case PENALTY_DECISIONS -> disclosed("penalties");
            case COERCIVE_MEASURE_DECISIONS -> disclosed("coerciveMeasures");
            case ADMINISTRATIVE_FEES -> disclosed("administrativeFees");
            // A quantity that is one row of table 三 has that row's name.
            default -> totals(RequestRow.valueOf(quantity.name()), RequestRow.valueOf(quantity.name()));
        };
    }

    private static String ruleOf(StatedQuantity quantity) {
        String cell = cellsOf(quantity).get(0);
        if (cell.startsWith("proactiveDisclosure.")) {
            return "narrative.disclosure";
        }
        if (cell.startsWith("challenges.")) {
            return "narrative.challenges";
        }
        if (cell.startsWith("requests.outcomes.")) {
            return "narrative.outcomes";
        }
        return cell.endsWith(".total") ? "narrative.requests" : "narrative.applicants";
    }

    private static StatedFigure stating(StatedQuantity quantity, long number) {
        return StatedFigure.builder()
                .quantity(quantity)
                .value(quantity.getKind().parse(Long.toString(number)))
                .build();
    }

    @ParameterizedTest
    @EnumSource(StatedQuantity.class)
    void aFigureEqualsTheSumOfItsCellsAndNoOther(StatedQuantity quantity) {
        DisclosureReport report = numbered();
        List<String> cells = cellsOf(quantity);
        long sum = cells.stream()
                .mapToLong(cell -> number(Form.of(report).getCell(cell)))
                .sum();
        ValidationResult right = ReportValidator.validate(telling(report, stating(quantity, sum)));
        assertThat(right.getVerdict(ruleOf(quantity))).hasValue(Verdict.SATISFIED);
        for (String rule : RULES) {
            assertThat(right.getVerdict(rule).isPresent()).as(rule).isEqualTo(rule.equals(ruleOf(quantity)));
        }
        for (long wrong : List.of(sum + 1, sum - 1, 1L << 40)) {
            ValidationResult result = ReportValidator.validate(telling(report, stating(quantity, wrong)));
            assertThat(result.getViolations(ruleOf(quantity))).singleElement().satisfies(violation -> {
                assertThat(violation.getSeverity()).isEqualTo(Severity.WARNING);
                assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(sum));
                assertThat(violation.getActual()).hasValue(BigDecimal.valueOf(wrong));
                assertThat(violation.getPlace().getPointer()).isEqualTo("/overview/statedFigures/0");
                assertThat(violation.getCells())
                        .extracting(CellReading::getName)
                        .first()
                        .isEqualTo("overview.statedFigures[0].value");
                assertThat(violation.getCells().subList(1, violation.getCells().size()))
                        .extracting(CellReading::getName)
                        .containsExactlyElementsOf(cells);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StatedQuantity.class,
            names = {"REGULATIONS_IN_FORCE", "NORMATIVE_DOCUMENTS_IN_FORCE", "CORRECTION_OVERDUE", "FEE_OVERDUE"})
    void whatTheFormOf2019HasNoCellForIsNotJudged(StatedQuantity quantity) {
        ValidationResult result = ReportValidator.validate(telling(Samples.zero(2019), stating(quantity, 7)));
        assertThat(RULES).allSatisfy(rule -> assertThat(result.getVerdict(rule)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = StatedQuantity.class, names = "APPLICANTS_.*", mode = EnumSource.Mode.MATCH_ALL)
    void applicantsMayIncludeThoseOfRequestsCarriedOver(StatedQuantity quantity) {
        DisclosureReport report = numbered();
        long both = cellsOf(quantity).stream()
                .flatMap(cell -> Stream.of(cell, cell.replace("newlyReceived", "carriedOver")))
                .mapToLong(cell -> number(Form.of(report).getCell(cell)))
                .sum();
        assertThat(ReportValidator.validate(telling(report, stating(quantity, both)))
                        .getVerdict("narrative.applicants"))
                .hasValue(Verdict.SATISFIED);
    }

    @Test
    void grantedAloneMayIncludeWhatWasGrantedInPart() {
        StatedFigure both = figure(StatedQuantity.GRANTED, 12);
        assertThat(ReportValidator.validate(telling(powers(), both)).getVerdict("narrative.outcomes"))
                .hasValue(Verdict.SATISFIED);
        ValidationResult beside =
                ReportValidator.validate(telling(powers(), both, figure(StatedQuantity.PARTLY_GRANTED, 8)));
        assertThat(beside.getTallies())
                .as("unless the text states a number for that too")
                .contains(RuleTally.of("narrative.outcomes", 1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "制发行政规范性文件7件（含修订2件）, UNDECIDED", "制发行政规范性文件7件（不含废止的）, UNDECIDED",
        "制发行政规范性文件7件, VIOLATED", "'', VIOLATED"
    })
    void aNumberOfDocumentsCountedInAnotherWayIsOpen(String quote, Verdict verdict) {
        StatedFigure told = figure(StatedQuantity.NORMATIVE_DOCUMENTS_ISSUED, 7);
        ValidationResult result =
                ReportValidator.validate(telling(Samples.zero(2023), quote.isEmpty() ? told : told.withQuote(quote)));
        assertThat(result.getVerdict("narrative.disclosure")).hasValue(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "12.35, 12.3456, SATISFIED", "12.3, 12.3456, SATISFIED", "12.4, 12.3456, VIOLATED", "12, 12.3456, SATISFIED",
        "0, 12.3456, VIOLATED", "0, 0, SATISFIED", "3, 0, VIOLATED", "12.3456, 123456, UNDECIDED",
        "12.35, '', UNDECIDED", "'', 12, UNDECIDED"
    })
    void anAmountIsComparedToTheLastDigitStated(String stated, String printed, Verdict verdict) {
        DisclosureReport report = with(Samples.zero(2023), "proactiveDisclosure.administrativeFees", printed);
        StatedFigure told = StatedFigure.builder()
                .quantity(StatedQuantity.ADMINISTRATIVE_FEES)
                .value(Amount.parse(stated))
                .build();
        assertThat(ReportValidator.validate(telling(report, told)).getVerdict("narrative.disclosure"))
                .hasValue(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "RECONSIDERATIONS, reconsideration, VIOLATED", "LITIGATIONS, reconsideration, SATISFIED",
        "LITIGATIONS, litigationAfterReconsideration, VIOLATED", "CHALLENGES, litigationDirect, VIOLATED"
    })
    void noChallengesGoesWithAZeroTable(StatedQuantity quantity, String block, Verdict verdict) {
        DisclosureReport report = with(Samples.zero(2023), "challenges." + block + ".total", "2");
        ValidationResult result = ReportValidator.validate(telling(report, figure(quantity, 0)));
        assertThat(result.getVerdict("narrative.none-received")).hasValue(verdict);
        assertThat(result.getVerdict("narrative.challenges")).isEmpty();
    }

    @Test
    void receivedRequestsMayIncludeThoseCarriedOver() {
        assertThat(ReportValidator.validate(telling(powers(), figure(StatedQuantity.REQUESTS_RECEIVED, 3)))
                        .getVerdict("narrative.requests"))
                .hasValue(Verdict.SATISFIED);
        assertThat(ReportValidator.validate(telling(powers(), figure(StatedQuantity.REQUESTS_RECEIVED, 2)))
                        .getVerdict("narrative.requests"))
                .hasValue(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, SATISFIED", "5, 0, VIOLATED", "'', 0, UNDECIDED"})
    void noneReceivedGoesWithAZeroRow(String row, long told, Verdict verdict) {
        DisclosureReport report = with(Samples.zero(2023), "requests.newlyReceived.total", row);
        report = with(report, "requests.newlyReceived.naturalPersons", row);
        report = with(report, "requests.carriedOver.total", "5");
        ValidationResult result =
                ReportValidator.validate(telling(report, figure(StatedQuantity.REQUESTS_RECEIVED, told)));
        assertThat(result.getVerdict("narrative.none-received")).hasValue(verdict);
        assertThat(result.getVerdict("narrative.requests")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "甲县人民政府, '', '', AREA, VIOLATED", "甲县人民政府, '', '', BODY, UNDECIDED",
        "甲县人民政府, '', '', UNSTATED, VIOLATED", "甲县人民政府, GOVERNMENT, '', AREA, VIOLATED",
        "甲县人民政府, GOVERNMENT, '', BODY, UNDECIDED", "甲县, GOVERNMENT, '', AREA, VIOLATED",
        "甲县, '', AREA, AREA, VIOLATED", "甲县, '', AREA, BODY, UNDECIDED",
        "甲县民政局, '', '', BODY, VIOLATED", "甲县民政局, '', '', AREA, UNDECIDED",
        "甲县民政局, DEPARTMENT, '', BODY, VIOLATED", "甲县民政局, DEPARTMENT, '', AREA, UNDECIDED",
        "甲县民政局, DEPARTMENT, BODY, BODY, VIOLATED", "甲县人民政府办公室, '', '', BODY, VIOLATED",
        "甲县人民政府办公室, '', '', AREA, UNDECIDED", "甲县人民政府办公室, DEPARTMENT, AREA, AREA, VIOLATED",
        "乙镇人民政府, TOWNSHIP, '', BODY, VIOLATED", "乙镇人民政府, TOWNSHIP, '', AREA, VIOLATED",
        "丙街道办事处, SUBDISTRICT, '', BODY, VIOLATED", "丙街道办事处, SUBDISTRICT, '', AREA, UNDECIDED",
        "甲县人民政府, '', '', ON_BEHALF, UNDECIDED", "甲县民政局, DEPARTMENT, '', ON_BEHALF, UNDECIDED",
        "甲县人民政府办公室, DEPARTMENT, AREA, ON_BEHALF, UNDECIDED"
    })
    void aFigureOfTheReportsScopeIsJudgedAsOneWithoutAndAnyOtherIsOpen(
            String name, String kind, String coverage, FigureScope scope, Verdict verdict) {
        Agency.Builder agency = Agency.builder().name(name);
        if (!kind.isEmpty()) {
            agency.kind(AgencyKind.valueOf(kind));
        }
        DisclosureReport report = powers().withAgency(agency.build());
        if (!coverage.isEmpty()) {
            report = report.withCoverage(Coverage.valueOf(coverage));
        }
        StatedFigure other = figure(StatedQuantity.GRANTED, 95).withScope(scope);
        StatedFigure same = figure(StatedQuantity.GRANTED, 4).withScope(scope);
        assertThat(ReportValidator.validate(telling(report, other)).getVerdict("narrative.outcomes"))
                .hasValue(verdict);
        assertThat(ReportValidator.validate(telling(report, same)).getVerdict("narrative.outcomes"))
                .as("what agrees agrees, whatever its scope")
                .hasValue(Verdict.SATISFIED);
    }

    @Test
    void aRoundedFigureIsNotJudgedAndABlankOneIsOpen() {
        StatedFigure rounded = figure(StatedQuantity.GRANTED, 95).withRounded(true);
        StatedFigure blank =
                StatedFigure.builder().quantity(StatedQuantity.GRANTED).build();
        ValidationResult result = ReportValidator.validate(telling(powers(), rounded, blank));
        assertThat(result.getTallies()).contains(RuleTally.of("narrative.outcomes", 0, 0, 1));
    }

    @Test
    void aBlankCellLeavesASumOpenOnlyAsFarAsTheRelationsDo() {
        DisclosureReport report = with(Samples.zero(2023), "challenges.litigationDirect.upheld", "8");
        report = with(report, "challenges.litigationDirect.total", "");
        StatedFigure told = figure(StatedQuantity.LITIGATIONS, 9);
        assertThat(ReportValidator.validate(telling(report, told)).getViolations("narrative.challenges"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getExpected()).hasValue(BigDecimal.valueOf(8)));
        DisclosureReport open = with(report, "challenges.litigationDirect.pending", "");
        assertThat(ReportValidator.validate(telling(open, told)).getVerdict("narrative.challenges"))
                .hasValue(Verdict.UNDECIDED);
        assertThat(ReportValidator.validate(telling(open, figure(StatedQuantity.LITIGATIONS, 7)))
                        .getViolations("narrative.challenges"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getRelation()).isEqualTo(Relation.AT_LEAST);
                    assertThat(violation.getMessage().getChinese())
                            .isEqualTo("正文写行政诉讼7，行政诉讼（未经复议直接起诉） · 总计等2格之和不小于8，两者不一致");
                });
    }

    @Test
    void aBlankInTablesThatContradictThemselvesLeavesEverythingOpen() {
        DisclosureReport report = with(Samples.zero(2023), "challenges.litigationDirect.total", "");
        report = with(report, "challenges.reconsideration.total", "3");
        assertThat(ReportValidator.validate(telling(report, figure(StatedQuantity.LITIGATIONS, 7)))
                        .getVerdict("narrative.challenges"))
                .hasValue(Verdict.UNDECIDED);
    }

    /** 一 21, 二 2; answered 20, of which 3 were withdrawn; forward 3. */
    @ParameterizedTest
    @CsvSource({
        "20, 全年办结申请20件, SATISFIED",
        "20, 全年办理申请20件, SATISFIED",
        "23, 全年办理的23件申请中, SATISFIED",
        "21, 新收并办理21件, SATISFIED",
        "23, 全年办理办结23件, VIOLATED",
        "22, 全年处理申请22件, VIOLATED",
        "17, '主动撤回3件，实际答复17件', SATISFIED",
        "17, '3件逾期未补正，已回复17件', SATISFIED",
        "17, 实际答复17件, VIOLATED",
        "17, 办结17件, VIOLATED",
        "18, 答复18件, VIOLATED"
    })
    void whatIsHandledOrAnsweredMayBeMoreOrLessThanWhatIsClosed(long told, String words, Verdict verdict) {
        DisclosureReport report = with(Samples.zero(2023), "requests.newlyReceived.total", "21");
        report = with(report, "requests.carriedOver.total", "2");
        report = with(report, "requests.outcomes.granted.total", "11");
        report = with(report, "requests.outcomes.refused.stateSecrets.total", "1");
        report = with(report, "requests.outcomes.unavailable.notHeld.total", "2");
        report = with(report, "requests.outcomes.notProcessed.repeated.total", "3");
        report = with(report, "requests.outcomes.otherHandling.otherReasons.total", "3");
        report = with(report, "requests.outcomes.total.total", "20");
        report = with(report, "requests.carriedForward.total", "3");
        StatedFigure figure = figure(StatedQuantity.REQUESTS_ANSWERED, told).withQuote(words);
        report = telling(report, figure);
        report = report.withOverview(report.getOverview().withText(Samples.OVERVIEW + words + "。"));
        assertThat(ReportValidator.validate(report).getVerdict("narrative.outcomes"))
                .hasValue(verdict);
    }

    /** 局机关收到5件，执法大队收到3件，… against 10. */
    @ParameterizedTest
    @CsvSource({
        "5 3 2, UNDECIDED, SATISFIED",
        "10 5 3 2, UNDECIDED, SATISFIED",
        "7 3, UNDECIDED, SATISFIED",
        "5 3, VIOLATED, VIOLATED",
        "5 3 3, VIOLATED, VIOLATED",
        "11 5 5, VIOLATED, VIOLATED"
    })
    void numbersOfPartsThatMakeTheTablesAreNoContradiction(String told, Verdict requests, Verdict twice) {
        DisclosureReport report = with(Samples.zero(2023), "requests.newlyReceived.total", "10");
        StatedFigure[] figures = Arrays.stream(told.split(" "))
                .map(number -> figure(StatedQuantity.REQUESTS_RECEIVED, Long.parseLong(number)))
                .toArray(StatedFigure[]::new);
        ValidationResult result = ReportValidator.validate(telling(report, figures));
        assertThat(result.getVerdict("narrative.requests")).hasValue(requests);
        assertThat(result.getVerdict("narrative.two-totals")).hasValue(twice);
    }

    @ParameterizedTest
    @CsvSource({
        "'委机关收到申请6件，直属事业单位另有若干。', 委机关收到申请6件, UNDECIDED",
        "'委机关收到申请6件。', 委机关收到申请6件, VIOLATED",
        "'我委收到申请6件，直属事业单位另有若干。', 我委收到申请6件, VIOLATED"
    })
    void anOfficeBesideItsUnitsIsNotTheWholeBody(String text, String quote, Verdict verdict) {
        DisclosureReport report = telling(
                with(Samples.zero(2023), "requests.newlyReceived.total", "10"),
                figure(StatedQuantity.REQUESTS_RECEIVED, 6).withQuote(quote));
        assertThat(ReportValidator.validate(
                                report.withOverview(report.getOverview().withText(text)))
                        .getVerdict("narrative.requests"))
                .hasValue(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'局机关收到申请6件，部分科室3件，合计收到申请10件。', UNDECIDED",
        "'局机关收到申请6件。全年合计收到申请10件。', VIOLATED",
        "'局机关收到申请6件；合计收到申请10件。', VIOLATED"
    })
    void aPartBesideTheTablesTotalInOneSentenceIsNoContradiction(String text, Verdict verdict) {
        DisclosureReport report = telling(
                with(Samples.zero(2023), "requests.newlyReceived.total", "10"),
                figure(StatedQuantity.REQUESTS_RECEIVED, 6).withQuote("局机关收到申请6件"),
                figure(StatedQuantity.REQUESTS_RECEIVED, 10).withQuote("合计收到申请10件"));
        assertThat(ReportValidator.validate(
                                report.withOverview(report.getOverview().withText(text)))
                        .getVerdict("narrative.requests"))
                .hasValue(verdict);
    }

    @Test
    void aDisagreementTellsBothNumbersAndTheWords() {
        StatedFigure told =
                figure(StatedQuantity.GRANTED_OR_PARTLY_GRANTED, 258).withQuote("予以公开及部分公开258件");
        Violation violation = ReportValidator.validate(telling(powers(), told))
                .getViolations("narrative.outcomes")
                .get(0);
        assertThat(violation.getMessage().getChinese())
                .isEqualTo("正文写“予以公开及部分公开258件”（予以公开及部分公开），三、本年度办理结果 （一）予以公开 · 总计等2格之和为12，两者不一致");
        assertThat(violation.getMessage(Locale.ENGLISH))
                .isEqualTo(
                        "the text says \"予以公开及部分公开258件\" (granted or partly granted), but the sum of 2 cells from requests › outcomes › granted · total on is 12");
        assertThat(violation.getCells())
                .extracting(CellReading::getName)
                .containsExactly(
                        "overview.statedFigures[0].value",
                        "requests.outcomes.granted.total",
                        "requests.outcomes.partlyGranted.total");
        assertThat(violation.getDifference()).hasValue(BigDecimal.valueOf(246));
    }

    @Test
    void theSingleRowOfOtherHandlingOfThe2019FormCounts() {
        DisclosureReport report = with(Samples.zero(2019), "requests.outcomes.otherHandling.otherReasons.total", "6");
        assertThat(Form.of(report).findCell("requests.outcomes.otherHandling.feeOverdue.total"))
                .isEmpty();
        assertThat(ReportValidator.validate(telling(report, figure(StatedQuantity.OTHER_HANDLING, 6)))
                        .getVerdict("narrative.outcomes"))
                .hasValue(Verdict.SATISFIED);
    }
}
