package org.disclosurereport.documents.sections;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.documents.sections.Numbering.Style;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.form.Section;

/**
 * Finds the lines that head the sections of a document, by their words, then by their numerals. Tables are the anchors: a
 * heading of section 一 stands before the first of them, those of 五 and 六 after the last.
 *
 * <p>Introductions that name all headings, and headings within section 一 that use the words of another section's, are
 * passed over: they are sentences, or numbered in brackets where the report's sections are not.
 */
final class SectionAnchors {
    /** A heading that only its numeral shows is short. */
    private static final int SHORT = 30;
    /** So near above a table, a heading with the words of another table's section is a wrong caption. */
    private static final int NEAR = 4;

    private final List<Block> blocks;
    private final Set<Section> found = EnumSet.noneOf(Section.class);
    private boolean bracketed;

    SectionAnchors(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** {@return the sections whose headings were found} */
    Set<Section> found() {
        return found;
    }

    /** {@return the heading of section 一 before a block, -1 when there is none} */
    int overview(int before) {
        int exact = -1;
        int exactInBrackets = -1;
        int like = -1;
        for (int i = 0; i < before; i++) {
            if (!(blocks.get(i) instanceof TextBlock text) || !SectionHeadings.isShort(text.text())) {
                continue;
            }
            String folded = Folding.fold(text.text());
            if (SectionHeadings.isExactly(Section.OVERVIEW, folded)) {
                exact = isBracketed(text) ? exact : i;
                exactInBrackets = isBracketed(text) ? i : exactInBrackets;
            } else if (like < 0
                    && !isBracketed(text)
                    && SectionHeadings.section(text.text(), folded)
                            .filter(section -> section == Section.OVERVIEW)
                            .isPresent()
                    && (Numbering.of(text.text()).isPresent() || text.heading())) {
                like = i;
            }
        }
        int at = exact >= 0 ? exact : like >= 0 ? like : exactInBrackets;
        if (at >= 0) {
            found.add(Section.OVERVIEW);
            bracketed = blocks.get(at) instanceof TextBlock text && isBracketed(text);
        }
        return at;
    }

    /**
     * {@return the heading of a table's section, the last between two blocks; -1 when there is none}
     *
     * @param section the section
     * @param from the first block that may be it
     * @param table the table's first block
     */
    int table(Section section, int from, int table) {
        int numeral = -1;
        for (int i = table - 1; i >= Math.max(0, from); i--) {
            if (!(blocks.get(i) instanceof TextBlock text) || isBracketed(text) && !bracketed) {
                continue;
            }
            Optional<Section> words = SectionHeadings.section(text.text());
            if (words.filter(said -> said == section).isPresent()
                    || table - i <= NEAR
                            && words.filter(SectionAnchors::holdsTable).isPresent()) {
                found.add(section);
                return i;
            }
            if (numeral < 0
                    && words.isEmpty()
                    && text.text().length() < SHORT
                    && text.text().indexOf('。') < 0
                    && SectionHeadings.numbered(text.text())
                            .filter(said -> said == section)
                            .isPresent()) {
                numeral = i;
            }
        }
        if (numeral >= 0) {
            found.add(section);
        }
        return numeral;
    }

    /**
     * {@return the heading of section 五 or 六, the first from a block on; -1 when there is none}
     *
     * @param section the section
     * @param from the first block that may be it
     */
    int narrative(Section section, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text && heads(text, section)) {
                found.add(section);
                return i;
            }
        }
        return -1;
    }

    private boolean heads(TextBlock text, Section section) {
        String line = beginning(text.text());
        Optional<Section> words = SectionHeadings.section(line);
        if (isBracketed(text) && !(bracketed && words.isPresent())) {
            return false;
        }
        if (words.isPresent()) {
            return words.get() == section;
        }
        return text.text().length() < SHORT
                && SectionHeadings.numbered(text.text())
                        .filter(said -> said == section)
                        .isPresent();
    }

    /** A heading may stand at the beginning of its paragraph: 六、其他需要报告的事项。本年度… */
    static String beginning(String text) {
        int stop = text.indexOf('。');
        return stop >= 0 && stop < SHORT ? text.substring(0, stop) : text;
    }

    private static boolean isBracketed(TextBlock text) {
        return Numbering.of(text.text())
                .filter(number ->
                        number.style() == Style.CHINESE_IN_BRACKETS || number.style() == Style.ARABIC_IN_BRACKETS)
                .isPresent();
    }

    private static boolean holdsTable(Section section) {
        return section == Section.PROACTIVE_DISCLOSURE || section == Section.REQUESTS || section == Section.CHALLENGES;
    }
}
