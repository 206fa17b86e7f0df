package org.disclosurereport.examples.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.series.ReportTotals;

/**
 * Adds up reports, given as JSON, to the totals of their tables.
 *
 * <p>For example {@code functions.udaf(new TotalsAggregator(), Encoders.BINARY())} is a function for columns and, registered, for SQL:
 * {@code SELECT year, report_totals(json) FROM reports GROUP BY year}. Since {@link ReportTotals} are associative and commutative, Spark
 * adds up each partition by itself and then the parts, however it cuts them. It checks nothing; what is no report makes it fail, so it
 * is to be given reports only. Stateless and thread-safe.
 */
public final class TotalsAggregator extends Aggregator<byte[], ReportTotals, ReportTotals> {
    private static final long serialVersionUID = 1L;

    /** Makes an aggregator. */
    public TotalsAggregator() {}

    @Override
    public ReportTotals zero() {
        return ReportTotals.empty();
    }

    @Override
    public ReportTotals reduce(ReportTotals totals, byte[] json) {
        return totals.add(ReportJson.read(json).orElseThrow());
    }

    @Override
    public ReportTotals merge(ReportTotals one, ReportTotals other) {
        return one.merge(other);
    }

    @Override
    public ReportTotals finish(ReportTotals totals) {
        return totals;
    }

    @Override
    public Encoder<ReportTotals> bufferEncoder() {
        return Encoders.javaSerialization(ReportTotals.class);
    }

    @Override
    public Encoder<ReportTotals> outputEncoder() {
        return Encoders.javaSerialization(ReportTotals.class);
    }
}
