package org.disclosurereport.validation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;

/**
 * Until when a report is to be published in the year after its own: by 31 January for departments, by 31 March for governments at county
 * level or above (Regulation, Art. 49), or by the dates that a province sets.
 *
 * <p>For example {@code RuleSet.standard().withDueDates(DueDates.of(MonthDay.of(1, 20), MonthDay.of(3, 10)))}. Townships, subdistricts and
 * others have no date of their own. On 29 February means on 28 in other years. Immutable and thread-safe; equality covers both dates.
 */
public final class DueDates {
    /** The rule that compares a report with its date. */
    public static final String RULE_ID = "structure.publication-date";

    private static final DueDates STANDARD = of(MonthDay.of(1, 31), MonthDay.of(3, 31));

    private final MonthDay departments;
    private final MonthDay governments;

    private DueDates(MonthDay departments, MonthDay governments) {
        this.departments = departments;
        this.governments = governments;
    }

    /** {@return the dates of Art. 49} */
    public static DueDates standard() {
        return STANDARD;
    }

    /**
     * Gives dates.
     *
     * @param departments until when departments publish
     * @param governments until when governments at county level or above publish
     * @return the dates
     */
    public static DueDates of(MonthDay departments, MonthDay governments) {
        return new DueDates(
                Objects.requireNonNull(departments, "departments"), Objects.requireNonNull(governments, "governments"));
    }

    /** {@return until when departments publish} */
    public MonthDay getDepartments() {
        return departments;
    }

    /** {@return until when governments at county level or above publish} */
    public MonthDay getGovernments() {
        return governments;
    }

    /**
     * {@return the date for an agency's report; empty where the regulation sets none, or the agency's kind isn't known}
     *
     * @param agency whose report it is
     * @param year the year that the report is about
     */
    public Optional<LocalDate> find(Agency agency, int year) {
        boolean belowCounty =
                agency.getLevel().filter(level -> level == AgencyLevel.TOWNSHIP).isPresent();
        Optional<AgencyKind> kind = agency.getKind().filter(any -> !belowCounty);
        return kind.flatMap(known -> switch (known) {
            case GOVERNMENT -> Optional.of(governments.atYear(year + 1));
            case DEPARTMENT -> Optional.of(departments.atYear(year + 1));
            case TOWNSHIP, SUBDISTRICT, OTHER -> Optional.empty();
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DueDates dates
                && departments.equals(dates.departments)
                && governments.equals(dates.governments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departments, governments);
    }

    /** {@return both dates} */
    @Override
    public String toString() {
        return "departments " + departments + ", governments " + governments;
    }
}
