package org.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.disclosurereport.FormVersion.V2019;
import static org.disclosurereport.FormVersion.V2021;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.Agency;
import org.disclosurereport.CellValue;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {
    private static final List<String> REQUEST_COLUMNS = List.of(
            "naturalPersons",
            "commercialEnterprises",
            "researchInstitutions",
            "publicWelfareOrganizations",
            "legalServiceInstitutions",
            "otherOrganizations",
            "total");
    private static final List<String> CHALLENGE_COLUMNS =
            List.of("upheld", "corrected", "otherResult", "pending", "total");
    private static final List<String> BLOCKS =
            List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration");

    @Test
    void cornersSayWhatTheFormPrintsAboveTheRowLabels() {
        for (FormVersion version : FormVersion.values()) {
            assertThat(Form.of(version).getTables().stream().map(Table::getCornerLabel))
                    .containsExactly("信息内容", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "");
        }
    }

    @ParameterizedTest
    @CsvSource({"V2021, 200, 6, 25, 35", "V2019, 198, 8, 23, 33"})
    void hasTheSizeOfTheNationalForm(FormVersion version, int cells, int disclosureRows, int requestRows, int totals) {
        Form form = Form.of(version);
        assertThat(form.getVersion()).isEqualTo(version);
        assertThat(form.getCells()).hasSize(cells);
        assertThat(form.getTables())
                .extracting(table -> table.getRows().size())
                .containsExactly(disclosureRows, requestRows, 3);
        assertThat(form.getTables())
                .extracting(Table::getSection)
                .containsExactly(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES);
        assertThat(form.getRows()).hasSize(disclosureRows + requestRows + 3);
        assertThat(form.getTotals()).hasSize(totals);
        assertThat(form).hasToString(version.getName() + " form");
        assertThat(RequestColumn.values()).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryCellAsTheHandbookDoesInFormOrder(FormVersion version) {
        List<String> expected = new ArrayList<>();
        for (String name : lines("proactive-disclosure-" + version.getName() + ".txt")) {
            expected.add("proactiveDisclosure." + name);
        }
        for (GoldenRow row : goldenRows(version)) {
            REQUEST_COLUMNS.forEach(column -> expected.add("requests." + row.name() + "." + column));
        }
        for (String block : BLOCKS) {
            CHALLENGE_COLUMNS.forEach(column -> expected.add("challenges." + block + "." + column));
        }
        assertThat(Form.of(version).getCells()).extracting(Cell::getName).containsExactlyElementsOf(expected);
        assertThat(expected).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void numbersAndLabelsTheRowsOfTableThreeAsTheHandbookDoes(FormVersion version) {
        List<Row> rows = Form.of(version).getTables().get(1).getRows();
        List<GoldenRow> golden = goldenRows(version);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).getNumber()).isEqualTo(golden.get(i).key());
            assertThat(rows.get(i).getName())
                    .isEqualTo("requests." + golden.get(i).name());
            assertThat(String.join("", rows.get(i).getLabelPath()))
                    .endsWith(golden.get(i).label().replace(" ", ""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void indicesAreDenseAndInFormOrder(FormVersion version) {
        Form form = Form.of(version);
        assertThat(form.getCells())
                .extracting(Cell::getIndex)
                .containsExactlyElementsOf(
                        IntStream.range(0, form.getCells().size()).boxed().collect(Collectors.toList()));
    }

    @ParameterizedTest
    @EnumSource
    void everyCellKnowsItsPlace(FormVersion version) {
        for (Table table : Form.of(version).getTables()) {
            assertThat(table.getFormVersion()).isEqualTo(version);
            assertThat(table).hasToString(table.getSection().getName());
            for (Row row : table.getRows()) {
                assertThat(row.getTable()).isSameAs(table);
                assertThat(row).hasToString(row.getName());
                for (Cell cell : row.getCells()) {
                    assertThat(cell.getRow()).isSameAs(row);
                    assertThat(cell.getFormVersion()).isEqualTo(version);
                    assertThat(cell).hasToString(cell.getName());
                    assertThat(cell.getPointer()).isEqualTo("/" + cell.getName().replace('.', '/'));
                    assertThat(cell.getName()).startsWith(row.getName()).endsWith(cell.getColumnName());
                    assertThat(cell.getLabelPath().get(0))
                            .isEqualTo(table.getSection().getHeading());
                    assertThat(cell.getLabelPath()).containsAll(row.getLabelPath());
                    assertThat(cell.getLabelPath()).endsWith(cell.getColumnLabel());
                    assertThat(Form.of(version).getCell(cell.getName())).isSameAs(cell);
                    assertThat(Form.of(version).findCell(cell.getName())).containsSame(cell);
                }
            }
        }
    }

    @Test
    void aCellTellsItsLabelsFromTheOutsideIn() {
        Cell cell = Form.of(V2021).getCell("requests.outcomes.refused.stateSecrets.commercialEnterprises");
        assertThat(cell.getLabelPath())
                .containsExactly("收到和处理政府信息公开申请情况", "三、本年度办理结果", "（三）不予公开", "1.属于国家秘密", "申请人情况", "法人或其他组织", "商业企业");
        assertThat(cell.getColumnLabelPath()).containsExactly("申请人情况", "法人或其他组织", "商业企业");
        assertThat(cell.getLabel()).isEqualTo("三、本年度办理结果 （三）不予公开 1.属于国家秘密 · 商业企业");
        assertThat(cell.getEnglishLabel())
                .isEqualTo("requests › outcomes › refused › state secrets · commercial enterprises");
        assertThat(cell.getPointer()).isEqualTo("/requests/outcomes/refused/stateSecrets/commercialEnterprises");
        assertThat(Form.of(V2021).getCell("proactiveDisclosure.licensing").getEnglishLabel())
                .isEqualTo("proactive disclosure › licensing");
        assertThat(Form.of(V2021).getCell("challenges.litigationDirect.total").getLabelPath())
                .containsExactly("政府信息公开行政复议、行政诉讼情况", "行政诉讼", "未经复议直接起诉", "总计");
    }

    @Test
    void the2019FormHasOneRowForOtherHandling() {
        assertThat(RequestRow.OTHER_REASONS.getNumber(V2019)).isEqualTo("3.6");
        assertThat(RequestRow.OTHER_REASONS.getNumber(V2021)).isEqualTo("3.6.3");
        assertThat(RequestRow.OTHER_REASONS.getLabelPath(V2019)).containsExactly("三、本年度办理结果", "（六）其他处理");
        assertThat(RequestRow.OTHER_REASONS.getLabelPath(V2021)).containsExactly("三、本年度办理结果", "（六）其他处理", "3.其他");
        assertThat(RequestRow.CORRECTION_OVERDUE.isIn(V2019)).isFalse();
        assertThat(RequestRow.FEE_OVERDUE.isIn(V2019)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(V2019).getCell(RequestRow.FEE_OVERDUE, RequestColumn.NATURAL_PERSONS))
                .withMessageStartingWith("cell must be one of the 2019 form, was"
                        + " \"requests.outcomes.otherHandling.feeOverdue.naturalPersons\"");
    }

    @Test
    void theSectionsAreTheSixOfTheForm() {
        assertThat(Section.values()).extracting(Section::getNumber).containsExactly("一", "二", "三", "四", "五", "六");
        assertThat(Section.values())
                .extracting(Section::getHeading)
                .containsExactly(
                        "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");
        assertThat(Section.values())
                .extracting(Section::getName)
                .containsExactly(
                        "overview",
                        "proactiveDisclosure",
                        "requests",
                        "challenges",
                        "problemsAndImprovements",
                        "otherMatters");
    }

    @ParameterizedTest
    @EnumSource
    void rowTotalsHaveTheOtherColumnsAsParts(FormVersion version) {
        Form form = Form.of(version);
        for (Total total : form.getTotals()) {
            Row row = total.getCell().getRow();
            assertThat(total.toString()).startsWith(total.getCell().getName() + " = Σ [");
            if (total.getKind() != Total.Kind.REQUEST_OUTCOMES) {
                assertThat(total.getCell().getColumnName()).isEqualTo("total");
                assertThat(total.getParts())
                        .containsExactlyElementsOf(
                                row.getCells().subList(0, row.getCells().size() - 1));
            }
        }
        assertThat(form.getTotals()).extracting(Total::getKind).isSorted();
        assertThat(form.getTotals().stream().filter(t -> t.getKind() == Total.Kind.REQUEST_ROW))
                .extracting(total -> total.getCell().getRow())
                .containsExactlyElementsOf(form.getTables().get(1).getRows());
    }

    @ParameterizedTest
    @CsvSource({"V2021, 21", "V2019, 19"})
    void outcomeTotalsHaveTheItemsOfTheirColumnAsParts(FormVersion version, int items) {
        List<Total> totals = Form.of(version).getTotals().stream()
                .filter(total -> total.getKind() == Total.Kind.REQUEST_OUTCOMES)
                .collect(Collectors.toList());
        assertThat(totals)
                .extracting(total -> total.getCell().getName())
                .containsExactlyElementsOf(REQUEST_COLUMNS.stream()
                        .map(column -> "requests.outcomes.total." + column)
                        .collect(Collectors.toList()));
        for (Total total : totals) {
            assertThat(total.getParts()).hasSize(items).isSortedAccordingTo(Comparator.comparingInt(Cell::getIndex));
            assertThat(total.getParts()).allSatisfy(part -> {
                assertThat(part.getColumnName()).isEqualTo(total.getCell().getColumnName());
                assertThat(part.getRow().getNumber()).matches("3\\.[1-6](\\.\\d)?");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNamedGettersReachTheSameCells(FormVersion version) {
        Form form = Form.of(version);
        for (RequestRow row : RequestRow.values()) {
            for (RequestColumn column : RequestColumn.values()) {
                if (row.isIn(version)) {
                    Cell cell = form.getCell(row, column);
                    assertThat(cell.getName())
                            .isEqualTo("requests." + String.join(".", row.getNamePath()) + "." + column.getName());
                    assertThat(cell.getColumnLabelPath()).isEqualTo(column.getLabelPath());
                }
            }
        }
        for (ChallengeBlock block : ChallengeBlock.values()) {
            for (ChallengeColumn column : ChallengeColumn.values()) {
                Cell cell = form.getCell(block, column);
                assertThat(cell.getColumnLabel()).isEqualTo(column.getLabel());
                assertThat(cell.getRow().getLabelPath()).isEqualTo(block.getLabelPath());
            }
        }
    }

    @Test
    void anUnknownCellNamesTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(V2021).getCell("challenges.reconsideration.totl"))
                .withMessage("cell must be one of the 2021 form, was \"challenges.reconsideration.totl\"; the"
                        + " nearest is \"challenges.reconsideration.total\"");
        assertThat(Form.of(V2021).findCell("requests.total")).isEmpty();
    }

    @Test
    void theFormOfAReportIsTheOneItUses() {
        assertThat(Form.of(blank(V2019))).isSameAs(Form.of(V2019));
        assertThat(Form.of(blank(V2021))).isSameAs(Form.of(V2021));
    }

    @ParameterizedTest
    @EnumSource
    void aReportOfAnotherFormIsRefused(FormVersion version) {
        FormVersion other = version == V2019 ? V2021 : V2019;
        DisclosureReport report = blank(other);
        Form form = Form.of(version);
        String message = "report must use the " + version.getName() + " form, used the " + other.getName() + " form";
        List<CellValue> values = form.readValues(blank(version));
        for (Cell cell : form.getCells()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cell.get(report))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cell.with(report, cell.getKind().getBlank()))
                    .withMessage(message);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.readValues(report))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.readCounts(report, new long[200]))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.withValues(report, values))
                .withMessage(message);
    }

    @Test
    void tooFewPlacesOrValuesAreRefused() {
        Form form = Form.of(V2021);
        DisclosureReport report = blank(V2021);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.readCounts(report, new long[199]))
                .withMessage("target must hold 200 numbers, holds 199");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.withValues(report, List.of(Count.zero())))
                .withMessage("values must be 200, one a cell, were 1");
        long[] longer = new long[201];
        form.readCounts(report, longer);
        assertThat(longer[199]).isEqualTo(Form.BLANK);
        assertThat(longer[200]).isZero();
    }

    @Test
    void namesTheArgumentThatIsNull() {
        Form form = Form.of(V2021);
        assertThatNullPointerException()
                .isThrownBy(() -> Form.of((FormVersion) null))
                .withMessage("version");
        assertThatNullPointerException()
                .isThrownBy(() -> Form.of((DisclosureReport) null))
                .withMessage("report");
        assertThatNullPointerException().isThrownBy(() -> form.findCell(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> form.getCell(null, RequestColumn.TOTAL))
                .withMessage("row");
        assertThatNullPointerException()
                .isThrownBy(() -> form.getCell(ChallengeBlock.RECONSIDERATION, null))
                .withMessage("column");
        assertThatNullPointerException().isThrownBy(() -> form.readValues(null)).withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> form.getCells().get(0).get(null))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> form.getCells().get(0).with(blank(V2021), null))
                .withMessage("value of proactiveDisclosure.regulations.issued");
        assertThatNullPointerException()
                .isThrownBy(() -> RequestColumn.TOTAL.get(null))
                .withMessage("row");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        ChallengeColumn.TOTAL.with(ChallengeCounts.builder().build(), null))
                .withMessage("count");
    }

    @ParameterizedTest
    @CsvSource({
        "V2021, proactiveDisclosure.administrativeFees, AMOUNT, WAN_YUAN",
        "V2021, proactiveDisclosure.licensing, COUNT,",
        "V2019, proactiveDisclosure.licensing.change, CHANGE,",
        "V2019, proactiveDisclosure.centralizedProcurement.projects, COUNT,",
        "V2019, proactiveDisclosure.centralizedProcurement.amount, AMOUNT,"
    })
    void aCellTellsItsKindAndTheUnitTheFormFixes(FormVersion version, String name, CellKind kind, MoneyUnit unit) {
        Cell cell = Form.of(version).getCell(name);
        assertThat(cell.getKind()).isEqualTo(kind);
        assertThat(cell.getUnit(blank(version)).orElse(null)).isEqualTo(unit);
        assertThat(cell.getFixedUnit().orElse(null)).isEqualTo(unit);
    }

    @Test
    void theUnitOfProcurementIsTheBodysOwn() {
        Cell amount = Form.of(V2019).getCell("proactiveDisclosure.centralizedProcurement.amount");
        assertThat(amount.getUnitName()).contains("amountUnit");
        DisclosureReport report = amount.withUnit(blank(V2019), Optional.of(MoneyUnit.YUAN));
        assertThat(amount.getUnit(report)).contains(MoneyUnit.YUAN);
        assertThat(amount.getFixedUnit()).isEmpty();
        assertThat(amount.withUnit(report, Optional.empty())).isEqualTo(blank(V2019));
        for (Cell cell : Form.of(V2021).getCells()) {
            assertThat(cell.getUnitName()).isEmpty();
        }
        Cell fees = Form.of(V2021).getCell("proactiveDisclosure.administrativeFees");
        assertThatIllegalStateException()
                .isThrownBy(() -> fees.withUnit(blank(V2021), Optional.of(MoneyUnit.YUAN)))
                .withMessage("proactiveDisclosure.administrativeFees has no unit of its own to replace");
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        Cell cell = Form.of(V2021).getCell("proactiveDisclosure.licensing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cell.with(blank(V2021), Change.of(-3)))
                .withMessage("value of proactiveDisclosure.licensing must be of kind COUNT, was the Change \"-3\"");
        List<CellValue> values = new ArrayList<>(Form.of(V2021).readValues(blank(V2021)));
        values.set(9, Count.of(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(V2021).withValues(blank(V2021), values))
                .withMessage("value of proactiveDisclosure.administrativeFees must be of kind AMOUNT, was the Count"
                        + " \"4\"");
        Cell fees = Form.of(V2021).getCell("proactiveDisclosure.administrativeFees");
        assertThatIllegalStateException()
                .isThrownBy(() -> fees.getCount(blank(V2021)))
                .withMessage("proactiveDisclosure.administrativeFees holds no count but AMOUNT");
    }

    @ParameterizedTest
    @EnumSource
    void aKindParsesItsOwnValues(CellKind kind) {
        assertThat(kind.parse("")).isEqualTo(kind.getBlank());
        assertThat(kind.getBlank().isBlank()).isTrue();
        assertThat(kind.parse("7")).isInstanceOf(kind.getType()).hasToString("7");
        assertThatNullPointerException().isThrownBy(() -> kind.parse(null)).withMessage("text");
    }

    @Property(tries = 30)
    void everyCellIsALens(@ForAll("pairs") List<DisclosureReport> pair) {
        DisclosureReport one = pair.get(0);
        DisclosureReport other = pair.get(1);
        Form form = Form.of(one);
        List<CellValue> before = form.readValues(one);
        for (Cell cell : form.getCells()) {
            CellValue first = before.get(cell.getIndex());
            CellValue second = cell.get(other);
            assertThat(cell.get(one)).as("get agrees with readValues").isEqualTo(first);
            assertThat(cell.with(one, first)).as("put what was got").isEqualTo(one);
            DisclosureReport put = cell.with(one, second);
            assertThat(cell.get(put)).as("get what was put").isEqualTo(second);
            assertThat(cell.with(put, first)).as("the last put wins").isEqualTo(one);
            List<CellValue> expected = new ArrayList<>(before);
            expected.set(cell.getIndex(), second);
            assertThat(form.readValues(put)).as("other cells of %s", cell).isEqualTo(expected);
        }
    }

    @Property(tries = 200)
    void withValuesPutsWhatReadValuesReads(@ForAll("pairs") List<DisclosureReport> pair) {
        DisclosureReport one = pair.get(0);
        Form form = Form.of(one);
        List<CellValue> values = form.readValues(pair.get(1));
        assertThat(form.readValues(form.withValues(one, values))).isEqualTo(values);
        assertThat(form.withValues(one, form.readValues(one))).isEqualTo(one);
    }

    @Property(tries = 200)
    void readCountsAgreesWithReadValues(@ForAll("pairs") List<DisclosureReport> pair) {
        DisclosureReport report = pair.get(0);
        Form form = Form.of(report);
        long[] counts = new long[form.getCells().size()];
        form.readCounts(report, counts);
        for (Cell cell : form.getCells()) {
            CellValue value = cell.get(report);
            long expected = value instanceof Count count
                    ? count.orElse(Form.BLANK)
                    : value instanceof Change change ? change.orElse(Form.BLANK) : Form.BLANK;
            assertThat(counts[cell.getIndex()]).as(cell.getName()).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<List<DisclosureReport>> pairs() {
        return ReportArbitraries.anyReports().list().ofSize(2).map(pair -> {
            FormVersion version = pair.get(0).getFormVersion();
            DisclosureReport other = pair.get(1);
            return other.getFormVersion() == version ? pair : List.of(pair.get(0), blank(version));
        });
    }

    private static DisclosureReport blank(FormVersion version) {
        return DisclosureReport.builder()
                .agency(Agency.of("洪泽区人民政府"))
                .year(2021)
                .proactiveDisclosure(ProactiveDisclosure.blank(version))
                .build();
    }

    private static List<GoldenRow> goldenRows(FormVersion version) {
        List<GoldenRow> rows = new ArrayList<>();
        for (String line : lines("requests-2021.tsv")) {
            String[] fields = line.split("\t");
            GoldenRow row = new GoldenRow(fields[0], fields[1], fields[2]);
            if (version == V2021 || !row.key().startsWith("3.6.")) {
                rows.add(row);
            } else if (row.name().endsWith("otherReasons")) {
                rows.add(new GoldenRow("3.6", "（六）其他处理", row.name()));
            }
        }
        return rows;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormTest.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record GoldenRow(String key, String label, String name) {}

    @Test
    void aRowFindsItsCellsByName() {
        Row regulations = Form.of(FormVersion.V2021).getRows().get(0);

        assertThat(regulations.findCell("inForce"))
                .contains(Form.of(FormVersion.V2021).getCell("proactiveDisclosure.regulations.inForce"));
        assertThat(regulations.findCell("decisions")).isEmpty();
    }
}
