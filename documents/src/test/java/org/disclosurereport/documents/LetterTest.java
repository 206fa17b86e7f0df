package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Letter LETTER = Letter.of("退回修改通知单", List.of("甲县<b>\u0000人民政府：", "请核对。"));

    @Test
    void aPageHoldsTheTextAndNoMarkupOfIt() {
        Document page = Jsoup.parse(LETTER.toHtml());
        assertThat(page.select("h1").text()).isEqualTo("退回修改通知单");
        assertThat(page.select("p").eachText()).hasSize(2).first().asString().startsWith("甲县<b>");
        assertThat(page.select("p.to")).hasSize(1);
        assertThat(page.select("b, script, [style]")).isEmpty();
    }

    @Test
    void aDocumentHasTheMeasuresOfOfficialDocuments() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(LETTER.toDocx()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Title", "Salutation", "BodyText");
            assertThat(document.getParagraphs().get(2).getText()).isEqualTo("请核对。");
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgMar()
                            .getLeft()
                            .toString())
                    .isEqualTo("1587");
        }
    }
}
