package org.disclosurereport.documents;

import java.util.List;
import java.util.Objects;
import org.disclosurereport.documents.fields.VisibleText;
import org.disclosurereport.documents.writing.LetterForm;

/**
 * A letter of an office: a title and paragraphs, in the measures of official documents (GB/T 9704).
 *
 * <p>For example {@code Letter.of("退回修改通知单", List.of("青山县公安局：", "…")).toDocx()}. A paragraph that ends in ： directly below the
 * title addresses somebody and isn't indented. It isn't a report and isn't read back. Immutable and thread-safe; equality covers title and
 * paragraphs.
 *
 * @param title the title
 * @param paragraphs the paragraphs, one line each
 */
public record Letter(String title, List<String> paragraphs) {
    /**
     * Copies what it is given; characters that no document can hold are left out.
     *
     * @param title the title
     * @param paragraphs the paragraphs, one line each
     */
    public Letter {
        title = VisibleText.printable(Objects.requireNonNull(title, "title"));
        paragraphs = paragraphs.stream().map(VisibleText::printable).toList();
    }

    /**
     * Gives a letter.
     *
     * @param title the title
     * @param paragraphs the paragraphs, one line each
     * @return the letter
     */
    public static Letter of(String title, List<String> paragraphs) {
        return new Letter(title, paragraphs);
    }

    /** {@return whether the first paragraph addresses somebody} */
    public boolean isAddressed() {
        return !paragraphs.isEmpty()
                && (paragraphs.get(0).endsWith("：") || paragraphs.get(0).endsWith(":"));
    }

    /**
     * Writes a Word document.
     *
     * @return the bytes of a DOCX file
     */
    public byte[] toDocx() {
        return LetterForm.docx(this);
    }

    /**
     * Writes a web page: one file with its style in it, without scripts, fit for print on A4.
     *
     * @return the page, to be stored in UTF-8
     */
    public String toHtml() {
        return LetterForm.html(this);
    }
}
