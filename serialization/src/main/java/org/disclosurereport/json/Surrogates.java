package org.disclosurereport.json;

import java.util.HexFormat;

/** Halves of surrogate pairs that stand alone: Java strings can hold them, UTF-8 can't. */
final class Surrogates {
  private Surrogates() {}

  /** The index of the first, or −1. */
  static int indexOfLone(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
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

  /** The usual name of a code unit, such as U+D800. */
  static String name(char unit) {
    return "U+" + HexFormat.of().withUpperCase().toHexDigits(unit);
  }
}
