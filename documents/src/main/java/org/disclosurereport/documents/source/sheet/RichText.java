package org.disclosurereport.documents.source.sheet;

import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.office.XmlEvents;

/** Gathers a text of a workbook from its runs, without the readings above characters. */
final class RichText {
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    /** Takes one event of the element that holds the text. */
    void read(XmlEvents events, Budget budget) {
        if (events.isStart() || events.isEnd()) {
            switch (events.name()) {
                case "t" -> inText = events.isStart();
                case "rPh" -> inReading = events.isStart();
                default -> {}
            }
        } else if (inText && !inReading) {
            budget.useCharacters(events.text().length());
            text.append(events.text());
        }
    }

    /** Hands the text over and begins anew. */
    String take() {
        String taken = unescape(text.toString());
        text.setLength(0);
        return taken;
    }

    /** Characters that XML can't hold are written as {@code _x000D_}. */
    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int character = escaped(text, i);
            plain.append(character < 0 ? text.charAt(i) : (char) character);
            i += character < 0 ? 1 : 7;
        }
        return plain.toString();
    }

    private static int escaped(String text, int at) {
        if (!text.startsWith("_x", at) || at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int character = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            character = character * 16 + digit;
        }
        return character;
    }
}
