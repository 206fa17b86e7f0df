package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.cli.terminal.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "总计, 4", "“总计”, 8", "ｱ, 1", "e\u0301, 1", "𠀀, 2", "'', 0"})
    void chineseIsTwoColumnsWide(String text, int width) {
        assertThat(TextLines.width(text)).isEqualTo(width);
    }

    @Test
    void linesBreakAtBlanksAndBetweenChineseCharacters() {
        assertThat(TextLines.wrap("- ", 2, "word ".repeat(20).strip()))
                .isEqualTo("- " + "word ".repeat(14) + "word\n  " + "word ".repeat(4) + "word\n");
        assertThat(TextLines.wrap("", 2, "字".repeat(50))).isEqualTo("字".repeat(39) + "\n  " + "字".repeat(11) + "\n");
    }

    @Test
    void punctuationDoesNotBeginALine() {
        assertThat(TextLines.wrap("", 0, "字".repeat(40) + "，字")).isEqualTo("字".repeat(39) + "\n字，字\n");
        assertThat(TextLines.wrap("", 0, "字".repeat(39) + "（字）")).isEqualTo("字".repeat(39) + "\n（字）\n");
    }

    @Test
    void numberStaysWithItsCharacterAndItsLabel() {
        assertThat(TextLines.wrap("", 0, "字".repeat(39) + "12位")).isEqualTo("字".repeat(39) + "\n12位\n");
        assertThat(TextLines.wrap("", 0, "字".repeat(38) + TextLines.NO_BREAK + "1234"))
                .isEqualTo("字".repeat(37) + "\n字 1234\n");
    }

    @Test
    void longWordIsCut() {
        assertThat(TextLines.wrap("", 0, "x".repeat(100))).isEqualTo("x".repeat(80) + "\n" + "x".repeat(20) + "\n");
    }

    @Test
    void lineEndsOfATextMakeNoLines() {
        assertThat(TextLines.wrap("  ", 2, "a\nb")).isEqualTo("  a\\u000Ab\n");
    }

    @Test
    void longTextIsCutOffWithAMark() {
        String text = TextLines.wrap("", 0, "甲".repeat(200_000));
        assertThat(text.lines()).hasSizeBetween(50, 52).last().asString().endsWith("…[+198000]");
    }

    @Test
    void harmfulCharactersAreMadeVisible() {
        assertThat(TextLines.visible("a\u001Bb\u202Ec\u2028d\uD800e\n甲"))
                .isEqualTo("a\\u001Bb\\u202Ec\\u2028d\\uD800e\\u000A甲");
    }
}
