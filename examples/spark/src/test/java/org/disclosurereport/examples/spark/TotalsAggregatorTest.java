package org.disclosurereport.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.population.GeneratedReport;
import org.disclosurereport.population.Population;
import org.disclosurereport.series.ReportTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LocalSpark.class)
class TotalsAggregatorTest {
    private static final List<DisclosureReport> REPORTS = Population.builder()
            .years(2020, 2021)
            .build()
            .reports()
            .map(GeneratedReport::getReport)
            .toList();

    private final SparkSession spark;

    TotalsAggregatorTest(SparkSession spark) {
        this.spark = spark;
    }

    private Dataset<byte[]> json() {
        return spark.createDataset(
                REPORTS.stream()
                        .map(report -> ReportJson.write(report).getBytes(StandardCharsets.UTF_8))
                        .toList(),
                Encoders.BINARY());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40})
    void totalsAreTheSameHoweverReportsArePartitioned(int partitions) {
        ReportTotals totals = json().repartition(partitions)
                .select(new TotalsAggregator().toColumn())
                .first();

        assertThat(totals).isEqualTo(ReportTotals.consolidate(REPORTS));
    }

    @Test
    void noReportAddsUpToEmptyTotals() {
        assertThat(json().limit(0).select(new TotalsAggregator().toColumn()).first())
                .isEqualTo(ReportTotals.empty());
    }

    @Test
    void reportsAreAddedUpInSql() {
        spark.udf().register("report_totals", functions.udaf(new TotalsAggregator(), Encoders.BINARY()));
        json().toDF("json").createOrReplaceTempView("reports");

        List<ReportTotals> totals = spark.sql("SELECT report_totals(json) FROM reports GROUP BY substring(json, 1, 0)")
                .as(Encoders.javaSerialization(ReportTotals.class))
                .collectAsList();

        assertThat(totals).containsExactly(ReportTotals.consolidate(REPORTS));
    }
}
