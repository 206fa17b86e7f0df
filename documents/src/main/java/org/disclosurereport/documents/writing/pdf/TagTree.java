package org.disclosurereport.documents.writing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.disclosurereport.documents.writing.page.Tag;

/** Writes the tree of tags (ISO 32000, logical structure), with the way back from each mark of a page to its element. */
final class TagTree {
    private static final COSName STRUCTURE = COSName.getPDFName("StructElem");

    private final List<PDPage> pages;
    private final List<PdfPage> drawn;
    private final List<List<COSDictionary>> owners = new ArrayList<>();
    /** The elements of notes, in the order of their notes. */
    private final List<COSDictionary> notes = new ArrayList<>();

    private final Map<String, COSDictionary> ids = new TreeMap<>();

    private TagTree(List<PDPage> pages, List<PdfPage> drawn) {
        this.pages = pages;
        this.drawn = drawn;
        pages.forEach(page -> owners.add(new ArrayList<>()));
    }

    /**
     * {@return the root of the tree, whose page marks are found by the pages' places}
     *
     * @param document the outermost element
     * @param pages the pages
     * @param drawn what was drawn on them
     */
    static COSDictionary of(Tag document, List<PDPage> pages, List<PdfPage> drawn) {
        TagTree tree = new TagTree(pages, drawn);
        COSDictionary root = new COSDictionary();
        root.setName(COSName.TYPE, "StructTreeRoot");
        root.setItem(COSName.K, tree.element(document, root));
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(new COSArray(tree.owners.get(page)));
            pages.get(page).getCOSObject().setInt(COSName.STRUCT_PARENTS, page);
        }
        for (int i = 0; i < tree.notes.size(); i++) {
            numbers.add(COSInteger.get((long) pages.size() + i));
            numbers.add(tree.notes.get(i));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + tree.notes.size());
        if (!tree.ids.isEmpty()) {
            root.setItem(COSName.ID_TREE, tree.names());
        }
        return root;
    }

    private COSDictionary names() {
        COSArray names = new COSArray();
        ids.forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, names);
        return leaf;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCTURE);
        element.setName(COSName.S, tag.type());
        element.setItem(COSName.P, parent);
        tag.cell().ifPresent(cell -> {
            element.setItem(COSName.A, attributes(cell));
            if (!cell.id().isEmpty()) {
                element.setItem(COSName.ID, new COSString(cell.id()));
                ids.put(cell.id(), element);
            }
        });
        COSArray kids = new COSArray();
        for (Object child : tag.children()) {
            if (child instanceof Tag.Mark mark) {
                kids.add(mark(mark, element));
            } else if (child instanceof Tag.Note note) {
                kids.add(note(note, element));
            } else {
                kids.add(element((Tag) child, element));
            }
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    private static COSDictionary attributes(Tag.Cell cell) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        if (cell.rows() > 1) {
            attributes.setInt(COSName.getPDFName("RowSpan"), cell.rows());
        }
        if (cell.columns() > 1) {
            attributes.setInt(COSName.getPDFName("ColSpan"), cell.columns());
        }
        if (cell.scope().isEmpty()) {
            COSArray headers = new COSArray();
            cell.labels().forEach(label -> headers.add(new COSString(label)));
            attributes.setItem("Headers", headers);
        } else {
            attributes.setName("Scope", cell.scope());
        }
        return attributes;
    }

    private COSDictionary note(Tag.Note note, COSDictionary element) {
        COSDictionary annotation = drawn.get(note.page()).notes().get(note.number());
        annotation.setInt(COSName.STRUCT_PARENT, pages.size() + notes.size());
        notes.add(element);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, pages.get(note.page()));
        reference.setItem(COSName.OBJ, annotation);
        return reference;
    }

    private COSDictionary mark(Tag.Mark mark, COSDictionary element) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, pages.get(mark.page()));
        reference.setInt(COSName.MCID, mark.number());
        List<COSDictionary> marks = owners.get(mark.page());
        // Marks of a page are numbered in the order in which they are drawn, which is that of the tree.
        while (marks.size() <= mark.number()) {
            marks.add(element);
        }
        marks.set(mark.number(), element);
        return reference;
    }
}
