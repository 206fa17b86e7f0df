package org.disclosurereport.documents.writing.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of the tree that says what the marks on the pages are: a heading, a paragraph, a cell. Not thread-safe. */
public final class Tag {
    private final String type;
    private final List<Object> children = new ArrayList<>();
    private @Nullable Cell cell;

    /**
     * What a page shows of an element.
     *
     * @param page the page, from 0 on
     * @param number its number by which the format refers to it
     */
    public record Mark(int page, int number) {}

    /**
     * A note on a page, which belongs to an element.
     *
     * @param page the page, from 0 on
     * @param number which of the notes of the page it is, from 0 on
     */
    public record Note(int page, int number) {}

    /**
     * What is to be known of a cell of a table.
     *
     * @param id its name in the document, empty if nothing refers to it
     * @param rows how many rows it covers
     * @param columns how many columns it covers
     * @param scope whether it is the label of a {@code Row} or of a {@code Column}, empty if it is a value
     * @param labels the names of its labels, if it is a value
     */
    public record Cell(String id, int rows, int columns, String scope, List<String> labels) {}

    /**
     * Makes an element without children.
     *
     * @param type what it is, by the names that PDF has: {@code H1}, {@code P}, {@code TD}
     */
    public Tag(String type) {
        this.type = type;
    }

    /**
     * {@return a new child}
     *
     * @param childType what it is
     */
    public Tag add(String childType) {
        Tag child = new Tag(childType);
        children.add(child);
        return child;
    }

    /**
     * Adds what a page shows of it.
     *
     * @param mark the mark
     */
    public void add(Mark mark) {
        children.add(mark);
    }

    /**
     * Adds a note.
     *
     * @param note the note
     */
    public void add(Note note) {
        children.add(note);
    }

    Tag cell(Cell known) {
        cell = known;
        return this;
    }

    /** {@return what it is} */
    public String type() {
        return type;
    }

    /** {@return its children, each a {@link Tag}, a {@link Mark} or a {@link Note}} */
    public List<Object> children() {
        return Collections.unmodifiableList(children);
    }

    /** {@return what is to be known of it, if it is a cell} */
    public Optional<Cell> cell() {
        return Optional.ofNullable(cell);
    }
}
