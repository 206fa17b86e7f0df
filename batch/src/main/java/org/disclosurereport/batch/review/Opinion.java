package org.disclosurereport.batch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.QuotedRemark;
import org.disclosurereport.form.Remark;
import org.disclosurereport.input.Reading;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.diagnosis.Correction;
import org.immutables.value.Value;

/**
 * One thing that is said about a report, under one number wherever it is shown.
 *
 * <p>For example number 1, {@link OpinionKind#CAUSE}, "行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）", which explains the finding {@code
 * challenges.total}. What a cell should be is said by causes alone; a finding states a relation that doesn't hold and takes no side.
 * Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Opinion {
    /** {@return its number in the review, from 1} */
    int getNumber();

    /** {@return where it comes from} */
    OpinionKind getKind();

    /** {@return how grave it is; of a cause, the gravest finding that it explains; empty for doubts and failures} */
    Optional<Severity> getSeverity();

    /** {@return what is said} */
    LocalizedText getMessage();

    /** {@return of a cause, the cells that are likely wrong and what fits; else none} */
    List<Correction> getCorrections();

    /** {@return the cells that are marked alike, because any of them may be the wrong one or the doubtful one; in form order} */
    List<Cell> getMarked();

    /** {@return of a cause, the other cells of the relations that it explains, to be marked weakly; in form order} */
    List<Cell> getRelated();

    /** {@return the passages of the prose that it is about} */
    List<Passage> getPassages();

    /** {@return the finding; of a cause, those that it explains, in form order} */
    List<Violation> getViolations();

    /** {@return the doubt about the reading} */
    Optional<Reading.Issue> getIssue();

    /** {@return the id of the rule that failed} */
    Optional<String> getFailedRule();

    /** {@return whether a waiver accepts the finding} */
    @Value.NonAttribute
    default boolean isWaived() {
        return getKind() == OpinionKind.FINDING && getViolations().get(0).isWaived();
    }

    /** {@return the word before it, such as 错误, 存疑 or 执行失败} */
    @Value.NonAttribute
    default LocalizedText getLabel() {
        return getKind() == OpinionKind.FAILURE
                ? LocalizedText.of("执行失败", "failure")
                : getTone().getLabel();
    }

    /** {@return how it is marked; a failed rule marks nothing} */
    @Value.NonAttribute
    default Remark.Tone getTone() {
        return getSeverity()
                .map(severity -> Remark.Tone.valueOf(severity.name()))
                .orElse(Remark.Tone.DOUBT);
    }

    /** {@return every cell that it marks, the likely wrong ones first} */
    @Value.NonAttribute
    default List<Cell> getCells() {
        List<Cell> cells = new ArrayList<>();
        getCorrections().forEach(correction -> cells.add(correction.getCell()));
        cells.addAll(getMarked());
        cells.addAll(getRelated());
        return cells;
    }

    /** {@return its remarks on cells, the likely wrong ones first; none where it is waived} */
    @Value.NonAttribute
    default List<Remark> getRemarks() {
        List<Remark> remarks = new ArrayList<>();
        if (!isWaived()) {
            getCorrections()
                    .forEach(correction -> remarks.add(Remark.of(correction.getCell(), getTone(), getMessage())
                            .withNumber(getNumber())
                            .withSuggestion(correction.getFits().toString())));
            getMarked()
                    .forEach(cell ->
                            remarks.add(Remark.of(cell, getTone(), getMessage()).withNumber(getNumber())));
            getRelated()
                    .forEach(cell -> remarks.add(
                            Remark.of(cell, Remark.Tone.RELATED, getMessage()).withNumber(getNumber())));
        }
        return remarks;
    }

    /** {@return its remarks on passages of the prose; none where it is waived} */
    @Value.NonAttribute
    default List<QuotedRemark> getQuotedRemarks() {
        return isWaived()
                ? List.of()
                : getPassages().stream()
                        .map(passage -> new QuotedRemark(
                                passage.section(), passage.quote(), getTone(), getMessage(), getNumber()))
                        .toList();
    }

    /** {@return a builder; number, kind and message must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Opinion}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableOpinion.Builder {
        Builder() {}
    }
}
