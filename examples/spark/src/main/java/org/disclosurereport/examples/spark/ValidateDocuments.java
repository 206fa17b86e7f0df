package org.disclosurereport.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.disclosurereport.documents.ReadLimits;

/**
 * Reads and checks folders of documents as bodies publish them, pages, Word, Excel, PDF and the rest, and writes what was found as Parquet.
 *
 * <p>For example {@code spark-submit --class org.disclosurereport.examples.spark.ValidateDocuments validate-province.jar documents results}.
 * One row per report, or per file that can't be read; {@link DocumentCheck#ROW} says what it holds. Its {@code result} is the line that
 * {@code disclosure-report validate --format json} writes of that file, byte for byte.
 */
public final class ValidateDocuments {
    private static final StructType LOADED =
            new StructType().add("path", DataTypes.StringType).add("content", DataTypes.BinaryType);

    private ValidateDocuments() {}

    /**
     * Runs the job.
     *
     * @param args folders of documents, then the folder to write to, which must not be there
     * @throws IOException if Spark can't end
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: ValidateDocuments FOLDERS... OUTPUT");
            System.exit(2);
        }
        try (SparkSession spark =
                SparkSession.builder().appName("disclosure-report documents").getOrCreate()) {
            List<String> folders = Arrays.asList(args).subList(0, args.length - 1);
            check(spark, folders).write().parquet(args[args.length - 1]);
        }
    }

    /** Reads and checks each document by itself. */
    static Dataset<Row> check(SparkSession spark, List<String> folders) throws IOException {
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .load(folders.toArray(String[]::new));
        // Of a file that is too large not a byte is loaded: the length is compared before the content is asked for.
        Column readable = col("length").leq(ReadLimits.standard().getMaxBytes());
        Dataset<Row> loaded = files.filter(readable).select("path", "content");
        Dataset<Row> tooLarge = files.filter(readable.unary_$bang())
                .select(col("path"), lit(null).cast("binary").as("content"));
        return loaded.union(tooLarge)
                .union(empty(spark, folders))
                .mapPartitions(new DocumentCheck(), Encoders.row(DocumentCheck.ROW));
    }

    /** Files without a byte, which Spark passes over. */
    private static Dataset<Row> empty(SparkSession spark, List<String> folders) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        List<Row> rows = new ArrayList<>();
        for (String folder : folders) {
            Path path = new Path(folder);
            RemoteIterator<LocatedFileStatus> files = path.getFileSystem(hadoop).listFiles(path, true);
            while (files.hasNext()) {
                LocatedFileStatus file = files.next();
                if (file.getLen() == 0 && !isHidden(path, file.getPath())) {
                    rows.add(RowFactory.create(file.getPath().toString(), new byte[0]));
                }
            }
        }
        return spark.createDataFrame(rows, LOADED);
    }

    /** As Spark sees it: a name, or that of a folder in between, begins with a period or an underscore. */
    private static boolean isHidden(Path folder, Path file) {
        for (Path each = file; each.depth() > folder.depth() && each.getParent() != null; each = each.getParent()) {
            if (each.getName().startsWith(".") || each.getName().startsWith("_")) {
                return true;
            }
        }
        return false;
    }
}
