package org.disclosurereport.documents.sections;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.documents.sections.Numbering.Style;
import org.disclosurereport.documents.source.TextBlock;

/**
 * The heading that a paragraph of a narrative section begins with, or is.
 *
 * <p>For example （一）主动公开情况 alone on its line, （三）完善制度规范，加强政府信息管理, or 改进措施： before its text. Whether an unnumbered
 * line is a heading is for those who know what headings say; a line of prose may look the same.
 *
 * @param words what it says, folded, without its number
 * @param style how it is numbered
 * @param alone whether the paragraph holds nothing else
 * @param marked whether a number, or the document itself, marks it
 * @param rest where the paragraph's own text begins; its length when the heading is alone
 */
record SubHeading(String words, Style style, boolean alone, boolean marked, int rest) {
    private static final int LONGEST = 40;
    /** A heading without a number is short, or it is a line of prose. */
    private static final int LONGEST_UNNUMBERED = 24;

    private static final String STOPS = "。：:；！？";

    /** {@return the heading, empty where the paragraph can't begin with one} */
    static Optional<SubHeading> of(TextBlock paragraph) {
        String text = paragraph.text();
        Optional<Numbering> number = Numbering.of(text);
        int start = number.map(Numbering::end).orElseGet(() -> Numbering.skipBlanks(text, 0));
        int end = start;
        while (end < text.length() && end - start <= LONGEST && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean marked = paragraph.heading()
                || number.filter(told -> told.style() == Style.CHINESE || told.style() == Style.CHINESE_IN_BRACKETS)
                        .isPresent();
        int longest = marked ? LONGEST : LONGEST_UNNUMBERED;
        if (end == start || end - start > longest || end < text.length() && text.charAt(end) == '；') {
            return Optional.empty();
        }
        int rest = Numbering.skipBlanks(text, Math.min(end + 1, text.length()));
        String words = Folding.fold(text.substring(start, end));
        Style style = number.map(Numbering::style).orElse(Style.NONE);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new SubHeading(words, style, rest >= text.length(), marked, rest));
    }

    /** {@return whether a line is a heading by its looks alone: alone, and without the sign that ends a sentence} */
    boolean isLine(TextBlock paragraph) {
        return alone
                && (marked || paragraph.text().indexOf('，') < 0)
                && !paragraph.text().strip().endsWith("。");
    }

    /** {@return whether it says one of some words} */
    boolean has(List<String> some) {
        return some.stream().anyMatch(words::contains);
    }

    /** {@return where the first of some words stands in it, -1 where none does} */
    int indexOf(List<String> some) {
        return some.stream()
                .mapToInt(words::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** {@return whether it ends with one of some words} */
    boolean endsWith(List<String> some) {
        return some.stream().anyMatch(words::endsWith);
    }

    /** {@return whether it is made of nothing but some words, one after another} */
    boolean isMadeOf(List<String> some) {
        int at = 0;
        while (at < words.length()) {
            int from = at;
            int longest = some.stream()
                    .filter(each -> words.startsWith(each, from))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (longest == 0) {
                return false;
            }
            at += longest;
        }
        return true;
    }
}
