package org.disclosurereport.form;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns a property name into words: naturalPersons into "natural persons". */
final class EnglishWords {
  private static final Pattern CAPITAL = Pattern.compile("(?<=.)(?=[A-Z])");

  private EnglishWords() {}

  static String of(String name) {
    return CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
