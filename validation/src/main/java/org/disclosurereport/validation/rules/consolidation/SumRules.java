package org.disclosurereport.validation.rules.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportTotals;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ConsolidationRule;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Verdict;
import org.disclosurereport.validation.rules.CellPlaces;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.Range;

/**
 * The rules that a government's tables are the sum of its bodies'. What has one cause is one finding: where all differences are one
 * body's numbers, that body was left out or counted twice, and the finding has all cells.
 */
final class SumRules {
    static final List<ConsolidationRule> RULES = List.of(
            ConsolidationRule.of(
                    RuleInfo.builder()
                            .id("consolidation.sum")
                            .severity(Severity.ERROR)
                            .statement(
                                    "政府报告表三、表四的每个数 = 本级办公室、本级部门和下级政府同一数之和",
                                    "each number of tables 三 and 四 of a government's report is the sum of that of its own office"
                                            + " and of the bodies it covers")
                            .places(
                                    "表三、表四每个单元格；原因相同的合为一处",
                                    "every cell of tables 三 and 四; those with one cause are one place")
                            .citation(Citations.ARTICLE_49)
                            .build(),
                    (consolidation, findings) -> new Comparison(consolidation, false, findings).judge()),
            ConsolidationRule.of(
                    RuleInfo.builder()
                            .id("consolidation.disclosure-sum")
                            .severity(Severity.WARNING)
                            .statement(
                                    "政府报告表二的每个数 = 本级办公室、本级部门和下级政府同一数之和（联合制发的文件除外）",
                                    "each number of table 二 of a government's report is the sum of that of its own office and of the"
                                            + " bodies it covers, but for joint documents")
                            .places("表二每个单元格；原因相同的合为一处", "every cell of table 二; those with one cause are one place")
                            .citation(Citations.ARTICLE_49)
                            .build(),
                    (consolidation, findings) -> new Comparison(consolidation, true, findings).judge()));

    private static final LocalizedText SUM_MESSAGE = LocalizedText.of(
            "{place}：填{actual}，本级部门和下级政府合计{sum}，{difference}，请核对",
            "{place}: is {actual}, the bodies add up to {sum}, {difference}");
    private static final LocalizedText JOINT = LocalizedText.of(
            "{message}（多个机关联合制发的文件，政府只计一次，制发机关各计一次）",
            "{message} (a joint document is counted once by the government and once by each of its authors)");
    private static final LocalizedText MORE_CELLS = LocalizedText.of("{message}；共{n}处", "{message}; {n} cells in all");
    private static final LocalizedText OR = LocalizedText.of("”或“", "\" or \"");
    private static final String DOCUMENTS = "ocuments";

    private SumRules() {}

    /** What may have happened to a body. */
    private enum Suspicion {
        LEFT_OUT(
                -1,
                LocalizedText.of(
                        "{message}；各处差额恰为“{body}”的数，可能漏计了该机关",
                        "{message}; all differences are those of \"{body}\", which may have been left out")),
        COUNTED_TWICE(
                1,
                LocalizedText.of(
                        "{message}；各处差额恰为“{body}”的数，可能重复计算了该机关",
                        "{message}; all differences are those of \"{body}\", which may have been counted twice"));

        private final int times;
        private final LocalizedText message;

        Suspicion(int times, LocalizedText message) {
            this.times = times;
            this.message = message;
        }
    }

    /** The bodies each of which alone explains every difference, all by the same suspicion. */
    private record Suspects(Suspicion suspicion, List<ReportKey> bodies) {}

    /** Compares the tables of a government with the sums. */
    private static final class Comparison {
        private final Consolidation consolidation;
        private final boolean disclosure;
        private final Findings findings;
        private final DisclosureReport report;
        private final ReportTotals government;
        private final ReportTotals bodies;

        Comparison(Consolidation consolidation, boolean disclosure, Findings findings) {
            this.consolidation = consolidation;
            this.disclosure = disclosure;
            this.findings = findings;
            this.report = consolidation.getGovernment();
            this.government = ReportTotals.empty().add(report);
            this.bodies = consolidation.getTotals();
        }

