package org.disclosurereport.benchmarks;

import java.util.concurrent.TimeUnit;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.ValidationResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first call in a fresh JVM that has read a report: rules are made, Bean Validation is set up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartUpBenchmark {
    DisclosureReport report;

    @Setup(Level.Trial)
    public void read() {
        report = Sample.clean();
    }

    @Benchmark
    public ValidationResult firstValidate() {
        return ReportValidator.validate(report);
    }
}
