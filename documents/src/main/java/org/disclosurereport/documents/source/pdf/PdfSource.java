package org.disclosurereport.documents.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.fields.OwnText;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.PicturedSource;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.image.ScannedPages;
import org.disclosurereport.documents.source.page.PageBlocks;
import org.disclosurereport.documents.source.page.PageContent;
import org.disclosurereport.documents.source.page.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDFs: ruled tables as tables, one block a page; other text as paragraphs, with tabs where a line has cells.
 * Pictures are counted, and looked into only for what the text lacks, where something reads pictures.
 */
public final class PdfSource implements PicturedSource {
    private static final List<String> FILE_ENDINGS =
            List.of(".doc", ".docx", ".wps", ".pdf", ".xls", ".xlsx", ".et", ".ofd", ".rtf", ".txt", ".htm", ".html");

    /** Makes a source. */
    public PdfSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget, @Nullable PictureReader pictures) {
        PdfFile file = PdfFile.open(bytes, budget);
        Document document = read(file, pictures);
        if (!file.isDamaged()) {
            return document;
        }
        return read(PdfFile.repair(bytes, budget), pictures);
    }

    private static Document read(PdfFile opened, @Nullable PictureReader pictureReader) {
        try (PdfFile file = opened) {
            ScannedPages scans = new ScannedPages(file.budget(), pictureReader);
            List<PageLayout> pages = new ArrayList<>();
            List<ReadIssue> issues = new ArrayList<>();
            int pictures = 0;
            Optional<OwnText> own = file.ownText();
            PageReader reader = new PageReader(file, own.orElse(null));
            for (PDPage page : file.pages()) {
                PageContent content = reader.read(page, pages.size() + 1);
                pictures += content.pictures();
                pages.add(PageLayout.of(scans.read(content, reader.drawn()), file.budget()));
                if (content.damaged()) {
                    issues.add(damaged(SourcePlace.of(content.number(), 0, 0, 0)));
                }
            }
            if (file.isDamaged() && issues.isEmpty()) {
                issues.add(damaged(SourcePlace.DOCUMENT));
            }
            issues.addAll(scans.issues());
            HiddenFields hidden = own.map(OwnText::hidden).orElseGet(HiddenFields::none);
            issues.addAll(hidden.issues());
            PageBlocks blocks = PageBlocks.of(pages, scans.cells());
            return new Document(
                    DocumentKind.PDF,
                    blocks.blocks(),
                    metadata(file),
                    hidden.fields(),
                    pictures,
                    List.copyOf(issues),
                    new Scans(scans.pages(), scans.pagesRead(), blocks.cells()));
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
