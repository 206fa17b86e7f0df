package org.disclosurereport.documents.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.Outline;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Test;

class TextSourceTest {
    private final TextSource source = new TextSource();

    @Test
    void everyLineThatIsNotBlankIsABlockWithItsNumber() {
        Document document =
                Outline.read(source, "标题\r\n\r\n \u3000\n　一、总体情况  \n规章\t0\t0\t\n\t\t\n| 许可 | 5 |\n\t行\rend");
        assertThat(Outline.of(document)).containsExactly("标题", "一、总体情况", "规章\t0\t0\t", "| 许可 | 5 |", "\t行", "end");
        assertThat(document.blocks())
                .extracting(block -> ((TextBlock) block).place())
                .containsExactly(line(1), line(4), line(5), line(7), line(8), line(9));
    }

    @Test
    void invisibleCharactersAreDroppedAndNoBreakBlanksAreBlanks() {
        assertThat(Outline.of(Outline.read(source, "\uFEFF规\u200B章\u00A00\u00A0\n\u200B \u00A0\n𠮷\u2028第二")))
                .containsExactly("规章 0", "𠮷", "第二");
    }

    private static SourcePlace line(int line) {
        return SourcePlace.of(0, 0, line, 0);
    }
}
