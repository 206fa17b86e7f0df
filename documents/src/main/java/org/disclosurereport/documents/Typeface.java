package org.disclosurereport.documents;

import org.disclosurereport.Named;

/** The typefaces that GB/T 9704 gives the parts of an official document. */
public enum Typeface implements Named {
    /** Of the title. */
    TITLE("小标宋"),
    /** Of headings of sections. */
    HEADING("黑体"),
    /** Of headings below those. */
    TOPIC("楷体"),
    /** Of the text. */
    BODY("仿宋"),
    /** Of tables and page numbers. */
    TABLE("宋体"),
    /** Of digits and Latin letters: Times New Roman. */
    LATIN("西文");

    private final String label;

    Typeface(String label) {
        this.label = label;
    }

    /** {@return the name of the typeface in Chinese} */
    public String getLabel() {
        return label;
    }
}
