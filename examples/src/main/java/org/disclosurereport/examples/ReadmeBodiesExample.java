package org.disclosurereport.examples;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.BatchReader;
import org.disclosurereport.batch.BatchVisitor;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.bodies.BodyTreeReader;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.series.ReportTotals;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Violation;

/** The README's example of years and bodies, which a test holds against this one. */
public final class ReadmeBodiesExample {
    private ReadmeBodiesExample() {}

    /**
     * Compares the years of each body and a government with its bodies.
     *
     * @param args the folder with the reports, the list of bodies, the government and the year
     * @throws IOException if the list can't be opened
     */
    public static void main(String[] args) throws IOException {
        List<DisclosureReport> reports = read(Path.of(args[0]));
        Path bodiesCsv = Path.of(args[1]);
        DisclosureReport government = reports.stream()
                .filter(report ->
                        report.getAgency().getName().equals(args[2]) && report.getYear() == Integer.parseInt(args[3]))
                .findFirst()
                .orElseThrow();
        // README begins
        for (ReportSeries body : ReportSeries.byAgency(reports)) { // any number of years, both forms
            print(ReportValidator.validate(body).getViolations());
        }

        BodyTree tree = BodyTreeReader.read(bodiesCsv).getTree(); // parent,agency on each line
        List<String> covered = tree.getChildren(government.getAgency().getName());
        List<DisclosureReport> bodies = reports.stream()
                .filter(report -> report.getYear() == government.getYear())
                .filter(report -> covered.contains(report.getAgency().getName()))
                .toList();
        Consolidation consolidation = Consolidation.of(government, bodies).withExpected(covered);
        print(ReportValidator.validate(consolidation).getViolations());
        DisclosureReport draft =
                ReportTotals.consolidate(bodies).toReport(government.getAgency(), government.getYear());
        // README ends
        System.out.println(
                "received in all: " + draft.getRequests().getNewlyReceived().getTotal());
    }

    private static void print(List<Violation> violations) {
        violations.forEach(violation -> System.out.println(violation.getRuleId() + " " + violation.getMessage()));
    }

    private static List<DisclosureReport> read(Path folder) throws InterruptedIOException {
        List<DisclosureReport> reports = new ArrayList<>();
        BatchReader.of(BatchInput.of(folder)).read(ReadReport::getReport, new BatchVisitor<DisclosureReport>() {
            @Override
            public void report(ReadReport read, DisclosureReport report) {
                reports.add(report);
            }

            @Override
            public void unreadable(ReadFailure failure) {
                System.out.println("not read: " + failure);
            }
        });
        return reports;
    }
}
