package org.disclosurereport.population;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.disclosurereport.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * An error as it is put in: other numbers in cells, or another text, or another set of bodies.
 *
 * @param kind what goes wrong
 * @param body in whose report
 * @param year in which year's
 * @param cells what is printed instead, by index of the cell
 * @param edit what is changed outside the tables, if anything
 * @param other the body that its government leaves out or counts twice, if it is about one
 */
record Slip(
        ErrorKind kind,
        Body body,
        int year,
        SortedMap<Integer, Long> cells,
        @Nullable Edit edit,
        @Nullable Body other) {

    /**
     * A change outside the tables' numbers.
     *
     * @param operation makes the false report of the true one
     * @param changes what it changes
     * @param findings what rules say of it, each as id and place
     */
    record Edit(UnaryOperator<DisclosureReport> operation, List<SeededChange> changes, List<Told> findings) {}

    /** A rule and the name of a place. */
    record Told(String ruleId, String place) {}

    static Slip ofCells(ErrorKind kind, Site site, Map<Integer, Long> cells) {
        return new Slip(kind, site.body(), site.year(), new TreeMap<>(cells), null, null);
    }

    static Slip ofEdit(ErrorKind kind, Site site, Edit edit) {
        return new Slip(kind, site.body(), site.year(), new TreeMap<>(), edit, null);
    }

    static Slip ofBody(ErrorKind kind, Body body, int year, @Nullable Body other) {
        return new Slip(kind, body, year, new TreeMap<>(), null, other);
    }

    /** Whether there is no such report. */
    boolean isMissing() {
        return kind == ErrorKind.REPORT_MISSING || kind == ErrorKind.YEAR_MISSING;
    }

    /** Whether the prose tells the numbers printed, so that the report agrees with itself. */
    boolean isToldAlike() {
        return kind.isAddedUp() || kind == ErrorKind.CARRY_OVER_BROKEN || kind == ErrorKind.TOTAL_JUMPS;
    }

    /** See {@link ErrorKind#leavesSumsOpen()}. */
    boolean leavesSumsOpen() {
        return kind.leavesSumsOpen();
    }

    /**
     * Where an error may be put: a report with its true numbers.
     *
     * @param body whose
     * @param year of which year
     * @param layout the form in force
     * @param numbers the numbers without the error, not to be changed
     */
    record Site(Body body, int year, Layout layout, long[] numbers) {}
}
