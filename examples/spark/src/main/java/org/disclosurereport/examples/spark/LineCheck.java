package org.disclosurereport.examples.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.BatchValidation;
import org.disclosurereport.batch.bodies.BodyTreeReader;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.validation.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks each line by itself and looks up where its report belongs: one row a line.
 *
 * <p>What a line that is no report doesn't have is null, and so is what a report of a body doesn't have that isn't in the tree.
 */
final class LineCheck implements FlatMapFunction<Iterator<ReportLine>, Row> {
    /** What a row holds. */
    static final StructType ROW = new StructType()
            .add("input", IntegerType)
            .add("file", StringType)
            .add("line", IntegerType)
            // what is written of the line
            .add("result", BinaryType)
            .add("agency", StringType)
            .add("year", IntegerType)
            // what tells agencies apart: the code, or else the name
            .add("identity", StringType)
            .add("body", StringType)
            // who covers the body, and its place among those covered
            .add("parent", StringType)
            .add("place", IntegerType)
            // whom the body covers, and its place among those that cover others
            .add("children", DataTypes.createArrayType(StringType))
            .add("rank", IntegerType)
            .add("json", BinaryType);

    private static final long serialVersionUID = 1L;

    /** Not the tree itself: that is read once in each partition. */
    private final Broadcast<byte[]> treeFile;

    /**
     * Makes a check.
     *
     * @param treeFile the list of bodies
     */
    LineCheck(Broadcast<byte[]> treeFile) {
        this.treeFile = treeFile;
    }

    @Override
    public Iterator<Row> call(Iterator<ReportLine> lines) {
        Partition partition =
                new Partition(BodyTreeReader.read(treeFile.value()).getTree());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Row next() {
                return partition.check(lines.next());
            }
        };
    }

    /** What is set up once for many lines. */
    private static final class Partition {
        private final BatchValidation validation =
                BatchValidation.of(RuleSet.standard()).withFormat(BatchFormat.JSON);
        private final BodyTree tree;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Integer> ranks = new HashMap<>();

        Partition(BodyTree tree) {
            this.tree = tree;
            for (String parent : tree.getParents()) {
                ranks.put(parent, ranks.size());
                List<String> children = tree.getChildren(parent);
                for (int i = 0; i < children.size(); i++) {
                    places.put(children.get(i), i);
                }
            }
        }

        Row check(ReportLine line) {
            if (line.line() == 0) {
                return row(line, validation.emptyFile(line.file()), null, null);
            }
            byte[] result = validation.result(line.file(), line.line(), line.json());
            Optional<DisclosureReport> report = ReportJson.read(line.json()).getReport();
            return row(
                    line,
                    result,
                    report.orElse(null),
                    report.map(DisclosureReport::getAgency).flatMap(tree::find).orElse(null));
        }

        private Row row(ReportLine line, byte[] result, @Nullable DisclosureReport report, @Nullable String body) {
            @Nullable Agency agency = report == null ? null : report.getAgency();
            boolean government = body != null && ranks.containsKey(body);
            return RowFactory.create(
                    line.input(),
                    line.file(),
                    line.line(),
                    result,
                    agency == null ? null : agency.getName(),
                    report == null ? null : report.getYear(),
                    agency == null ? null : agency.getUnifiedSocialCreditCode().orElse(agency.getName()),
                    body,
                    body == null ? null : tree.getParent(body).orElse(null),
                    body == null ? null : places.get(body),
                    government ? tree.getChildren(body).toArray(String[]::new) : null,
                    government ? ranks.get(body) : null,
                    body == null ? null : line.json());
        }
    }
}
