package org.disclosurereport.validation.rules.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.series.ReportTotals;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.Consolidation.Exclusion;
import org.disclosurereport.validation.ConsolidationRule;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Verdict;
import org.disclosurereport.validation.rules.CellPlaces;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.Range;

/** The rules across bodies: {@code consolidation.*}. */
public final class ConsolidationRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ConsolidationRule> RULES = List.of(
            ConsolidationRule.of(
                    RuleInfo.builder()
                            .id("consolidation.sum")
                            .severity(Severity.ERROR)
                            .statement(
                                    "政府报告的每个数 = 本级办公室、本级部门和下级政府同一数之和",
                                    "each number of a government's report is the sum of that of its own office and of the bodies it covers")
                            .places("表二、表三、表四每个单元格", "every cell of tables 二, 三 and 四")
                            .citation(Citations.ARTICLE_49)
                            .build(),
                    ConsolidationRules::sums),
            ConsolidationRule.of(
                    RuleInfo.builder()
                            .id("consolidation.coverage")
                            .severity(Severity.WARNING)
                            .statement("应当报告的每个机关都有一份本年度报告", "every body that is to report has one report for the year")
                            .places("本级部门和下级政府，逐个", "each body covered")
                            .citation(Citations.ARTICLE_49)
                            .build(),
                    ConsolidationRules::coverage));

    private static final LocalizedText SUM_MESSAGE = LocalizedText.of(
            "{place}：填{actual}，本级部门和下级政府合计{sum}，{difference}，请核对",
            "{place}: is {actual}, the bodies add up to {sum}, {difference}");
    private static final LocalizedText LEFT_OUT = LocalizedText.of(
            "{message}；各处之差恰为“{body}”的数，可能漏计了该机关",
            "{message}; all differences are those of \"{body}\", which may have been left out");
    private static final LocalizedText COUNTED_TWICE = LocalizedText.of(
            "{message}；各处之差恰为“{body}”的数，可能重复计算了该机关",
            "{message}; all differences are those of \"{body}\", which may have been counted twice");
    private static final LocalizedText MISSING =
            LocalizedText.of("缺少“{body}”{year}年度的报告", "the report of \"{body}\" for {year} is missing");
    private static final LocalizedText OTHER_YEAR = LocalizedText.of(
            "“{body}”的报告是{other}年度的，不是{year}年度的，未计入",
            "the report of \"{body}\" is for {other}, not for {year}, and doesn't count");
    private static final LocalizedText REPEATED = LocalizedText.of(
            "“{body}”{year}年度有不止一份报告，只计第一份",
            "there is more than one report of \"{body}\" for {year}; only the first counts");
    private static final LocalizedText GOVERNMENT = LocalizedText.of(
            "“{body}”是本政府，不是其本级部门或下级政府，其报告未计入",
            "\"{body}\" is the government itself, not one of its bodies; its report doesn't count");

    private ConsolidationRules() {}

    /**
     * The one body whose numbers are the government's differences.
     *
     * @param body whose report
     * @param message a template with the holes message and body
     */
    private record Suspect(ReportKey body, LocalizedText message) {}

    private static void sums(Consolidation consolidation, Findings findings) {
        ReportTotals bodies = consolidation.getTotals();
        if (bodies.getReportCount() == 0) {
            return;
        }
        DisclosureReport report = consolidation.getGovernment();
        List<ReportKey> key = List.of(ReportKey.of(report));
        ReportTotals government = ReportTotals.empty().add(report);
        List<Cell> broken = new ArrayList<>();
        for (Cell cell : Form.of(report).getCells()) {
            Verdict verdict = Range.of(government.get(cell)).mustBe(Range.of(bodies.get(cell)));
            if (verdict == Verdict.VIOLATED) {
                broken.add(cell);
            } else if (verdict == Verdict.SATISFIED) {
                findings.holds();
            } else {
                findings.undecided(CellPlaces.of(cell), key);
            }
        }
        if (!broken.isEmpty()) {
            Optional<Suspect> suspect = suspect(consolidation, government, bodies, broken);
            broken.forEach(cell -> findings.violated(broken(cell, report, government, bodies, suspect)));
        }
    }

    private static Finding broken(
            Cell cell,
            DisclosureReport report,
            ReportTotals government,
            ReportTotals bodies,
            Optional<Suspect> suspect) {
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
        return suspect.<Finding>map(each -> Finding.builder()
                        .from(finding)
                        .addReports(each.body())
                        .message(each.message()
                                .fill(Map.of(
                                        "message",
                                        finding.getMessage(),
                                        "body",
                                        each.body().getAgency())))
                        .build())
                .orElse(finding);
    }

    /** The body that alone explains every difference there is; empty where none does, or more than one. */
    private static Optional<Suspect> suspect(
            Consolidation consolidation, ReportTotals government, ReportTotals bodies, List<Cell> broken) {
        List<Cell> cells = new ArrayList<>();
        List<BigDecimal> differences = new ArrayList<>();
        for (Cell cell : Form.of(consolidation.getGovernment()).getCells()) {
            Optional<BigDecimal> actual = government.get(cell).getExact();
            Optional<BigDecimal> expected = bodies.get(cell).getExact();
            if (actual.isPresent() && expected.isPresent()) {
                cells.add(cell);
                differences.add(actual.get().subtract(expected.get()));
            }
        }
        List<Suspect> suspects = new ArrayList<>();
        for (DisclosureReport body : consolidation.getBodies()) {
            ReportTotals own = ReportTotals.empty().add(body);
            for (Suspicion suspicion : Suspicion.values()) {
                if (explains(own, cells, differences, suspicion.times)
                        && broken.stream().allMatch(cell -> suspicion.mends(cell, government, bodies, own))) {
                    suspects.add(new Suspect(ReportKey.of(body), suspicion.message));
                }
            }
        }
        return suspects.size() == 1 ? Optional.of(suspects.get(0)) : Optional.empty();
    }

    /** What may have happened to a body. */
    private enum Suspicion {
        LEFT_OUT(-1, ConsolidationRules.LEFT_OUT),
        COUNTED_TWICE(1, ConsolidationRules.COUNTED_TWICE);

        private final int times;
        private final LocalizedText message;

        Suspicion(int times, LocalizedText message) {
            this.times = times;
            this.message = message;
        }

        /** Whether a cell need not be broken once the body is left out or counted twice on the other side. */
        boolean mends(Cell cell, ReportTotals government, ReportTotals bodies, ReportTotals body) {
            Range all = Range.of(bodies.get(cell));
            Range own = Range.of(body.get(cell));
            Range counted = this == LEFT_OUT ? all.minus(own) : all.plus(own);
            return Range.of(government.get(cell)).mustBe(counted) != Verdict.VIOLATED;
        }
    }

    private static boolean explains(ReportTotals body, List<Cell> cells, List<BigDecimal> differences, int times) {
        boolean any = false;
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal difference = differences.get(i);
            BigDecimal own = body.get(cells.get(i)).getKnown().multiply(BigDecimal.valueOf(times));
            if (own.compareTo(difference) != 0) {
                return false;
            }
            any |= difference.signum() != 0;
        }
        return any;
    }

    /** One outcome for each body that is expected, and for each other one whose report doesn't count. */
    private static void coverage(Consolidation consolidation, Findings findings) {
        ReportKey government = ReportKey.of(consolidation.getGovernment());
        Map<String, Optional<LocalizedText>> messages = new LinkedHashMap<>();
        Set<String> missing = Set.copyOf(consolidation.getMissing());
        for (String body : consolidation.getExpected()) {
            messages.put(body, Optional.of(body).filter(missing::contains).map(each -> missing(each, government)));
        }
        for (Exclusion why : Exclusion.values()) {
            for (DisclosureReport report : consolidation.getExcluded(why)) {
                String body = BodyNames.of(report.getAgency()).stream()
                        .filter(messages::containsKey)
                        .findFirst()
                        .orElse(report.getAgency().getName());
                messages.put(body, Optional.of(excluded(why, report, government)));
            }
        }
        messages.forEach((body, message) -> message.ifPresentOrElse(
                text -> findings.violated(Finding.builder()
                        .place(Place.ofBody(body))
                        .addReports(government)
                        .message(text)
                        .build()),
                findings::holds));
    }

    private static LocalizedText missing(String body, ReportKey government) {
        return MISSING.fill(Map.of("body", body, "year", government.getYear()));
    }

    private static LocalizedText excluded(Exclusion why, DisclosureReport report, ReportKey government) {
        LocalizedText template = switch (why) {
            case OTHER_YEAR -> OTHER_YEAR;
            case REPEATED -> REPEATED;
            case GOVERNMENT -> GOVERNMENT;
        };
        return template.fill(
                Map.of("body", report.getAgency().getName(), "other", report.getYear(), "year", government.getYear()));
    }
}
