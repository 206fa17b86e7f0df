package org.disclosurereport.documents.recognition.words;

import java.util.Set;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** What a text in a table can be: a label of the form. */
public sealed interface Label {
    /** {@return the section whose table has the label} */
    Section section();

    /**
     * A row of table 二 or 三.
     *
     * @param section the section
     * @param name the row's address, the same in every form
     * @param single whether the label is that of a whole group which is one row (（六）其他处理 in the 2019 form)
     */
    record RowLabel(Section section, String name, boolean single) implements Label {}

    /**
     * A group of rows, such as （三）不予公开, 第二十条第（一）项.
     *
     * @param section the section
     * @param text as the form prints it
     */
    record GroupLabel(Section section, String text) implements Label {}

    /**
     * A column or the head above several.
     *
     * @param section the section
     * @param text as the form prints it
     * @param versions the forms that have it
     */
    record ColumnLabel(Section section, String text, Set<FormVersion> versions) implements Label {}

    /**
     * A block of table 四; null for 行政诉讼, which stands above two.
     *
     * @param block the block
     */
    record BlockLabel(@Nullable ChallengeBlock block) implements Label {
        @Override
        public Section section() {
            return Section.CHALLENGES;
        }
    }

    /**
     * A column of each block of table 四.
     *
     * @param column the column
     */
    record ResultLabel(ChallengeColumn column) implements Label {
        @Override
        public Section section() {
            return Section.CHALLENGES;
        }
    }

    /**
     * The heading of a section.
     *
     * @param section the section
     */
    record Heading(Section section) implements Label {}
}
