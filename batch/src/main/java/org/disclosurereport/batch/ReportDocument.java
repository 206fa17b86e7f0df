package org.disclosurereport.batch;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.json.ReportJson;

/** Reads what isn't JSON. Apart from {@link ItemReader}, so that JSON needs none of what reads documents. */
final class ReportDocument {
    private ReportDocument() {}

    /** The most bytes that are looked at where so many share the memory. */
    static int maxBytes(int sharers) {
        return Math.toIntExact(ReadLimits.forJobs(sharers).getMaxBytes());
    }

    /**
     * Reads a document.
     *
     * <p>Of a file that is called JSON and is no document either, more is to be said as JSON: where it goes wrong.
     *
     * @return false if a limit was met and another attempt has larger ones; then nothing was handed on
     */
    static boolean read(String name, byte[] bytes, int sharers, ItemReader.Visitor visitor) {
        ReadResult result = ReportReader.read(bytes, name, ReadLimits.forJobs(sharers));
        if (sharers > 1 && isOverLimit(result)) {
            return false;
        }
        if (result.getReport().isPresent()) {
            visitor.report(ReadReport.ofDocument(name, result.getReport().get(), result));
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            ItemReader.visit(name, ReportJson.read(bytes), 1, visitor);
        } else {
            List<ReadProblem> problems = result.getIssues(Weight.FAILURE).stream()
                    .map(ReadProblem::ofDocument)
                    .toList();
            visitor.unreadable(new ReadFailure(name, 1, problems));
        }
        return true;
    }

    private static boolean isOverLimit(ReadResult result) {
        return result.getIssues(Weight.FAILURE).stream().anyMatch(issue -> issue.getKind() == ReadIssueKind.LIMIT);
    }
}
