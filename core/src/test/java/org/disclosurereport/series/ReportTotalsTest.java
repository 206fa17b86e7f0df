package org.disclosurereport.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.ReportTotals.CellTotal;
import org.junit.jupiter.api.Test;

class ReportTotalsTest {
    private static final Form FORM = Form.of(FormVersion.V2021);
    private static final Form OLD_FORM = Form.of(FormVersion.V2019);
    private static final Agency GOVERNMENT = Agency.of("青山县人民政府");

    private static DisclosureReport blank(int year) {
        return DisclosureReport.builder().agency(Agency.of("青山县公安局")).year(year).build();
    }

    private static DisclosureReport with(DisclosureReport report, String cell, String value) {
        Cell found = Form.of(report).getCell(cell);
        return found.with(report, found.getKind().parse(value));
    }

    private static DisclosureReport zeros(int year) {
        DisclosureReport report = blank(year);
        for (Cell cell : Form.of(report).getCells()) {
            report = cell.with(report, cell.getKind().parse("0"));
        }
        return report;
    }

    private static CellTotal total(List<DisclosureReport> reports, Cell cell) {
        return ReportTotals.consolidate(reports).get(cell);
    }

    @Test
    void addsCellsUp() {
        String name = "requests.newlyReceived.naturalPersons";
        Cell cell = FORM.getCell(name);

        CellTotal total = total(List.of(with(blank(2023), name, "3"), with(blank(2023), name, "4")), cell);

        assertThat(total.getExact()).contains(BigDecimal.valueOf(7));
        assertThat(total.getBlanks()).isZero();
        assertThat(total).hasToString("7");
    }

    @Test
    void aBlankIsUnknownAndNotZero() {
        String name = "requests.newlyReceived.naturalPersons";
        Cell cell = FORM.getCell(name);

        CellTotal total = total(List.of(with(blank(2023), name, "12"), blank(2023)), cell);

        assertThat(total.getExact()).isEmpty();
        assertThat(total.getKnown()).isEqualTo(BigDecimal.valueOf(12));
        assertThat(total.getLeast()).contains(BigDecimal.valueOf(12));
        assertThat(total.getMost()).isEmpty();
        assertThat(total).hasToString("12 and 1 blank");
    }

    @Test
    void aBlankChangeMayBeADecrease() {
        Cell change = OLD_FORM.getCell("proactiveDisclosure.licensing.change");

        CellTotal total = total(List.of(with(blank(2020), change.getName(), "-3"), blank(2020)), change);

        assertThat(total.getLeast()).isEmpty();
        assertThat(total.getMost()).isEmpty();
        assertThat(total.getKnown()).isEqualTo(BigDecimal.valueOf(-3));
    }

    @Test
    void aBodyWithoutAReportIsUnknown() {
        Cell cell = FORM.getCell("challenges.reconsideration.total");
        ReportTotals totals = ReportTotals.empty().add(zeros(2023)).addMissing();

        assertThat(totals.getReportCount()).isEqualTo(1);
        assertThat(totals.getMissingCount()).isEqualTo(1);
        assertThat(totals.get(cell).getExact()).isEmpty();
        assertThat(totals.get(cell).getLeast()).contains(BigDecimal.ZERO);
        assertThat(totals).hasToString("totals of 1 reports, 1 missing");
    }

    @Test
    void amountsAddUpExactlyInWanYuan() {
        String fees = "proactiveDisclosure.administrativeFees";

        CellTotal total =
                total(List.of(with(blank(2023), fees, "0.1"), with(blank(2023), fees, "0.200001")), FORM.getCell(fees));

        assertThat(total.getExact()).contains(new BigDecimal("0.300001"));
    }

    @Test
    void amountsInYuanAndWanYuanAddUpAndOneWithoutUnitIsUnknown() {
        Cell amount = OLD_FORM.getCell("proactiveDisclosure.centralizedProcurement.amount");
        DisclosureReport report = with(blank(2020), amount.getName(), "12000");
        DisclosureReport inYuan = amount.withUnit(report, Optional.of(MoneyUnit.YUAN));
        DisclosureReport inWanYuan = amount.withUnit(report, Optional.of(MoneyUnit.WAN_YUAN));

        assertThat(total(List.of(inYuan, inWanYuan), amount).getExact().orElseThrow())
                .isEqualByComparingTo("12001.2");
        assertThat(total(List.of(inYuan, report), amount).getBlanks()).isEqualTo(1);
    }

