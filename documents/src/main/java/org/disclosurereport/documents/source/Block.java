package org.disclosurereport.documents.source;

/** A part of a document in reading order: a line of text, or a table laid out. */
public sealed interface Block permits TextBlock, TableBlock {
    /** {@return how many characters it has, those of all cells together} */
    long characters();

    /** {@return how many lines or rows it has} */
    int lines();
}
