package org.disclosurereport.documents.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.fields.OwnText;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/** A PDF that was opened: its pages in order and its title. Not thread-safe. */
public final class PdfFile implements AutoCloseable {
    private static final LocalizedText TRUNCATED =
            LocalizedText.of("PDF 文件不完整，缺少结尾", "the PDF ends before its last part");
    private static final LocalizedText STRUCTURE =
            LocalizedText.of("PDF 内部结构有误，无法解析", "the PDF's structure is invalid");
    private static final LocalizedText TOO_DEEP = LocalizedText.of("PDF 内容嵌套过深", "the PDF's content nests too deep");
    private static final LocalizedText NO_PAGES = LocalizedText.of("PDF 中没有页面", "the PDF has no pages");

    private static final LocalizedText REFERENCES =
            LocalizedText.of("PDF 的交叉引用表已损坏", "the PDF's table of references is broken");

    private final BoundedParser parser;
    private final PDDocument document;
    private final StreamContents streams;

    private PdfFile(BoundedParser parser, PDDocument document, StreamContents streams) {
        this.parser = parser;
        this.document = document;
        this.streams = streams;
    }

    /**
     * Opens a PDF by its table of references. One that only its owner's password protects opens like any other.
     *
     * @param bytes the file; not changed
     * @param budget what it may use; charged
     * @return the file
     * @throws UnreadableDocumentException if it asks for a password, is broken or truncated, or is over a limit
     */
    public static PdfFile open(byte[] bytes, Budget budget) {
        return parse(bytes, budget, false);
    }

    /**
     * Opens a PDF whose table of references is broken, by looking for its objects.
     *
     * @param bytes the file; not changed
     * @param budget what it may use; charged
     * @return the file
     * @throws UnreadableDocumentException if it is encrypted as well, truncated, broken beyond that, or over a limit
     */
    public static PdfFile repair(byte[] bytes, Budget budget) {
        if (ObjectStreams.findLast(bytes, "%%EOF") < ObjectStreams.findLast(bytes, "endobj")) {
            throw unreadable(ReadIssueKind.BROKEN, Map.of("reason", TRUNCATED));
        }
        if (ObjectStreams.contains(bytes, "/Encrypt")) {
            throw unreadable(ReadIssueKind.BROKEN, Map.of("reason", REFERENCES));
        }
        budget.startOver();
        return parse(bytes, budget, true);
    }

    /** Strictly if it can be: what PDFBox does for broken files can't be bounded while it does it. */
    private static PdfFile parse(byte[] bytes, Budget budget, boolean broken) {
        StreamContents streams = new StreamContents(budget);
        try {
            if (broken) {
                ObjectStreams.measure(bytes, budget);
            }
            BoundedParser parser = new BoundedParser(bytes, streams);
            return new PdfFile(parser, parser.parse(broken), streams);
        } catch (EncryptedException | InvalidPasswordException e) {
            throw unreadable(ReadIssueKind.ENCRYPTED, Map.of());
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (broken) {
                throw broken(e);
            }
            return repair(bytes, budget);
        }
    }

    /** {@return whether parts couldn't be read where the table of references says, up to now} */
    public boolean isDamaged() {
        return parser.isDamaged();
    }

    /** {@return the title in its properties} */
    public Optional<String> title() {
        return Optional.ofNullable(document.getDocumentInformation().getTitle());
    }

    private static Optional<String> fields(String metadata) {
        int start = metadata.indexOf(HiddenFields.METADATA_START);
        int end = metadata.indexOf(HiddenFields.METADATA_END, Math.max(start, 0));
        return start < 0 || end < 0 || !metadata.contains('"' + HiddenFields.NAMESPACE + '"')
                ? Optional.empty()
                : Optional.of(metadata.substring(start + HiddenFields.METADATA_START.length(), end));
    }

    /** {@return what it holds of this library beside its pages; empty in files of others} */
    Optional<OwnText> ownText() {
        COSDictionary root = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
        if (root == null || !(root.getDictionaryObject(COSName.METADATA) instanceof COSStream metadata)) {
            return Optional.empty();
        }
        try {
            return fields(new String(streams.inflate(metadata), StandardCharsets.UTF_8))
                    .map(OwnText::new);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return its pages in order}
     *
     * @throws UnreadableDocumentException if there are none, or too many
     */
    public List<PDPage> pages() {
        try {
            List<PDPage> pages = new ArrayList<>();
            COSDictionary root = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
            COSDictionary tree = root == null ? null : root.getCOSDictionary(COSName.PAGES);
            Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
            Deque<COSDictionary> open = new ArrayDeque<>();
            if (tree != null) {
                open.push(tree);
            }
            while (!open.isEmpty()) {
                COSDictionary node = open.pop();
                COSArray kids = node.getCOSArray(COSName.KIDS);
                if (!met.add(node)) {
                    continue;
                }
                if (kids == null) {
                    budget().requirePages(pages.size() + 1);
                    pages.add(new PDPage(node));
                    continue;
                }
                for (int i = kids.size() - 1; i >= 0; i--) {
                    budget().useSteps(1);
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(kid);
                    }
                }
            }
            if (pages.isEmpty()) {
                throw unreadable(ReadIssueKind.BROKEN, Map.of("reason", NO_PAGES));
            }
            return pages;
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw broken(e);
        }
    }

    /** {@return what its streams hold} */
    StreamContents streams() {
        return streams;
    }

    /** {@return what reading it may use} */
    Budget budget() {
        return streams.budget();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /**
     * {@return an exception for what PDFBox threw} It checks little before it casts, so that can be of many kinds, and
     * what they say is for those who know PDFBox.
     *
     * @param cause what was thrown
     */
    static UnreadableDocumentException broken(Throwable cause) {
        LocalizedText reason = cause instanceof StackOverflowError ? TOO_DEEP : STRUCTURE;
        return unreadable(ReadIssueKind.BROKEN, Map.of("reason", reason));
    }

    private static UnreadableDocumentException unreadable(ReadIssueKind kind, Map<String, ?> attributes) {
        return new UnreadableDocumentException(ReadIssue.of(kind, SourcePlace.DOCUMENT, List.of(), attributes));
    }
}
