package org.disclosurereport.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On which line each key of a TOML text is, since the parser doesn't say: it makes a tree first and forgets the text.
 *
 * <p>A text is cut into statements, tables' heads and keys with values, at line ends that are in no string and no bracket. It is for texts
 * that the parser took. A path is written {@code waivers/0/place}. Immutable and thread-safe.
 */
final class TomlLines {
    private record Statement(int line, String text) {}

    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Integer> arrays = new HashMap<>();
    private String table = "";

    private TomlLines() {}

    static TomlLines of(String text) {
        TomlLines lines = new TomlLines();
        int line = 1;
        int at = 0;
        while (at < text.length()) {
            int end = endOfStatement(text, at);
            String statement = text.substring(at, end);
            int blank = 0;
            while (blank < statement.length() && Character.isWhitespace(statement.charAt(blank))) {
                blank++;
            }
            lines.add(line, statement.substring(blank));
            line += (int) statement
                            .chars()
                            .filter(character -> character == '\n')
                            .count()
                    + 1;
            at = end + 1;
        }
        return lines;
    }

    private static int endOfStatement(String text, int start) {
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '\n' && depth == 0) {
                return at;
            }
            if (character == '#') {
                at = lineEnd(text, at);
            } else if (character == '"' || character == '\'') {
                at = endOfString(text, at);
            } else {
                depth += character == '[' || character == '{' ? 1 : character == ']' || character == '}' ? -1 : 0;
                at++;
            }
        }
        return at;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Where a string ends that begins here: with one quotation mark or three, with escapes only in double ones. */
    private static int endOfString(String text, int start) {
        String mark = text.substring(start, start + 1);
        String delimiter = text.startsWith(mark.repeat(3), start) ? mark.repeat(3) : mark;
        int at = start + delimiter.length();
        while (at < text.length() && !text.startsWith(delimiter, at)) {
            at += mark.equals("\"") && text.charAt(at) == '\\' ? 2 : 1;
        }
        int end = Math.min(text.length(), at + delimiter.length());
        // Two marks more may stand at the end of a string of three.
        while (delimiter.length() == 3 && end < text.length() && text.charAt(end) == mark.charAt(0)) {
            end++;
        }
        return end;
    }

    private void add(int line, String statement) {
        if (statement.isEmpty() || statement.charAt(0) == '#') {
            return;
        }
        Statement found = new Statement(line, statement);
        if (statement.startsWith("[[")) {
            String name = resolve(keys(statement.substring(2)));
            table = name + "/" + (arrays.merge(name, 1, Integer::sum) - 1);
            statements.put(table, found);
        } else if (statement.charAt(0) == '[') {
            table = resolve(keys(statement.substring(1)));
            statements.put(table, found);
        } else {
            StringBuilder path = new StringBuilder(table);
            for (String key : keys(statement)) {
                path.append(path.isEmpty() ? "" : "/").append(key);
                statements.putIfAbsent(path.toString(), found);
            }
        }
    }

    /** A table's name, with the last number where a part of it is a table of many. */
    private String resolve(List<String> keys) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            path.append(path.isEmpty() ? "" : "/").append(keys.get(i));
            Integer count = arrays.get(path.toString());
            if (count != null && i + 1 < keys.size()) {
                path.append('/').append(count - 1);
            }
        }
        return path.toString();
    }

    /** The parts of a dotted key at the beginning of a text. */
    private static List<String> keys(String text) {
        List<String> keys = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ']') {
            char character = text.charAt(at);
            if (character == '"' || character == '\'') {
                int end = endOfString(text, at);
                key.append(unquote(text.substring(at + 1, end - 1), character == '"'));
                at = end;
            } else {
                if (character == '.') {
                    keys.add(key.toString());
                    key.setLength(0);
                } else if (!Character.isWhitespace(character)) {
                    key.append(character);
                }
                at++;
            }
        }
        keys.add(key.toString());
        return keys;
    }

    private static String unquote(String text, boolean escaped) {
        return escaped ? text.replace("\\\"", "\"").replace("\\\\", "\\") : text;
    }

    /** The line of a key, or of what it is in; 1 if nothing of it is known. */
    int line(String path) {
        Statement statement = find(path);
        return statement == null ? 1 : statement.line();
    }

    /** The line on which a value of a key is, where it has several lines. */
    int line(String path, String value) {
        Statement statement = find(path);
        if (statement == null) {
            return 1;
        }
        int at = Math.max(0, statement.text().indexOf(value));
        return statement.line()
                + (int) statement
                        .text()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private @Nullable Statement find(String path) {
        String known = path;
        while (!known.isEmpty()) {
            Statement statement = statements.get(known);
            if (statement != null) {
                return statement;
            }
            known = known.substring(0, Math.max(0, known.lastIndexOf('/')));
        }
        return null;
    }
}
