package org.disclosurereport.batch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Violation;

/**
 * A report that was read: from which file and line and, of a document, how each cell was read.
 *
 * <p>Immutable and thread-safe. Two are equal only if they are the same one.
 */
public final class ReadReport {
    private final String file;
    private final int line;
    private final DisclosureReport report;
    private final Optional<ReadResult> reading;
    private final List<ReadProblem> passedOver;

    private ReadReport(
            String file,
            int line,
            DisclosureReport report,
            Optional<ReadResult> reading,
            List<ReadProblem> passedOver) {
        this.file = file;
        this.line = line;
        this.report = report;
        this.reading = reading;
        this.passedOver = passedOver;
    }

    /** A report that was read from a document. */
    static ReadReport ofDocument(String file, DisclosureReport report, ReadResult reading) {
        return new ReadReport(file, 1, report, Optional.of(reading), List.of());
    }

    /** A report that was read from JSON without some of its keys. */
    static ReadReport ofJson(String file, int line, DisclosureReport report, List<ReadProblem> passedOver) {
        return new ReadReport(file, line, report, Optional.empty(), List.copyOf(passedOver));
    }

    private ReadReport with(DisclosureReport part) {
        return new ReadReport(file, line, part, Optional.empty(), passedOver);
    }

    /**
     * Gives a report that was read elsewhere.
     *
     * @param file what to call its file
     * @param line the line at which it begins, 1 unless there is one report a line
     * @param report the report
     * @return the report with its place
     */
    public static ReadReport of(String file, int line, DisclosureReport report) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(report, "report");
        return ofJson(file, line, report, List.of());
    }

    /**
     * {@return header and tables of this report alone; it takes far less memory}
     */
    public ReadReport withTablesOnly() {
        DisclosureReport tables = DisclosureReport.builder()
                .agency(report.getAgency())
                .year(report.getYear())
                .proactiveDisclosure(report.getProactiveDisclosure())
                .requests(report.getRequests())
                .challenges(report.getChallenges())
                .build();
        return with(tables);
    }

    /**
     * {@return what the rules across reports look at: header, date of publication, tables and texts, without what only the reading of
     * it needs}
     */
    public ReadReport withComparedParts() {
        return with(DisclosureReport.builder()
                .from(withTablesOnly().getReport())
                .publicationDate(report.getPublicationDate())
                .coverage(report.getCoverage())
                .overview(report.getOverview())
                .accompanyingText(report.getAccompanyingText())
                .problemsAndImprovements(report.getProblemsAndImprovements())
                .otherMatters(report.getOtherMatters())
                .build());
    }

    /** {@return the file's name as it was given or found} */
    public String getFile() {
        return file;
    }

    /** {@return the line of the file at which the report begins, 1 unless there is one report a line} */
    public int getLine() {
        return line;
    }

    /** {@return the report} */
    public DisclosureReport getReport() {
        return report;
    }

    /** {@return how it was read; empty for JSON, of which there is to say only what {@link #getPassedOver()} lists} */
    public Optional<ReadResult> getReading() {
        return reading;
    }

    /**
     * {@return the keys of a later version of JSON that the report was read without, in the order of the text, each of kind {@code
     * later-key}; empty for documents}
     */
    public List<ReadProblem> getPassedOver() {
        return passedOver;
    }

    // Without lambdas where there is no reading: linking one loads the types it takes, and JSON is to need none of
    // them.

    /**
     * Finds where a number comes from.
     *
     * @param number the number
     * @return its source; empty for JSON and for numbers that are no cells of a table
     */
    public Optional<CellSource> findSource(CellReading number) {
        return findSource(number.getName());
    }

    /**
     * Finds where a number comes from.
     *
     * @param name the name of the number
     * @return its source; empty for JSON and for numbers that are no cells of a table
     */
    public Optional<CellSource> findSource(String name) {
        return reading.isEmpty()
                ? Optional.empty()
                : Form.of(report).findCell(name).map(reading.get()::getSource);
    }

    /**
     * Gives where the cells come from that a violation is shown at.
     *
     * @param violation the violation
     * @return the sources; empty for JSON
     */
    public List<CellSource> getJudged(Violation violation) {
        return reading.isEmpty()
                ? List.of()
                : violation.getJudged().stream().map(reading.get()::getSource).toList();
    }

    /**
     * Gives what a violation rests on and wasn't read surely.
     *
     * @param violation the violation
     * @return the sources; empty for JSON
     */
    public List<CellSource> getDoubtful(Violation violation) {
        return reading.isEmpty()
                ? List.of()
                : violation.getCells().stream()
                        .flatMap(number -> findSource(number).stream())
                        .filter(source ->
                                source.getCertainty() == Certainty.UNSURE || source.getCertainty() == Certainty.MISSING)
                        .toList();
    }

    /** {@return what there is to know about the reading, in document order} */
    public List<ReadIssue> getIssues() {
        return reading.isEmpty() ? List.of() : reading.get().getIssues();
    }

    /** {@return what was left blank or may be wrong} */
    public List<ReadIssue> getDoubts() {
        return reading.isEmpty() ? List.of() : reading.get().getIssues(Weight.DOUBT);
    }

    /** {@return file, line, agency and year as text} */
    @Override
    public String toString() {
        return file + ":" + line + " " + report.getAgency().getName() + " " + report.getYear();
    }
}
