package org.disclosurereport.validation;

import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
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

    static boolean isBlank(Cell cell, long[] counts) {
        return counts[cell.getIndex()] == Form.BLANK;
    }

    static boolean anyBlank(List<Cell> cells, long[] counts) {
        return cells.stream().anyMatch(cell -> isBlank(cell, counts));
    }

    /** {@return what the cells that are not blank add up to} */
    static long sum(List<Cell> cells, long[] counts) {
        long sum = 0;
        for (Cell cell : cells) {
            sum += isBlank(cell, counts) ? 0 : counts[cell.getIndex()];
        }
        return sum;
    }

    @Override
    public String toString() {
        return info.getId();
    }
}
