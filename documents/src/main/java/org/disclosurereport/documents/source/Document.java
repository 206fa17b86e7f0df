package org.disclosurereport.documents.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;

/**
 * A document as blocks: what every kind of document comes down to before anything is recognised.
 *
 * @param kind what it was read from
 * @param blocks its parts in reading order
 * @param metadata what the document says about itself outside its text, by name in lower case: {@code title} (HTML
 *     title, DOCX or PDF properties), {@code agency} (such as the ContentSource of a page), {@code date} (PubDate),
 *     {@code site} (SiteName: whose site it stands on, not whose report it is); names that it doesn't have are absent
 * @param fields the fields that {@code ReportWriter} hid in a file of its own, by name;
 *     empty for everybody else's documents
 * @param pictures how many pictures of some size stand in it, for telling that tables are pictures
 * @param issues what was met on the way to the blocks
 * @param scans what of it is only pictures
 * @param embedded the pictures among its blocks, in order, where their kind of document has them looked into
 */
public record Document(
        DocumentKind kind,
        List<Block> blocks,
        Map<String, String> metadata,
        Map<String, String> fields,
        int pictures,
        List<ReadIssue> issues,
        Scans scans,
        List<EmbeddedPicture> embedded) {
    /**
     * Keeps what a report can hold, of a document without pictures among its blocks.
     *
     * @param kind what it was read from
     * @param blocks its parts in reading order
     * @param metadata what the document says about itself
     * @param fields the fields that were hidden in a file of our own
     * @param pictures how many pictures of some size are in it
     * @param issues what was met on the way to the blocks
     * @param scans what of it is only pictures
     */
    public Document(
            DocumentKind kind,
            List<Block> blocks,
            Map<String, String> metadata,
            Map<String, String> fields,
            int pictures,
            List<ReadIssue> issues,
            Scans scans) {
        this(kind, blocks, metadata, fields, pictures, issues, scans, List.of());
    }

    /**
     * Keeps what a report can hold, of a document that is text.
     *
     * @param kind what it was read from
     * @param blocks its parts in reading order
     * @param metadata what the document says about itself
     * @param fields the fields that were hidden in a file of our own
     * @param pictures how many pictures of some size are in it
     * @param issues what was met on the way to the blocks
     */
    public Document(
            DocumentKind kind,
            List<Block> blocks,
            Map<String, String> metadata,
            Map<String, String> fields,
            int pictures,
            List<ReadIssue> issues) {
        this(kind, blocks, metadata, fields, pictures, issues, Scans.NONE);
    }

    /**
     * {@return the blocks as they can hold cells of the form, each at its index: all of them, but in a file that this library
     * wrote only its tables, the others emptied, so that a row quoted in the prose stays prose}
     */
    public List<Block> cellBlocks() {
        return fields.isEmpty()
                ? blocks
                : blocks.stream().map(Document::withoutProse).toList();
    }

    private static Block withoutProse(Block block) {
        return block instanceof TextBlock text ? new TextBlock("", text.heading(), text.place()) : block;
    }

    /**
     * Keeps what a report can hold.
     *
     * @param kind what it was read from
     * @param blocks its parts in reading order
     * @param metadata what the document says about itself; what no text of a report may hold becomes U+FFFD
     * @param fields the fields that were hidden in a file of our own
     * @param pictures how many pictures of some size stand in it
     * @param issues what was met on the way to the blocks
     * @param scans what of it is only pictures
     * @param embedded the pictures among its blocks
     */
    public Document {
        Map<String, String> holdable = new LinkedHashMap<>();
        metadata.forEach((name, value) -> holdable.put(name, Characters.holdable(value)));
        metadata = Collections.unmodifiableMap(holdable);
        embedded = List.copyOf(embedded);
    }
}
