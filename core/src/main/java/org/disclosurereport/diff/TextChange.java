package org.disclosurereport.diff;

import org.immutables.value.Value;

/**
 * A stretch of a text that was replaced, removed or added, from the end of a clause to the end of a clause.
 *
 * <p>For example "全年收到申请1228件，" replaced by "全年收到申请1288件，". The stretches of a {@link Difference} are in the order of
 * the text and don't touch; putting each in place of the other side turns one text into the other. Immutable and
 * thread-safe; equality covers every field.
 */
@Value.Immutable
public interface TextChange {
    /** {@return where the stretch begins in the text before, in UTF-16 units} */
    int getBeforeStart();

    /** {@return the stretch before; empty where text was added} */
    String getBefore();

    /** {@return where the stretch begins in the text after, in UTF-16 units} */
    int getAfterStart();

    /** {@return the stretch after; empty where text was removed} */
    String getAfter();
}
