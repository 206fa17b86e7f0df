package org.disclosurereport.documents.source.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.picture.PictureReaders;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.page.PageBlocks;
import org.disclosurereport.documents.source.page.PageLayout;

/** Reads files that are pictures, where there is a reader of pictures; else their pages are counted. */
public final class ImageSource implements DocumentSource {
    /** Makes a source. */
    public ImageSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        Optional<PictureReader> reader = PictureReaders.find();
        if (reader.isEmpty()) {
            int pages = ImageFile.pages(bytes, budget);
            return new Document(
                    DocumentKind.PICTURE,
                    List.of(),
                    Map.of(),
                    Map.of(),
                    pages,
                    List.of(),
                    new Scans(pages, Set.of(), Map.of()));
        }
        List<PageLayout> pages = new ArrayList<>();
        Map<Integer, List<CellImage>> images = new HashMap<>();
        List<ReadIssue> issues = new ArrayList<>();
        ImageFile.read(bytes, budget, (picture, number) -> {
            PicturePage page = reader.get().read(picture, number, budget);
            pages.add(PageLayout.of(page.content(), budget));
            images.put(number, page.cells());
            issues.addAll(page.issues());
        });
        PageBlocks blocks = PageBlocks.of(pages, images);
        return new Document(
                DocumentKind.PICTURE,
                blocks.blocks(),
                Map.of(),
                Map.of(),
                pages.size(),
                List.copyOf(issues),
                new Scans(pages.size(), images.keySet(), blocks.cells()));
    }
}
