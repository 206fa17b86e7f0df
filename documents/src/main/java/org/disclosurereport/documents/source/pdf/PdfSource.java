package org.disclosurereport.documents.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/**
 * Reads PDFs: ruled tables as tables, one block a page; other text as paragraphs, with tabs where a line has cells.
 * Pictures are counted, never looked into; a scanned document has no blocks.
 */
public final class PdfSource implements DocumentSource {
    private static final List<String> FILE_ENDINGS =
            List.of(".doc", ".docx", ".wps", ".pdf", ".xls", ".xlsx", ".et", ".ofd", ".rtf", ".txt", ".htm", ".html");

    /** Makes a source. */
    public PdfSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        PdfFile file = PdfFile.open(bytes, budget);
        Document document = read(file);
        if (!file.isDamaged()) {
            return document;
        }
        return read(PdfFile.repair(bytes, budget));
    }

    private static Document read(PdfFile opened) {
        try (PdfFile file = opened) {
            List<PageLayout> pages = new ArrayList<>();
            List<ReadIssue> issues = new ArrayList<>();
            int pictures = 0;
            PageReader reader = new PageReader(file);
            for (PDPage page : file.pages()) {
                PageContent content = reader.read(page, pages.size() + 1);
                pictures += content.pictures();
                pages.add(PageLayout.of(content, file.budget()));
                if (content.damaged()) {
                    issues.add(damaged(SourcePlace.of(content.number(), 0, 0, 0)));
                }
            }
            if (file.isDamaged() && issues.isEmpty()) {
                issues.add(damaged(SourcePlace.DOCUMENT));
            }
            return new Document(
                    DocumentKind.PDF, PageBlocks.of(pages), metadata(file), Map.of(), pictures, List.copyOf(issues));
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw PdfFile.broken(e);
        }
    }

    private static ReadIssue damaged(SourcePlace place) {
        return ReadIssue.of(ReadIssueKind.DAMAGED, place, List.of(), Map.of());
    }

    private static Map<String, String> metadata(PdfFile file) {
        Map<String, String> metadata = new HashMap<>();
        file.title().map(String::strip).filter(PdfSource::isTitle).ifPresent(title -> metadata.put("title", title));
        return Map.copyOf(metadata);
    }

    /** Makers of PDFs put the name of the file they were given where the title should be. */
    private static boolean isTitle(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return !title.isEmpty()
                && !lower.startsWith("microsoft word")
                && FILE_ENDINGS.stream().noneMatch(lower::endsWith)
                && lower.indexOf('/') < 0
                && lower.indexOf('\\') < 0;
    }
}
