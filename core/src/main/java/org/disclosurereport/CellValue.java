package org.disclosurereport;

/**
 * What stands in one cell of a table: a {@link Count}, a {@link Change} or an {@link Amount}, each
 * of which may be blank.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CellValue permits Count, Change, Amount {
    /** {@return whether the cell reports nothing, which is not the same as reporting zero} */
    boolean isBlank();

    /** {@return the value as plain digits, such as {@code 3119}, or the empty text when blank} */
    @Override
    String toString();
}
