package org.disclosurereport.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.disclosurereport.documents.source.PictureFolder;

/**
 * Reads a report from a document as bodies publish it: text, Markdown, HTML, MHTML, DOCX, XLSX, PDF,
 * OFD, and the formats of Word and Excel before 2007, in which WPS writes, too; and from JSON, where the
 * library that reads JSON is present.
 *
 * <p>For example {@code ReportReader.read(Path.of("report.pdf")).orElseThrow()}. The kind of document is told from its
 * content. Nothing is guessed silently and nothing is repaired: what is printed is what is read, sums that don't hold
 * included. Scans and pictures are read where {@code disclosure-report-pictures} is present; see its README.
 *
 * <p>Whatever a document holds, reading it gives a result: that memory or the stack doesn't suffice for it is an issue of
 * that document, too. Stateless and thread-safe.
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
        Path name = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return GuardedReading.read(in, name == null ? "" : name.toString(), folder(file), limits);
        }
    }

    /**
     * Reads a document from a stream with the standard limits.
     *
     * @param document the stream, read to its end or the limit of bytes; it stays open
     * @return the report with its sources, or why there is none
     * @throws IOException if the stream fails
     */
    public static ReadResult read(InputStream document) throws IOException {
        return read(document, ReadLimits.standard());
    }

    /**
     * Reads a document from a stream.
     *
     * @param document the stream, read to its end or the limit of bytes; it stays open
     * @param limits how much is read at most
     * @return the report with its sources, or why there is none
     * @throws IOException if the stream fails
     */
    public static ReadResult read(InputStream document, ReadLimits limits) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(limits, "limits");
        return GuardedReading.read(document, "", PictureFolder.NONE, limits);
    }

    /**
     * Reads a document in memory with the standard limits.
     *
     * @param document its bytes; not changed
     * @return the report with its sources, or why there is none
     */
    public static ReadResult read(byte[] document) {
        return read(document, ReadLimits.standard());
    }

    /**
     * Reads a document in memory.
     *
     * @param document its bytes; not changed
     * @param limits how much is read at most
     * @return the report with its sources, or why there is none
     */
    public static ReadResult read(byte[] document, ReadLimits limits) {
        return read(document, "", limits);
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
        return GuardedReading.read(document, name, PictureFolder.NONE, limits);
    }

    /**
     * Reads a document in memory that came from a folder: where the tables of a page are pictures, those beside it are read, if
     * something reads pictures.
     *
     * @param document its bytes; not changed
     * @param name the name of its file or address, empty when not known; it decides only what the content leaves open
     * @param folder the folder; pictures are looked for in it and those in it alone, and never on a network
     * @param limits how much is read at most
     * @return the report with its sources, or why there is none
     */
    public static ReadResult read(byte[] document, String name, Path folder, ReadLimits limits) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return GuardedReading.read(document, name, PictureFolder.of(folder), limits);
    }

    private static PictureFolder folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? PictureFolder.NONE : PictureFolder.of(folder);
    }

    /**
     * Loads what the first reading of each kind of document needs, so that no caller waits for it: classes, the form's
     * labels, tables of characters. It reads a small document of each of the common kinds and may be called at any time, by any thread.
     */
    public static void warmUp() {
        WarmUp.run();
    }
}
