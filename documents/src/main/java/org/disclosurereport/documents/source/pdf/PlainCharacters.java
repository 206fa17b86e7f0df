package org.disclosurereport.documents.source.pdf;

import java.text.Normalizer;

/**
 * Characters as one writes them. Makers of PDFs that look a glyph's character up in the font find, where several share
 * the glyph, often the wrong one: the radical ⼀ for 一, ⻚ for 页, a ligature, an upright bracket.
 */
final class PlainCharacters {
    private static final int KANGXI = 0x2F00;
    private static final int KANGXI_END = 0x2FDF;
    private static final int SUPPLEMENT = 0x2E80;

    /** Simplified radicals, each followed by the character that it stands for; Unicode itself knows no such pairs. */
    private static final String RADICALS = "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private PlainCharacters() {}

    /** {@return the text with such characters replaced, and every kind of blank made one} */
    static String of(String text) {
        if (text.length() == 1 && isPlain(text.charAt(0))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(plain, character));
        return plain.toString();
    }

    private static boolean isPlain(char character) {
        return character > ' ' && character < 0x7F
                || character >= 0x3001 && character < 0x3040
                || character >= 0x4E00 && character < 0xA000
                || character >= 0xFF00 && character < 0xFFF0;
    }

    private static void append(StringBuilder plain, int character) {
        if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            plain.append(character == '\u3000' ? '\u3000' : ' ');
        } else if (Character.isISOControl(character)
                || character == 0xFFFD
                || Character.getType(character) == Character.FORMAT) {
            return;
        } else if (character >= KANGXI && character <= KANGXI_END
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFB00 && character <= 0xFB06
                || character >= 0xFE10 && character <= 0xFE4F) {
            plain.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else if (character >= SUPPLEMENT && character < KANGXI && RADICALS.indexOf(character) >= 0) {
            plain.append(RADICALS.charAt(RADICALS.indexOf(character) + 1));
        } else {
            plain.appendCodePoint(character);
        }
    }
}
