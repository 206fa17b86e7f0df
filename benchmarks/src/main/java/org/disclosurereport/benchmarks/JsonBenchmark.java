package org.disclosurereport.benchmarks;

import java.util.concurrent.TimeUnit;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.JsonReadResult;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedQuantity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing one report, beside Jackson's tokens alone and Jackson's databind of plain classes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class JsonBenchmark {
    final byte[] json = Sample.json();
    final DisclosureReport report = Sample.clean();
    final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addMixIn(AgencyLevel.class, PlainReport.CamelCase.class)
            .addMixIn(AgencyKind.class, PlainReport.CamelCase.class)
            .addMixIn(Coverage.class, PlainReport.CamelCase.class)
            .addMixIn(StatedQuantity.class, PlainReport.CamelCase.class)
            .addMixIn(FigureScope.class, PlainReport.CamelCase.class)
            .build();
    final PlainReport plain = databindRead();

    /** Every token, no value: what no reader can do without. */
    @Benchmark
    public int tokenScan() {
        int tokens = 0;
        try (JsonParser parser = mapper.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public JsonReadResult read() {
        return ReportJson.read(json);
    }

    @Benchmark
    public final PlainReport databindRead() {
        return mapper.readValue(json, PlainReport.class);
    }

    @Benchmark
    public String write() {
        return ReportJson.write(report);
    }

    @Benchmark
    public byte[] writeCanonical() {
        return ReportJson.canonicalBytes(report);
    }

    @Benchmark
    public String databindWrite() {
        return mapper.writeValueAsString(plain);
    }
}