        void judge() {
            if (bodies.getReportCount() == 0) {
                return;
            }
            List<ReportKey> key = List.of(ReportKey.of(report));
            List<Cell> broken = new ArrayList<>();
            for (Cell cell : cells()) {
                Verdict verdict = Range.of(government.get(cell)).mustBe(Range.of(bodies.get(cell)));
                if (verdict == Verdict.VIOLATED) {
                    broken.add(cell);
                } else if (verdict == Verdict.SATISFIED) {
                    findings.holds();
                } else {
                    findings.undecided(CellPlaces.of(cell), key);
                }
            }
            if (broken.isEmpty()) {
                return;
            }
            List<Suspects> suspects = suspects(broken);
            if (suspects.isEmpty()) {
                broken.forEach(cell -> findings.violated(finding(cell)));
            } else {
                findings.violated(finding(suspects.get(0), broken));
            }
        }

        private List<Cell> cells() {
            return Form.of(report).getCells().stream()
                    .filter(cell ->
                            (cell.getRow().getTable().getSection() == Section.PROACTIVE_DISCLOSURE) == disclosure)
                    .toList();
        }

        private Finding finding(Cell cell) {
            // totals count in 万元; reported in the unit that is printed
            MoneyUnit unit = cell.getUnit(report).orElse(MoneyUnit.WAN_YUAN);
            Finding finding = Range.of(government.get(cell))
                    .convert(MoneyUnit.WAN_YUAN, unit)
                    .violation(
                            Range.of(bodies.get(cell)).convert(MoneyUnit.WAN_YUAN, unit),
                            cell.get(report).isBlank(),
                            CellPlaces.of(cell),
                            SUM_MESSAGE,
                            Map.of())
                    .addCells(CellReading.ofNamed(cell, report))
                    .addJudged(cell)
                    .addReports(ReportKey.of(report))
                    .build();
            return isOfDocuments(cell)
                    ? Finding.builder()
                            .from(finding)
                            .message(JOINT.fill(Map.of("message", finding.getMessage())))
                            .build()
                    : finding;
        }

        private boolean isOfDocuments(Cell cell) {
            return disclosure && cell.getRow().getName().endsWith(DOCUMENTS);
        }

        /** One finding at the first cell, with all of them. */
        private Finding finding(Suspects suspects, List<Cell> broken) {
            Finding first = finding(broken.get(0));
            LocalizedText message = broken.size() == 1
                    ? first.getMessage()
                    : MORE_CELLS.fill(Map.of("message", first.getMessage(), "n", broken.size()));
            List<String> names =
                    suspects.bodies().stream().map(ReportKey::getAgency).toList();
            return Finding.builder()
                    .from(first)
                    .cells(broken.stream()
                            .map(cell -> CellReading.ofNamed(cell, report))
                            .toList())
                    .judged(broken)
                    .addAllReports(suspects.bodies())
                    .message(suspects.suspicion()
                            .message
                            .fill(Map.of(
                                    "message",
                                    message,
                                    "body",
                                    LocalizedText.of(
                                            String.join(OR.getChinese(), names), String.join(OR.getEnglish(), names)))))
                    .build();
        }

        private List<Suspects> suspects(List<Cell> broken) {
            List<Suspects> all = new ArrayList<>();
            for (Suspicion suspicion : Suspicion.values()) {
                List<ReportKey> suspected = consolidation.getBodies().stream()
                        .filter(body -> explains(ReportTotals.empty().add(body), suspicion, broken))
                        .map(ReportKey::of)
                        .collect(Collectors.toList());
                if (!suspected.isEmpty()) {
                    all.add(new Suspects(suspicion, suspected));
                }
            }
            return all;
        }

        /** Whether each known difference is the body's number, and no cell stays broken once that is made good. */
        private boolean explains(ReportTotals body, Suspicion suspicion, List<Cell> broken) {
            for (Cell cell : cells()) {
                if (government.get(cell).getExact().isPresent()
                        && bodies.get(cell).getExact().isPresent()) {
                    BigDecimal difference = government
                            .get(cell)
                            .getExact()
                            .get()
                            .subtract(bodies.get(cell).getExact().get());
                    BigDecimal own = body.get(cell).getKnown().multiply(BigDecimal.valueOf(suspicion.times));
                    if (own.compareTo(difference) != 0) {
                        return false;
                    }
                }
            }
            return broken.stream().allMatch(cell -> {
                Range all = Range.of(bodies.get(cell));
                Range own = Range.of(body.get(cell));
                Range counted = suspicion == Suspicion.LEFT_OUT ? all.minus(own) : all.plus(own);
                return Range.of(government.get(cell)).mustBe(counted) != Verdict.VIOLATED;
            });
        }
    }
}
