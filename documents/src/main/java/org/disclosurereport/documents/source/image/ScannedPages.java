package org.disclosurereport.documents.source.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.page.Glyph;
import org.disclosurereport.documents.source.page.PageContent;
import org.disclosurereport.documents.source.page.Ruling;
import org.jspecify.annotations.Nullable;

/** Which pages of a document are pictures, and what those show, where something reads pictures. Not thread-safe. */
public final class ScannedPages {
    /** A picture with more characters than this on it is the background of its text. */
    private static final int FEW = 8;

    private final Budget budget;
    private final @Nullable PictureReader reader;
    private final Map<Integer, List<CellImage>> cells = new HashMap<>();
    private final List<ReadIssue> issues = new ArrayList<>();
    private int pages;
    private final Set<Integer> read = new HashSet<>();

    /**
     * Begins before the first page.
     *
     * @param budget what reading them may use; charged
     * @param reader reads the pictures; null for only counting the pages
     */
    public ScannedPages(Budget budget, @Nullable PictureReader reader) {
        this.budget = budget;
        this.reader = reader;
    }

    /**
     * {@return what a page shows, with what its pictures show}
     *
     * @param content what it shows beside them
     * @param drawn its pictures, in the order in which they are drawn
     * @throws IOException if the file is damaged
     * @throws UnreadableDocumentException if they are over a limit
     */
    public PageContent read(PageContent content, List<DrawnPicture> drawn) throws IOException {
        budget.useSteps((long) drawn.size() * content.glyphs().size());
        List<DrawnPicture> textless = drawn.stream()
                .filter(picture -> content.glyphs().stream()
                                .filter(glyph ->
                                        !glyph.isBlank() && picture.box().contains(glyph.centreX(), glyph.centreY()))
                                .limit(FEW + 1L)
                                .count()
                        <= FEW)
                .toList();
        if (content.pictures() == 0 || textless.isEmpty()) {
            return content;
        }
        pages += content.glyphs().stream().filter(glyph -> !glyph.isBlank()).count() <= FEW ? 1 : 0;
        if (reader == null) {
            return content;
        }
        Optional<BufferedImage> picture = PagePicture.of(content, textless, budget);
        if (picture.isEmpty()) {
            return content;
        }
        read.add(content.number());
        return with(content, read(reader, picture.get(), content.number()));
    }

    /** A fault of the reader of pictures is none of the document. */
    private PicturePage read(PictureReader pictures, BufferedImage picture, int number) {
        try {
            return pictures.read(picture, number, budget);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableDocumentException(ReadIssue.of(
                    ReadIssueKind.INTERNAL,
                    SourcePlace.of(number, 0, 0, 0),
                    List.of(),
                    Map.of("error", e.getClass().getSimpleName())));
        }
    }

    private PageContent with(PageContent text, PicturePage picture) {
        issues.addAll(picture.issues());
        PageContent shown = picture.content();
        boolean turned = shown.width() > shown.height() != text.width() > text.height();
        double factor = (turned ? text.height() : text.width()) / shown.width();
        cells.put(
                text.number(),
                picture.cells().stream().map(cell -> cell.scaled(factor)).toList());
        List<Glyph> glyphs = new ArrayList<>();
        shown.glyphs().forEach(glyph -> glyphs.add(glyph.scaled(factor)));
        List<Ruling> across = scaled(shown.horizontals(), factor);
        List<Ruling> down = scaled(shown.verticals(), factor);
        if (!turned) {
            glyphs.addAll(text.glyphs());
            across.addAll(text.horizontals());
            down.addAll(text.verticals());
        }
        return new PageContent(
                text.number(),
                turned ? text.height() : text.width(),
                turned ? text.width() : text.height(),
                glyphs,
                across,
                down,
                text.pictures(),
                text.damaged());
    }

    private static List<Ruling> scaled(List<Ruling> lines, double factor) {
        List<Ruling> scaled = new ArrayList<>();
        for (Ruling line : lines) {
            scaled.add(new Ruling(line.position() * factor, line.start() * factor, line.end() * factor));
        }
        return scaled;
    }

    /** {@return what there is to know about the pages that were read} */
    public List<ReadIssue> issues() {
        return issues;
    }

    /** {@return how many pages have no text and a picture} */
    public int pages() {
        return pages;
    }

    /** {@return the numbers of the pages that were read} */
    public Set<Integer> pagesRead() {
        return read;
    }

    /** {@return the cells of the pages that were read, by page} */
    public Map<Integer, List<CellImage>> cells() {
        return cells;
    }
}
