package org.disclosurereport.pictures.scans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;

/** Prints reports with LibreOffice, from the DOCX files that the library writes. */
final class OfficePrinter {
    private OfficePrinter() {}

    /** Where LibreOffice is. */
    static Optional<Path> libreOffice() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Each report as a PDF, printed in one go. */
    static List<byte[]> print(Path libreOffice, List<DisclosureReport> reports, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                libreOffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (int i = 0; i < reports.size(); i++) {
            Path docx = folder.resolve("report-" + i + ".docx");
            ReportWriter.of(reports.get(i)).write(docx, ReportFormat.DOCX);
            command.add(docx.toString());
        }
        Printer.run(command, folder.resolve("office.log"));
        List<byte[]> printed = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            printed.add(Files.readAllBytes(folder.resolve("report-" + i + ".pdf")));
        }
        return printed;
    }
}
