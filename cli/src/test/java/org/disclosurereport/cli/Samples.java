package org.disclosurereport.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.Category;

/** Reports for tests to start from, and files of them. */
final class Samples {
    private Samples() {}

    /** A report in which every rule holds and every cell is 0. */
    static DisclosureReport clean() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("甲县人民政府"))
                .year(2023)
                .title("甲县人民政府2023年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(2023))
                .overview(Overview.builder()
                        .text("主动公开、依申请公开、政府信息管理、平台建设、监督保障等工作有序推进。")
                        .build())
                .problemsAndImprovements(ProblemsAndImprovements.builder()
                        .problems("公开不够及时。")
                        .improvements("加强培训。")
                        .build())
                .otherMatters(OtherMatters.builder()
                        .text("本年度未收取信息处理费。")
                        .processingFee(Amount.zero())
                        .build())
                .build();
        Form form = Form.of(report);
        return form.withValues(
                report, form.getCells().stream().map(Samples::zero).toList());
    }

    /** A report with one error: the total of 行政复议 is 0 instead of 11. */
    static DisclosureReport broken() {
        return with(clean(), "challenges.reconsideration.upheld", "10", "challenges.reconsideration.corrected", "1");
    }

    /** A report with many findings of every shape and with blanks. */
    static DisclosureReport messy() {
        DisclosureReport report = with(
                clean(),
                "requests.newlyReceived.naturalPersons",
                "95",
                "requests.newlyReceived.total",
                "97",
                "requests.carriedOver.naturalPersons",
                "4",
                "requests.carriedOver.total",
                "4",
                "requests.outcomes.granted.naturalPersons",
                "50",
                "requests.outcomes.granted.total",
                "50",
                "requests.outcomes.otherHandling.correctionOverdue.naturalPersons",
                "3",
                "requests.outcomes.otherHandling.correctionOverdue.total",
                "3",
                "requests.outcomes.partlyGranted.naturalPersons",
                "42",
                "requests.outcomes.partlyGranted.total",
                "",
                "requests.outcomes.total.naturalPersons",
                "99",
                "requests.outcomes.total.total",
                "95",
                "requests.carriedForward.naturalPersons",
                "",
                "requests.newlyReceived.researchInstitutions",
                "",
                "proactiveDisclosure.regulations.issued",
                "3",
                "challenges.reconsideration.total",
                "7",
                "challenges.litigationDirect.upheld",
                "",
                "challenges.litigationDirect.total",
                "");
        return report.withTitle("关于政府信息公开的报告")
                .withAgency(report.getAgency().withLevel(AgencyLevel.COUNTY))
                .withOverview(report.getOverview()
                        .withBreakdowns(Breakdown.builder()
                                .subject("主动公开政府信息")
                                .statedTotal(Count.of(42))
                                .addCategories(Category.of("政策文件", 20), Category.of("财政信息", 38))
                                .build()));
    }

    /** Replaces cells: name, plain digits or empty for blank, and so on. */
    static DisclosureReport with(DisclosureReport report, String... cellsAndTexts) {
        DisclosureReport changed = report;
        for (int i = 0; i < cellsAndTexts.length; i += 2) {
            Cell cell = Form.of(changed).getCell(cellsAndTexts[i]);
            changed = cell.with(changed, cell.getKind().parse(cellsAndTexts[i + 1]));
        }
        return changed;
    }

    /** A report on one line. */
    static String line(DisclosureReport report) {
        return new String(ReportJson.canonicalBytes(report), StandardCharsets.UTF_8);
    }

    /** Writes a file and gives its name. */
    static String file(Path folder, String name, DisclosureReport report) {
        return file(folder, name, ReportJson.write(report));
    }

    /** Writes a file and gives its name. */
    static String file(Path folder, String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, String.join("\n", List.of(lines)));
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs with this as standard input. */
    static Ran withInput(String input, Supplier<Ran> run) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run.get();
        } finally {
            System.setIn(before);
        }
    }

    private static CellValue zero(Cell cell) {
        return switch (cell.getKind()) {
            case COUNT -> Count.zero();
            case CHANGE -> Change.zero();
            case AMOUNT -> Amount.zero();
        };
    }
}
