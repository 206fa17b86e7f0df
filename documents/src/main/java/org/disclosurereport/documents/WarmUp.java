package org.disclosurereport.documents;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.ProactiveDisclosure;

/** Writes a blank report in each format and reads it, which loads what reading needs. */
final class WarmUp {
    /** A page with one line, as small as PDFBox reads; nothing here writes PDFs. */
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
            4 0 obj<</Length 29>>stream
            BT /F 12 Tf 9 9 Td (a) Tj ET
            endstream
            endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R/Size 6>>
            %%EOF
            """;

    private WarmUp() {}

    static void run() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(FormVersion.latest().getFirstYear())
                .proactiveDisclosure(ProactiveDisclosure.blank(FormVersion.latest()))
                .build();
        ReportWriter writer = ReportWriter.of(report);
        ReportReader.read(writer.toHtml().getBytes(StandardCharsets.UTF_8));
        ReportReader.read(writer.toText().getBytes(StandardCharsets.UTF_8));
        ReportReader.read(writer.toDocx());
        ReportReader.read(writer.toXlsx());
        ReportReader.read(PDF.getBytes(StandardCharsets.US_ASCII));
    }
}
