package org.disclosurereport.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.documents.picture.PictureCells;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.picture.PictureReaders;
import org.disclosurereport.documents.recognition.Recogniser;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.kind.DocumentSources;

/**
 * Reads a document by its text, and its pictures only when tables of the form aren't in the text. So what reads pictures isn't
 * even loaded for a document whose tables are text.
 */
final class PictureFallback {
    private PictureFallback() {}

    static ReadResult read(byte[] bytes, DocumentKind kind, String name, Budget budget) {
        Document document = DocumentSources.read(bytes, kind, budget);
        ReadResult result = finished(document, Recogniser.read(document, name, budget));
        if (document.pictures() == 0 || !document.scans().read().isEmpty() || !lacksTables(result)) {
            return result;
        }
        Optional<PictureReader> reader = PictureReaders.find();
        if (reader.isEmpty()) {
            return document.scans().pages() > 0 && result.getReport().isEmpty()
                    ? replaced(
                            result,
                            ReadIssueKind.SCANNED,
                            Map.of("pages", document.scans().pages(), "artifact", PictureReaders.ARTIFACT))
                    : result;
        }
        return DocumentSources.readPictures(bytes, kind, budget, reader.get())
                .filter(shown -> !shown.scans().read().isEmpty())
                .map(shown -> finished(shown, Recogniser.read(shown, name, budget)))
                .filter(shown ->
                        shown.getReport().isPresent() || result.getReport().isEmpty())
                .orElse(result);
    }

    private static boolean lacksTables(ReadResult result) {
        return result.getReport().isEmpty()
                || result.getIssues().stream().anyMatch(issue -> issue.getKind() == ReadIssueKind.TABLE_MISSING);
    }

    private static ReadResult finished(Document document, ReadResult result) {
        int read = document.scans().read().size();
        if (read == 0) {
            return result;
        }
        Map<String, ?> pages = Map.of("pages", read);
        if (result.getReport().isEmpty()) {
            return replaced(result, ReadIssueKind.NO_FORM_IN_PICTURES, pages);
        }
        ReadResult decided = PictureCells.decide(result, document.scans());
        return ReadResult.builder()
                .from(decided)
                .addIssues(ReadIssue.of(ReadIssueKind.READ_FROM_PICTURES, SourcePlace.DOCUMENT, List.of(), pages))
                .build();
    }

    /** The failure says what there is to know about the pictures, in the place of what it said about the text. */
    private static ReadResult replaced(ReadResult result, ReadIssueKind kind, Map<String, ?> attributes) {
        List<ReadIssue> issues = new ArrayList<>(result.getIssues(ReadIssueKind.Weight.DOUBT));
        issues.addAll(result.getIssues(ReadIssueKind.Weight.NOTE));
        issues.add(ReadIssue.of(kind, SourcePlace.DOCUMENT, List.of(), attributes));
        return ReadResult.builder().from(result).issues(issues).build();
    }
}
