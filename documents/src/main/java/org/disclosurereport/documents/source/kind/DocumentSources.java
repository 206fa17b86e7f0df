package org.disclosurereport.documents.source.kind;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.PictureFolder;
import org.disclosurereport.documents.source.PicturedSource;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.html.HtmlSource;
import org.disclosurereport.documents.source.html.MhtmlSource;
import org.disclosurereport.documents.source.image.EmbeddedPictures;
import org.disclosurereport.documents.source.image.ImageSource;
import org.disclosurereport.documents.source.markdown.MarkdownSource;
import org.disclosurereport.documents.source.ofd.OfdSource;
import org.disclosurereport.documents.source.pdf.PdfSource;
import org.disclosurereport.documents.source.sheet.XlsSource;
import org.disclosurereport.documents.source.sheet.XlsxSource;
import org.disclosurereport.documents.source.text.TextSource;
import org.disclosurereport.documents.source.word.DocSource;
import org.disclosurereport.documents.source.word.DocxSource;

/** From bytes of any kind to a document: checks the size, tells the kind from the content, and reads it as that. */
public final class DocumentSources {
    private static final Map<DocumentKind, DocumentSource> SOURCES = new EnumMap<>(Map.ofEntries(
            Map.entry(DocumentKind.TEXT, new TextSource()),
            Map.entry(DocumentKind.MARKDOWN, new MarkdownSource()),
            Map.entry(DocumentKind.HTML, new HtmlSource()),
            Map.entry(DocumentKind.DOCX, new DocxSource()),
            Map.entry(DocumentKind.XLSX, new XlsxSource()),
            Map.entry(DocumentKind.PDF, new PdfSource()),
            Map.entry(DocumentKind.DOC, new DocSource()),
            Map.entry(DocumentKind.XLS, new XlsSource()),
            Map.entry(DocumentKind.OFD, new OfdSource()),
            Map.entry(DocumentKind.MHTML, new MhtmlSource()),
            Map.entry(DocumentKind.PICTURE, new ImageSource())));

    private DocumentSources() {}

    /**
     * Reads a document.
     *
     * @param bytes the whole document, or one byte more than the limit of it; not changed
     * @param name the name of its file or address, empty when not known; it parts only text from Markdown
     * @param limits how much is read at most
     * @return its blocks
     * @throws UnreadableDocumentException when there is nothing to be read
     */
    public static Document read(byte[] bytes, String name, ReadLimits limits) {
        return read(bytes, name, new Budget(limits));
    }

    /**
     * Reads a document.
     *
     * @param bytes the whole document, or one byte more than the limit of it; not changed
     * @param name the name of its file or address, empty when not known; it parts only text from Markdown
     * @param budget what it may use; charged
     * @return its blocks
     * @throws UnreadableDocumentException when there is nothing to be read
     */
    public static Document read(byte[] bytes, String name, Budget budget) {
        return read(bytes, kind(bytes, name, budget), budget);
    }

    /**
     * {@return what kind of document some bytes are}
     *
     * @param bytes the whole document, or one byte more than the limit of it; not changed
     * @param name the name of its file or address, empty when not known; it parts only text from Markdown
     * @param budget what it may use; charged
     * @throws UnreadableDocumentException when there is nothing to be read
     */
    public static DocumentKind kind(byte[] bytes, String name, Budget budget) {
        ReadLimits limits = budget.limits();
        if (bytes.length > limits.getMaxBytes()) {
            throw Refusal.limit("maxBytes", limits.getMaxBytes(), limits);
        }
        budget.useSteps(bytes.length);
        budget.useMemory(bytes.length);
        return ContentKind.of(bytes, name, budget);
    }

    /**
     * Reads a document of a kind.
     *
     * @param bytes the whole document; not changed
     * @param kind its kind
     * @param budget what it may use; charged
     * @return its blocks, of nothing but characters
     * @throws UnreadableDocumentException when there is nothing to be read
     */
    public static Document read(byte[] bytes, DocumentKind kind, Budget budget) {
        return NotCharacters.replacedIn(source(kind).read(bytes, budget));
    }

    /**
     * Reads a document again whose text lacks tables, with its pictures.
     *
     * @param text the document as it was read
     * @param bytes the whole document; not changed
     * @param folder the folder it is in
     * @param budget what it may use; charged
     * @param pictures what reads the pictures
     * @return its blocks, those of its pictures among them; nothing when pictures in this kind of document aren't read
     * @throws UnreadableDocumentException when there is nothing to be read
     */
    public static Optional<Document> readPictures(
            Document text, byte[] bytes, PictureFolder folder, Budget budget, PictureReader pictures) {
        if (source(text.kind()) instanceof PicturedSource pictured) {
            budget.startOver();
            return Optional.of(NotCharacters.replacedIn(pictured.read(bytes, budget, pictures)));
        }
        return text.embedded().isEmpty()
                ? Optional.empty()
                : Optional.of(NotCharacters.replacedIn(EmbeddedPictures.read(text, pictures, folder, budget)));
    }

    /**
     * {@return the source for a kind of document}
     *
     * @param kind the kind
     */
    public static DocumentSource source(DocumentKind kind) {
        return Objects.requireNonNull(SOURCES.get(kind), () -> "no source for " + kind);
    }
}
