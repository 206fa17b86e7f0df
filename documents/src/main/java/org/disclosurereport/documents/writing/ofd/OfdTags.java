package org.disclosurereport.documents.writing.ofd;

import java.util.List;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.writing.page.Tag;

/** Writes the tree of tags as GB/T 33190 has it: elements of a namespace of our own around references to the objects on the pages. */
final class OfdTags {
    private static final String PREFIX = "report";

    private final List<OfdCanvas.Page> pages;
    private final OfdPart part;

    private OfdTags(Tag root, List<OfdCanvas.Page> pages) {
        this.pages = pages;
        this.part = OfdPart.foreign(root.type(), PREFIX, HiddenFields.TAGS_NAMESPACE);
    }

    /** {@return the part that has them} */
    static byte[] of(Tag root, List<OfdCanvas.Page> pages) {
        OfdTags tags = new OfdTags(root, pages);
        tags.addChildren(root);
        return tags.part.toBytes();
    }

    private void addChildren(Tag tag) {
        for (Object child : tag.children()) {
            if (child instanceof Tag.Mark mark) {
                refer(mark.page(), Integer.toString(mark.number()));
            } else if (child instanceof Tag.Note note) {
                refer(
                        note.page(),
                        pages.get(note.page()).notes().get(note.number()).id());
            } else {
                add((Tag) child);
            }
        }
    }

    private void refer(int page, String object) {
        part.text("ObjectRef", object, "PageRef", pages.get(page).id());
    }

    private void add(Tag tag) {
        part.begin(tag.type(), PREFIX, HiddenFields.TAGS_NAMESPACE);
        tag.cell().ifPresent(this::describe);
        addChildren(tag);
        part.close();
    }

    private void describe(Tag.Cell cell) {
        if (!cell.id().isEmpty()) {
            part.attribute("ID", cell.id());
        }
        if (cell.rows() > 1) {
            part.attribute("RowSpan", Integer.toString(cell.rows()));
        }
        if (cell.columns() > 1) {
            part.attribute("ColSpan", Integer.toString(cell.columns()));
        }
        if (cell.scope().isEmpty()) {
            part.attribute("Headers", String.join(" ", cell.labels()));
        } else {
            part.attribute("Scope", cell.scope());
        }
    }
}