    @Test
    void equalSumsAreEqualWhateverTheUnitsTheyCameIn() {
        Cell amount = OLD_FORM.getCell("proactiveDisclosure.centralizedProcurement.amount");
        DisclosureReport inYuan =
                amount.withUnit(with(blank(2020), amount.getName(), "10000"), Optional.of(MoneyUnit.YUAN));
        DisclosureReport inWanYuan =
                amount.withUnit(with(blank(2020), amount.getName(), "1"), Optional.of(MoneyUnit.WAN_YUAN));

        assertThat(ReportTotals.empty().add(inYuan))
                .isEqualTo(ReportTotals.empty().add(inWanYuan));
    }

    @Test
    void bothFormsAddUpWhereTheirCellsMeanTheSame() {
        ReportTotals totals = ReportTotals.empty()
                .add(with(zeros(2020), "requests.outcomes.granted.total", "5"))
                .add(with(zeros(2021), "requests.outcomes.granted.total", "6"));

        assertThat(totals.get(FORM.getCell("requests.outcomes.granted.total")).getExact())
                .contains(BigDecimal.valueOf(11));
        assertThat(totals.get(OLD_FORM.getCell("requests.outcomes.granted.total"))
                        .getExact())
                .contains(BigDecimal.valueOf(11));
        assertThat(totals.get(FORM.getCell("proactiveDisclosure.licensing")).getBlanks())
                .as("the 2019 form counts other things there")
                .isEqualTo(1);
        assertThat(totals.get(FORM.getCell("requests.outcomes.otherHandling.otherReasons.total"))
                        .getBlanks())
                .as("one row there, three here")
                .isEqualTo(1);
        assertThat(totals.get(OLD_FORM.getCell("requests.outcomes.otherHandling.otherReasons.total"))
                        .getExact())
                .as("three rows there are the one here")
                .contains(BigDecimal.ZERO);
    }

    @Test
    void threeRowsOf2021AreTheOneOf2019() {
        String group = "requests.outcomes.otherHandling.";
        DisclosureReport now = with(
                with(with(zeros(2021), group + "correctionOverdue.total", "1"), group + "feeOverdue.total", "2"),
                group + "otherReasons.total",
                "3");
        ReportTotals totals = ReportTotals.empty()
                .add(with(zeros(2020), group + "otherReasons.total", "4"))
                .add(now);
        Cell single = OLD_FORM.getCell(group + "otherReasons.total");

        assertThat(totals.get(single).getExact()).contains(BigDecimal.valueOf(10));

        CellTotal blank = totals.add(with(now, group + "feeOverdue.total", "")).get(single);
        assertThat(blank.getBlanks()).as("one of the three isn't told").isEqualTo(1);
        assertThat(blank.getLeast()).contains(BigDecimal.valueOf(14));
        assertThat(blank.getMost()).isEmpty();
    }

    @Test
    void theSingleRowOf2019InANewFormDoesntTellWhichItemItIs() {
        DisclosureReport single = blank(2023);
        for (Cell cell : FORM.getCells()) {
            boolean split = cell.getName().contains("correctionOverdue")
                    || cell.getName().contains("feeOverdue");
            single = split ? single : cell.with(single, cell.getKind().parse("0"));
        }
        Cell cell = FORM.getCell("requests.outcomes.otherHandling.otherReasons.total");

        CellTotal total = total(List.of(with(single, cell.getName(), "4"), zeros(2023)), cell);

        assertThat(total.getLeast()).contains(BigDecimal.ZERO);
        assertThat(total.getMost()).contains(BigDecimal.valueOf(4));
        assertThat(total.getExact()).isEmpty();
    }

    @Test
    void largestCountsOfManyBodiesAddUpExactly() {
        String name = "requests.newlyReceived.total";
        DisclosureReport largest = with(blank(2023), name, Long.toString(Count.MAX));
        ReportTotals totals = ReportTotals.empty();
        for (int i = 0; i < 2000; i++) {
            totals = totals.add(largest);
        }

        assertThat(totals.get(FORM.getCell(name)).getExact())
                .contains(BigDecimal.valueOf(Count.MAX).multiply(BigDecimal.valueOf(2000)));
        assertThat(FORM.getCell(name).get(totals.toReport(GOVERNMENT, 2023)).isBlank())
                .as("no cell holds that much")
                .isTrue();
    }

