package org.disclosurereport.validation.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;

/**
 * Draws reports with slips in table 三 from a seed: half of them in the table of huaian-2024, half in random ones. Only slips that break a
 * rule count.
 */
public final class SlipCases {
    /** The slips of the published comparison of methods. */
    public static final List<MadeSlip> USUAL = List.of(
            MadeSlip.DIGIT_REPLACED,
            MadeSlip.DIGIT_DROPPED,
            MadeSlip.DIGIT_INSERTED,
            MadeSlip.DIGITS_SWAPPED,
            MadeSlip.TOTAL_AT_ZERO,
            MadeSlip.NEIGHBOURS_EXCHANGED,
            MadeSlip.SLIPPED_DOWN);

    private static final RuleSet LINEAR = RuleSet.standard().matching(LinearRule.class::isInstance);
    private static final DisclosureReport BLANK =
            DisclosureReport.builder().agency(Agency.of("甲县人民政府")).year(2024).build();
    private static final int TRIES = 100;

    private static final Form FORM = Form.of(BLANK);
    private static final int FIRST_CELL = FORM.getCell(RequestRow.NEWLY_RECEIVED, RequestColumn.NATURAL_PERSONS)
            .getIndex();

    private final Random random;

    /**
     * Makes a source of cases.
     *
     * @param seed two sources of one seed give the same cases
     */
    public SlipCases(long seed) {
        this.random = new Random(seed);
    }

    /** {@return a report with table 三 of huaian-2024 and zeros elsewhere, in which every linear rule holds} */
    public static DisclosureReport huaian2024() {
        return report(TrueTable.huaian2024());
    }

    /**
     * Draws cases with the usual slips.
     *
     * @param count how many cases
     * @param cells how many cells are wrong in each
     * @return the cases
     */
    public List<SlipCase> ofCells(int count, int cells) {
        List<SlipCase> cases = new ArrayList<>();
        while (cases.size() < count) {
            Draft draft = new Draft();
            for (int tries = 0; tries < TRIES && draft.touched.size() < cells; tries++) {
                draft.make(USUAL.get(random.nextInt(USUAL.size())), cells - draft.touched.size());
            }
            if (draft.touched.size() == cells) {
                draft.addTo(cases);
            }
        }
        return cases;
    }

    /**
     * Draws cases with given slips.
     *
     * @param count how many cases
     * @param combinations the slips of a case; one combination is drawn for each
     * @return the cases
     */
    public List<SlipCase> ofSlips(int count, List<List<MadeSlip>> combinations) {
        List<SlipCase> cases = new ArrayList<>();
        while (cases.size() < count) {
            Draft draft = new Draft();
            boolean made = true;
            for (MadeSlip slip : combinations.get(random.nextInt(combinations.size()))) {
                made = made && draft.make(slip, Integer.MAX_VALUE);
            }
            if (made) {
                draft.addTo(cases);
            }
        }
        return cases;
    }

    /** A table on its way to being wrong. */
    private final class Draft {
        private final long[][] right = TrueTable.draw(random);
        private final long[][] wrong = TrueTable.copy(right);
        private final Set<Integer> touched = new TreeSet<>();
        private final List<MadeSlip> slips = new ArrayList<>();

        /** Makes a slip where none was; all its cells change but for a slipped number that overwrote the same. */
        boolean make(MadeSlip slip, int most) {
            List<MadeSlip.Change> changes = slip.draw(random, right);
            List<Integer> changed = new ArrayList<>();
            for (MadeSlip.Change change : changes) {
                if (touched.contains(index(change.row(), change.column()))) {
                    return false;
                }
                if (right[change.row()][change.column()] != change.value()) {
                    changed.add(index(change.row(), change.column()));
                }
            }
            boolean whole = changed.size() == changes.size() || slip == MadeSlip.SLIPPED_DOWN;
            if (changed.isEmpty() || changed.size() > most || !whole) {
                return false;
            }
            changes.forEach(change -> wrong[change.row()][change.column()] = change.value());
            touched.addAll(changed);
            slips.add(slip);
            return true;
        }

        void addTo(List<SlipCase> cases) {
            DisclosureReport report = report(wrong);
            if (!ReportValidator.validate(report, LINEAR).getViolations().isEmpty()) {
                Set<String> cells = new TreeSet<>();
                touched.forEach(index -> cells.add(FORM.getCells().get(index).getName()));
                cases.add(new SlipCase(report(right), report, cells, List.copyOf(slips)));
            }
        }
    }

    private static int index(int row, int column) {
        return FIRST_CELL + row * TrueTable.COLUMNS + column;
    }

    private static DisclosureReport report(long[][] table) {
        List<CellValue> values = new ArrayList<>();
        for (Cell cell : FORM.getCells()) {
            values.add(cell.getKind() == CellKind.AMOUNT ? Amount.zero() : Count.zero());
        }
        for (int row = 0; row < TrueTable.ROWS; row++) {
            for (int column = 0; column < TrueTable.COLUMNS; column++) {
                values.set(index(row, column), Count.of(table[row][column]));
            }
        }
        return FORM.withValues(BLANK, values);
    }
}
