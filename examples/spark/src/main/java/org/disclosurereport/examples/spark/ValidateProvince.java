package org.disclosurereport.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.TextOutputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.disclosurereport.batch.bodies.BodyTreeReadResult;
import org.disclosurereport.batch.bodies.BodyTreeReader;
import scala.Tuple2;

/**
 * Checks a province's reports, each by itself and each government's against those of its bodies.
 *
 * <p>For example {@code spark-submit validate-province.jar reports-2023.ndjson reports-2024.ndjson bodies.csv results}. Files hold a
 * report in JSON a line; a folder stands for the files in it. Three folders are written, whose part files make a whole in their order:
 *
 * <ul>
 *   <li>{@code validation}: what {@code disclosure-report validate --format json FILES} writes, byte for byte;
 *   <li>{@code consolidation}: what {@code disclosure-report consolidate --format json --tree TREE FILES} writes;
 *   <li>{@code left-out}: reports that count for no government and governments without a report, as JSON.
 * </ul>
 */
public final class ValidateProvince {
    /** A setting of Spark; without it an empty file is passed over. */
    static final String EMPTY_SPLITS_IGNORED = "spark.hadoopRDD.ignoreEmptySplits";

    private ValidateProvince() {}

    /**
     * Runs the job.
     *
     * @param args files and folders of reports, then the list of bodies, then the folder to write to, which must not be there
     * @throws IOException if something can't be found or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            System.err.println("usage: ValidateProvince REPORTS... TREE OUTPUT");
            System.exit(2);
        }
        try (SparkSession spark = SparkSession.builder()
                .appName("disclosure-report")
                .config(EMPTY_SPLITS_IGNORED, "false")
                .getOrCreate()) {
            List<String> reports = Arrays.asList(args).subList(0, args.length - 2);
            run(spark, reports, args[args.length - 2], args[args.length - 1]);
        }
    }

    /** Checks everything and writes what was found. */
    static void run(SparkSession spark, List<String> reports, String tree, String output) throws IOException {
        Dataset<Row> checked = checkLines(spark, reports, tree).persist(StorageLevel.MEMORY_AND_DISK());
        save(written(checked), output + "/validation");

        GovernmentCheck governments = new GovernmentCheck(checked);
        JavaRDD<byte[]> unreadable = written(checked.filter(col("year").isNull()));
        save(unreadable.union(governments.results().toJavaRDD()), output + "/consolidation");
        governments.leftOut().coalesce(1).write().json(output + "/left-out");
        checked.unpersist();
    }

    /** Checks each report by itself. */
    static Dataset<Row> checkLines(SparkSession spark, List<String> reports, String tree) throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Broadcast<byte[]> treeFile = context.broadcast(readTree(context, tree));
        JavaRDD<Row> rows = ReportLines.read(context, reports).mapPartitions(new LineCheck(treeFile));
        return spark.createDataFrame(rows, LineCheck.ROW);
    }

    private static byte[] readTree(JavaSparkContext context, String file) throws IOException {
        Path path = new Path(file);
        try (FSDataInputStream source =
                path.getFileSystem(context.hadoopConfiguration()).open(path)) {
            byte[] bytes = source.readAllBytes();
            for (BodyTreeReadResult.Problem problem : BodyTreeReader.read(bytes).getProblems()) {
                System.err.println(
                        file + ":" + problem.line() + ": " + problem.message().getChinese());
            }
            return bytes;
        }
    }

    private static JavaRDD<byte[]> written(Dataset<Row> checked) {
        return checked.select("result").as(Encoders.BINARY()).toJavaRDD();
    }

    /** Saves lines as they are, in order; Hadoop adds the line feed that they have already. */
    private static void save(JavaRDD<byte[]> lines, String folder) {
        lines.mapToPair(line -> new Tuple2<>(NullWritable.get(), text(line)))
                .saveAsHadoopFile(folder, NullWritable.class, Text.class, TextOutputFormat.class);
    }

    private static Text text(byte[] line) {
        Text text = new Text();
        text.set(line, 0, line.length - 1);
        return text;
    }
}
