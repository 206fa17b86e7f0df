package org.disclosurereport.validation;

import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Form;

/** A rule that looks at the numbers of the tables, which the engine has read already. */
abstract class CountsRule implements Rule {
    private final RuleInfo info;

    CountsRule(RuleInfo info) {
        this.info = info;
    }

    @Override
    public final RuleInfo getInfo() {
        return info;
    }

    @Override
    public final List<Finding> evaluate(DisclosureReport report) {
        return evaluate(report, read(report));
    }

    /** Evaluates the rule; the numbers are by cell index and not to be changed. */
    abstract List<Finding> evaluate(DisclosureReport report, long[] counts);

    static long[] read(DisclosureReport report) {
        Form form = Form.of(report);
        long[] counts = new long[form.getCells().size()];
        form.readCounts(report, counts);
        return counts;
    }

    @Override
    public String toString() {
        return info.getId();
    }
}
