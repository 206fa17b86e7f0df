package org.disclosurereport.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.cli.terminal.UsageException;
import org.disclosurereport.internal.Nearest;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Waiver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Waivers from a JSON file: an array of objects with {@code ruleId}, {@code place} and {@code
 * reason} and, for one report only, {@code agency} and {@code year}.
 *
 * <p>Reading is strict and ends at the first problem, which is told with its line and column.
 */
public final class WaiverFile {
    private static final String RULE_ID = "ruleId";
    private static final String PLACE = "place";
    private static final String REASON = "reason";
    private static final String AGENCY = "agency";
    private static final String YEAR = "year";
    private static final List<String> REQUIRED = List.of(RULE_ID, PLACE, REASON);
    private static final List<String> OF_REPORT = List.of(AGENCY, YEAR);
    private static final List<String> KEYS =
            Stream.of(REQUIRED, OF_REPORT).flatMap(List::stream).toList();

    private static final LocalizedText UNREADABLE = LocalizedText.of("豁免文件 {file}：{why}", "waiver file {file}: {why}");
    private static final LocalizedText AT = LocalizedText.of(
            "豁免文件 {file}：第{line}行第{column}列：{why}", "waiver file {file}: line {line}, column {column}: {why}");
    private static final LocalizedText NO_ARRAY = LocalizedText.of(
            "应为数组，如 [{\"ruleId\": …, \"place\": …, \"reason\": …}]",
            "must be an array such as [{\"ruleId\": …, \"place\": …, \"reason\": …}]");
    private static final LocalizedText NO_OBJECT =
            LocalizedText.of("数组的每一项应为对象", "each item of the array must be an object");
    private static final LocalizedText UNKNOWN_KEY =
            LocalizedText.of("未知的键 \"{key}\"{nearest}", "unknown key \"{key}\"{nearest}");
    private static final LocalizedText DUPLICATE_KEY = LocalizedText.of("重复的键 \"{key}\"", "duplicate key \"{key}\"");
    private static final LocalizedText MISSING_KEY = LocalizedText.of("缺少字段 \"{key}\"", "missing key \"{key}\"");
    private static final LocalizedText NO_TEXT = LocalizedText.of("\"{key}\" 应为文本", "\"{key}\" must be text");
    private static final LocalizedText NO_YEAR =
            LocalizedText.of("\"year\" 应为年度，如 2023", "\"year\" must be a year such as 2023");
    private static final LocalizedText NO_REASON =
            LocalizedText.of("\"reason\" 不能为空，须说明豁免的理由", "\"reason\" must say why, was blank");
    private static final LocalizedText TRAILING = LocalizedText.of("数组结束后不得再有内容", "nothing may follow the array");
    private static final LocalizedText MALFORMED = LocalizedText.of("JSON 语法错误", "malformed JSON");

    private final String file;
    private final RuleSet known;

    private WaiverFile(String file, RuleSet known) {
        this.file = file;
        this.known = known;
    }

    /**
     * Reads a file.
     *
     * @throws UsageException if the file can't be read or holds anything but waivers of known rules
     */
    public static List<Waiver> read(String file, RuleSet known) {
        return new WaiverFile(file, known).read();
    }

    private List<Waiver> read() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(UNREADABLE.fill(Map.of("file", file, "why", FileProblems.whyNotRead(e))));
        }
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            return waivers(parser);
        } catch (JacksonException e) {
            throw failure(e.getLocation(), MALFORMED);
        }
    }

    private List<Waiver> waivers(JsonParser parser) {
        require(parser.nextToken() == JsonToken.START_ARRAY, parser, NO_ARRAY);
        List<Waiver> waivers = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.START_OBJECT, parser, NO_OBJECT);
            waivers.add(waiver(parser));
        }
        require(parser.nextToken() == null, parser, TRAILING);
        return waivers;
    }

    private Waiver waiver(JsonParser parser) {
        TokenStreamLocation start = parser.currentTokenLocation();
        Map<String, String> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            require(
                    KEYS.contains(key),
                    parser,
                    UNKNOWN_KEY.fill(Map.of("key", key, "nearest", Nearest.localizedHint(key, KEYS))));
            require(!values.containsKey(key), parser, DUPLICATE_KEY.fill(Map.of("key", key)));
            parser.nextToken();
            if (key.equals(YEAR)) {
                require(isYear(parser), parser, NO_YEAR);
            } else {
                require(parser.currentToken() == JsonToken.VALUE_STRING, parser, NO_TEXT.fill(Map.of("key", key)));
            }
            values.put(key, parser.getString());
            if (key.equals(RULE_ID)) {
                RuleOptions.findUnknown(values.get(key), known).ifPresent(unknown -> require(false, parser, unknown));
            }
            require(!key.equals(REASON) || !values.get(key).isBlank(), parser, NO_REASON);
        }
        boolean ofReport = OF_REPORT.stream().anyMatch(values::containsKey);
        for (String key : ofReport ? KEYS : REQUIRED) {
            if (!values.containsKey(key)) {
                throw failure(start, MISSING_KEY.fill(Map.of("key", key)));
            }
        }
        Waiver waiver = Waiver.of(values.get(RULE_ID), values.get(PLACE), values.get(REASON));
        return ofReport
                ? waiver.forReport(ReportKey.of(values.get(AGENCY), Integer.parseInt(values.get(YEAR))))
                : waiver;
    }

    private static boolean isYear(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getString().length() == 4
                && parser.getIntValue() > 0;
    }

    private void require(boolean holds, JsonParser parser, LocalizedText why) {
        if (!holds) {
            throw failure(parser.currentTokenLocation(), why);
        }
    }

    private UsageException failure(TokenStreamLocation at, LocalizedText why) {
        return new UsageException(AT.fill(Map.of(
                "file",
                file,
                "line",
                at.getLineNr(),
                "column",
                Math.max(1, at.getColumnNr()), // 0 in an empty file
                "why",
                why)));
    }
}
