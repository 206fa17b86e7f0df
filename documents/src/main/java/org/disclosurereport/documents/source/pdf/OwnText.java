package org.disclosurereport.documents.source.pdf;

import java.util.Optional;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.fields.VisibleSections;

/**
 * What a PDF of our own shows outside its tables, by the marks around it: its title, headings and paragraphs. Not thread-safe.
 *
 * <p>What a page shows is followed mark by mark, not taken from where it stands: so it is known exactly whether somebody changed it.
 */
final class OwnText {
    private static final String TITLE = "H1";
    private static final String SECTION = "H2";
    private static final String TOPIC = "H3";
    private static final String PARAGRAPH = "P";

    private final String fields;
    private final VisibleSections visible = new VisibleSections();
    private int open;
    private boolean prose;

    /** Begins before the first page. */
    OwnText(String fields) {
        this.fields = fields;
    }

    void begin(String mark) {
        open++;
        if (open == 1) {
            prose = mark.equals(TITLE) || mark.equals(TOPIC) || mark.equals(PARAGRAPH);
            if (mark.equals(SECTION)) {
                visible.heading();
            }
        }
    }

    void end() {
        open = Math.max(0, open - 1);
    }

    void add(String text) {
        if (open > 0 && prose) {
            visible.paragraph(text);
        }
    }

    /** {@return what the document hides, as far as it fits what it showed} */
    HiddenFields hidden() {
        return HiddenFields.of(fields, visible);
    }

    /** {@return the fields that metadata hold} Files of others have none. */
    static Optional<String> fields(String metadata) {
        int start = metadata.indexOf(HiddenFields.METADATA_START);
        int end = metadata.indexOf(HiddenFields.METADATA_END, Math.max(start, 0));
        return start < 0 || end < 0 || !metadata.contains('"' + HiddenFields.NAMESPACE + '"')
                ? Optional.empty()
                : Optional.of(metadata.substring(start + HiddenFields.METADATA_START.length(), end));
    }
}