    @Test
    void makesTheGovernmentsTables() {
        DisclosureReport one = with(zeros(2023), "requests.newlyReceived.total", "3");
        DisclosureReport other = with(zeros(2023), "proactiveDisclosure.administrativeFees", "1.5");

        DisclosureReport report = ReportTotals.consolidate(List.of(one, other)).toReport(GOVERNMENT, 2023);

        assertThat(report.getAgency()).isEqualTo(GOVERNMENT);
        assertThat(report.getCoverage()).contains(Coverage.AREA);
        assertThat(FORM.readValues(report))
                .isEqualTo(FORM.readValues(with(other, "requests.newlyReceived.total", "3")));
        assertThat(FORM.readValues(ReportTotals.empty().addMissing().toReport(GOVERNMENT, 2023)))
                .allMatch(CellValue::isBlank);
        assertThat(ReportTotals.empty()
                        .toReport(GOVERNMENT, 2023)
                        .getRequests()
                        .getNewlyReceived()
                        .getTotal())
                .as("nobody to report is zero")
                .isEqualTo(Count.zero());
    }

    @Test
    void procurementOfTheTotalsIsInWanYuan() {
        Cell amount = OLD_FORM.getCell("proactiveDisclosure.centralizedProcurement.amount");
        DisclosureReport report =
                amount.withUnit(with(zeros(2020), amount.getName(), "15000"), Optional.of(MoneyUnit.YUAN));

        DisclosureReport total = ReportTotals.consolidate(List.of(report)).toReport(GOVERNMENT, 2020);

        assertThat(amount.get(total)).isEqualTo(Amount.parse("1.5"));
        assertThat(amount.getUnit(total)).contains(MoneyUnit.WAN_YUAN);
    }

    @Provide
    Arbitrary<List<DisclosureReport>> reports() {
        return Arbitraries.oneOf(ReportArbitraries.anyReports(), ReportArbitraries.reportsWithBlanks())
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 100)
    void anyOrderAndAnyPartingGivesTheSame(@ForAll("reports") List<DisclosureReport> reports, @ForAll long seed) {
        ReportTotals expected = ReportTotals.consolidate(reports);
        List<DisclosureReport> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));
        int middle = new Random(seed).nextInt(reports.size() + 1);
        ReportTotals left = ReportTotals.consolidate(shuffled.subList(0, middle));
        ReportTotals right = ReportTotals.consolidate(shuffled.subList(middle, shuffled.size()));

        assertThat(left.merge(right)).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(right.merge(left)).isEqualTo(expected);
        assertThat(expected.merge(ReportTotals.empty())).isEqualTo(expected);
        assertThat(ReportTotals.empty().merge(expected)).isEqualTo(expected);
        assertThat(shuffled.parallelStream().collect(ReportTotals.collector())).isEqualTo(expected);
        assertThat(shuffled.parallelStream().reduce(ReportTotals.empty(), ReportTotals::add, ReportTotals::merge))
                .isEqualTo(expected);
    }

    @Property(tries = 30)
    void aReportAloneIsItsOwnTotal(@ForAll("reports") List<DisclosureReport> reports) {
        for (DisclosureReport report : reports) {
            ReportTotals totals = ReportTotals.empty().add(report);
            for (Cell cell : Form.of(report).getCells()) {
                CellValue value = cell.get(report);
                boolean counted = !value.isBlank()
                        && (cell.getKind() != CellKind.AMOUNT
                                || cell.getUnit(report)
                                        .filter(MoneyUnit.WAN_YUAN::equals)
                                        .isPresent());
                if (counted) {
                    assertThat(totals.get(cell).getMost().orElseThrow())
                            .as(cell.getName())
                            .isEqualByComparingTo(value.toString());
                }
            }
        }
    }

    @Property(tries = 20)
    void itIsTheSameAfterBeingSentAround(@ForAll("reports") List<DisclosureReport> reports) throws Exception {
        ReportTotals totals = ReportTotals.consolidate(reports).addMissing();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(totals);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(totals);
        }
    }
}
