package org.disclosurereport.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;

/** Reports for tests to start from, and files of them. */
public final class Samples {
    private Samples() {}

    /** A report in which every rule holds and every cell is 0. */
    public static DisclosureReport valid(String agency) {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of(agency))
                .year(2023)
                .title(agency + "2023年政府信息公开工作年度报告")
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
                report,
                form.getCells().stream().map(cell -> cell.getKind().parse("0")).toList());
    }

    /** A report with a total that is too small by 11. */
    public static DisclosureReport invalid(String agency) {
        DisclosureReport report = valid(agency);
        return Form.of(report).getCell("challenges.reconsideration.upheld").with(report, Count.of(11));
    }

    /** A report on one line. */
    public static String line(DisclosureReport report) {
        return new String(ReportJson.canonicalBytes(report), StandardCharsets.UTF_8);
    }

    /** Writes a file. */
    public static Path file(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
