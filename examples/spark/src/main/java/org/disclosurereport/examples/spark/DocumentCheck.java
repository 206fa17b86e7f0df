package org.disclosurereport.examples.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Queue;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchVisitor;
import org.disclosurereport.batch.MemoryReader;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.ResultFormatter;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.batch.review.Reviewer;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.RuleSet;

/** Reads and checks each document by itself: a row per report, or per failure. What a failure doesn't have is null. */
final class DocumentCheck implements MapPartitionsFunction<Row, Row> {
    /** What a row holds. */
    static final StructType ROW = new StructType()
            .add("file", StringType, false)
            .add("line", IntegerType, false)
            .add("agency", StringType)
            .add("year", IntegerType)
            // errors, to-check or no-problems
            .add("verdict", StringType)
            .add("doubts", IntegerType)
            // what the command writes of it
            .add("result", BinaryType, false)
            // the report itself in its canonical bytes, for what comes after
            .add("json", BinaryType);

    private static final long serialVersionUID = 1L;

    /** The tasks of an executor share its heap, so they share the reader, which shares the heap out. */
    private static final MemoryReader READER =
            MemoryReader.of(Runtime.getRuntime().availableProcessors());

    private static final Reviewer REVIEWER = Reviewer.of(RuleSet.standard());
    private static final ResultFormatter FORMATTER = ResultFormatter.of(BatchFormat.JSON, Locale.CHINESE);

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
        Queue<Row> rows = new ArrayDeque<>();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                while (rows.isEmpty() && documents.hasNext()) {
                    check(documents.next(), rows);
                }
                return !rows.isEmpty();
            }

            @Override
            public Row next() {
                hasNext();
                return rows.remove();
            }
        };
    }

    private static void check(Row document, Queue<Row> rows) {
        String file = new Path(document.getString(0)).toUri().getPath();
        // One byte more than is read says that there is more; what it is doesn't matter.
        byte[] bytes = document.isNullAt(1)
                ? new byte[Math.toIntExact(ReadLimits.standard().getMaxBytes() + 1)]
                : document.getAs(1);
        READER.readAll(file, bytes, REVIEWER::review, new BatchVisitor<ReportReview>() {
            @Override
            public void report(ReadReport read, ReportReview review) {
                DisclosureReport report = read.getReport();
                rows.add(RowFactory.create(
                        file,
                        read.getLine(),
                        report.getAgency().getName(),
                        report.getYear(),
                        review.getVerdict().getId(),
                        read.getDoubts().size(),
                        FORMATTER.format(read, review),
                        ReportJson.canonicalBytes(report)));
            }

            @Override
            public void unreadable(ReadFailure failure) {
                rows.add(RowFactory.create(
                        file, failure.getLine(), null, null, null, null, FORMATTER.format(failure), null));
            }
        });
    }
}
