package org.disclosurereport.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.telling.FileProblems;
import org.disclosurereport.json.JsonLine;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.Waiver;

/**
 * How far a run has got, so that another can go on from there.
 *
 * @param finished whether nothing is left to do
 * @param options what decides how results look, as a digest
 * @param failuresFile where failures go, as {@link #name} gives it
 * @param survey what the input was
 * @param position where in the input to go on
 * @param bytesDone how many bytes of the input are done
 * @param results how long the file of results is
 * @param failures how long the file of failures is
 * @param counts what was found so far
 */
record Checkpoint(
        boolean finished,
        String options,
        String failuresFile,
        Survey survey,
        Position position,
        long bytesDone,
        long results,
        long failures,
        BatchCounts counts) {
    static final int LAYOUT = 2;

    private static final LocalizedText DAMAGED =
            LocalizedText.of("{file}：断点文件损坏，无法续跑", "{file}: the checkpoint is damaged, so the run can't be resumed");
    private static final LocalizedText UNREADABLE = LocalizedText.of("{file}：{why}", "{file}: {why}");

    /** What a file is called here; empty for none. */
    static String name(Optional<Path> file) {
        return file.map(path -> path.toAbsolutePath().normalize().toString()).orElse("");
    }

    /** Writes it in place of an earlier one, which stays if this fails. */
    void write(Path file) throws IOException {
        Path next = beside(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(toJson());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            }
            move(next, file);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(next);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /** Where it is written before it takes its place. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private byte[] toJson() {
        return JsonLine.of(json -> json.number("layout", LAYOUT)
                .flag("finished", finished)
                .text("options", options)
                .text("failuresFile", failuresFile)
                .list(
                        "inputs",
                        survey.parts(),
                        part -> json.text("name", part.name())
                                .number("files", digits(part.files()))
                                .number("bytes", digits(part.bytes()))
                                .text("digest", part.digest()))
                .object(
                        "position",
                        at -> at.number("entry", digits(position.entry()))
                                .number("offset", digits(position.offset()))
                                .number("line", position.line())
                                .flag("anyReport", position.anyReport()))
                .number("bytesDone", digits(bytesDone))
                .number("results", digits(results))
                .number("failures", digits(failures))
                .object("counts", this::writeCounts));
    }

    private void writeCounts(JsonLine json) {
        json.number("valid", digits(counts.getValid()))
                .number("invalid", digits(counts.getInvalid()))
                .number("unreadable", digits(counts.getUnreadable()))
                .number("doubts", digits(counts.getDoubts()))
                .object(
                        "bySeverity",
                        each -> counts.getViolationsBySeverity()
                                .forEach((severity, n) -> each.number(severity.name(), digits(n))))
                .object(
                        "byRule",
                        each -> counts.getViolationsByRule().forEach((rule, n) -> each.number(rule, digits(n))))
                .list("waived", counts.getWaived().entrySet(), each -> {
                    waiver(each.getKey(), json);
                    json.number("count", digits(each.getValue()));
                });
    }

    private static void waiver(Waiver waiver, JsonLine json) {
        json.text("ruleId", waiver.getRuleId())
                .text("place", waiver.getPlace())
                .text("reason", waiver.getReason())
                .text("agency", waiver.getReport().map(ReportKey::getAgency).orElse(null))
                .number("year", waiver.getReport().map(ReportKey::getYear).orElse(null));
    }

    private static String digits(long number) {
        return Long.toString(number);
    }

    /**
     * Reads it.
     *
     * @throws BatchRefusedException if it can't be read or isn't one
     */
    static Checkpoint read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw refused(UNREADABLE, Map.of("file", file, "why", FileProblems.whyNotRead(e)));
        }
        try {
            return CheckpointJson.read(bytes);
        } catch (RuntimeException e) { // whatever is wrong with it, it can't be used
            throw refused(DAMAGED, Map.of("file", file));
        }
    }

    private static BatchRefusedException refused(LocalizedText text, Map<String, ?> values) {
        return new BatchRefusedException(text.fill(values));
    }
}
