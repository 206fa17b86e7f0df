package org.disclosurereport.validation.rules;

/**
 * Says in one look-up which of up to eight groups a character belongs to.
 *
 * <p>It holds a byte for every character (64 kB), so it is for loops over whole texts. Immutable and thread-safe.
 */
public final class CharacterTable {
    private static final int MOST = 8;

    private final byte[] groups = new byte[Character.MAX_VALUE + 1];

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
            groups[i].chars().forEach(c -> table.groups[c] |= (byte) bit);
        }
        return table;
    }

    /**
     * {@return the groups of a character: bit 0 for the first one given, and so on; 0 for none}
     *
     * @param c the character
     */
    public int get(char c) {
        return Byte.toUnsignedInt(groups[c]);
    }
}
