package org.disclosurereport.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.PictureFolder;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.kind.DocumentSources;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.input.ReportParser;
import org.disclosurereport.input.UnreadableInputException;

/** From bytes to a result, whatever happens on the way: each error of one document is a failure of that document. */
final class GuardedReading {
    private static final String JSON = "JSON";

    private GuardedReading() {}

    static ReadResult read(InputStream document, String name, PictureFolder folder, ReadLimits limits)
            throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 9L, limits.getMaxBytes() + 1);
        byte[] bytes;
        try {
            bytes = document.readNBytes(most);
        } catch (OutOfMemoryError e) {
            return failed(name, outOfMemory());
        }
        return read(bytes, name, folder, limits);
    }

    static ReadResult read(byte[] document, String name, PictureFolder folder, ReadLimits limits) {
        return guarded(name, () -> result(document, name, folder, new Budget(limits)));
    }

    /** {@return what a reading gives, or the issue of what it threw} */
    static ReadResult guarded(String name, Supplier<ReadResult> reading) {
        try {
            return named(name, reading.get());
        } catch (UnreadableDocumentException e) {
            return failed(name, e.getIssue());
        } catch (OutOfMemoryError e) {
            return failed(name, outOfMemory());
        } catch (StackOverflowError e) {
            return failed(name, tooDeep());
        } catch (RuntimeException | Error e) {
            return failed(name, internal(e));
        }
    }

    private static ReadResult result(byte[] document, String name, PictureFolder folder, Budget budget) {
        DocumentKind kind = DocumentSources.kind(document, name, budget);
        return kind == DocumentKind.JSON ? data(document) : PictureFallback.read(document, kind, name, folder, budget);
    }

    /** Reads what is data already: every cell is exactly what it says. */
    private static ReadResult data(byte[] document) {
        ReportParser parser = parser();
        try {
            ReadResult.Builder result = ReadResult.builder().kind(DocumentKind.JSON);
            DisclosureReport report = parser.parse(
                    document, note -> result.addIssues(issue(ReadIssueKind.DATA_PASSED_OVER, Map.of("note", note))));
            result.report(report);
            for (Cell cell : Form.of(report).getCells()) {
                String printed = cell.get(report).toString();
                result.addSources(CellSource.of(cell, SourcePlace.DOCUMENT, printed, Certainty.SURE));
            }
            return result.build();
        } catch (UnreadableInputException e) {
            List<ReadIssue> issues = e.getReasons().stream()
                    .map(reason -> issue(ReadIssueKind.NOT_A_REPORT, Map.of("reason", reason)))
                    .toList();
            return ReadResult.builder()
                    .kind(DocumentKind.JSON)
                    .addAllIssues(issues)
                    .build();
        }
    }

    private static ReportParser parser() {
        for (ReportParser parser : ServiceLoader.load(ReportParser.class, ReportParser.class.getClassLoader())) {
            if (parser.getFormat().equals(JSON)) {
                return parser;
            }
        }
        LocalizedText found = LocalizedText.of(
                "JSON，读取需要 disclosure-report-serialization", "JSON, which disclosure-report-serialization reads");
        throw new UnreadableDocumentException(issue(ReadIssueKind.UNKNOWN_KIND, Map.of("found", found)));
    }

    private static ReadResult named(String name, ReadResult result) {
        return name.isEmpty()
                ? result
                : ReadResult.builder().from(result).name(name).build();
    }

    private static ReadResult failed(String name, ReadIssue issue) {
        return ReadResult.builder().name(name).addIssues(issue).build();
    }

    private static ReadIssue outOfMemory() {
        return issue(
                ReadIssueKind.OUT_OF_MEMORY, Map.of("heap", Runtime.getRuntime().maxMemory() >> 20));
    }

    private static ReadIssue tooDeep() {
        return issue(
                ReadIssueKind.BROKEN,
                Map.of("reason", LocalizedText.of("内容嵌套过深", "its content nests too deep to be read")));
    }

    private static ReadIssue internal(Throwable error) {
        return issue(ReadIssueKind.INTERNAL, Map.of("error", error.getClass().getSimpleName()));
    }

    private static ReadIssue issue(ReadIssueKind kind, Map<String, ?> attributes) {
        return ReadIssue.of(kind, SourcePlace.DOCUMENT, List.of(), attributes);
    }
}
