package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
    @Test
    void whatIsBuiltOpensWithAsManyPagesAsWereBegun() throws IOException {
        byte[] bytes = new PdfPages()
                .title("年度报告")
                .text(72, 72, "一、总体情况 2024")
                .newPage()
                .table(72, 72, new double[] {100, 50}, 20, new String[][] {{"规章", "1"}, {"行政许可", "20"}})
                .toBytes();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("年度报告");
            assertThat(new String(document.getPage(1).getContents().readAllBytes(), StandardCharsets.US_ASCII))
                    .contains("<89C47AE0> Tj", " l S");
        }
    }
}
