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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * <p>A body that was renamed, or that others were merged into, may name its predecessors: in a column {@code predecessors} (前身) that the
 * header names, several separated by {@code ;} or 、, or in JSON as {@code {"agency": "…", "predecessors": ["…"]}} instead of the name. A CSV with the
 * columns {@code agency,predecessors} alone says only that.
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

    private static final Set<String> PREDECESSORS = Set.of("predecessors", "predecessor", "前身", "前身机关", "原机关");
    private static final Set<String> AGENCY = Set.of("agency", "child", "机关");
    private static final Pattern SEPARATOR = Pattern.compile("[;；、|]");

    private static final LocalizedText TOO_LARGE =
            LocalizedText.of("超过{max}字节，不是机关名单", "over {max} bytes, so it is not a list of bodies");
    private static final LocalizedText ONE_COLUMN =
            LocalizedText.of("应有上级机关、机关两列", "needs two columns, parent and agency");
    private static final LocalizedText BAD_CSV =
            LocalizedText.of("CSV 有误，此后未读：{why}", "malformed CSV, nothing was read from here on: {why}");
    private static final LocalizedText NO_TEXT = LocalizedText.of("不是文本文件", "this is not a text file");
    private static final LocalizedText BAD_JSON = LocalizedText.of("JSON 语法错误", "malformed JSON");
    private static final LocalizedText NO_OBJECT = LocalizedText.of(
            "应为 {\"上级机关\": [\"机关\", {\"agency\": \"机关\", \"predecessors\": [\"前身\"]}, …]}",
            "must be {\"parent\": [\"agency\", {\"agency\": \"…\", \"predecessors\": [\"…\"]}, …]}");
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
        if (read.getParents().isEmpty() && read.getSuccessors().isEmpty() && problems.isEmpty()) {
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
        Columns columns = new Columns(0, 1, -1);
        try {
            for (CSVRecord record : records) {
                lastLine = (int) records.getCurrentLineNumber();
                List<String> names = record.toList();
                Optional<Columns> header = record.getRecordNumber() == 1 ? Columns.find(names) : Optional.empty();
                if (record.size() < 2) {
                    tell(lastLine, ONE_COLUMN);
                } else if (header.isPresent()) {
                    columns = header.get();
                } else {
                    add(columns, names, lastLine);
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            // what can't be taken apart into cells; where it ends, nobody can tell
            Throwable why = e.getCause() == null ? e : e.getCause();
            tell(lastLine + 1, BAD_CSV.fill(Map.of("why", String.valueOf(why.getMessage()))));
        }
    }

    private void add(Columns columns, List<String> names, int line) {
        String agency = names.get(columns.agency());
        if (columns.parent() >= 0) {
            add(names.get(columns.parent()), agency, line);
        }
        if (columns.predecessors() >= 0 && columns.predecessors() < names.size()) {
            SEPARATOR
                    .splitAsStream(names.get(columns.predecessors()))
                    .filter(name -> !name.isBlank())
                    .forEach(name -> addPredecessor(agency, name, line));
        }
    }

    /** Which column holds what; -1 for one that isn't there. */
    private record Columns(int parent, int agency, int predecessors) {
        /** Finds out from the first line, where that is a header. */
        static Optional<Columns> find(List<String> names) {
            int before = -1;
            for (int i = 0; i < names.size(); i++) {
                before = PREDECESSORS.contains(names.get(i)) ? i : before;
            }
            if (names.size() < 2) {
                return Optional.empty();
            }
            if (HEADERS.contains(names.subList(0, 2))) {
                return Optional.of(new Columns(0, 1, before));
            }
            if (HEADERS.contains(List.of(names.get(1), names.get(0)))) {
                return Optional.of(new Columns(1, 0, before));
            }
            return before == 1 && AGENCY.contains(names.get(0))
                    ? Optional.of(new Columns(-1, 0, before))
                    : Optional.empty();
        }
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
        while (token == JsonToken.VALUE_STRING || token == JsonToken.START_OBJECT) {
            if (token == JsonToken.VALUE_STRING) {
                add(parent, parser.getString(), parser.currentTokenLocation().getLineNr());
            } else if (!readBody(parent, parser)) {
                return false;
            }
            token = parser.nextToken();
        }
        return token == JsonToken.END_ARRAY;
    }

    /** A body as an object, its name and its predecessors in any order. */
    private boolean readBody(String parent, JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        String agency = "";
        List<String> before = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("agency") && value == JsonToken.VALUE_STRING) {
                agency = parser.getString();
            } else if (key.equals("predecessors") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    before.add(parser.getString());
                }
                if (parser.currentToken() != JsonToken.END_ARRAY) {
                    return false;
                }
            } else {
                return false;
            }
        }
        add(parent, agency, line);
        for (String each : before) {
            addPredecessor(agency, each, line);
        }
        return parser.currentToken() == JsonToken.END_OBJECT;
    }

    private void add(String parent, String child, int line) {
        int before = tree.getProblems().size();
        tree.add(parent.strip(), child.strip());
        tellSince(before, line);
    }

    private void addPredecessor(String agency, String predecessor, int line) {
        int before = tree.getProblems().size();
        tree.addPredecessor(agency.strip(), predecessor.strip());
        tellSince(before, line);
    }

    private void tellSince(int before, int line) {
        if (tree.getProblems().size() > before) {
            tell(line, tree.getProblems().get(before).message());
        }
    }

    private void tell(int line, LocalizedText message) {
        problems.add(new BodyTreeReadResult.Problem(line, message));
    }
}
