package org.disclosurereport.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.immutables.value.Value;

/**
 * What came of reading a document: the report, for every cell where it came from, and what there is to know.
 *
 * <p>For example {@code ReportReader.read(path).getReport()}. There is no report when the document can't be read or has
 * no form; then an issue of weight FAILURE says why. That a report was read doesn't mean that it is consistent.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface ReadResult {
    /** {@return the name of the file as the caller gave it, empty when not known; not a part of equality} */
    @Value.Default
    @Value.Auxiliary
    default String getName() {
        return "";
    }

    /** {@return the kind of document, when it could be told} */
    Optional<DocumentKind> getKind();

    /** {@return the report, if one was read} */
    Optional<DisclosureReport> getReport();

    /** {@return for every cell of the report's form, in form order, where it came from; empty without a report} */
    List<CellSource> getSources();

    /** {@return what there is to know, in document order} */
    List<ReadIssue> getIssues();

    /**
     * {@return each number in the sentences about what the form counts, with what became of it, in document order; so a
     * page can show what was understood}
     */
    List<Statement> getStatements();

    /**
     * {@return the cut-outs of the cells that were read from a picture and aren't clear there, in form order; so a page can show
     * each beside what was read; not a part of equality}
     */
    @Value.Auxiliary
    List<CellPicture> getCellPictures();

    /**
     * {@return where a cell came from}
     *
     * @param cell a cell of the report's form
     * @throws IllegalArgumentException if there is no report, or it uses another form
     */
    default CellSource getSource(Cell cell) {
        Objects.requireNonNull(cell, "cell");
        if (cell.getIndex() >= getSources().size()
                || getSources().get(cell.getIndex()).getCell() != cell) {
            throw new IllegalArgumentException("cell must be of the form of the report read, was " + cell + " of the "
                    + cell.getFormVersion().getName() + " form");
        }
        return getSources().get(cell.getIndex());
    }

    /**
     * {@return the issues of one weight}
     *
     * @param weight the weight
     */
    default List<ReadIssue> getIssues(ReadIssueKind.Weight weight) {
        Objects.requireNonNull(weight, "weight");
        return getIssues().stream()
                .filter(issue -> issue.getKind().getWeight() == weight)
                .toList();
    }

    /**
     * {@return the report}
     *
     * @throws UnreadableReportException if there is none; its message says why
     */
    default DisclosureReport orElseThrow() {
        return getReport()
                .orElseThrow(() -> new UnreadableReportException(getName(), getIssues(ReadIssueKind.Weight.FAILURE)));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReadResult}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableReadResult.Builder {
        Builder() {}
    }
}
