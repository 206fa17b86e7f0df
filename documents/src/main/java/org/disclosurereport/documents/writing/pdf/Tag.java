package org.disclosurereport.documents.writing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** An element of the tree that says what the marks on the pages are: a heading, a paragraph, a cell. Not thread-safe. */
final class Tag {
    private final String type;
    private final List<Object> children = new ArrayList<>();
    private @Nullable COSDictionary attributes;
    private @Nullable String id;

    /** What a page shows of an element. */
    record Mark(int page, int number) {}

    /** A note on a page, which belongs to an element. */
    record Note(int page, COSDictionary annotation) {}

    Tag(String type) {
        this.type = type;
    }

    Tag add(String childType) {
        Tag child = new Tag(childType);
        children.add(child);
        return child;
    }

    void add(Mark mark) {
        children.add(mark);
    }

    void add(Note note) {
        children.add(note);
    }

    Tag attributes(COSDictionary all) {
        attributes = all;
        return this;
    }

    Tag id(String unique) {
        id = unique;
        return this;
    }

    String type() {
        return type;
    }

    List<Object> children() {
        return children;
    }

    @Nullable
    COSDictionary attributes() {
        return attributes;
    }

    @Nullable
    String id() {
        return id;
    }
}
