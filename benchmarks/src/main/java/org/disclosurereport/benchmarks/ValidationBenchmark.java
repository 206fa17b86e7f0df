package org.disclosurereport.benchmarks;

import java.util.concurrent.TimeUnit;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.ValidationResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking one report, beside a straight-line check of the same sums on the same values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ValidationBenchmark {
    final DisclosureReport clean = Sample.clean();
    final DisclosureReport withFiveErrors = Sample.withFiveErrors();
    final RuleSet arithmetic = RuleSet.standard().matching(rule -> rule instanceof LinearRule);

    @Benchmark
    public int straightLine() {
        return StraightLineCheck.broken(clean);
    }

    @Benchmark
    public ValidationResult arithmeticRules() {
        return ReportValidator.validate(clean, arithmetic);
    }

    @Benchmark
    public ValidationResult validateClean() {
        return ReportValidator.validate(clean);
    }

    @Benchmark
    public ValidationResult validateFiveErrors() {
        return ReportValidator.validate(withFiveErrors);
    }
}
