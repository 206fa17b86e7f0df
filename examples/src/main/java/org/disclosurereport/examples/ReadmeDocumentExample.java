package org.disclosurereport.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.ValidationResult;

/** The README's example of documents, which a test holds against this one. It runs in the project's folder. */
public final class ReadmeDocumentExample {
    private ReadmeDocumentExample() {}

    /**
     * Reads a document, checks it and writes a page.
     *
     * @param args the page to write
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[0]);
        // README begins
        ReadResult read = ReportReader.read(Path.of("examples/reports/jinshan-2023.docx"));
        for (ReadIssue issue : read.getIssues()) {
            System.out.println(issue.getMessage()); // what is blank, doubtful or worth knowing
        }
        DisclosureReport report = read.orElseThrow();
        ValidationResult result = ReportValidator.validate(report);
        ReportWriter.of(report).withRemarks(result.getRemarks()).write(page, ReportFormat.HTML);
        // README ends
        System.out.println(report.getAgency().getName() + " " + report.getYear() + ": " + result.isValid());
    }
}
