package org.disclosurereport.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.shape.JsonType;
import org.disclosurereport.json.shape.JsonWriting;
import org.disclosurereport.json.shape.PublicTypes;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes a report as JSON and reads it back.
 *
 * <p>For example
 *
 * <pre>{@code
 * String json = ReportJson.write(report);
 * DisclosureReport same = ReportJson.read(json).orElseThrow();
 * String digest = ReportJson.digest(report);
 * }</pre>
 *
 * <p>There is one form in two layouts: indented, in the form's order, for people and version
 * control; and canonical (RFC 8785), the same bytes from every system, for digests and signatures.
 * Every cell is present, blank is null; reading what was written gives an equal report.
 *
 * <p>Reading is strict and tells all problems of an input at once. A byte order mark is a problem,
 * and so is everything that JSON parsers are often lenient about. It doesn't check whether the
 * numbers are consistent. Stateless and thread-safe.
 */
public final class ReportJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE) // RFC 8785, 3.2.2.2
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    static final DefaultPrettyPrinter INDENTED = indented();

    private static final int TYPICAL_LENGTH = 1 << 14;

    private ReportJson() {}

    /**
     * Writes a report for people: keys in the form's order, two spaces a level, a line feed at the
     * end.
     *
     * @param report the report
     * @return the JSON
     * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies
     *     outside the years 0 … 9999; the message names the place
     */
    public static String write(DisclosureReport report) {
        return reportBytes(report).toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report as {@link #write(DisclosureReport)} does, in UTF-8. The stream stays open.
     *
     * @param report the report
     * @param target where to write
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException as {@link #write(DisclosureReport)}; then nothing was written
     */
    public static void write(DisclosureReport report, OutputStream target) throws IOException {
        Objects.requireNonNull(target, "target");
        reportBytes(report).writeTo(target);
    }

    /**
     * Writes a report as {@link #write(DisclosureReport)} does, in UTF-8, into a new file or in place
     * of an old one.
     *
     * @param report the report
     * @param target the file
     * @throws IOException if the file can't be written
     * @throws IllegalArgumentException as {@link #write(DisclosureReport)}; then nothing was written
     */
    public static void write(DisclosureReport report, Path target) throws IOException {
        Objects.requireNonNull(target, "target");
        Files.write(target, reportBytes(report).toByteArray());
    }

    /**
     * Writes a report in the canonical layout of RFC 8785: UTF-8, keys sorted, no blanks.
     *
     * @param report the report
     * @return the bytes, the same for equal reports on every system
     * @throws IllegalArgumentException as {@link #write(DisclosureReport)}
     */
    public static byte[] canonicalBytes(DisclosureReport report) {
        Objects.requireNonNull(report, "report");
        return bytes(report, PublicTypes.REPORT, ObjectWriteContext.empty(), true)
                .toByteArray();
    }

    /**
     * Gives the SHA-256 digest of a report's canonical bytes.
     *
     * @param report the report
     * @return 64 hexadecimal digits in lower case
     * @throws IllegalArgumentException as {@link #write(DisclosureReport)}
     */
    public static String digest(DisclosureReport report) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonicalBytes(report));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads a report within the standard limits.
     *
     * @param json the JSON in UTF-8
     * @return the report or all problems
     */
    public static JsonReadResult read(byte[] json) {
        return read(json, JsonLimits.standard());
    }

    /**
     * Reads a report.
     *
     * @param json the JSON in UTF-8
     * @param limits how much to take
     * @return the report or all problems
     */
    public static JsonReadResult read(byte[] json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        return JsonReadResult.of(Utf8Input.read(json, limits, PublicTypes.REPORT));
    }

    /**
     * Reads a report within the standard limits.
     *
     * @param json the JSON
     * @return the report or all problems
     */
    public static JsonReadResult read(String json) {
        return read(json, JsonLimits.standard());
    }

    /**
     * Reads a report.
     *
     * @param json the JSON
     * @param limits how much to take
     * @return the report or all problems
     */
    public static JsonReadResult read(String json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(limits, "limits");
        return JsonReadResult.of(Utf8Input.read(json, limits, PublicTypes.REPORT));
    }

    /**
     * Reads a report from a file within the standard limits.
     *
     * @param file a file with JSON in UTF-8
     * @return the report or all problems
     * @throws IOException if the file can't be read
     */
    public static JsonReadResult read(Path file) throws IOException {
        return read(file, JsonLimits.standard());
    }

    /**
     * Reads a report from a file. Of a file over the limit only that much is read.
     *
     * @param file a file with JSON in UTF-8
     * @param limits how much to take
     * @return the report or all problems
     * @throws IOException if the file can't be read
     */
    public static JsonReadResult read(Path file, JsonLimits limits) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(limits, "limits");
        try (InputStream source = Files.newInputStream(file)) {
            return read(source, limits);
        }
    }

    /**
     * Reads a report from a stream within the standard limits. The stream stays open.
     *
     * @param source JSON in UTF-8, read to its end
     * @return the report or all problems
     * @throws IOException if the stream can't be read
     */
    public static JsonReadResult read(InputStream source) throws IOException {
        return read(source, JsonLimits.standard());
    }

    /**
     * Reads a report from a stream. The stream stays open; of one over the limit, one byte more than
     * the limit is read.
     *
     * @param source JSON in UTF-8, read to its end
     * @param limits how much to take
     * @return the report or all problems
     * @throws IOException if the stream can't be read
     */
    public static JsonReadResult read(InputStream source, JsonLimits limits) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return JsonReadResult.of(
                Utf8Input.read(source.readNBytes(limits.getMaxBytes() + 1), limits, PublicTypes.REPORT));
    }

    private static ByteArrayOutputStream reportBytes(DisclosureReport report) {
        return indentedBytes(Objects.requireNonNull(report, "report"), PublicTypes.REPORT);
    }

    /** A value for people. */
    static <V> ByteArrayOutputStream indentedBytes(V value, JsonType<V> type) {
        ByteArrayOutputStream bytes = bytes(value, type, new Indented(), false);
        bytes.write('\n');
        return bytes;
    }

    private static <V> ByteArrayOutputStream bytes(
            V value, JsonType<V> type, ObjectWriteContext context, boolean sorted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_LENGTH);
        try (JsonGenerator generator = FACTORY.createGenerator(context, bytes, JsonEncoding.UTF8)) {
            type.write(value, new JsonWriting(generator, sorted));
        }
        return bytes;
    }

    private static DefaultPrettyPrinter indented() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
    }

    /** The layout of {@link #write(DisclosureReport)}; a printer counts levels, so each needs one. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = INDENTED.createInstance();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
