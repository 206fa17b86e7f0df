package org.disclosurereport.documents.source.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.picture.PictureReader;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.PicturedSource;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.image.DrawnPicture;
import org.disclosurereport.documents.source.image.PassedOver;
import org.disclosurereport.documents.source.image.ScannedPages;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;
import org.disclosurereport.documents.source.page.PageBlocks;
import org.disclosurereport.documents.source.page.PageContent;
import org.disclosurereport.documents.source.page.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * Reads OFD: its pages as those of a PDF. Pictures are counted, and looked into only for what the text lacks, where something reads
 * pictures.
 */
public final class OfdSource implements PicturedSource {
    /** The part that every OFD begins with. */
    public static final String ENTRY = "OFD.xml";

    private static final OfdBox A4 = new OfdBox(0, 0, 210, 297);

    /** Makes a source. */
    public OfdSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget, @Nullable PictureReader reader) {
        OfficeParts parts = OfficeParts.of(bytes, budget);
        Map<String, String> metadata = new HashMap<>();
        List<PageLayout> pages = new ArrayList<>();
        List<ReadIssue> issues = new ArrayList<>();
        int pictures = 0;
        ScannedPages scans = new ScannedPages(budget, reader);
        PassedOver passed = new PassedOver();
        Entry entry = Entry.read(parts, metadata, budget);
        OwnObjects own = null;
        for (String root : entry.roots) {
            Pages list = Pages.read(parts, root, budget);
            OfdMedia media = new OfdMedia(parts, passed, budget);
            list.resources.forEach(media::add);
            if (own == null && entry.fields != null) {
                own = OwnObjects.of(entry.fields, parts, list.tags, budget);
            }
            for (String page : list.pages) {
                budget.requirePages(pages.size() + 1);
                OfdPage shown = new OfdPage(parts, list.box, own, media, budget);
                PageContent content = shown.read(page, list.templates, pages.size() + 1);
                pages.add(PageLayout.of(scanned(scans, content, shown.drawn()), budget));
                pictures += content.pictures();
                if (content.damaged()) {
                    SourcePlace place = SourcePlace.of(content.number(), 0, 0, 0);
                    issues.add(ReadIssue.of(ReadIssueKind.DAMAGED, place, List.of(), Map.of()));
                }
            }
        }
        HiddenFields hidden = own == null ? HiddenFields.none() : own.hidden();
        issues.addAll(hidden.issues());
        issues.addAll(scans.issues());
        issues.addAll(passed.issues());
        PageBlocks blocks = PageBlocks.of(pages, scans.cells());
        return new Document(
                DocumentKind.OFD,
                blocks.blocks(),
                metadata,
                hidden.fields(),
                pictures,
                List.copyOf(issues),
                new Scans(scans.pages(), scans.pagesRead(), blocks.cells()));
    }

    private static PageContent scanned(ScannedPages scans, PageContent content, List<DrawnPicture> drawn) {
        try {
            return scans.read(content, drawn);
        } catch (IOException e) {
            throw new UncheckedIOException("what is in memory can be read", e);
        }
    }

    /** What a file says of itself: the documents in it, nearly always one, and what they hold beside their pages. */
    private static final class Entry {
        private final List<String> roots = new ArrayList<>();
        private @Nullable String fields;

        static Entry read(OfficeParts parts, Map<String, String> metadata, Budget budget) {
            Entry entry = new Entry();
            XmlEvents events = parts.read(ENTRY, budget);
            StringBuilder text = new StringBuilder();
            boolean ours = false;
            while (events.advance()) {
                if (events.isStart()) {
                    text.setLength(0);
                    ours = events.name().equals("CustomData")
                            && events.attribute("Name").equals(HiddenFields.CUSTOM_DATA);
                } else if (!events.isEnd()) {
                    budget.useCharacters(events.text().length());
                    text.append(events.text());
                } else if (events.name().equals("DocRoot")) {
                    entry.roots.add(path("", text.toString().strip()));
                } else if (events.name().equals("Title") && !text.toString().isBlank()) {
                    metadata.putIfAbsent("title", text.toString().strip());
                } else if (ours) {
                    entry.fields = text.toString();
                }
            }
            return entry;
        }
    }

    /** {@return the name of a part that another names, relative to its folder or, with a slash, to the root} */
    static String path(String from, String name) {
        return name.startsWith("/") ? name.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + name;
    }

    /** What a document says of its pages. */
    private static final class Pages {
        private final List<String> pages = new ArrayList<>();
        private final Map<String, String> templates = new HashMap<>();
        private OfdBox box = A4;
        private String tags = "";
        private final List<String> resources = new ArrayList<>();

        static Pages read(OfficeParts parts, String root, Budget budget) {
            Pages all = new Pages();
            XmlEvents events = parts.read(root, budget);
            StringBuilder text = new StringBuilder();
            while (events.advance()) {
                if (events.isStart()) {
                    text.setLength(0);
                    String place = path(root, events.attribute("BaseLoc"));
                    if (events.name().equals("Page")) {
                        budget.useMemory(Budget.OBJECT_BYTES + 2L * place.length());
                        all.pages.add(place);
                    } else if (events.name().equals("TemplatePage")) {
                        budget.useMemory(Budget.OBJECT_BYTES + 2L * place.length());
                        all.templates.put(events.attribute("ID"), place);
                    }
                } else if (!events.isEnd()) {
                    budget.useCharacters(events.text().length());
                    text.append(events.text());
                } else if (events.name().equals("PhysicalBox")) {
                    all.box = OfdBox.of(text.toString(), all.box);
                } else if (events.name().equals("PublicRes") || events.name().equals("DocumentRes")) {
                    String place = path(root, text.toString().strip());
                    budget.useMemory(Budget.OBJECT_BYTES + 2L * place.length());
                    all.resources.add(place);
                } else if (events.name().equals("CustomTags")) {
                    all.tags = path(root, text.toString().strip());
                }
            }
            return all;
        }
    }
}
