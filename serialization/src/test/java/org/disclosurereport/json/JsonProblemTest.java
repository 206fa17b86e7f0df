package org.disclosurereport.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.FormVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of bad JSON, and where. */
class JsonProblemTest {
    private static final String VALID = ReportJson.write(SampleReports.of(FormVersion.V2021));
    private static final String VALID_2019 = ReportJson.write(SampleReports.of(FormVersion.V2019));

    /** Stands before the token that is to be told. */
    private static final String HERE = "‸";

    /** In a valid file, what to replace by what, and what is told of it. */
    static Stream<Arguments> oneProblemEach() {
        return Stream.of(
                row(
                        "\"year\": 2023",
                        "‸\"jahr\": {\"a\": [1]}, \"year\": 2023",
                        "unknown-key",
                        "/jahr",
                        "未知的键 \"jahr\"",
                        "unknown key \"jahr\""),
                row(
                        "\"issued\": 0",
                        "\"issued\": 0, ‸\"isued\": 0",
                        "unknown-key",
                        "/proactiveDisclosure/regulations/isued",
                        "未知的键 \"isued\"，最接近的是 \"issued\"",
                        "unknown key \"isued\"; the nearest is \"issued\""),
                row(
                        "\"year\": 2023",
                        "\"year\": 2023, ‸\"year\": [2023, {}]",
                        "duplicate-key",
                        "/year",
                        "重复的键 \"year\"",
                        "duplicate key \"year\""),
                row(
                        "\"regulations\": {\n      \"issued\": 0,",
                        "\"regulations\": ‸{",
                        "missing-key",
                        "/proactiveDisclosure/regulations/issued",
                        "缺少字段 \"issued\"（空白应写作 null）",
                        "missing key \"issued\" (blank is null)"),
                row(
                        "\"otherMatters\": {\n    \"text\": \"无\",",
                        "\"otherMatters\": ‸{",
                        "missing-key",
                        "/otherMatters/text",
                        "缺少字段 \"text\"（没有文字应写作 \"\"）",
                        "missing key \"text\" (no text is \"\")"),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸\"3\"",
                        "wrong-type",
                        "/proactiveDisclosure/regulations/issued",
                        "应为整数或 null，实为字符串 \"3\"",
                        "must be an integer or null, was the string \"3\""),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸{\"a\": [[], {}]}",
                        "wrong-type",
                        "/proactiveDisclosure/regulations/issued",
                        "应为整数或 null，实为对象",
                        "must be an integer or null, was an object"),
                row(
                        "\"agency\": {",
                        "\"agency\": ‸true, \"x\": {",
                        "wrong-type",
                        "/agency",
                        "应为对象，实为true",
                        "must be an object, was true"),
                row(
                        "\"title\": \"",
                        "\"title\": ‸null, \"x\": \"",
                        "wrong-type",
                        "/title",
                        "应为字符串，实为null",
                        "must be a string, was null"),
                row(
                        "\"rounded\": true",
                        "\"rounded\": ‸1",
                        "wrong-type",
                        "/overview/statedFigures/0/rounded",
                        "应为true 或 false，实为数字 1",
                        "must be true or false, was the number 1"),
                row(
                        "\"categories\": [",
                        "\"categories\": ‸{}, \"x\": [",
                        "wrong-type",
                        "/overview/breakdowns/0/categories",
                        "应为数组，实为对象",
                        "must be an array, was an object"),
                row(
                        "\"processingFee\": \"0.000001\"",
                        "\"processingFee\": ‸0.5",
                        "wrong-type",
                        "/otherMatters/processingFee",
                        "应为写作字符串的十进制数或 null，实为数字 0.5",
                        "must be a decimal written as a string, or null, was the number 0.5"),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸3.5",
                        "fraction",
                        "/proactiveDisclosure/regulations/issued",
                        "应为不带小数点和指数的整数，实为 3.5",
                        "must be a whole number in plain digits, was 3.5"),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸3.0",
                        "fraction",
                        "/proactiveDisclosure/regulations/issued",
                        "应为不带小数点和指数的整数，实为 3.0",
                        "must be a whole number in plain digits, was 3.0"),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸1e3",
                        "fraction",
                        "/proactiveDisclosure/regulations/issued",
                        "应为不带小数点和指数的整数，实为 1e3",
                        "must be a whole number in plain digits, was 1e3"),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸-3",
                        "negative",
                        "/proactiveDisclosure/regulations/issued",
                        "不能为负数，实为 -3",
                        "must be 0 or more, was -3"),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸-" + "9".repeat(400),
                        "negative",
                        "/proactiveDisclosure/regulations/issued",
                        "不能为负数，实为 -" + "9".repeat(39) + "…",
                        "must be 0 or more, was -" + "9".repeat(39) + "…"),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸9007199254740992",
                        "too-large",
                        "/proactiveDisclosure/regulations/issued",
                        "应在 0 至 9007199254740991 之间，实为 9007199254740992",
                        "must be from 0 to 9007199254740991, was 9007199254740992"),
                row(
                        "\"issued\": 0",
                        "\"issued\": ‸1" + "0".repeat(400),
                        "too-large",
                        "/proactiveDisclosure/regulations/issued",
                        "应在 0 至 9007199254740991 之间，实为 1" + "0".repeat(39) + "…",
                        "must be from 0 to 9007199254740991, was 1" + "0".repeat(39) + "…"),
                row(
                        "\"year\": 2023",
                        "\"year\": ‸2147483648",
                        "bad-year",
                        "/year",
                        "年份应在 2019 至 9999 之间，实为 2147483648",
                        "must be a year from 2019 to 9999, was 2147483648"),
                row(
                        "\"year\": 2023",
                        "\"year\": ‸10000",
                        "bad-year",
                        "/year",
                        "年份应在 2019 至 9999 之间，实为 10000",
                        "must be a year from 2019 to 9999, was 10000"),
                row(
                        "\"year\": 2023",
                        "\"year\": ‸-2023",
                        "bad-year",
                        "/year",
                        "年份应在 2019 至 9999 之间，实为 -2023",
                        "must be a year from 2019 to 9999, was -2023"),
                row(
                        "\"year\": 2023",
                        "\"year\": ‸2018",
                        "bad-year",
                        "/year",
                        "年份应在 2019 至 9999 之间，实为 2018",
                        "must be a year from 2019 to 9999, was 2018"),
                row(
                        "\"2024-02-29\"",
                        "‸\"2023-02-29\"",
                        "no-such-day",
                        "/publicationDate",
                        "没有 \"2023-02-29\" 这一天",
                        "there is no such day as \"2023-02-29\""),
                row(
                        "\"2024-02-29\"",
                        "‸\"2024年2月29日\"",
                        "bad-date",
                        "/publicationDate",
                        "应为 YYYY-MM-DD 形式的日期，实为 \"2024年2月29日\"",
                        "must be a date such as 2024-01-31, was \"2024年2月29日\""),
                row(
                        "\"0.000001\"",
                        "‸\"1e3\"",
                        "bad-decimal",
                        "/otherMatters/processingFee",
                        "应为普通十进制数（整数部分至多 18 位，小数至多 6 位），实为 \"1e3\"",
                        "must be a plain decimal with at most 18 digits and 6 decimals, was \"1e3\""),
                row(
                        "\"0.000001\"",
                        "‸\"\"",
                        "bad-decimal",
                        "/otherMatters/processingFee",
                        "应为普通十进制数（整数部分至多 18 位，小数至多 6 位），实为 \"\"",
                        "must be a plain decimal with at most 18 digits and 6 decimals, was \"\""),
                row(
                        "\"coverage\": \"area\"",
                        "\"coverage\": ‸\"AREA\"",
                        "unknown-value",
                        "/coverage",
                        "应为 \"body\", \"area\" 之一，实为 \"AREA\"",
                        "must be one of \"body\", \"area\", was \"AREA\""),
                row(
                        "\"formVersion\": \"2021\"",
                        "\"formVersion\": ‸\"2020\"",
                        "unknown-value",
                        "/formVersion",
                        "应为 \"2019\", \"2021\" 之一，实为 \"2020\"",
                        "must be one of \"2019\", \"2021\", was \"2020\""),
                row(
                        "{\n  \"schemaVersion\": \"1.0\",\n  \"formVersion\": \"2021\",",
                        "‸{",
                        "missing-key",
                        "/formVersion",
                        "缺少字段 \"formVersion\"",
                        "missing key \"formVersion\""),
                row(
                        "\"formVersion\": \"2021\"",
                        "\"formVersion\": ‸2021",
                        "wrong-type",
                        "/formVersion",
                        "应为字符串，实为数字 2021",
                        "must be a string, was the number 2021"),
                row(
                        "\"无\"",
                        "‸\"a\\ud800b\"",
                        "lone-surrogate",
                        "/otherMatters/text",
                        "文本中含有不成对的代理码元 U+D800",
                        "must be well-formed Unicode, had the lone surrogate U+D800"),
                row(
                        "\"无\"",
                        "‸\"a\\u0007b\"",
                        "control-character",
                        "/otherMatters/text",
                        "文本中含有控制字符 U+0007，只允许换行符和制表符",
                        "must hold no control characters but line breaks and tabs, had U+0007"),
                row(
                        "\"year\": 2023",
                        "\"year\": ‸[]",
                        "wrong-type",
                        "/year",
                        "应为整数，实为数组",
                        "must be an integer, was an array"),
                row(
                        "\"year\": 2023,",
                        "\"year\": 2023 ‸;",
                        "syntax",
                        "/year",
                        "JSON 语法错误：此处不应为\";\"",
                        "malformed JSON: unexpected \";\""),
                row(
                        "\"year\": 2023,",
                        "\"year\": ‸年",
                        "syntax",
                        "/year",
                        "JSON 语法错误：此处不应为\"年\"",
                        "malformed JSON: unexpected \"年\""),
                row(
                        "  }\n}\n",
                        "  }\n‸",
                        "syntax",
                        "/otherMatters",
                        "JSON 语法错误：此处不应为输入结尾",
                        "malformed JSON: unexpected end of input"),
                row(
                        "  }\n}\n",
                        "  }\n}\n\n ‸{}",
                        "trailing-input",
                        "",
                        "报告结束后还有内容：\"{\"",
                        "nothing may follow the report, found \"{\""),
                row(
                        "  }\n}\n",
                        "  }\n}‸}",
                        "trailing-input",
                        "",
                        "报告结束后还有内容：\"}\"",
                        "nothing may follow the report, found \"}\""),
                row(
                        "\"year\": 2023",
                        "‸\"x\\n\uD83D\uDE00\": 1, \"year\": 2023",
                        "unknown-key",
                        "/x\\n\uD83D\uDE00",
                        "未知的键 \"x\\n\uD83D\uDE00\"",
                        "unknown key \"x\\n\uD83D\uDE00\""));
    }

    private static Arguments row(
            String old, String replacement, String id, String pointer, String chinese, String english) {
        return Arguments.of(old, replacement, id, pointer, chinese, english);
    }

    @ParameterizedTest
    @MethodSource
    void oneProblemEach(String old, String replacement, String id, String pointer, String chinese, String english) {
        assertThat(VALID).contains(old);
        String marked = VALID.replaceFirst(
                java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(replacement));
        String before = marked.substring(0, marked.indexOf(HERE));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        int column = inLine.codePointCount(0, inLine.length()) + 1;
        JsonProblem problem =
                ReportJson.read(marked.replace(HERE, "")).getProblems().get(0);
        String separator = pointer.isEmpty() ? "" : "，" + pointer;
        assertThat(problem.getMessage()).isEqualTo("第" + line + "行第" + column + "列" + separator + "：" + chinese);
        assertThat(problem.getMessage(Locale.UK))
                .isEqualTo("line " + line + ", column " + column + separator.replace("，", ", ") + ": " + english)
                .isEqualTo(problem.toString());
        assertThat(problem.getKind().getId()).isEqualTo(id);
        assertThat(problem.getLine()).isEqualTo((int) line);
        assertThat(problem.getColumn()).isEqualTo(column);
    }

    @Test
    void everyKindHasAnIdAndIsToldOnce() {
        assertThat(JsonProblemKind.values())
                .extracting(JsonProblemKind::getId)
                .doesNotHaveDuplicates()
                .contains("unknown-key", "too-many-problems", "bad-encoding");
    }

    @Test
    void all2019RulesOfTheFormAreTheReaders() {
        String json = VALID_2019
                .replaceFirst("\"otherReasons\"", "\"feeOverdue\": {}, \"otherReasons\"")
                .replace("\"amountUnit\": \"wanYuan\"", "\"amountUnit\": \"jiao\"")
                .replace("\"change\": -13", "\"change\": -9007199254740992");
        assertThat(messages(ReportJson.read(json)))
                .containsExactly(
                        "/proactiveDisclosure/penalties/change: "
                                + "must be from -9007199254740991 to 9007199254740991, was -9007199254740992",
                        "/proactiveDisclosure/centralizedProcurement/amountUnit: "
                                + "must be one of \"yuan\", \"wanYuan\", was \"jiao\"",
                        "/requests/outcomes/otherHandling/feeOverdue: " + "unknown key \"feeOverdue\"");
    }

    @Test
    void theHintOfAMissingKeyFitsItsType() {
        String json = VALID_2019
                .replaceFirst("\"amountUnit\": \"wanYuan\"", "\"x\": 0")
                .replaceFirst("\"change\": -13", "\"x\": 0")
                .replaceFirst("\"processingFee\": \"?[0-9.a-z]+\"?", "\"x\": 0")
                .replaceFirst("\"agency\"", "\"x\"")
                .replaceFirst("\"requests\"", "\"x\"");
        assertThat(messages(ReportJson.read(json)))
                .contains(
                        "/agency: missing key \"agency\"",
                        "/requests: missing key \"requests\"",
                        "/proactiveDisclosure/penalties/change: missing key \"change\" (blank is null)",
                        "/proactiveDisclosure/centralizedProcurement/amountUnit: "
                                + "missing key \"amountUnit\" (blank is null)",
                        "/otherMatters/processingFee: missing key \"processingFee\" (blank is null)");
    }

    @Test
    void aUnitIsATextOrNull() {
        assertThat(ReportJson.read(VALID_2019.replace("\"wanYuan\"", "null")).getReport())
                .isPresent();
        assertThat(messages(ReportJson.read(VALID_2019.replace("\"wanYuan\"", "1"))))
                .containsExactly("/proactiveDisclosure/centralizedProcurement/amountUnit: "
                        + "must be a string or null, was the number 1");
    }

    @Test
    void allProblemsOfAFileAreToldInItsOrder() {
        String json = VALID.replace("\"level\": \"county\"", "\"level\": \"city\"")
                        .replace("\"start\": \"2023-01-01\"", "\"start\": \"2023\"")
                        .replace("\"count\": 15", "\"count\": -15")
                        .replace("\"issued\": 0,", "")
                + "\n, nonsense";
        JsonReadResult result = ReportJson.read(json);
        assertThat(result.getReport()).isEmpty();
        assertThat(messages(result))
                .containsExactly(
                        "/agency/level: must be one of \"national\", \"provincial\", \"prefectural\", "
                                + "\"county\", \"township\", was \"city\"",
                        "/period/start: must be a date such as 2024-01-31, was \"2023\"",
                        "/overview/breakdowns/0/categories/0/count: must be 0 or more, was -15",
                        "/proactiveDisclosure/regulations/issued: " + "missing key \"issued\" (blank is null)",
                        ": nothing may follow the report, found \",\"");
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(InvalidReportJsonException.class)
                .hasMessageContaining("/agency/level")
                .hasMessageContaining("nothing may follow")
                .extracting(e -> ((InvalidReportJsonException) e).getProblems())
                .isEqualTo(result.getProblems());
        assertThat(result.toString()).contains("\n").contains("/period/start");
    }

    @Test
    void whatStandsBeforeASyntaxErrorIsTold() {
        String json = VALID.replace("2023,", "2018,").replace("\"issued\": 0,", "\"issued\": nul,");
        assertThat(messages(ReportJson.read(json)))
                .hasSize(2)
                .startsWith("/year: must be a year from 2019 to 9999, was 2018")
                .last()
                .asString()
                .contains("malformed JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "\"",
                "{\"year\"",
                "{\"year\":",
                "nul",
                "{]",
                "'a'",
                "{\"a\": \"\\q\"}",
                "{\"a\": 01}",
                "{\"a\": .5}",
                "{\"a\": NaN}",
                "{\"a\": \"\t\"}",
                "// c",
                "{\"year\": 2023,}",
                "{\"a\": \"\\ud8zz\"}",
                "{\"a\" 1}",
                "-",
                "{\"a\":-}"
            })
    void malformedJsonIsASyntaxProblem(String json) {
        assertThat(ReportJson.read(json).getProblems())
                .isNotEmpty()
                .last()
                .extracting(JsonProblem::getKind)
                .isEqualTo(JsonProblemKind.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "3", "\"report\"", "true"})
    void aReportIsAnObject(String json) {
        assertThat(ReportJson.read(json).getProblems())
                .singleElement()
                .asString()
                .startsWith("line 1, column 1: must be an object, was ");
    }

    /** Bytes that are no UTF-8, in ISO 8859-1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00FF",
                "\u0080",
                "\u00C0\u0080",
                "\u00C1\u00BF",
                "\u00E0\u0080\u0080",
                "\u00E0\u009F\u00BF",
                "\u00ED\u00A0\u0080",
                "\u00ED\u00BF\u00BF",
                "\u00E4\u00B8",
                "\u00E4\u00B8x",
                "\u00E4xx",
                "\u00F0\u008F\u00BF\u00BF",
                "\u00F4\u0090\u0080\u0080",
                "\u00F5\u0080\u0080\u0080",
                "\u00F1\u0080\u0080",
                "\u00F1\u0080x\u0080",
                "\u00C2",
                "\u00F1x"
            })
    void bytesThatAreNoUtf8AreTold(String bytes) {
        byte[] json = ("{\n  \"year\": 2018,\r\n\"agency\": {\r\"name\": \"\u00E5\u00B8\u0082" + bytes + "\"}}")
                .getBytes(ISO_8859_1);
        assertThat(ReportJson.read(json).getProblems())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "line 2, column 11, /year: must be a year from 2019 to 9999, was 2018",
                        "line 4, column 11, /agency/name: is not valid UTF-8 (byte 0x"
                                + Integer.toHexString(bytes.charAt(0)).toUpperCase(Locale.ROOT)
                                + "); the file may be in another encoding such as GBK");
        byte[] atEnd = ("\"\u00E5\u00B8\u0082" + bytes.charAt(0)).getBytes(ISO_8859_1);
        assertThat(ReportJson.read(atEnd).getProblems())
                .last()
                .asString()
                .startsWith("line 1, column 3: is not valid UTF-8");
    }

    @Test
    void aByteOrderMarkIsAProblemAndTheRestIsRead() {
        List<JsonProblem> problems = ReportJson.read("\uFEFF" + VALID).getProblems();
        assertThat(problems)
                .singleElement()
                .extracting(JsonProblem::getMessage)
                .isEqualTo("第1行第1列：文件以字节顺序标记（BOM）开头，应去掉");
        assertThat(problems.get(0)).hasToString("line 1, column 1: must not begin with a byte order mark (BOM)");
        assertThat(ReportJson.read("\uFEFF{\"jahr\": 1}").getProblems())
                .hasSizeGreaterThan(2)
                .element(1)
                .asString()
                .startsWith("line 1, column 1, /formVersion: missing key");
    }

    @Test
    void otherEncodingsAreRefused() {
        for (byte[] bytes : List.of(VALID.getBytes(UTF_16LE), VALID.getBytes(UTF_16BE), VALID.getBytes(UTF_16))) {
            assertThat(ReportJson.read(bytes).getProblems())
                    .singleElement()
                    .asString()
                    .matches("line 1, column [12]: is not valid UTF-8 \\(byte 0x(00|FE)\\); "
                            + "the file may be in another encoding such as UTF-16");
        }
    }

    @Test
    void aFileInGbkIsToldAtItsFirstChinese() {
        byte[] inValue =
                "{\"formVersion\": \"2021\", \"agency\": {\"name\": \"a\\\"江苏\"}}".getBytes(Charset.forName("GBK"));
        JsonProblem problem = ReportJson.read(inValue).getProblems().get(0);
        assertThat(problem.getMessage()).isEqualTo("第1行第48列，/agency/name：不是有效的 UTF-8（字节 0xBD），可能是 GBK 编码");
        assertThat(problem)
                .hasToString("line 1, column 48, /agency/name: is not valid UTF-8 (byte 0xBD); "
                        + "the file may be in another encoding such as GBK");
        byte[] inKey = "{\"formVersion\": \"2021\", \"江苏\": 1}".getBytes(Charset.forName("GBK"));
        assertThat(ReportJson.read(inKey).getProblems().get(0).getPointer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF"})
    void anEmptyFileIsToldAsSuch(String json) {
        JsonProblem problem = last(ReportJson.read(json));
        assertThat(problem.getMessage()).isEqualTo("第1行第1列：文件是空的");
        assertThat(problem).hasToString("line 1, column 1: the file is empty");
    }

    private static JsonProblem last(JsonReadResult result) {
        return result.getProblems().get(result.getProblems().size() - 1);
    }

    @Test
    void aLoneSurrogateInAJavaTextEndsReading() {
        assertThat(ReportJson.read("{\"agency\": \"\uD800\"}").getProblems())
                .singleElement()
                .asString()
                .isEqualTo("line 1, column 13, /agency: must be well-formed Unicode, had the lone surrogate U+D800");
    }

    @Test
    void problemsAreValues() {
        JsonProblem one = ReportJson.read("[]").getProblems().get(0);
        JsonProblem other = ReportJson.read("[]").getProblems().get(0);
        assertThat(one)
                .isEqualTo(other)
                .hasSameHashCodeAs(other)
                .isNotEqualTo("x")
                .isNotEqualTo(ReportJson.read(" []").getProblems().get(0));
        assertThat(one.getAttributes()).containsOnlyKeys("expected", "actual");
        assertThat(ReportJson.read("[]"))
                .isEqualTo(ReportJson.read("[]"))
                .isNotEqualTo("x")
                .hasSameHashCodeAs(ReportJson.read("[]"))
                .isNotEqualTo(ReportJson.read(VALID));
        assertThat(ReportJson.read(VALID))
                .hasToString(ReportJson.read(VALID).orElseThrow().toString());
    }

    private static List<String> messages(JsonReadResult result) {
        return result.getProblems().stream()
                .map(problem -> problem.toString().replaceFirst("^line \\d+, column \\d+(, )?", ""))
                .toList();
    }
}
