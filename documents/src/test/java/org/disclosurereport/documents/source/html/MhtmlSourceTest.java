package org.disclosurereport.documents.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.kind.DocumentSources;
import org.junit.jupiter.api.Test;

class MhtmlSourceTest {
    private static final String START =
            "From: a\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=\"==b\"\n\n";

    private static String first(String parts) {
        byte[] file = (START + parts).getBytes(StandardCharsets.ISO_8859_1);
        return ((TextBlock) DocumentSources.read(file, "", ReadLimits.standard())
                        .blocks()
                        .get(0))
                .text();
    }

    @Test
    void theCharsetOfThePartHoldsWhateverThePageSays() {
        byte[] page = "<meta charset=utf-8><p>年度报告".getBytes(Charset.forName("GBK"));
        String body = Base64.getMimeEncoder().encodeToString(page);
        assertThat(first("--==b\nContent-Type: text/html; charset=\"gb2312\"\nContent-Transfer-Encoding: BASE64\n\n"
                        + body + "\n--==b--\n"))
                .isEqualTo("年度报告");
    }

    @Test
    void linesThatWereOnlyBrokenAreJoined() {
        assertThat(first(
                        "--==b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                                + "<p>a=3D1 =E5=B9=\n=B4 =zz=\n--==b--"))
                .isEqualTo("a=1 年 =zz");
    }

    @Test
    void thePageMayBeInAPartOfAPart() {
        assertThat(
                        first(
                                "--==b\nContent-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/plain\n\nno\n"
                                        + "--in\nContent-Type: text/html\n\n<p>yes\n--in--\n--==b\nContent-Type: text/html\n\n<p>later"))
                .isEqualTo("yes");
    }

    @Test
    void aFileWithoutAPageIsBroken() {
        assertThatThrownBy(() -> first("--==b\nContent-Type: image/png\n\nx\n--==b--"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("has no page");
    }
}
