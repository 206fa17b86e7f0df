package org.disclosurereport.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.JsonLimits;
import org.disclosurereport.json.JsonReadResult;
import org.disclosurereport.json.ReportJson;
import org.jspecify.annotations.Nullable;

/**
 * A file with one report or, if its name ends in {@code .ndjson} or {@code .jsonl}, with one report
 * a line. The name {@code -} stands for standard input, with one report.
 *
 * <p>Lines are read one at a time, so the size of the file doesn't matter; that of a line is limited
 * as that of a whole report. Immutable.
 */
final class ReportFile {
    private static final LocalizedText ABSENT = LocalizedText.of("文件不存在", "there is no such file");
    private static final LocalizedText DENIED = LocalizedText.of("没有读取权限", "you may not read this file");
    static final LocalizedText FOLDER = LocalizedText.of("这是文件夹，不是文件", "this is a folder, not a file");
    private static final LocalizedText NO_REPORT = LocalizedText.of("没有报告", "holds no report");
    private static final LocalizedText BAD_NAME =
            LocalizedText.of("文件名无效：{why}", "this can't be the name of a file: {why}");
    private static final LocalizedText UNREADABLE = LocalizedText.of("无法读取：{why}", "it can't be read: {why}");

    private static final String STANDARD_INPUT = "-";

    private final String name;

    ReportFile(String name) {
        this.name = name;
    }

    /** What to do with what is read. */
    interface Visitor {
        /** A report. */
        void report(String file, int line, DisclosureReport report);

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
                visit(ReportJson.read(source), 1, visitor);
                return;
            }
            Lines lines = new Lines(source);
            for (byte @Nullable [] bytes = lines.next(); bytes != null; bytes = lines.next()) {
                line++;
                if (!isBlank(bytes)) {
                    any = true;
                    visit(ReportJson.read(bytes), line, visitor);
                }
            }
            if (!any) {
                visitor.unreadable(name, null, List.of(Problem.of(NO_REPORT)));
            }
        } catch (IOException | InvalidPathException e) {
            visitor.unreadable(name, line == 0 ? null : line + 1, List.of(Problem.of(why(e))));
        }
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

    private void visit(JsonReadResult result, int line, Visitor visitor) {
        result.getReport()
                .ifPresentOrElse(
                        report -> visitor.report(name, line, report),
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
