package org.disclosurereport.validation.rules.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;

/**
 * Tells reports of the years before the first national form. Their year can't be given as a value, so title and dates are no
 * contradiction to it.
 */
final class EarlyReports {
    private static final int FIRST_YEAR = FormVersion.earliest().getFirstYear();

    /** The first reports under the Regulations were of 2008. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20(?:0[89]|1[0-8])(?![0-9])");

    private EarlyReports() {}

    /** {@return whether the title names a year before the first form, and not the report's} */
    static boolean isEarly(DisclosureReport report) {
        String title = report.getTitle().orElse("");
        Matcher year = YEAR.matcher(title);
        return !title.contains(Integer.toString(report.getYear())) && year.find()
                || report.getPeriod()
                        .filter(period -> period.getEnd().getYear() < FIRST_YEAR)
                        .isPresent();
    }
}
