package org.disclosurereport.validation.rules;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.disclosurereport.internal.SimplifiedScript;

/**
 * One text of a report with the places at which rules look closer, found in one pass over its characters.
 *
 * <p>For example {@code text.forEach(Anchor.YEAR, at -> …)} goes over every 年. Each rule reads no more than a sentence around its own
 * anchors, so that a text is read once however many rules there are, and what the rules read again grows with the anchors they share.
 *
 * <p>The pass looks each character up in a table of its kinds; most have none. Words are anchored at their first
 * letter and compared there: with letters as rare as these that is as fast as an automaton of whole words. A text is scanned
 * once for each validation and the result is dropped with it: nothing is kept from one report to the next. Immutable and thread-safe.
 */
public final class ScannedText {
    private static final int KINDS_BITS = Anchor.values().length;
    private static final CharacterTable KINDS = CharacterTable.of(
            Arrays.stream(Anchor.values()).map(anchor -> anchor.characters).toArray(String[]::new));

    private static final int LONG_NUMBER = 11;

    private final String path;
    private final String printed;
    private final String text;
    private final boolean ofSection;
    /** Each an index in the text, and the kinds of what is there in the lowest bits. */
    private final long[] anchors;
    /** The kinds that occur. */
    private final int found;

    private ScannedText(String path, String printed, String text, boolean ofSection, long[] anchors, int found) {
        this.path = path;
        this.printed = printed;
        this.text = text;
        this.ofSection = ofSection;
        this.anchors = anchors;
        this.found = found;
    }

    /** What a rule may begin to read at. */
    public enum Anchor {
        /** The end of a sentence. */
        END("。；;！!？?\n\r"),
        /** The word for years. */
        YEAR("年"),
        /** What authors call themselves by. */
        SELF("我本"),
        /** What is left of a template, or may be: marks, blanks, brackets, words of instruction. */
        MARK("Xx×ＸｘⅩ*＊_＿○□△?？…某 \u3000\u00a0\t（(【[〔［填补删输"),
        /** A sign of percent. */
        PERCENT("%％"),
        /** What the words begin with by which a report is presented or its author named: 现将, 现公布, 报告由. */
        PRESENTED("现报"),
        /** What 主动公开 begins with. */
        DISCLOSED("主"),
        /** A digit with ten or more before it, at most one other character between two of them. */
        LONG_NUMBER("0123456789０１２３４５６７８９"),
        /** Traditional script, which is read in simplified characters. */
        TRADITIONAL(SimplifiedScript.getTraditional());

        private final String characters;
        private final int bit = 1 << ordinal();

        Anchor(String characters) {
            this.characters = characters;
        }
    }

    /**
     * Reads a text. Traditional script is read in simplified characters, so that rules know each word in one script.
     *
     * @param path the property path of where it is
     * @param text the text
     * @param ofSection whether it is in a section, not before the first or after the last
     * @return the text with its anchors
     */
    public static ScannedText of(String path, String text, boolean ofSection) {
        ScannedText scanned = scan(path, text, text, ofSection);
        return scanned.has(Anchor.TRADITIONAL) ? scan(path, text, SimplifiedScript.fold(text), ofSection) : scanned;
    }

    private static ScannedText scan(String path, String printed, String text, boolean ofSection) {
        long[] anchors = new long[Math.max(8, text.length() / 8)];
        int count = 0;
        int found = 0;
        int digits = 0;
        int digitAt = -2;
        for (int at = 0; at < text.length(); at++) {
            int kinds = KINDS.get(text.charAt(at));
            if (kinds == Anchor.LONG_NUMBER.bit) {
                digits = at - digitAt <= 2 ? digits + 1 : 1;
                digitAt = at;
                kinds = digits < LONG_NUMBER ? 0 : kinds;
            }
            if (kinds != 0) {
                if (count == anchors.length) {
                    anchors = Arrays.copyOf(anchors, 2 * count);
                }
                anchors[count++] = (long) at << KINDS_BITS | kinds;
                found |= kinds;
            }
        }
        return new ScannedText(path, printed, text, ofSection, Arrays.copyOf(anchors, count), found);
    }

    /** {@return the property path of where the text is} */
    public String getPath() {
        return path;
    }

    /** {@return the text as it is printed, to be quoted} */
    public String getPrinted() {
        return printed;
    }

    /** {@return the text in simplified characters, each at the place where it is printed} */
    public String getText() {
        return text;
    }

    /** {@return whether it is in a section, not before the first or after the last} */
    public boolean isOfSection() {
        return ofSection;
    }

    /**
     * {@return whether a kind of anchor may occur}
     *
     * @param anchor the kind
     */
    public boolean has(Anchor anchor) {
        return (found & anchor.bit) != 0;
    }

    /**
     * Goes over the anchors of a kind.
     *
     * @param anchor the kind
     * @param visitor takes the index of each, in order
     */
    public void forEach(Anchor anchor, IntConsumer visitor) {
        if (has(anchor)) {
            for (long each : anchors) {
                if ((each & anchor.bit) != 0) {
                    visitor.accept((int) (each >>> KINDS_BITS));
                }
            }
        }
    }
}
