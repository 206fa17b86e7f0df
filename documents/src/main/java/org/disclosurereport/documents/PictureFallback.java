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
import org.disclosurereport.documents.source.PictureFolder;
import org.disclosurereport.documents.source.kind.DocumentSources;

/**
 * Reads a document by its text, and its pictures only when tables of the form aren't in the text. So what reads pictures isn't
 * even loaded for a document whose tables are text.
 */
final class PictureFallback {
    private PictureFallback() {}

    static ReadResult read(byte[] bytes, DocumentKind kind, String name, PictureFolder folder, Budget budget) {
        Document document = DocumentSources.read(bytes, kind, budget);
        ReadResult result = finished(document, Recogniser.read(document, name, budget));
        if (document.pictures() == 0 || !document.scans().read().isEmpty() || !lacksTables(result)) {
            return result;
        }
        Optional<PictureReader> reader = PictureReaders.find();
        if (reader.isEmpty()) {
            return unread(document, result);
        }
        Optional<Document> shown = DocumentSources.readPictures(document, bytes, folder, budget, reader.get());
        if (shown.isEmpty()) {
            return result;
        }
        if (shown.get().scans().read().isEmpty()) {
            return withoutPictures(result, shown.get());
        }
        ReadResult read = finished(shown.get(), Recogniser.read(shown.get(), name, budget));
        return read.getReport().isPresent() || result.getReport().isEmpty() ? read : result;
    }

    /** What may read the pictures isn't there. */
    private static ReadResult unread(Document document, ReadResult result) {
        if (result.getReport().isPresent()) {
            return ReadResult.builder()
                    .from(result)
                    .addIssues(ReadIssue.of(
                            ReadIssueKind.PICTURES_NOT_READ,
                            SourcePlace.DOCUMENT,
                            List.of(),
                            Map.of("pictures", document.pictures(), "artifact", PictureReaders.ARTIFACT)))
                    .build();
        }
        return document.scans().pages() > 0
                ? replaced(
                        result,
                        ReadIssueKind.SCANNED,
                        Map.of("pages", document.scans().pages(), "artifact", PictureReaders.ARTIFACT))
                : result;
    }

    /** None of the pictures could be had; why is said, and that a module is missing no longer. */
    private static ReadResult withoutPictures(ReadResult result, Document shown) {
        boolean named =
                result.getIssues().stream().anyMatch(issue -> issue.getKind() == ReadIssueKind.TABLES_ARE_PICTURES);
        ReadResult told = named ? replaced(result, ReadIssueKind.TABLES_HAVE_NO_TEXT, Map.of()) : result;
        return ReadResult.builder()
                .from(told)
                .addAllIssues(shown.issues().stream()
                        .filter(issue -> issue.getKind() == ReadIssueKind.PICTURES_PASSED_OVER)
                        .toList())
                .build();
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
