package org.disclosurereport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.ReportDiagnosis;
import org.disclosurereport.validation.slips.SlipCase;
import org.disclosurereport.validation.slips.SlipCases;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Diagnosing one report: single times, of which JMH tells the percentiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DiagnosisBenchmark {
    private final DisclosureReport clean = Sample.clean();
    private final DisclosureReport blankTotals = blankTotals(clean);
    private final DisclosureReport random = random(clean);

    /** Reports with so many wrong cells, one after the other. */
    @State(Scope.Benchmark)
    public static class Slips {
        /** How many cells are wrong. */
        @Param({"1", "2", "3"})
        public int cells;

        private List<SlipCase> cases = List.of();
        private int next;

        /** Draws the cases. */
        @Setup
        public void make() {
            cases = new SlipCases(1).ofCells(200, cells);
        }

        DisclosureReport next() {
            next = (next + 1) % cases.size();
            return cases.get(next).wrong();
        }
    }

    @Benchmark
    public Diagnosis diagnose(Slips slips) {
        return ReportDiagnosis.diagnose(slips.next());
    }

    @Benchmark
    public Diagnosis consistent() {
        return ReportDiagnosis.diagnose(clean);
    }

    @Benchmark
    public Diagnosis blankTotals() {
        return ReportDiagnosis.diagnose(blankTotals);
    }

    @Benchmark
    public Diagnosis tooMuchBroken() {
        return ReportDiagnosis.diagnose(random);
    }

    private static DisclosureReport blankTotals(DisclosureReport report) {
        DisclosureReport blank = report;
        for (RequestRow row : RequestRow.values()) {
            blank = Form.of(report).getCell(row, RequestColumn.TOTAL).with(blank, Count.blank());
        }
        return blank;
    }

    /** Random numbers in every cell: every sum is broken, 42 of the 44 linear rules. */
    private static DisclosureReport random(DisclosureReport report) {
        Random numbers = new Random(10);
        List<CellValue> values = new ArrayList<>();
        for (Cell cell : Form.of(report).getCells()) {
            values.add(cell.getKind() == CellKind.COUNT ? Count.of(numbers.nextInt(1000)) : cell.get(report));
        }
        return Form.of(report).withValues(report, values);
    }
}
