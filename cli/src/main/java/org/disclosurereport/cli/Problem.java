package org.disclosurereport.cli;

import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.json.JsonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Why a file or a line is no report.
 *
 * @param kind a stable id, such as {@code unknown-key} or {@code no-form}; {@code unreadable} for the file itself
 * @param line the line in the file, or null when there is none
 * @param column the column, or null when there is none
 * @param pointer the JSON pointer, shortened if it is very long, or null when there is none
 * @param message what is wrong, with the position first
 */
record Problem(
        String kind,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String pointer,
        LocalizedText message) {
    private static final LocalizedText AT =
            LocalizedText.of("第{line}行第{column}列：{message}", "line {line}, column {column}: {message}");
    private static final LocalizedText AT_POINTER = LocalizedText.of(
            "第{line}行第{column}列，{pointer}：{message}", "line {line}, column {column}, {pointer}: {message}");

    private static final int MAX_POINTER = 200;

    /** A problem of the file itself. */
    static Problem of(LocalizedText why) {
        return new Problem("unreadable", null, null, null, why);
    }

    /** A reason why no report could be read from a document. */
    static Problem of(ReadIssue issue) {
        return new Problem(
                issue.getKind().getId(),
                null,
                null,
                null,
                LocalizedText.of(issue.getMessage(Locale.CHINESE), issue.getMessage(Locale.ENGLISH)));
    }

    /** A problem of JSON text that begins at a line of a file. */
    static Problem of(JsonProblem problem, int firstLine) {
        int line = firstLine + problem.getLine() - 1;
        String pointer = shorten(problem.getPointer());
        LocalizedText template = problem.getPointer().isEmpty() ? AT : AT_POINTER;
        return new Problem(
                problem.getKind().getId(),
                line,
                problem.getColumn(),
                pointer,
                template.fill(Map.of(
                        "line",
                        line,
                        "column",
                        problem.getColumn(),
                        "pointer",
                        pointer,
                        "message",
                        problem.getKind().getTemplate().fill(problem.getAttributes()))));
    }

    /** Writes it as JSON. */
    void write(Locale locale, JsonLine json) {
        json.text("kind", kind)
                .number("line", line)
                .number("column", column)
                .text("pointer", pointer)
                .text("message", message.get(locale));
    }

    private static String shorten(String pointer) {
        return pointer.codePointCount(0, pointer.length()) <= MAX_POINTER
                ? pointer
                : pointer.substring(0, pointer.offsetByCodePoints(0, MAX_POINTER)) + "…";
    }
}
