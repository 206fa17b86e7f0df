package org.disclosurereport.cli.overview;

import java.util.Objects;
import java.util.OptionalLong;
import org.disclosurereport.Agency;
import org.disclosurereport.batch.review.Area;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.pages.IndexEntry;

/**
 * What is kept of a report: its line in lists, where its body belongs, and the number that is compared.
 *
 * @param index its line in lists
 * @param agency the body
 * @param area where the body belongs
 * @param requests the applications newly received; empty where the cell is blank
 */
record Entry(IndexEntry index, Agency agency, Area area, OptionalLong requests) {
    ReviewVerdict verdict() {
        return Objects.requireNonNull(index.verdict());
    }

    int year() {
        return index.year();
    }

    String page() {
        return Objects.requireNonNull(index.page());
    }
}
