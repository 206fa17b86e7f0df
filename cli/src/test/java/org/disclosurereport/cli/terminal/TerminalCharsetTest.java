package org.disclosurereport.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalCharsetTest {
    private static final Charset GBK = Charset.forName("GBK");

    @ParameterizedTest
    @CsvSource({
        "stdout.encoding, GBK, GBK",
        "sun.stdout.encoding, ms936, ms936",
        "native.encoding, GB18030, GB18030",
        "native.encoding, ANSI_X3.4-1968, UTF-8",
        "stdout.encoding, no-such-set, UTF-8",
        "other, GBK, UTF-8"
    })
    void aTerminalsOwnSetIsTakenWhereItHasChinese(String property, String value, String expected) {
        Map<String, String> properties = Map.of(property, value);
        assertThat(TerminalCharset.find(properties::get).name())
                .isEqualTo(Charset.forName(expected).name());
    }

    @Test
    void chineseSurvivesAndWhatIsMissingIsWrittenAsWhatIsNear() {
        byte[] bytes = TerminalCharset.encode("有错误：0 → 11？※1 −3 › x\u00A0y 😀", GBK);
        assertThat(new String(bytes, GBK)).isEqualTo("有错误：0 → 11？※1 -3 > x y ?");
        assertThat(TerminalCharset.encode("−", StandardCharsets.UTF_8)).hasSize(3);
    }

    @Test
    void anEncodingAskedForIsThatOfResultsAndMessagesAndNotOfFiles() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Console console = Console.of(out, err);
        console.encode(GBK);
        console.print("错误");
        console.tell("警告");
        console.redirect(file::writeBytes);
        console.print("提示");
        console.redirect(null);
        assertThat(out.toString(GBK)).isEqualTo("错误");
        assertThat(err.toString(GBK)).isEqualTo("警告\n");
        assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("提示");
    }
}
