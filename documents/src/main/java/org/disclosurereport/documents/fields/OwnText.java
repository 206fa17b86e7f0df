package org.disclosurereport.documents.fields;

/**
 * What pages of our own show outside its tables, by the marks around it: its title, headings and paragraphs. Not thread-safe.
 *
 * <p>What a page shows is followed mark by mark, not taken from where it stands: so it is known exactly whether somebody changed it.
 */
public final class OwnText {
    private static final String TITLE = "H1";
    private static final String SECTION = "H2";
    private static final String TOPIC = "H3";
    private static final String PARAGRAPH = "P";

    private final String fields;
    private final VisibleSections visible = new VisibleSections();
    private int open;
    private boolean prose;

    /**
     * Begins before the first page.
     *
     * @param fields the fields that the file hides, as one text
     */
    public OwnText(String fields) {
        this.fields = fields;
    }

    /**
     * Begins what is within a mark; marks may be nested.
     *
     * @param mark what it is, by the names that PDF has
     */
    public void begin(String mark) {
        open++;
        if (open == 1) {
            prose = mark.equals(TITLE) || mark.equals(TOPIC) || mark.equals(PARAGRAPH);
            if (isSection(mark)) {
                visible.heading();
            }
        }
    }

    /**
     * {@return whether a mark is the heading of a section}
     *
     * @param mark what it is
     */
    public static boolean isSection(String mark) {
        return mark.equals(SECTION);
    }

    /** Ends the mark that was begun last. */
    public void end() {
        open = Math.max(0, open - 1);
    }

    /**
     * Adds what is shown.
     *
     * @param text some characters
     */
    public void add(String text) {
        if (open > 0 && prose) {
            visible.paragraph(text);
        }
    }

    /** {@return what the document hides, as far as it fits what it showed} */
    public HiddenFields hidden() {
        return HiddenFields.of(fields, visible);
    }
}
