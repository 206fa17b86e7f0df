package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.TableText;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.Statement;
import org.disclosurereport.documents.prose.StatementPattern.FeeFigure;
import org.disclosurereport.documents.sections.OverviewTopics;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.form.Section;

/**
 * Reads the narrative sections of a report: from their paragraphs, headings of the sections left out, to values.
 *
 * <p>For example {@code Narrative.overview(paragraphs).value().getStatedFigures()}. Text is kept as it stands, paragraphs
 * joined with line breaks. A paragraph may be a line that ends within a word, as PDF has them. Stateless and
 * thread-safe.
 */
public final class Narrative {
    private Narrative() {}

    /**
     * Reads section 一: its topics, its breakdowns and the figures it states.
     *
     * @param paragraphs the section's paragraphs in order
     * @param year the year reported, empty if not known
     * @return the value, what of it wasn't understood, and what became of each number
     */
    public static Reading<Overview> overview(List<TextBlock> paragraphs, OptionalInt year) {
        Objects.requireNonNull(paragraphs, "paragraphs");
        SectionReader reader = SectionReader.of(Section.OVERVIEW, paragraphs, year);
        OverviewTopics topics = OverviewTopics.of(paragraphs);
        return reader.reading(Overview.builder()
                .text(topics.text())
                .putAllTopics(topics.topics())
                .breakdowns(reader.breakdowns())
                .statedFigures(reader.figures())
                .build());
    }

    /**
     * Reads the prose around the table of section 二, 三 or 四.
     *
     * @param section the section
     * @param before the paragraphs between its heading and its table
     * @param after the paragraphs behind the table
     * @param year the year reported, empty if not known
     * @return the value, what of it wasn't understood, and what became of each number
     */
    public static Reading<TableText> tableText(
            Section section, List<TextBlock> before, List<TextBlock> after, OptionalInt year) {
        Objects.requireNonNull(section, "section");
        List<TextBlock> paragraphs = new ArrayList<>(before);
        paragraphs.addAll(after);
        SectionReader reader = SectionReader.of(section, paragraphs, year);
        return reader.reading(TableText.builder()
                .before(text(before))
                .after(text(after))
                .breakdowns(reader.breakdowns())
                .statedFigures(reader.figures())
                .build());
    }

    /**
     * Reads section 六: its text, its figures and the information processing fee.
     *
     * @param paragraphs the section's paragraphs in order
     * @param year the year reported, empty if not known
     * @return the value, what of it wasn't understood, and what became of each number
     */
    public static Reading<OtherMatters> otherMatters(List<TextBlock> paragraphs, OptionalInt year) {
        Objects.requireNonNull(paragraphs, "paragraphs");
        SectionReader reader = SectionReader.of(Section.OTHER_MATTERS, paragraphs, year);
        return reader.reading(OtherMatters.builder()
                .text(text(paragraphs))
                .feeNotices(reader.notices())
                .feeNoticesAmount(reader.fee(FeeFigure.FEE_NOTICES_AMOUNT))
                .processingFee(reader.fee(FeeFigure.PROCESSING_FEE))
                .breakdowns(reader.breakdowns())
                .statedFigures(reader.figures())
                .build());
    }

    private static String text(List<TextBlock> paragraphs) {
        return paragraphs.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    }

    /**
     * What was read from the paragraphs of a section, what wasn't understood, and what became of each number.
     *
     * @param <T> the section's type
     * @param value the section's value
     * @param issues what wasn't understood, in the order of the text
     * @param statements the numbers in sentences about what the form counts, in the order of the text
     */
    public record Reading<T>(T value, List<ReadIssue> issues, List<Statement> statements) {
        /**
         * Copies the lists.
         *
         * @param value the section's value
         * @param issues what wasn't understood
         * @param statements what became of each number
         */
        public Reading {
            issues = List.copyOf(issues);
            statements = List.copyOf(statements);
        }
    }
}
