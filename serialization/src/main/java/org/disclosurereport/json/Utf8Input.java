package org.disclosurereport.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.shape.JsonReading;
import org.disclosurereport.json.shape.JsonReading.Found;
import org.disclosurereport.json.shape.JsonType;
import org.disclosurereport.json.shape.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonFactory;

/** The bytes of one JSON text: checks that they are UTF-8, reads the report, finds the lines. */
final class Utf8Input {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The first of the three bytes that a surrogate would have. */
    private static final int SURROGATE_LEAD = 0xED;

    private static final int STANDARD_NESTING = JsonLimits.standard().getMaxNesting();
    private static final JsonFactory STANDARD = factory(STANDARD_NESTING);

    private final byte[] bytes;
    private final JsonLimits limits;

    /** The half of a surrogate pair that a Java text had where the UTF-8 ends, if any. */
    private final @Nullable String loneSurrogate;

    /** Where the text begins: after a byte order mark. */
    private final int start;

    /** Where the text ends: before the first bytes that are no UTF-8. */
    private final int end;

    private Utf8Input(byte[] bytes, JsonLimits limits, @Nullable String loneSurrogate) {
        this.bytes = bytes;
        this.limits = limits;
        this.loneSurrogate = loneSurrogate;
        this.start = startsWithByteOrderMark() ? BYTE_ORDER_MARK.length : 0;
        this.end = validEnd();
    }

    /**
     * The outcome of reading.
     *
     * @param value what was read, or null when there are problems
     * @param problems the problems
     * @param passedOver the keys of a later version that were passed over; empty when there are problems
     */
    record Outcome<V>(@Nullable V value, List<JsonProblem> problems, List<JsonProblem> passedOver) {
        private static <V> Outcome<V> failed(List<JsonProblem> problems) {
            return new Outcome<>(null, problems, List.of());
        }
    }

    /** Reads the one value that the bytes hold. */
    static <V> Outcome<V> read(byte[] bytes, JsonLimits limits, JsonType<V> type) {
        return read(bytes, limits, type, null);
    }

    private static <V> Outcome<V> read(
            byte[] bytes, JsonLimits limits, JsonType<V> type, @Nullable String loneSurrogate) {
        if (bytes.length > limits.getMaxBytes()) {
            return Outcome.failed(List.of(tooBig(limits)));
        }
        return new Utf8Input(bytes, limits, loneSurrogate).read(type);
    }

    /** Reads the one value that a text holds. */
    static <V> Outcome<V> read(String text, JsonLimits limits, JsonType<V> type) {
        // A text has at least as many bytes as characters, so a hostile one isn't even encoded.
        if (text.length() > limits.getMaxBytes()) {
            return Outcome.failed(List.of(tooBig(limits)));
        }
        int lone = Words.indexOfLone(text);
        if (lone < 0) {
            return read(text.getBytes(StandardCharsets.UTF_8), limits, type);
        }
        // Encoding would replace it silently; this way reading ends where it stands.
        byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(before, before.length + 1);
        bytes[before.length] = (byte) SURROGATE_LEAD;
        return read(bytes, limits, type, Words.surrogate(text.charAt(lone)));
    }

    private static JsonProblem tooBig(JsonLimits limits) {
        return JsonProblem.of(JsonProblemKind.TOO_BIG, 1, 1, "", Map.of("max", number(limits.getMaxBytes())));
    }

    private <V> Outcome<V> read(JsonType<V> type) {
        List<Found> found = new ArrayList<>();
        List<Found> passedOver = List.of();
        if (start > 0) {
            found.add(new Found(JsonProblemKind.BYTE_ORDER_MARK, at(-start), "", Map.of()));
        }
        V value = null;
        String cutValue = "";
        try (JsonParser parser = parser()) {
            JsonReading reading = new JsonReading(parser, this::parser, limits.getMaxProblems());
            try {
                value = reading.read(type);
                if (!reading.isStopped()) {
                    readTrailing(parser, reading);
                }
            } catch (StreamConstraintsException e) {
                reading.lastProblem(
                        JsonProblemKind.TOO_DEEP, lastByteRead(parser), "max", number(limits.getMaxNesting()));
            } catch (StreamReadException e) {
                int offset = offset(e);
                // Where the text was cut because the rest is no UTF-8, that is the one thing to tell.
                if (offset == end && end < bytes.length) {
                    cutValue = isInString(parser) ? reading.pointer().toString() : "";
                } else if (isBlank()) {
                    found.add(new Found(JsonProblemKind.EMPTY, at(0), "", Map.of()));
                } else {
                    reading.lastProblem(JsonProblemKind.SYNTAX, at(offset - start), "found", characterAt(offset));
                }
            }
            found.addAll(reading.found());
            passedOver = reading.passedOver();
        }
        if (end < bytes.length) {
            found.add(cut(cutValue));
        }
        return value != null && found.isEmpty()
                ? new Outcome<>(value, List.of(), located(passedOver))
                : Outcome.failed(located(found));
    }

