package org.disclosurereport.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.form.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;

/** Reads a report as it was published, tells what is doubtful and what is wrong, and writes a page with the wrong marked. */
public final class ReadDocument {
    private ReadDocument() {}

    /**
     * Reads, checks, prints and writes.
     *
     * @param args the document to read and the page to write
     * @throws IOException if the one can't be opened or the other can't be written
     */
    public static void main(String[] args) throws IOException {
        ReadResult read = ReportReader.read(Path.of(args[0]));
        for (ReadIssue issue : read.getIssues()) {
            if (issue.getKind().getWeight() != Weight.NOTE) {
                System.out.println(issue.getMessage(Locale.ENGLISH));
            }
        }
        if (read.getReport().isEmpty()) {
            return; // the issues said why
        }
        DisclosureReport report = read.getReport().get();
        ValidationResult result = ReportValidator.validate(report);
        for (Violation violation : result.getViolations()) {
            System.out.println(violation.getMessage(Locale.ENGLISH));
            for (Cell cell : violation.getJudged()) {
                System.out.println(
                        "  " + read.getSource(cell).getPlace().toText().getEnglish() + " has \""
                                + read.getSource(cell).getPrinted() + "\"");
            }
        }
        ReportWriter.of(report).withRemarks(result.getRemarks()).write(Path.of(args[1]), ReportFormat.HTML);
    }
}
