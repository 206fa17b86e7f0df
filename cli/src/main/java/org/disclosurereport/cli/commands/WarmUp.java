package org.disclosurereport.cli.commands;

import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;

/**
 * Sets up Bean Validation while the first file is being read: its first call takes a good part of a
 * run on one file, and most computers have a second core.
 */
final class WarmUp {
    private static final String SLOW_RULE = "fields.constraint";

    private WarmUp() {}

    /** Begins, if the rules need it; the first real call waits for what is not finished by then. */
    static void start(RuleSet rules) {
        RuleSet slow = rules.matching(rule -> rule.getInfo().getId().equals(SLOW_RULE));
        if (slow.getRules().isEmpty()) {
            return;
        }
        // Made here: two threads that initialise the same classes could wait for each other.
        DisclosureReport any = DisclosureReport.builder()
                .agency(Agency.of("-"))
                .year(FormVersion.latest().getFirstYear())
                .build();
        Thread thread = new Thread(() -> ReportValidator.validate(any, slow), "warm-up");
        thread.setDaemon(true);
        // What fails here fails again where it is reported.
        thread.setUncaughtExceptionHandler((where, e) -> {});
        thread.start();
    }
}
