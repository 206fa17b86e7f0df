package org.disclosurereport.documents.source.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.EmbeddedPicture;
import org.disclosurereport.documents.source.PictureFolder;
import org.disclosurereport.documents.source.PictureSource.Bytes;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.page.PageBlocks;
import org.disclosurereport.documents.source.page.PageLayout;

/**
 * Reads the pictures of a document whose text lacks tables, each in its place among the blocks. Pictures that follow each other without
 * text between them are pages that follow each other, so that a table may go on. Not thread-safe.
 */
public final class EmbeddedPictures {
    /** A table can't be in a picture of fewer pixels across or down; most such pictures are icons. */
    private static final int SMALLEST = 120;

    private final Document document;
    private final PictureReader reader;
    private final PictureFolder folder;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<SourcePlace, CellImage> cells = new HashMap<>();
    private final Set<Integer> read = new HashSet<>();
    private final List<ReadIssue> issues = new ArrayList<>();
    private final PassedOver passed = new PassedOver();
    private final List<PageLayout> pages = new ArrayList<>();
    private final Map<Integer, List<CellImage>> images = new HashMap<>();
    private int number;

    private EmbeddedPictures(Document document, PictureReader reader, PictureFolder folder, Budget budget) {
        this.document = document;
        this.reader = reader;
        this.folder = folder;
        this.budget = budget;
        this.number = document.blocks().stream()
                .mapToInt(EmbeddedPictures::page)
                .max()
                .orElse(0);
    }

    /**
     * {@return a document with what its pictures show}
     *
     * <p>In places the pictures count as pages, after those that the document has.
     *
     * @param document the document
     * @param reader what reads pictures
     * @param folder the folder of the document
     * @param budget what it may use; charged
     * @throws UnreadableDocumentException if they are over a limit
     */
    public static Document read(Document document, PictureReader reader, PictureFolder folder, Budget budget) {
        return new EmbeddedPictures(document, reader, folder, budget).read();
    }

    private static int page(Block block) {
        if (block instanceof TextBlock text) {
            return text.place().getPage();
        }
        return ((TableBlock) block)
                .rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.place().getPage())
                        .max()
                        .orElse(0);
    }

    private Document read() {
        budget.requirePages(document.embedded().size());
        int done = 0;
        for (EmbeddedPicture picture : document.embedded()) {
            if (picture.before() > done) {
                endPages();
                blocks.addAll(document.blocks().subList(done, picture.before()));
                done = picture.before();
            }
            read(picture);
        }
        endPages();
        blocks.addAll(document.blocks().subList(done, document.blocks().size()));
        issues.addAll(passed.issues());
        List<ReadIssue> all = new ArrayList<>(document.issues());
        all.addAll(issues);
        return new Document(
                document.kind(),
                List.copyOf(blocks),
                document.metadata(),
                document.fields(),
                document.pictures(),
                List.copyOf(all),
                new Scans(document.scans().pages(), read, cells),
                List.of());
    }

    private void read(EmbeddedPicture picture) {
        Bytes bytes = picture.source().get(folder, budget);
        if (bytes instanceof Bytes.Left none) {
            passed.add(none.why());
            return;
        }
        try {
            ImageFile.read(((Bytes.Found) bytes).content(), budget, (page, any) -> {
                if (Math.min(page.getWidth(), page.getHeight()) >= SMALLEST) {
                    number++;
                    PicturePage shown = reader.read(page, number, budget);
                    pages.add(PageLayout.of(shown.content(), budget));
                    images.put(number, shown.cells());
                    read.add(number);
                    issues.addAll(shown.issues());
                }
            });
        } catch (UnreadableDocumentException e) {
            // One damaged picture doesn't keep the others from being read.
            if (e.getIssue().getKind() != ReadIssueKind.BROKEN) {
                throw e;
            }
            passed.add(PassedOver.UNDECODED);
        }
    }

    private void endPages() {
        if (!pages.isEmpty()) {
            PageBlocks shown = PageBlocks.of(List.copyOf(pages), Map.copyOf(images));
            blocks.addAll(shown.blocks());
            cells.putAll(shown.cells());
            pages.clear();
            images.clear();
        }
    }
}
