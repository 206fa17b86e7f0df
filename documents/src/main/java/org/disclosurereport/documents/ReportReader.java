package org.disclosurereport.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.disclosurereport.documents.recognition.Recogniser;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.kind.DocumentSources;

/**
 * Reads a report from a document as bodies publish it: text, Markdown, HTML, DOCX, XLSX or PDF.
 *
 * <p>For example {@code ReportReader.read(Path.of("report.pdf")).orElseThrow()}. The kind of document is told from its
 * content. Nothing is guessed silently and nothing is repaired: what is printed is what is read, sums that don't hold
 * included. It doesn't read JSON, pictures, or the old {@code .doc} and {@code .xls}.
 *
 * <p>Stateless and thread-safe.
 */
public final class ReportReader {
    private ReportReader() {}

    /**
     * Reads a file with the standard limits.
     *
     * @param file the file
     * @return the report with its sources, or why there is none
     * @throws IOException if the file can't be opened or read
     */
    public static ReadResult read(Path file) throws IOException {
        return read(file, ReadLimits.standard());
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param limits how much is read at most
     * @return the report with its sources, or why there is none
     * @throws IOException if the file can't be opened or read
     */
    public static ReadResult read(Path file, ReadLimits limits) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(limits, "limits");
        try (InputStream in = Files.newInputStream(file)) {
            int most = (int) Math.min(Integer.MAX_VALUE - 9L, limits.getMaxBytes() + 1);
            return read(in.readNBytes(most), file.getFileName().toString(), limits);
        }
    }

    /**
     * Reads a document in memory.
     *
     * @param document its bytes; not changed
     * @return the report with its sources, or why there is none
     */
    public static ReadResult read(byte[] document) {
        return read(document, "", ReadLimits.standard());
    }

    /**
     * Reads a document in memory.
     *
     * @param document its bytes; not changed
     * @param name the name of its file or address, empty when not known; it decides only what the content leaves open
     * @param limits how much is read at most
     * @return the report with its sources, or why there is none
     */
    public static ReadResult read(byte[] document, String name, ReadLimits limits) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(limits, "limits");
        try {
            return Recogniser.read(DocumentSources.read(document, name, limits), name);
        } catch (UnreadableDocumentException e) {
            return ReadResult.builder().addIssues(e.getIssue()).build();
        }
    }
}
