package org.disclosurereport.documents.source.pdf;

import org.jspecify.annotations.Nullable;

/** The words of a font's map: operators, brackets, and strings of digits without their closing bracket. */
final class MapTokens {
    private final byte[] content;
    private int at;

    MapTokens(byte[] content) {
        this.content = content;
    }

    @Nullable
    String next() {
        skipBlanksAndComments();
        if (at >= content.length) {
            return null;
        }
        char first = (char) content[at++];
        if (first == '[' || first == ']') {
            return String.valueOf(first);
        }
        return first == '<' && at < content.length && content[at] != '<' ? digits() : word(first);
    }

    private void skipBlanksAndComments() {
        boolean inComment = false;
        while (at < content.length && (inComment || content[at] <= ' ' || content[at] == '%')) {
            boolean lineEnd = content[at] == '\n' || content[at] == '\r';
            inComment = !lineEnd && (inComment || content[at] == '%');
            at++;
        }
    }

    private String digits() {
        StringBuilder digits = new StringBuilder("<");
        while (at < content.length && content[at] != '>') {
            if (content[at] > ' ') {
                digits.append((char) content[at]);
            }
            at++;
        }
        at++;
        return digits.toString();
    }

    private String word(char first) {
        StringBuilder word = new StringBuilder().append(first);
        while (at < content.length && content[at] > ' ' && "[]<%".indexOf(content[at]) < 0) {
            word.append((char) content[at++]);
        }
        return word.toString();
    }

    /** {@return the code of a token such as {@code <01A3>}, −1 for any other} */
    static int code(@Nullable String token) {
        if (token == null || !token.startsWith("<") || token.length() < 2 || token.length() > 8) {
            return -1;
        }
        int code = 0;
        for (int i = 1; i < token.length(); i++) {
            code = code << 4 | Math.max(0, Character.digit(token.charAt(i), 16));
        }
        return code;
    }

    /** {@return a whole number of 0 or more, −1 for any other token} */
    static int number(@Nullable String token) {
        if (token == null || token.isEmpty() || token.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < token.length(); i++) {
            int digit = token.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** {@return the bytes of a token such as {@code <01A3>}} */
    static byte[] bytes(String token) {
        byte[] bytes = new byte[(token.length() - 1) / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(token.charAt(1 + 2 * i), 16);
            int low = Character.digit(token.charAt(2 + 2 * i), 16);
            bytes[i] = (byte) (Math.max(0, high) << 4 | Math.max(0, low));
        }
        return bytes;
    }
}
