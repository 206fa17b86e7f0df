package org.disclosurereport.documents.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.documents.ReadIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static final String TEXT = "一、总体情况：㐀①\n主动公开 90 条。𠮷";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, EFBBBF, UTF-8",
        "UTF-16LE, FFFE, UTF-16LE",
        "UTF-16BE, FEFF, UTF-16BE",
        "GB18030, '', GB18030"
    })
    void anEncodingIsToldByItsMarkOrItsBytes(String encoding, String mark, String told) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < mark.length(); i += 2) {
            bytes.write(Integer.parseInt(mark.substring(i, i + 2), 16));
        }
        bytes.writeBytes(TEXT.getBytes(Charset.forName(encoding)));
        DecodedText decoded = TextDecoder.decode(bytes.toByteArray());
        assertThat(decoded).isEqualTo(new DecodedText(TEXT, told, 0));
        assertThat(messages(decoded)).isEqualTo(told.equals("UTF-8") ? List.of() : List.of("is read as " + told));
    }

    @Test
    void aTextWithFewFaultsStaysUtf8AndTheFaultsAreCounted() {
        byte[] bytes = "政府信息公开工作年度报告，主动公开规章与行政规范性文件".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        DecodedText decoded = TextDecoder.decode(bytes);
        assertThat(decoded.encoding()).isEqualTo("UTF-8");
        assertThat(decoded.text()).startsWith("政").endsWith("行政规范性文件");
        assertThat(messages(decoded))
                .as("one character, three bytes, of which the middle one broke the first")
                .containsExactly("has " + decoded.replaced() + " places that are not UTF-8");
        assertThat(decoded.replaced()).isPositive();
    }

    @Test
    void aFaultInGb18030IsCounted() {
        byte[] bytes = "政府信息公开工作年度报告，主动公开规章".getBytes(Charset.forName("GB18030"));
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(messages(TextDecoder.decode(bytes)))
                .containsExactly("is read as GB18030", "has 1 places that are not GB18030");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=gb2312>, GB18030, GB18030",
        "<meta http-equiv='Content-Type' content='text/html; charset=GBK'>, GB18030, GB18030",
        "<meta charset=\"utf-8\">, GB18030, GB18030",
        "<meta charset=gb2312>, UTF-8, UTF-8",
        "<meta charset=big5>, Big5, Big5"
    })
    void aPageIsDecodedAsItIsAndNotOnlyAsItDeclares(String meta, String encoding, String told) {
        String page = meta + "<p>信息公開</p>";
        DecodedText decoded = TextDecoder.decodeHtml(page.getBytes(Charset.forName(encoding)));
        assertThat(decoded).isEqualTo(new DecodedText(page, told, 0));
    }

    private static List<String> messages(DecodedText decoded) {
        return decoded.issues().stream()
                .map((ReadIssue issue) -> issue.getMessage(Locale.ENGLISH))
                .toList();
    }
}
