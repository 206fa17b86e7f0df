package org.disclosurereport.documents.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.documents.source.TextBlock;

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
     * Reads section 一: its topics, its breakdowns and the figures it tells.
     *
     * @param paragraphs the section's paragraphs in order
     * @return the value, and what of it wasn't understood
     */
    public static Reading<Overview> overview(List<TextBlock> paragraphs) {
        return OverviewReader.read(List.copyOf(Objects.requireNonNull(paragraphs, "paragraphs")));
    }

    /**
     * Reads section 五: problems and improvements apart where headings part them, otherwise all as problems.
     *
     * @param paragraphs the section's paragraphs in order
     * @return the value
     */
    public static ProblemsAndImprovements problemsAndImprovements(List<TextBlock> paragraphs) {
        Objects.requireNonNull(paragraphs, "paragraphs");
        Passages<Boolean> passages = new Passages<>(new LinkedHashMap<>());
        passages.begin(false, "");
        for (TextBlock paragraph : paragraphs) {
            Heading heading = Heading.of(paragraph);
            boolean improvements = TopicWords.namesImprovements(heading);
            if (improvements || TopicWords.namesProblems(heading)) {
                int rest = TopicWords.saysNoMore(heading) ? heading.rest() : 0;
                passages.begin(improvements, paragraph.text().substring(rest));
            } else {
                passages.add(paragraph.text());
            }
        }
        return ProblemsAndImprovements.builder()
                .problems(passages.text(false))
                .improvements(passages.text(true))
                .build();
    }

    /**
     * Reads section 六: its text and the information processing fee.
     *
     * @param paragraphs the section's paragraphs in order
     * @return the value, and what of the fee wasn't understood
     */
    public static Reading<OtherMatters> otherMatters(List<TextBlock> paragraphs) {
        Objects.requireNonNull(paragraphs, "paragraphs");
        Prose prose = Prose.of(List.copyOf(paragraphs));
        Doubts doubts = new Doubts(prose);
        OtherMatters matters = OtherMatters.builder()
                .text(paragraphs.stream().map(TextBlock::text).collect(Collectors.joining("\n")))
                .processingFee(new FeeReader(prose, doubts).read())
                .build();
        return new Reading<>(matters, doubts.issues());
    }
}
