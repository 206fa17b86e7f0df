package org.disclosurereport.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.JsonLimits;
import org.disclosurereport.json.JsonReadResult;
import org.disclosurereport.json.ReportJson;
import org.jspecify.annotations.Nullable;

/**
 * A file with one report, as JSON or as a document of any kind that is read, or, if its name ends in {@code .ndjson} or
 * {@code .jsonl}, with one report a line. The name {@code -} stands for standard input, with one report.
 *
 * <p>Lines are read one at a time, so the size of the file doesn't matter; that of a line is limited
 * as that of a whole report. Immutable.
 */
final class ReportFile {
    private static final LocalizedText ABSENT = LocalizedText.of("文件不存在", "there is no such file");
    private static final LocalizedText DENIED = LocalizedText.of("没有读取权限", "you may not read this file");
    static final LocalizedText FOLDER = LocalizedText.of("这是文件夹，不是文件", "this is a folder, not a file");
    static final LocalizedText NO_REPORT = LocalizedText.of("没有报告", "holds no report");
    private static final LocalizedText BAD_NAME =
            LocalizedText.of("文件名无效：{why}", "this can't be the name of a file: {why}");
    private static final LocalizedText UNREADABLE = LocalizedText.of("无法读取：{why}", "it can't be read: {why}");

    static final String STANDARD_INPUT = "-";

    /** Where JSON must have begun. */
    private static final int START = 1 << 12;

    /** What some editors put before UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;

    ReportFile(String name) {
        this.name = name;
    }

    /** What to do with what is read. */
    interface Visitor {
        /** A report. */
        void report(ReadReport read);

        /** What is no report; the line is null when the file could not be opened or holds none at all. */
        void unreadable(String file, @Nullable Integer line, List<Problem> problems);
    }

    /** Whether there is one report a line. */
    boolean isLines() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    /** Reads every report, in order. */
    void read(Visitor visitor) {
        int line = 0;
        boolean any = false;
        try (InputStream source = open(name)) {
            if (!isLines()) {
                readWhole(source, visitor);
                return;
            }
            Lines lines = new Lines(source);
            for (byte @Nullable [] bytes = lines.next(); bytes != null; bytes = lines.next()) {
                line++;
                if (!isBlank(bytes)) {
                    any = true;
                    visit(name, ReportJson.read(bytes), line, visitor);
                }
            }
            if (!any) {
                visitor.unreadable(name, null, List.of(Problem.of(NO_REPORT)));
            }
        } catch (IOException | InvalidPathException e) {
            visitor.unreadable(name, line == 0 ? null : line + 1, List.of(Problem.of(why(e))));
        }
    }

    /** Reads one report, whatever the name. */
    void readOne(Visitor visitor) {
        try (InputStream source = open(name)) {
            readWhole(source, visitor);
        } catch (IOException | InvalidPathException e) {
            visitor.unreadable(name, null, List.of(Problem.of(why(e))));
        }
    }

    /** The kind is told from the content: what begins as JSON is JSON, whatever its name. */
    private void readWhole(InputStream source, Visitor visitor) throws IOException {
        byte[] start = source.readNBytes(START);
        if (isJson(start)) {
            visit(name, ReportJson.read(new SequenceInputStream(new ByteArrayInputStream(start), source)), 1, visitor);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        bytes.writeBytes(start);
        bytes.writeBytes(source.readNBytes(ReportDocument.maxBytes() + 1 - start.length));
        ReportDocument.read(name, bytes.toByteArray(), visitor);
    }

    /**
     * Whether a text begins as JSON: with an object, or with an array of them, which can't be a report but is to be told
     * as JSON. RTF begins with a brace, too, and Markdown may with a bracket.
     */
    private static boolean isJson(byte[] start) {
        int first = next(start, isMarked(start) ? MARK.length : 0);
        if (first == start.length) {
            return false;
        }
        int second = next(start, first + 1);
        return start[first] == '{' && (second == start.length || start[second] != '\\')
                || start[first] == '[' && second < start.length && start[second] == '{';
    }

    private static boolean isMarked(byte[] start) {
        return Arrays.equals(start, 0, Math.min(MARK.length, start.length), MARK, 0, MARK.length);
    }

    /** The first place from here on that is no blank; the end if there is none. */
    private static int next(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] >= '\t' && bytes[at] <= '\r')) {
            at++;
        }
        return at;
    }

    /** Opens a file, a pipe or a device of this name, or standard input, which closing leaves open. */
    static InputStream open(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new StandardInput();
        }
        Path path = Path.of(name);
        // What Files opens asks for its position before it reads, and a pipe has none.
        boolean seekable = !Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path);
        InputStream source = seekable ? Files.newInputStream(path) : new FileInputStream(path.toFile());
        return new BufferedInputStream(source, 1 << 16);
    }

    /** Standard input, which isn't this run's to close. */
    private static final class StandardInput extends FilterInputStream {
        StandardInput() {
            super(System.in);
        }

        @Override
        public void close() {
            // stays open
        }
    }

    /** Hands on what came of JSON. */
    static void visit(String name, JsonReadResult result, int line, Visitor visitor) {
        result.getReport()
                .ifPresentOrElse(
                        report -> visitor.report(ReadReport.ofJson(name, line, report)),
                        () -> visitor.unreadable(
                                name,
                                line,
                                result.getProblems().stream()
                                        .map(each -> Problem.of(each, line))
                                        .toList()));
    }

    /** Why a file can't be read. */
    static LocalizedText why(Exception e) {
        if (e instanceof NoSuchFileException) {
            return ABSENT;
        }
        if (e instanceof AccessDeniedException) {
            return DENIED;
        }
        String message = reason(e);
        if (message.equals("Is a directory")) {
            return FOLDER;
        }
        LocalizedText template = e instanceof InvalidPathException ? BAD_NAME : UNREADABLE;
        return template.fill(Map.of("why", message));
    }

    /** What the system says, without the name of the file, which stands before it anyway. */
    static String reason(Exception e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : null;
        return reason == null ? String.valueOf(e.getMessage()) : reason;
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The lines of a stream, each up to one byte over the limit of a report. */
    private static final class Lines {
        private static final int MAX = JsonLimits.standard().getMaxBytes() + 1;

        private final InputStream source;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 15);

        Lines(InputStream source) {
            this.source = source;
        }

        /** The next line without its line feed, or null at the end. */
        byte @Nullable [] next() throws IOException {
            line.reset();
            int next = source.read();
            if (next < 0) {
                return null;
            }
            while (next >= 0 && next != '\n') {
                if (line.size() < MAX) {
                    line.write(next);
                }
                next = source.read();
            }
            return line.toByteArray();
        }
    }
}
