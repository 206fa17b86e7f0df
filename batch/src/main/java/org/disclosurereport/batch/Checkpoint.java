package org.disclosurereport.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.Digest;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.items.Survey;
import org.disclosurereport.json.JsonLine;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.Waiver;

/**
 * How far a run has got, so that another can go on from there.
 *
 * @param stage what is left to do
 * @param options what decides how results look, as a digest
 * @param failuresFile where failures go, as {@link #name} gives it
 * @param survey what the input was
 * @param position where in the input to go on
 * @param bytesDone how many bytes of the input are done
 * @param results how long the file of results is
 * @param resultsDigest of those bytes of results
 * @param failures how long the file of failures is
 * @param failuresDigest of those bytes of failures
 * @param counts what was found so far
 */
record Checkpoint(
        Stage stage,
        String options,
        String failuresFile,
        Survey survey,
        Position position,
        long bytesDone,
        long results,
        String resultsDigest,
        long failures,
        String failuresDigest,
        BatchCounts counts) {
    static final int LAYOUT = 4;

    /** What a checkpoint ends with: the digest of all before it, by which a changed digit is noticed. */
    private static final String DIGEST = ",\"digest\":\"";

    private static final String END = "\"}\n";
    private static final int DIGEST_LENGTH = 64;

    private static final LocalizedText DAMAGED = LocalizedText.of(
            "{file}：进度文件损坏或被改动（与其中的摘要不符），无法继续上次检查",
            "{file}: the checkpoint is damaged or was changed (it does not fit its digest), so the run can't be resumed");
    private static final LocalizedText UNREADABLE = LocalizedText.of("{file}：{why}", "{file}: {why}");

    /** What a file is called here; empty for none. */
    static String name(Optional<Path> file) {
        return file.map(path -> path.toAbsolutePath().normalize().toString()).orElse("");
    }

    /** What is left to do. */
    enum Stage {
        /** More of the input is to be read. */
        RUNNING,
        /** Everything was read; what was written is to take its place. */
        WRITTEN,
        /** Nothing. */
        FINISHED
    }

    boolean finished() {
        return stage == Stage.FINISHED;
    }

    /** The same run with nothing left to do. */
    Checkpoint asFinished() {
        return new Checkpoint(
                Stage.FINISHED,
                options,
                failuresFile,
                survey,
                position,
                bytesDone,
                results,
                resultsDigest,
                failures,
                failuresDigest,
                counts);
    }

    /** Writes it in place of an earlier one, which stays if this fails. */
    void write(Path file) throws IOException {
        OutputFile.swap(file, toJson());
    }

    /** Whether a file is a whole checkpoint, so that another may replace it. */
    static boolean isOne(Path file) {
        try {
            return isSound(Files.readAllBytes(file));
        } catch (IOException e) {
            return false; // reported when it is written
        }
    }

    private static boolean isSound(byte[] bytes) {
        int tail = DIGEST.length() + DIGEST_LENGTH + END.length();
        if (bytes.length < tail) {
            return false;
        }
        byte[] start = Arrays.copyOf(bytes, bytes.length - tail);
        String end = new String(bytes, start.length, tail, StandardCharsets.ISO_8859_1);
        return end.equals(DIGEST + new Digest().add(start).toHex() + END);
    }

    private byte[] toJson() {
        byte[] json = content();
        byte[] start = Arrays.copyOf(json, json.length - "}\n".length());
        ByteArrayOutputStream whole = new ByteArrayOutputStream(json.length + 2 * DIGEST_LENGTH);
        whole.writeBytes(start);
        whole.writeBytes((DIGEST + new Digest().add(start).toHex() + END).getBytes(StandardCharsets.ISO_8859_1));
        return whole.toByteArray();
    }

    private byte[] content() {
        return JsonLine.of(json -> json.number("layout", LAYOUT)
                .text("stage", stage.name())
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
                .text("resultsDigest", resultsDigest)
                .number("failures", digits(failures))
                .text("failuresDigest", failuresDigest)
                .object("counts", this::writeCounts));
    }

    private void writeCounts(JsonLine json) {
        json.number("valid", digits(counts.getValid()))
                .number("invalid", digits(counts.getInvalid()))
                .number("incomplete", digits(counts.getIncomplete()))
                .number("toCheck", digits(counts.getToCheck()))
                .number("noProblems", digits(counts.getNoProblems()))
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
        if (!isSound(bytes)) {
            throw refused(DAMAGED, Map.of("file", file));
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
