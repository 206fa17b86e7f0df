package org.disclosurereport.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udaf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.ResultFormatter;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.series.ReportTotals;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Compares each government's report with what its bodies add up to.
 *
 * <p>Where every body has one report and the totals hold, these are all that is needed and no body's report is moved. Only to tell what
 * is wrong with a government, such as which body was left out, the reports of its bodies are brought together.
 */
final class GovernmentCheck {
    /** A government's report, the bodies it covers, and whether each of them has one report. */
    private static final StructType GOVERNMENT = new StructType()
            .add("year", DataTypes.IntegerType)
            .add("body", DataTypes.StringType)
            .add("rank", DataTypes.IntegerType)
            .add("children", DataTypes.createArrayType(DataTypes.StringType))
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.IntegerType)
            .add("json", DataTypes.BinaryType)
            .add("complete", DataTypes.BooleanType);

    /** What is written of a government; null until its bodies were looked at. */
    private static final StructType JUDGED = GOVERNMENT.add("result", DataTypes.BinaryType);

    private static final String[] KEY = {"year", "body"};

    private final Dataset<Row> checked;
    private final Dataset<Row> reports;
    private final Dataset<Row> governments;

    /**
     * Makes a check.
     *
     * @param checked what {@link LineCheck} gives
     */
    GovernmentCheck(Dataset<Row> checked) {
        this.checked = checked;
        this.reports = checked.filter(col("body").isNotNull());
        this.governments = reports.filter(col("rank").isNotNull())
                .withColumn(
                        "turn",
                        row_number().over(Window.partitionBy("year", "body").orderBy("input", "line")));
    }

    /** {@return what is written of each government, year by year in the order of the tree} */
    Dataset<byte[]> results() {
        Dataset<Row> judged = judgedByTotals().persist();
        Dataset<Row> open = judged.filter(col("result").isNull());
        return judged.filter(col("result").isNotNull())
                .unionByName(open.join(bodies(open), KEY, "left_outer")
                        .map((MapFunction<Row, Row>) GovernmentCheck::judgeByBodies, Encoders.row(JUDGED)))
                .orderBy("year", "rank")
                .select("result")
                .as(Encoders.BINARY());
    }

    /** {@return what wasn't compared: a report that counts for no government, or a government of which there is no report} */
    Dataset<Row> leftOut() {
        Dataset<Row> unknown =
                checked.filter(col("year").isNotNull().and(col("body").isNull()));
        Dataset<Row> again = governments.filter(col("turn").gt(1));
        Dataset<Row> missing = reports.filter(col("parent").isNotNull())
                .select(col("year"), col("parent").as("body"))
                .distinct()
                .join(governments, KEY, "left_anti")
                .select(lit(null).as("file"), lit(null).as("line"), col("body").as("agency"), col("year"));
        return told(unknown, "not in the tree")
                .unionByName(told(again, "not the first report of its year"))
                .unionByName(told(missing, "no report of the government"))
                .orderBy("year", "agency", "file", "line");
    }

    private static Dataset<Row> told(Dataset<Row> rows, String why) {
        return rows.select(col("file"), col("line"), col("agency"), col("year"), lit(why).as("why"));
    }

    /** {@return each government with what is written of it, null where its bodies have to be looked at} */
    Dataset<Row> judgedByTotals() {
        return withTotals()
                .map((MapFunction<Tuple2<Row, ReportTotals>, Row>) GovernmentCheck::judge, Encoders.row(JUDGED));
    }

    private Dataset<Tuple2<Row, ReportTotals>> withTotals() {
        UserDefinedFunction total = udaf(new TotalsAggregator(), Encoders.BINARY());
        Dataset<Row> totals = reports.filter(col("parent").isNotNull())
                .groupBy(col("year"), col("parent").as("body"))
                .agg(
                        total.apply(col("json")).as("totals"),
                        count(lit(1)).as("reports"),
                        size(collect_set("body")).as("bodies"),
                        size(collect_set("identity")).as("identities"));
        Column expected = size(col("children"));
        Column complete = col("reports")
                .equalTo(expected)
                .and(col("bodies").equalTo(expected))
                .and(col("identities").equalTo(expected));
        return governments
                .filter(col("turn").equalTo(1))
                .join(totals, KEY, "left_outer")
                .withColumn("complete", coalesce(complete, lit(false)))
                .select(
                        struct(Stream.of(GOVERNMENT.fieldNames())
                                        .map(name -> col(name))
                                        .toArray(Column[]::new))
                                .as("_1"),
                        col("totals").as("_2"))
                .as(Encoders.tuple(Encoders.row(GOVERNMENT), Encoders.javaSerialization(ReportTotals.class)));
    }

    /** The reports of the bodies of some governments, in the order of the tree and then of the input. */
    private Dataset<Row> bodies(Dataset<Row> some) {
        return reports.withColumn("child", col("body"))
                .drop("body")
                .withColumnRenamed("parent", "body")
                .join(some.select("year", "body"), KEY, "left_semi")
                .groupBy("year", "body")
                .agg(sort_array(collect_list(struct("place", "input", "line", "json")))
                        .as("bodies"));
    }

    /** Whether the sums hold can be told from totals; who is to blame if they don't can't. */
    private static Row judge(Tuple2<Row, ReportTotals> government) {
        Row row = government._1();
        ReadReport own = report(row);
        byte @Nullable [] written = null;
        if (row.<Boolean>getAs("complete")) {
            ValidationResult result = ReportValidator.validate(Consolidation.of(own.getReport(), government._2()));
            written = result.getViolations().isEmpty() ? format(own, result) : null;
        }
        return judged(row, written);
    }

    private static Row judgeByBodies(Row row) {
        ReadReport own = report(row);
        int bodies = row.fieldIndex("bodies");
        List<Row> reported = row.isNullAt(bodies) ? List.of() : row.getList(bodies);
        List<DisclosureReport> covered = reported.stream()
                .map(body -> ReportJson.read(body.<byte[]>getAs("json")).orElseThrow())
                .toList();
        Consolidation consolidation =
                Consolidation.of(own.getReport(), covered).withExpected(row.getList(row.fieldIndex("children")));
        return judged(row, format(own, ReportValidator.validate(consolidation)));
    }

    private static ReadReport report(Row row) {
        DisclosureReport report = ReportJson.read(row.<byte[]>getAs("json")).orElseThrow();
        return ReadReport.of(row.getAs("file"), row.<Integer>getAs("line"), report)
                .withTablesOnly();
    }

    private static byte[] format(ReadReport own, ValidationResult result) {
        return ResultFormatter.of(BatchFormat.JSON, Locale.CHINESE).format(own, result);
    }

    private static Row judged(Row government, byte @Nullable [] result) {
        return RowFactory.create(
                Stream.concat(Stream.of(GOVERNMENT.fieldNames()).map(government::<Object>getAs), Stream.of(result))
                        .toArray());
    }
}
