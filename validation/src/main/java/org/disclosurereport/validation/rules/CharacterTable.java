package org.disclosurereport.validation.rules;

/**
 * Says in one look-up which of up to sixteen groups a character belongs to.
 *
 * <p>It holds two bytes for every character (128 kB), so it is for loops over whole texts. Immutable and thread-safe.
 */
public final class CharacterTable {
    private static final int MOST = 16;

    private final short[] groups = new short[Character.MAX_VALUE + 1];

    private CharacterTable() {}

    /**
     * Makes a table.
     *
     * @param groups the characters of each group; one may be in several
     * @return the table
     */
    public static CharacterTable of(String... groups) {
        if (groups.length > MOST) {
            throw new IllegalArgumentException("groups must be at most " + MOST + ", were " + groups.length);
        }
        CharacterTable table = new CharacterTable();
        for (int i = 0; i < groups.length; i++) {
            int bit = 1 << i;
            groups[i].chars().forEach(c -> table.groups[c] |= (short) bit);
        }
        return table;
    }

    /**
     * {@return the groups of a character: bit 0 for the first one given, and so on; 0 for none}
     *
     * @param c the character
     */
    public int get(char c) {
        return Short.toUnsignedInt(groups[c]);
    }
}
