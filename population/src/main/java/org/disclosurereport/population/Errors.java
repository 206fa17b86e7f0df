package org.disclosurereport.population;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.series.ReportKey;

/** Tells of an error what it changed and what must be found. */
final class Errors {
    private final Names names;
    private final Sums sums;
    private final Expectations expectations;

    Errors(Names names, Sums sums, Expectations expectations) {
        this.names = names;
        this.sums = sums;
        this.expectations = expectations;
    }

    SeededError of(Slip slip) {
        ReportKey key = ReportKey.of(names.name(slip.body()), slip.year());
        return SeededError.of(slip.kind(), key, changes(slip), expectations.of(slip));
    }

    private List<SeededChange> changes(Slip slip) {
        List<SeededChange> changes = new ArrayList<>();
        Body other = slip.other();
        if (other != null) {
            changes.add(count(other, slip.kind() == ErrorKind.BODY_LEFT_OUT ? "0" : "2"));
        }
        if (slip.isMissing() || slip.kind() == ErrorKind.YEAR_TWICE) {
            changes.add(count(slip.body(), slip.isMissing() ? "0" : "2"));
        }
        Slip.Edit edit = slip.edit();
        if (edit != null) {
            changes.addAll(edit.changes());
        }
        if (!slip.cells().isEmpty() || other != null) {
            long[] before = sums.before(slip.body(), slip.year());
            long[] printed = sums.printed(before, slip);
            Layout layout = Layout.inForce(slip.year());
            for (int i = 0; i < before.length; i++) {
                if (before[i] != printed[i]) {
                    changes.add(SeededChange.of(
                            layout.cell(i).getName(),
                            layout.value(i, before[i]).toString(),
                            layout.value(i, printed[i]).toString()));
                }
            }
        }
        return changes;
    }

    /** How often a body's report counts. */
    private SeededChange count(Body body, String printed) {
        return SeededChange.of(Expectations.BODIES + names.name(body), "1", printed);
    }
}
