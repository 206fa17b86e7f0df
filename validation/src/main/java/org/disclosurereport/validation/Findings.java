package org.disclosurereport.validation;

import java.util.List;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.series.ReportKey;

/**
 * Where a rule writes what it finds, place by place.
 *
 * <p>For example {@code findings.holds()}, or {@code findings.violated(place, message)}. A place where the rule holds is only counted, so
 * that it needs no object; the others are kept. The engine hands a sink to each evaluation, which must not keep it. It adds id,
 * severity, citation and waiver. Not thread-safe.
 */
public interface Findings {
    /** Reports that the rule holds at one place. */
    default void holds() {
        holds(1);
    }

    /**
     * Reports that the rule holds at so many places.
     *
     * @param places how many, 0 or more
     */
    void holds(int places);

    /**
     * Reports that blank cells or values not given leave the rule open at a place.
     *
     * @param place where
     */
    default void undecided(Place place) {
        undecided(place, List.of());
    }

    /**
     * Reports that a rule across reports is open at a place.
     *
     * @param place where
     * @param reports the reports compared, the one that the place belongs to first
     */
    void undecided(Place place, List<ReportKey> reports);

    /**
     * Reports that the rule doesn't hold at a place.
     *
     * @param place where
     * @param message what is wrong; for a violation with numbers use {@link Finding#builder()}
     */
    default void violated(Place place, LocalizedText message) {
        violated(Finding.of(place, message));
    }

    /**
     * Reports that the rule doesn't hold at a place.
     *
     * @param finding where, which numbers, and what is wrong
     */
    void violated(Finding finding);
}
