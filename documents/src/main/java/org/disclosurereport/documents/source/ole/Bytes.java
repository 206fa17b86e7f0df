package org.disclosurereport.documents.source.ole;

/**
 * Numbers in bytes, the least significant first, as Office writes them. What lies outside is zero. Immutable as long as the bytes are.
 *
 * @param all the bytes; not copied
 */
public record Bytes(byte[] all) {
    /** {@return how many there are} */
    public int length() {
        return all.length;
    }

    /**
     * {@return a byte, 0 … 255}
     *
     * @param at where it is
     */
    public int unsignedByte(long at) {
        return at < 0 || at >= all.length ? 0 : all[(int) at] & 0xFF;
    }

    /**
     * {@return a number of two bytes, 0 … 65 535}
     *
     * @param at where it begins
     */
    public int unsignedShort(long at) {
        return unsignedByte(at) | unsignedByte(at + 1) << Byte.SIZE;
    }

    /**
     * {@return a number of two bytes with its sign}
     *
     * @param at where it begins
     */
    public int signedShort(long at) {
        return (short) unsignedShort(at);
    }

    /**
     * {@return a number of four bytes with its sign}
     *
     * @param at where it begins
     */
    public int signedInt(long at) {
        return unsignedShort(at) | unsignedShort(at + 2) << Short.SIZE;
    }

    /**
     * {@return a number of four bytes, 0 … 2³² − 1}
     *
     * @param at where it begins
     */
    public long unsignedInt(long at) {
        return signedInt(at) & 0xFFFFFFFFL;
    }

    /**
     * {@return a binary fraction of eight bytes}
     *
     * @param at where it begins
     */
    public double real(long at) {
        return Double.longBitsToDouble(unsignedInt(at) | unsignedInt(at + 4) << Integer.SIZE);
    }
}
