package org.disclosurereport.series;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Correspondence;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of several reports add up to, cell by cell; exact, and in any order.
 *
 * <p>For example {@code reports.parallelStream().reduce(ReportTotals.empty(), ReportTotals::add, ReportTotals::merge)}. {@link #add} and
 * {@link #merge} are associative and commutative, so any parallel or distributed engine can fold reports into it; it is serializable for
 * those that send it around.
 *
 * <p>A blank cell is an unknown number, not 0, so a sum with blanks is known from below only: see {@link CellTotal}. Reports of several
 * forms add up where {@linkplain Form#getCorrespondence their cells} mean the same, and where several cells of one form are one of the
 * other; in the other cells the reports of the other form count as blank. A report that {@linkplain Form#isWholeGroup uses a single row}
 * where its form has a group, as （六）其他处理 of 2019 in the 2021 form, doesn't tell which of the rows its number belongs to.
 * Amounts are counted in 万元. It adds what is printed and checks nothing. Immutable and thread-safe; equality covers every sum.
 */
public final class ReportTotals implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final ReportTotals EMPTY = new ReportTotals(new @Nullable Sums[FormVersion.values().length], 0);

    /**
     * By form; null where no report used it.
     *
     * @serial
     */
    private final @Nullable Sums[] byForm;

    /**
     * How many reports were expected and are missing.
     *
     * @serial
     */
    private final long missing;

    private ReportTotals(@Nullable Sums[] byForm, long missing) {
        this.byForm = byForm;
        this.missing = missing;
    }

    /** {@return the totals of no report} */
    public static ReportTotals empty() {
        return EMPTY;
    }

    /**
     * Adds up reports.
     *
     * @param bodies the reports, in any order
     * @return their totals
     */
    public static ReportTotals consolidate(Collection<DisclosureReport> bodies) {
        return Objects.requireNonNull(bodies, "bodies").stream().collect(collector());
    }

    /** {@return a collector that adds up the reports of a stream, which may be parallel} */
    public static Collector<DisclosureReport, ?, ReportTotals> collector() {
        return Collector.of(
                () -> new ReportTotals[] {EMPTY},
                (totals, report) -> totals[0] = totals[0].add(report),
                (one, other) -> {
                    one[0] = one[0].merge(other[0]);
                    return one;
                },
                totals -> totals[0],
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds a report.
     *
     * @param report the report
     * @return the totals with it
     */
    public ReportTotals add(DisclosureReport report) {
        Objects.requireNonNull(report, "report");
        return with(report.getFormVersion(), Sums.of(report), missing);
    }

    /**
     * Adds a body of which there is no report: all its numbers are unknown.
     *
     * @return the totals with it
     */
    public ReportTotals addMissing() {
        return new ReportTotals(byForm, Math.addExact(missing, 1));
    }

    /**
     * Adds other totals.
     *
     * @param other the totals of other reports
     * @return the totals of all
     */
    public ReportTotals merge(ReportTotals other) {
        Objects.requireNonNull(other, "other");
        ReportTotals merged = new ReportTotals(byForm, Math.addExact(missing, other.missing));
        for (FormVersion version : FormVersion.values()) {
            @Nullable Sums sums = other.byForm[version.ordinal()];
            if (sums != null) {
                merged = merged.with(version, sums, merged.missing);
            }
        }
        return merged;
    }

    private ReportTotals with(FormVersion version, Sums more, long missingNow) {
        @Nullable Sums[] sums = byForm.clone();
        @Nullable Sums before = sums[version.ordinal()];
        sums[version.ordinal()] = before == null ? more : before.plus(more);
        return new ReportTotals(sums, missingNow);
    }

    /** {@return how many reports were added} */
    public long getReportCount() {
        return Arrays.stream(byForm)
                .mapToLong(sums -> sums == null ? 0 : sums.reports)
                .sum();
    }

    /** {@return how many bodies were added of which there is no report} */
    public long getMissingCount() {
        return missing;
    }

    /**
     * Gives what a cell adds up to.
     *
     * @param cell a cell of any form
     * @return its total
     */
    public CellTotal get(Cell cell) {
        Objects.requireNonNull(cell, "cell");
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal movable = BigDecimal.ZERO;
        long blanks = missing;
        for (FormVersion version : FormVersion.values()) {
            @Nullable Sums sums = byForm[version.ordinal()];
            if (sums != null) {
                Form form = Form.of(cell.getFormVersion());
                Correspondence there = form.getCorrespondence(cell, Form.of(version));
                known = known.add(sums.known(there));
                movable = movable.add(sums.movable(there));
                blanks += sums.blanks(there);
            }
        }
        return new CellTotal(cell, known, movable, blanks);
    }

    /**
     * Makes a report of these totals: the tables only. A cell that is not known for every body is blank, and so is one whose sum is
     * larger than a cell can hold; {@link #get} tells what is known of it.
     *
     * @param agency the body that is to report
     * @param year the year
     * @return a report on the form in force for the year
     * @throws IllegalArgumentException if the year has no form
     */
    public DisclosureReport toReport(Agency agency, int year) {
        DisclosureReport blank = DisclosureReport.builder()
                .agency(agency)
                .year(year)
                .coverage(Coverage.AREA)
                .build();
        Form form = Form.of(blank);
        DisclosureReport report = form.withValues(
                blank, form.getCells().stream().map(cell -> get(cell).toValue()).toList());
        for (Cell cell : form.getCells()) {
            if (cell.getUnitName().isPresent() && !cell.get(report).isBlank()) {
                report = cell.withUnit(report, Optional.of(MoneyUnit.WAN_YUAN));
            }
        }
        return report;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportTotals totals
                && missing == totals.missing
                && Arrays.equals(byForm, totals.byForm);
    }

    @Override
    public int hashCode() {
        return Objects.hash(missing, Arrays.hashCode(byForm));
    }

    @Override
    public String toString() {
        return "totals of " + getReportCount() + " reports, " + missing + " missing";
    }

    /**
     * What one cell adds up to over several reports.
     *
     * <p>For example 12 and one blank: at least 12. Immutable and thread-safe.
     */
    public static final class CellTotal {
        private final Cell cell;
        private final BigDecimal known;
        private final BigDecimal movable;
        private final long blanks;

        private CellTotal(Cell cell, BigDecimal known, BigDecimal movable, long blanks) {
            this.cell = cell;
            this.known = known;
            this.movable = movable;
            this.blanks = blanks;
        }

        /** {@return what the reports that tell it add up to; amounts in 万元} */
        public BigDecimal getKnown() {
            return known;
        }

        /** {@return how many reports don't tell it, bodies without a report included} */
        public long getBlanks() {
            return blanks;
        }

        /** {@return the least it can be; empty where a blank may be a decrease} */
        public Optional<BigDecimal> getLeast() {
            return blanks > 0 && cell.getKind() == CellKind.CHANGE
                    ? Optional.empty()
                    : Optional.of(known.subtract(movable));
        }

        /** {@return the most it can be; empty where a blank leaves it open} */
        public Optional<BigDecimal> getMost() {
            return blanks > 0 ? Optional.empty() : Optional.of(known);
        }

        /** {@return the sum, where every report tells it} */
        public Optional<BigDecimal> getExact() {
            return blanks == 0 && movable.signum() == 0 ? Optional.of(known) : Optional.empty();
        }

        private CellValue toValue() {
            try {
                return cell.getKind().parse(getExact().map(sum -> plain(sum)).orElse(""));
            } catch (IllegalArgumentException e) {
                return cell.getKind().getBlank();
            }
        }

        private static String plain(BigDecimal sum) {
            return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
        }

        @Override
        public String toString() {
            return plain(known) + (blanks == 0 ? "" : " and " + blanks + " blank");
        }
    }

    /** The sums of reports of one form, by cell index. */
    private static final class Sums implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        private final long reports;
        private final BigDecimal[] known;
        /** What of it may belong to another cell. */
        private final BigDecimal[] movable;

        private final long[] blanks;

        private Sums(long reports, int size) {
            this.reports = reports;
            this.known = new BigDecimal[size];
            this.movable = new BigDecimal[size];
            this.blanks = new long[size];
        }

        static Sums of(DisclosureReport report) {
            Form form = Form.of(report);
            List<Cell> cells = form.getCells();
            List<CellValue> values = form.readValues(report);
            Sums sums = new Sums(1, cells.size());
            Arrays.fill(sums.movable, BigDecimal.ZERO);
            for (int i = 0; i < sums.known.length; i++) {
                @Nullable BigDecimal number = number(cells.get(i), values.get(i), report);
                sums.known[i] = number == null ? BigDecimal.ZERO : plain(number);
                sums.blanks[i] = number == null ? 1 : 0;
            }
            for (Row row : form.getRows()) {
                if (form.getGroupRows(row).size() > 1 && form.isWholeGroup(row, report)) {
                    row.getCells().forEach(cell -> sums.movable[cell.getIndex()] = sums.known[cell.getIndex()]);
                }
            }
            return sums;
        }

        private static @Nullable BigDecimal number(Cell cell, CellValue value, DisclosureReport report) {
            if (value.isBlank()) {
                return null;
            }
            if (value instanceof Count count) {
                return BigDecimal.valueOf(count.getValue());
            }
            if (value instanceof Change change) {
                return BigDecimal.valueOf(change.getValue());
            }
            BigDecimal amount = ((Amount) value).getValue();
            // an amount without a unit is as good as blank
            return cell.getUnit(report)
                    .map(unit -> unit.convert(amount, MoneyUnit.WAN_YUAN))
                    .orElse(null);
        }

        /** A sum whose scale follows from its value, so that equal sums are equal. */
        private static BigDecimal plain(BigDecimal sum) {
            if (sum.scale() <= 0) {
                return sum;
            }
            BigDecimal stripped = sum.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /** What cells of this form that correspond to a cell of another tell of it. */
        BigDecimal known(Correspondence there) {
            return tells(there) ? sum(known, there) : BigDecimal.ZERO;
        }

        /** Numbers that may belong to another of several cells don't leave their sum. */
        BigDecimal movable(Correspondence there) {
            return there.kind() == Correspondence.Kind.SAME ? sum(movable, there) : BigDecimal.ZERO;
        }

        /** How many reports don't tell a cell of another form; of a sum at most so many as there are blanks in it. */
        long blanks(Correspondence there) {
            return tells(there)
                    ? Math.min(
                            reports,
                            there.cells().stream()
                                    .mapToLong(cell -> blanks[cell.getIndex()])
                                    .sum())
                    : reports;
        }

        private static boolean tells(Correspondence there) {
            return there.kind() == Correspondence.Kind.SAME || there.kind() == Correspondence.Kind.WHOLE;
        }

        private static BigDecimal sum(BigDecimal[] numbers, Correspondence there) {
            return there.cells().stream()
                    .map(cell -> numbers[cell.getIndex()])
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        Sums plus(Sums other) {
            Sums sums = new Sums(Math.addExact(reports, other.reports), known.length);
            for (int i = 0; i < known.length; i++) {
                sums.known[i] = plain(known[i].add(other.known[i]));
                sums.movable[i] = movable[i].add(other.movable[i]);
                sums.blanks[i] = blanks[i] + other.blanks[i];
            }
            return sums;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sums sums
                    && reports == sums.reports
                    && Arrays.equals(known, sums.known)
                    && Arrays.equals(movable, sums.movable)
                    && Arrays.equals(blanks, sums.blanks);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reports, Arrays.hashCode(known), Arrays.hashCode(blanks));
        }
    }
}