    private void readTrailing(JsonParser parser, JsonReading reading) {
        int offset;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            offset = start + (int) parser.currentTokenLocation().getByteOffset();
        } catch (StreamReadException e) {
            offset = offset(e);
        }
        if (offset < end) {
            reading.lastProblem(JsonProblemKind.TRAILING_INPUT, at(offset - start), "found", characterAt(offset));
        }
    }

    /** A parser that has the limit of nesting only; the size of the input bounds everything else. */
    private JsonParser parser() {
        JsonFactory factory = limits.getMaxNesting() == STANDARD_NESTING ? STANDARD : factory(limits.getMaxNesting());
        return factory.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    private static JsonFactory factory(int maxNesting) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxNesting)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private boolean startsWithByteOrderMark() {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** Where the first bytes begin that are no UTF-8; the number of bytes if all are. */
    private int validEnd() {
        // What is UTF-8 and has a NUL here is JSON in UTF-16 or UTF-32, which the parser would detect.
        for (int i = start; i < Math.min(start + 2, bytes.length); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        int i = start;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                while (i <= bytes.length - Long.BYTES && ((long) LONGS.get(bytes, i) & NOT_ASCII) == 0) {
                    i += Long.BYTES;
                }
            } else if (isChinese(i)) {
                i += 3;
            } else {
                int length = sequenceLength(i);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return i;
    }

    /** Whether three bytes of the plainest kind begin here, as most of a report's prose has them. */
    private boolean isChinese(int i) {
        if (i > bytes.length - Integer.BYTES) {
            return false;
        }
        int four = (int) INTS.get(bytes, i);
        int first = four & 0xFF;
        return (four & 0xC0C0F0) == 0x8080E0 && first != 0xE0 && first != 0xED;
    }

    /** The length of the sequence of 2 to 4 bytes that begins here, or 0 if it is no UTF-8. */
    private int sequenceLength(int i) {
        int first = bytes[i] & 0xFF;
        int second = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
        if (first >= 0xC2 && first <= 0xDF) {
            return isContinuation(i + 1) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            boolean overlong = first == 0xE0 && second < 0xA0;
            boolean surrogate = first == 0xED && second > 0x9F;
            return !overlong && !surrogate && isContinuation(i + 1) && isContinuation(i + 2) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            boolean overlong = first == 0xF0 && second < 0x90;
            boolean tooLarge = first == 0xF4 && second > 0x8F;
            return !overlong && !tooLarge && isContinuation(i + 1) && isContinuation(i + 2) && isContinuation(i + 3)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private boolean isContinuation(int i) {
        return i < bytes.length && (bytes[i] & 0xC0) == 0x80;
    }

    /** Where the parser met the error, at the first byte of a character. */
    private int offset(StreamReadException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return end;
        }
        int offset = start + (int) e.getLocation().getByteOffset();
        while (offset > start && offset < end && isContinuation(offset)) {
            offset--;
        }
        return Math.min(offset, end);
    }

    private LocalizedText characterAt(int offset) {
        if (offset >= end) {
            return Words.END_OF_INPUT;
        }
        int length = bytes[offset] >= 0 ? 1 : sequenceLength(offset);
        String character = new String(bytes, offset, length, StandardCharsets.UTF_8);
        return LocalizedText.same(Words.quote(character));
    }

    /** Whether there is nothing but what JSON may have between its tokens. */
    private boolean isBlank() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text was cut within the string that the parser read last, not in a key after it. */
    private boolean isInString(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        for (int i = start + (int) parser.currentTokenLocation().getByteOffset() + 1; i < end; i++) {
            if (bytes[i] == '"') {
                return false;
            }
            if (bytes[i] == '\\') {
                i++;
            }
        }
        return true;
    }

    /** What ends the text before its last byte. */
    private Found cut(String pointer) {
        TokenStreamLocation location = at(end - start);
        if (loneSurrogate != null) {
            Map<String, LocalizedText> value = Map.of("value", LocalizedText.same(loneSurrogate));
            return new Found(JsonProblemKind.LONE_SURROGATE, location, pointer, value);
        }
        Map<String, LocalizedText> attributes = new LinkedHashMap<>();
        attributes.put("byte", Words.hex(bytes[end]));
        attributes.put("encoding", LocalizedText.same(isUtf16() ? "UTF-16" : "GBK"));
        return new Found(JsonProblemKind.BAD_ENCODING, location, pointer, attributes);
    }

    /** Whether what ends the text is a NUL or half of a byte order mark of UTF-16, at its beginning. */
    private boolean isUtf16() {
        int first = bytes[end] & 0xFF;
        return end < start + 2 && (first == 0 || first >= 0xFE);
    }

    private static TokenStreamLocation lastByteRead(JsonParser parser) {
        return at((int) parser.currentLocation().getByteOffset() - 1);
    }

    /** A location, which counts from the start of the text as the parser's do. */
    private static TokenStreamLocation at(int offset) {
        return new TokenStreamLocation(ContentReference.unknown(), offset, -1, -1, -1);
    }

    private static LocalizedText number(int value) {
        return LocalizedText.same(Integer.toString(value));
    }

    /** Puts problems in the order of the text and counts lines and columns in one go. */
    private List<JsonProblem> located(List<Found> found) {
        found.sort(Comparator.comparingLong(problem -> problem.location().getByteOffset()));
        List<JsonProblem> problems = new ArrayList<>(found.size());
        int line = 1;
        int column = 1;
        int at = start;
        for (Found problem : found) {
            int offset = start + (int) problem.location().getByteOffset();
            for (; at < offset; at++) {
                if (bytes[at] == '\n' || bytes[at] == '\r' && !isLineFeed(at + 1)) {
                    line++;
                    column = 1;
                } else if (!isContinuation(at)) {
                    column++;
                }
            }
            problems.add(JsonProblem.of(problem.kind(), line, column, problem.pointer(), problem.attributes()));
        }
        return problems;
    }

    private boolean isLineFeed(int i) {
        return i < bytes.length && bytes[i] == '\n';
    }
}
