package org.disclosurereport;

/**
 * Which texts a report can hold: well-formed Unicode without control characters other than line breaks and tabs.
 *
 * <p>For example "甲\n乙" is one, "甲\u0007" isn't. Readers use it to know beforehand what a value would refuse. Stateless and
 * thread-safe.
 */
public final class PlainText {
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;

    private PlainText() {}

    /**
     * Finds the first character that no text of a report may hold.
     *
     * @param text any characters
     * @return its index, or −1 when there is none
     */
    public static int indexOfRefused(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (isControl(unit)) {
                return i;
            }
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < length
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isControl(char unit) {
        return unit < ' ' ? unit != '\n' && unit != '\r' && unit != '\t' : unit >= DELETE && unit <= LAST_CONTROL;
    }
}
