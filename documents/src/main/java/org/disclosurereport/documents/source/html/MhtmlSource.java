package org.disclosurereport.documents.source.html;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.Refusal;

/**
 * A web page in one file (MHTML, RFC 2557): the first page among its parts, read as any other. Its pictures are parts, too, which the page
 * calls by their location or their id.
 */
public final class MhtmlSource implements DocumentSource {
    private final HtmlSource pages = new HtmlSource();

    /** Makes a source. */
    public MhtmlSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        // Each byte is a character; what the characters are is for the part to say.
        budget.useMemory(bytes.length);
        MhtmlParts parts = MhtmlParts.of(new String(bytes, StandardCharsets.ISO_8859_1), budget);
        MhtmlParts.Part page =
                parts.page().orElseThrow(() -> Refusal.broken("单个文件网页中没有网页", "the web page in one file has no page"));
        Document document = pages.read(
                page.inUnicode(budget),
                address -> parts.picture(address).orElseGet(() -> PagePictures.of(address)),
                budget);
        return new Document(
                DocumentKind.MHTML,
                document.blocks(),
                document.metadata(),
                document.fields(),
                document.pictures(),
                document.issues(),
                document.scans(),
                document.embedded());
    }
}
