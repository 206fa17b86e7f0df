package org.disclosurereport.documents.sections;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.form.Section;

/**
 * Finds the headings of the six sections, in the wordings that bodies use.
 *
 * <p>About nine in ten print them as the form does; the others shorten them (概述, 工作基本情况), lengthen them
 * (因政府信息公开工作被申请行政复议、提起行政诉讼情况) or lose the numeral. A short line counts when it has the words that tell its
 * section. Whether it heads a section or only looks so is for the caller: a table must follow.
 */
public final class SectionHeadings {
    private static final int LONGEST = 40;

    /** For each section the sets of words of which one must stand in the heading, all of the set. */
    private static final Map<Section, List<List<String>>> WORDS = new EnumMap<>(Map.of(
            Section.OVERVIEW,
            List.of(List.of("总体情况"), List.of("总体概况"), List.of("基本情况"), List.of("工作概况"), List.of("工作概述"), List.of("概述")),
            Section.PROACTIVE_DISCLOSURE,
            List.of(List.of("主动公开", "信息", "情况"), List.of("主动公开", "政府信息")),
            Section.REQUESTS,
            List.of(List.of("收到", "处理", "申请"), List.of("收到", "办理", "申请")),
            Section.CHALLENGES,
            List.of(List.of("复议", "诉讼")),
            Section.PROBLEMS_AND_IMPROVEMENTS,
            List.of(List.of("问题", "改进"), List.of("问题", "措施"), List.of("问题", "打算")),
            Section.OTHER_MATTERS,
            List.of(List.of("其他", "报告", "事项"), List.of("其它", "报告", "事项"))));

    private SectionHeadings() {}

    /** {@return the section a line may be the heading of, by its words}
     *
     * @param text the line
     */
    public static Optional<Section> section(String text) {
        return isShort(text) ? section(text, Folding.fold(text)) : Optional.empty();
    }

    /** Whether a line is short enough for a heading, blanks and punctuation counted. */
    static boolean isShort(String text) {
        return text.length() <= 2 * LONGEST;
    }

    /**
     * {@return the section a line may be the heading of, by its words}
     *
     * @param text the line
     * @param folded the line as labels are compared
     */
    public static Optional<Section> section(String text, String folded) {
        if (folded.length() > LONGEST || folded.length() < 2) {
            return Optional.empty();
        }
        for (Map.Entry<Section, List<List<String>>> entry : WORDS.entrySet()) {
            for (List<String> words : entry.getValue()) {
                if (holds(folded, words)) {
                    return isSentence(text, entry.getKey()) ? Optional.empty() : Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line is the form's heading of a section, with or without its number. */
    static boolean isExactly(Section section, String folded) {
        return Folding.withoutNumber(folded).equals(Folding.fold(section.getHeading()));
    }

    private static boolean holds(String folded, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!folded.contains(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The section whose numeral a line begins with: 二、… */
    static Optional<Section> numbered(String text) {
        return Numbering.of(text)
                .filter(number -> number.style() == Numbering.Style.CHINESE
                        && number.value() >= 1
                        && number.value() <= Section.values().length)
                .map(number -> Section.values()[number.value() - 1]);
    }

    /** A colon leads to what is said; behind a heading with the section's own numeral it adds nothing: 五、存在的主要问题及改进情况： */
    private static boolean isSentence(String text, Section section) {
        String line = text.strip();
        boolean leads =
                line.endsWith("：") && numbered(line).filter(section::equals).isEmpty();
        return line.endsWith("；") || leads || line.indexOf('。') >= 0;
    }
}
