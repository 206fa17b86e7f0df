package org.disclosurereport.batch;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.json.JsonProblem;
import org.disclosurereport.json.JsonProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a file or a line is no report, such as "line 7, column 12, /year: must be a whole number, was text".
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
public final class ReadProblem {
    private static final LocalizedText AT =
            LocalizedText.of("第{line}行第{column}列：{message}", "line {line}, column {column}: {message}");
    private static final LocalizedText AT_POINTER = LocalizedText.of(
            "第{line}行第{column}列，{pointer}：{message}", "line {line}, column {column}, {pointer}: {message}");
    private static final LocalizedText INTERNAL =
            LocalizedText.of("程序内部错误，请反馈给开发者：{error}", "internal error, please report this: {error}");

    private static final LocalizedText NO_MEMORY = LocalizedText.of(
            "内存不足，无法读取（共 {heap} MB，已单独读取）；可用 -Xmx 增加内存",
            "not enough memory to read it (the heap has {heap} MB, and it was read alone); -Xmx gives more");
    private static final LocalizedText TOO_DEEP = LocalizedText.of("嵌套层数过多，无法读取", "nested too deeply to be read");

    private static final int MAX_POINTER = 200;

    private final String kind;
    private final int line;
    private final int column;
    private final @Nullable String pointer;
    private final LocalizedText text;

    private ReadProblem(String kind, int line, int column, @Nullable String pointer, LocalizedText text) {
        this.kind = kind;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.text = text;
    }

    /** A problem of the file itself. */
    static ReadProblem ofFile(LocalizedText why) {
        return new ReadProblem("unreadable", 0, 0, null, why);
    }

    /** Why a file can't be read. */
    static ReadProblem ofFile(Exception e) {
        return ofFile(FileProblems.whyNotRead(e));
    }

    /** A reason why no report could be read from a document. */
    static ReadProblem ofDocument(ReadIssue issue) {
        return new ReadProblem(
                issue.getKind().getId(),
                0,
                0,
                null,
                LocalizedText.of(issue.getMessage(Locale.CHINESE), issue.getMessage(Locale.ENGLISH)));
    }

    /** A problem of JSON text that begins at a line of a file. */
    static ReadProblem ofJson(JsonProblem problem, int firstLine) {
        return ofJson(
                problem.getKind(),
                firstLine + problem.getLine() - 1,
                problem.getColumn(),
                problem.getPointer(),
                problem.getAttributes());
    }

    /** A line that is longer than a report may be. */
    static ReadProblem ofLongLine(int line, int maxBytes) {
        return ofJson(
                JsonProblemKind.TOO_BIG, line, 1, "", Map.of("max", LocalizedText.same(String.valueOf(maxBytes))));
    }

    /** What should never happen, on this report: the others aren't to suffer for it. */
    static ReadProblem ofError(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            long heap = Runtime.getRuntime().maxMemory() >> 20;
            return new ReadProblem("out-of-memory", 0, 0, null, NO_MEMORY.fill(Map.of("heap", heap)));
        }
        if (error instanceof StackOverflowError) {
            return new ReadProblem("too-deep", 0, 0, null, TOO_DEEP);
        }
        return new ReadProblem(
                "internal-error", 0, 0, null, INTERNAL.fill(Map.of("error", LocalizedText.same(error.toString()))));
    }

    private static ReadProblem ofJson(
            JsonProblemKind kind, int line, int column, String pointer, Map<String, LocalizedText> attributes) {
        String shown = shorten(pointer);
        LocalizedText template = pointer.isEmpty() ? AT : AT_POINTER;
        LocalizedText message = kind.getTemplate().fill(attributes);
        return new ReadProblem(
                kind.getId(),
                line,
                column,
                shown,
                template.fill(Map.of("line", line, "column", column, "pointer", shown, "message", message)));
    }

    private static String shorten(String pointer) {
        return pointer.codePointCount(0, pointer.length()) <= MAX_POINTER
                ? pointer
                : pointer.substring(0, pointer.offsetByCodePoints(0, MAX_POINTER)) + "…";
    }

    /**
     * {@return a stable id, such as {@code unknown-key} or {@code no-form}; {@code unreadable} for the file itself, {@code
     * out-of-memory} and {@code too-deep} for what this virtual machine has no room for; {@code internal-error} for what is
     * this library's own fault}
     */
    public String getKind() {
        return kind;
    }

    /** {@return the line in the file, from 1; 0 when there is none} */
    public int getLine() {
        return line;
    }

    /** {@return the column, from 1; 0 when there is none} */
    public int getColumn() {
        return column;
    }

    /** {@return the JSON pointer, shortened if it is very long; empty when there is none} */
    public Optional<String> getPointer() {
        return Optional.ofNullable(pointer);
    }

    /** {@return what is wrong in both languages, with the position first} */
    public LocalizedText getText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadProblem problem
                && kind.equals(problem.kind)
                && line == problem.line
                && column == problem.column
                && Objects.equals(pointer, problem.pointer)
                && text.equals(problem.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, line, column, pointer, text);
    }

    /** {@return the English text} */
    @Override
    public String toString() {
        return text.getEnglish();
    }
}
