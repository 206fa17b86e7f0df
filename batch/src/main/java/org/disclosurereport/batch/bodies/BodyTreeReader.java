package org.disclosurereport.batch.bodies;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.series.BodyTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads which bodies a government's report covers, from CSV or JSON.
 *
 * <p>CSV has a line for each body, the parent first, and may have a header; columns after the second are passed over. JSON is an object
 * with the children of each parent.
 *
 * <pre>{@code
 * parent,agency                              {"青山县人民政府": [
 * 青山县人民政府,青山县人民政府办公室              "青山县人民政府办公室",
 * 青山县人民政府,青山县公安局                      "青山县公安局"]}
 * }</pre>
 *
 * <p>Text is UTF-8 or, as spreadsheets in China save CSV, GB18030. What can't be read or can't be in a tree is told with its line, and
 * the rest is read. Stateless and thread-safe.
 */
public final class BodyTreeReader {
    /** The larger a list, the likelier that it is something else; a whole country has about 500 000 bodies. */
    private static final int MAX_BYTES = 1 << 28;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    /** What a header may call the two columns. */
    private static final Set<List<String>> HEADERS =
            Set.of(List.of("parent", "agency"), List.of("parent", "child"), List.of("上级机关", "机关"), List.of("上级", "机关"));

    private static final LocalizedText TOO_LARGE =
            LocalizedText.of("超过{max}字节，不是机关名单", "over {max} bytes, so it is no list of bodies");
    private static final LocalizedText ONE_COLUMN =
            LocalizedText.of("应有上级机关、机关两列", "needs two columns, parent and agency");
    private static final LocalizedText BAD_CSV =
            LocalizedText.of("CSV 有误，此后未读：{why}", "malformed CSV, nothing was read from here on: {why}");
    private static final LocalizedText NO_TEXT = LocalizedText.of("不是文本文件", "this is no text file");
    private static final LocalizedText BAD_JSON = LocalizedText.of("JSON 语法错误", "malformed JSON");
    private static final LocalizedText NO_OBJECT =
            LocalizedText.of("应为 {\"上级机关\": [\"机关\", …]}", "must be {\"parent\": [\"agency\", …]}");
    private static final LocalizedText EMPTY = LocalizedText.of("没有机关", "holds no body");

    private final BodyTree.Builder tree = BodyTree.builder();
    private final List<BodyTreeReadResult.Problem> problems = new ArrayList<>();

    private BodyTreeReader() {}

    /**
     * Reads a file.
     *
     * @param file CSV or JSON, told by its content
     * @return the tree and what is wrong with the file
     * @throws IOException if the file can't be read
     */
    public static BodyTreeReadResult read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        if (Files.size(file) > MAX_BYTES) {
            BodyTreeReader reader = new BodyTreeReader();
            reader.tell(1, TOO_LARGE.fill(Map.of("max", MAX_BYTES)));
            return reader.result();
        }
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads a list.
     *
     * @param bytes CSV or JSON, told by its content
     * @return the tree and what is wrong with the list
     */
    public static BodyTreeReadResult read(byte[] bytes) {
        String text = decode(Objects.requireNonNull(bytes, "bytes"));
        BodyTreeReader reader = new BodyTreeReader();
        if (text.stripLeading().startsWith("{")) {
            reader.readJson(text);
        } else {
            reader.readCsv(text);
        }
        return reader.result();
    }

    private BodyTreeReadResult result() {
        BodyTree read = tree.build();
        if (read.getParents().isEmpty() && problems.isEmpty()) {
            tell(1, EMPTY);
        }
        return new BodyTreeReadResult(read, problems);
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private void readCsv(String text) {
        if (text.indexOf('\0') >= 0) {
            tell(1, NO_TEXT);
            return;
        }
        try (CSVParser records = CSV.parse(new StringReader(text))) {
            readCsv(records);
        } catch (IOException e) {
            tell(1, BAD_CSV.fill(Map.of("why", String.valueOf(e.getMessage()))));
        }
    }

    private void readCsv(CSVParser records) {
        int lastLine = 0;
        boolean reversed = false;
        try {
            for (CSVRecord record : records) {
                lastLine = (int) records.getCurrentLineNumber();
                List<String> names = record.stream().limit(2).toList();
                boolean header = record.getRecordNumber() == 1 && (HEADERS.contains(names) || isReversed(names));
                if (record.size() < 2) {
                    tell(lastLine, ONE_COLUMN);
                } else if (header) {
                    reversed = isReversed(names);
                } else {
                    add(names.get(reversed ? 1 : 0), names.get(reversed ? 0 : 1), lastLine);
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            // what can't be taken apart into cells; where it ends, nobody can tell
            Throwable why = e.getCause() == null ? e : e.getCause();
            tell(lastLine + 1, BAD_CSV.fill(Map.of("why", String.valueOf(why.getMessage()))));
        }
    }

    private static boolean isReversed(List<String> names) {
        return names.size() == 2 && HEADERS.contains(List.of(names.get(1), names.get(0)));
    }

    private void readJson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            boolean sound = parser.nextToken() == JsonToken.START_OBJECT;
            while (sound && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                sound = readChildren(parser);
            }
            if (!sound || parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                tell(parser.currentTokenLocation().getLineNr(), NO_OBJECT);
            }
        } catch (JacksonException e) {
            tell(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), BAD_JSON);
        }
    }

    private boolean readChildren(JsonParser parser) {
        String parent = parser.currentName();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return false;
        }
        @Nullable JsonToken token = parser.nextToken();
        for (; token == JsonToken.VALUE_STRING; token = parser.nextToken()) {
            add(parent, parser.getString(), parser.currentTokenLocation().getLineNr());
        }
        return token == JsonToken.END_ARRAY;
    }

    private void add(String parent, String child, int line) {
        int before = tree.getProblems().size();
        tree.add(parent.strip(), child.strip());
        if (tree.getProblems().size() > before) {
            tell(line, tree.getProblems().get(before).message());
        }
    }

    private void tell(int line, LocalizedText message) {
        problems.add(new BodyTreeReadResult.Problem(line, message));
    }
}
