package org.disclosurereport.documents.source.ofd;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.PictureFolder;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.image.DrawnPicture;
import org.disclosurereport.documents.source.image.ImageFile;
import org.disclosurereport.documents.source.image.PassedOver;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;

/**
 * The pictures of a document by the ids that its pages call them. Lists of resources are read when the first picture is asked for, each
 * once: a document whose tables are text never pays for them. Not thread-safe.
 */
final class OfdMedia {
    private static final LocalizedText ABSENT = LocalizedText.of("不在文件内", "not in the file");

    private final OfficeParts parts;
    private final Budget budget;
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final Map<String, String> files = new HashMap<>();
    private final PassedOver passed;

    /** Begins a document, whose pictures that can't be had are added to those of others. */
    OfdMedia(OfficeParts parts, PassedOver passed, Budget budget) {
        this.parts = parts;
        this.passed = passed;
        this.budget = budget;
    }

    /** Adds a list of resources. */
    void add(String list) {
        if (!read.contains(list) && unread.add(list)) {
            budget.useMemory(Budget.OBJECT_BYTES + 2L * list.length());
        }
    }

    /** {@return what a picture is made of} */
    DrawnPicture.Pixels pixels(String id) {
        return new Pixels(id);
    }

    private Optional<byte[]> bytes(String id) {
        List<String> lists = new ArrayList<>(unread);
        unread.clear();
        for (String list : lists) {
            read.add(list);
            if (parts.has(list)) {
                read(list);
            }
        }
        String file = files.get(id);
        if (file == null || !parts.has(file)) {
            return Optional.empty();
        }
        return parts.picture(file).get(PictureFolder.NONE, budget) instanceof PictureSource.Bytes.Found found
                ? Optional.of(found.content())
                : Optional.empty();
    }

    private void read(String list) {
        XmlEvents events = parts.read(list, budget);
        StringBuilder text = new StringBuilder();
        String base = "";
        String id = "";
        while (events.advance()) {
            if (events.isStart()) {
                text.setLength(0);
                if (events.name().equals("Res")) {
                    base = events.attribute("BaseLoc");
                } else if (events.name().equals("MultiMedia")) {
                    id = events.attribute("ID");
                }
            } else if (!events.isEnd()) {
                budget.useCharacters(events.text().length());
                text.append(events.text());
            } else if (events.name().equals("MediaFile")) {
                String file = file(list, base, text.toString().strip());
                budget.useMemory(2L * Budget.OBJECT_BYTES + 2L * (id.length() + file.length()));
                files.putIfAbsent(id, file);
            }
        }
    }

    /** Where a list says that its files are; some programs name them from the list's own folder all the same. */
    private String file(String list, String base, String name) {
        String based = base.isEmpty() || name.startsWith("/") ? name : base + (base.endsWith("/") ? "" : "/") + name;
        String file = OfdSource.path(list, based);
        return parts.has(file) ? file : OfdSource.path(list, name);
    }

    /** A picture that is inflated and decoded when it is asked for. */
    private final class Pixels implements DrawnPicture.Pixels {
        private final String id;

        Pixels(String id) {
            this.id = id;
        }

        @Override
        public int across() {
            try {
                return bytes(id)
                        .map(content -> ImageFile.width(content, budget))
                        .orElse(0);
            } catch (UnreadableDocumentException e) {
                return damaged(e);
            }
        }

        @Override
        public Optional<BufferedImage> decoded() {
            Optional<byte[]> bytes = bytes(id);
            if (bytes.isEmpty()) {
                passed.add(ABSENT);
                return Optional.empty();
            }
            try {
                return Optional.of(ImageFile.first(bytes.get(), budget));
            } catch (UnreadableDocumentException e) {
                damaged(e);
                passed.add(PassedOver.UNDECODED);
                return Optional.empty();
            }
        }

        /** One damaged picture doesn't keep the others from being read; a limit does. */
        private int damaged(UnreadableDocumentException e) {
            if (e.getIssue().getKind() != ReadIssueKind.BROKEN) {
                throw e;
            }
            return 0;
        }
    }
}
