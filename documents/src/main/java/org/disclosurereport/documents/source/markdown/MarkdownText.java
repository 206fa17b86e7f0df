package org.disclosurereport.documents.source.markdown;

import java.util.List;
import org.disclosurereport.documents.source.Characters;
import org.jsoup.parser.Parser;

/**
 * Text without the marks of Markdown: bold, escapes, entities, tags, links and pictures.
 *
 * @param lines its lines, not blank; {@code <br>} parts them
 * @param pictures how many pictures stood in it
 */
record MarkdownText(List<String> lines, int pictures) {
    private static final int LONGEST_ENTITY = 10;

    static MarkdownText of(String marked) {
        if (!isMarked(marked)) {
            return new MarkdownText(Characters.lines(marked), 0);
        }
        Scan scan = new Scan(marked);
        scan.readAll();
        return new MarkdownText(Characters.lines(scan.text), scan.pictures);
    }

    /** {@return whether anything in it may be a mark} */
    static boolean isMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\', '*', '<', '[', '&', '>' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isLetter(c) && (c < '0' || c > '9');
    }

    /** One way over the characters; what closes a mark is looked for once, however many marks are open. */
    private static final class Scan {
        private final String marked;
        private final StringBuilder text;
        private final Ahead tagEnd;
        private final Ahead bracketEnd;
        private final Ahead addressEnd;
        private int pictures;

        Scan(String marked) {
            this.marked = marked;
            this.text = new StringBuilder(marked.length());
            this.tagEnd = new Ahead(marked, '>');
            this.bracketEnd = new Ahead(marked, ']');
            this.addressEnd = new Ahead(marked, ')');
        }

        void readAll() {
            int i = marked.charAt(0) == '>' ? 1 : 0;
            while (i < marked.length()) {
                int end = readMark(i);
                if (end < 0) {
                    text.append(marked.charAt(i));
                }
                i = end < 0 ? i + 1 : end;
            }
        }

        /** {@return the place behind the mark that begins at a place; -1 when none does} */
        private int readMark(int at) {
            return switch (marked.charAt(at)) {
                case '\\' -> readEscape(at);
                case '*' -> marked.startsWith("**", at) ? at + 2 : -1;
                case '<' -> readTag(at);
                case '!' -> readPicture(at);
                case '[' -> readLink(at);
                case '&' -> readEntity(at);
                default -> -1;
            };
        }

        private int readEscape(int at) {
            if (at + 1 == marked.length() || !isPunctuation(marked.charAt(at + 1))) {
                return -1;
            }
            text.append(marked.charAt(at + 1));
            return at + 2;
        }

        private int readTag(int at) {
            int name = marked.startsWith("/", at + 1) ? at + 2 : at + 1;
            int end = name < marked.length() && isLetter(marked.charAt(name)) ? tagEnd.from(name) : -1;
            if (end >= 0 && marked.regionMatches(true, at + 1, "br", 0, 2)) {
                text.append('\n');
            }
            return end < 0 ? -1 : end + 1;
        }

        private int readPicture(int at) {
            int end = marked.startsWith("[", at + 1) ? endOfLink(at + 1) : -1;
            pictures += end < 0 ? 0 : 1;
            return end;
        }

        private int readLink(int at) {
            int end = endOfLink(at);
            if (end >= 0) {
                text.append(marked, at + 1, bracketEnd.from(at));
            }
            return end;
        }

        /** {@return the place behind {@code [text](address)}; -1 when no link begins here} */
        private int endOfLink(int at) {
            int middle = bracketEnd.from(at);
            int end = middle >= 0 && marked.startsWith("](", middle) ? addressEnd.from(middle) : -1;
            return end < 0 ? -1 : end + 1;
        }

        private int readEntity(int at) {
            for (int i = at + 1; i < marked.length() && i <= at + LONGEST_ENTITY; i++) {
                if (marked.charAt(i) == ';') {
                    text.append(Parser.unescapeEntities(marked.substring(at, i + 1), false));
                    return i + 1;
                }
            }
            return -1;
        }
    }

    /** The next place of a character. */
    private static final class Ahead {
        private final String text;
        private final char sought;
        private int found;

        Ahead(String text, char sought) {
            this.text = text;
            this.sought = sought;
            this.found = text.indexOf(sought);
        }

        /** {@return the first place from here on, -1 when there is none; asked only with places that grow} */
        int from(int start) {
            if (found >= 0 && found < start) {
                found = text.indexOf(sought, start);
            }
            return found;
        }
    }
}
