package org.disclosurereport.documents.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TextBlock;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the real PDFs against what a careful person reads from them. */
class PdfCorpusTest {
    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final Pattern ROW = Pattern.compile("\"([0-9.]+)\"\\s*:\\s*\\[([^]]*)]");

    @ParameterizedTest
    @ValueSource(strings = {"huaian-2024", "hongze-2023"})
    void everyRowOfTableThreeIsARowOfCells(String name) throws IOException {
        Document document = read(name);
        List<List<String>> expected = table(name, "table3");
        List<List<String>> found = new ArrayList<>();
        for (List<String> row : rows(document)) {
            int size = row.size();
            if (size > 7
                    && row.subList(size - 7, size).stream().allMatch(PdfCorpusTest::isCount)
                    && !isCount(row.get(size - 8))) {
                found.add(row.subList(size - 7, size));
            }
        }

        assertThat(expected).hasSizeGreaterThan(22);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huaian-2024", "hongze-2023"})
    void tablesTwoAndFourAreRowsOfCells(String name) throws IOException {
        List<List<String>> rows = rows(read(name));
        String json = Files.readString(CORPUS.resolve("expected/" + name + ".json"));
        List<String> challenges = new ArrayList<>();
        Stream.of("reconsideration", "litigationDirect", "litigationAfterReconsideration")
                .forEach(block -> challenges.addAll(numbers(json, "\"" + block + "\"\\s*:\\s*\\[([^]]*)]")));
        List<String> regulations = numbers(json, "\"regulations\"\\s*:\\s*\\[([^]]*)]");
        List<String> documents = numbers(json, "\"normativeDocuments\"\\s*:\\s*\\[([^]]*)]");

        assertThat(rows)
                .contains(
                        challenges,
                        with("规章", regulations),
                        with("行政规范性文件", documents),
                        with("行政许可", numbers(json, "\"licensing\"\\s*:\\s*([0-9]+)")),
                        with("行政处罚", numbers(json, "\"penalties\"\\s*:\\s*([0-9]+)")),
                        with("行政强制", numbers(json, "\"coerciveMeasures\"\\s*:\\s*([0-9]+)")),
                        with("行政事业性收费", numbers(json, "\"feesWanYuan\"\\s*:\\s*\"([0-9.]+)\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"huaian-2024", "hongze-2023"})
    void outsideTablesAreTitleHeadingsAndParagraphsWithoutPageNumbers(String name) throws IOException {
        List<String> texts = read(name).blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).text())
                .toList();

        assertThat(texts.get(0)).endsWith("人民政府");
        assertThat(texts.get(1)).endsWith("年政府信息公开工作年度报告");
        assertThat(texts)
                .contains("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况")
                .noneMatch(text -> text.matches("[-\\s0-9]+"))
                .noneMatch(text -> text.contains(" "));
        assertThat(texts).filteredOn(text -> text.length() > 30).allMatch(text -> text.endsWith("。"));
    }

    private static Document read(String name) throws IOException {
        Path file = CORPUS.resolve("reports/" + name + ".pdf");
        Assumptions.assumeTrue(Files.exists(file), "the real reports are not here");
        return PdfBlocks.read(Files.readAllBytes(file));
    }

    private static List<List<String>> rows(Document document) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof TableBlock table) {
                table.rows()
                        .forEach(row -> rows.add(row.cells().stream()
                                .map(cell -> cell.text().replace("\n", ""))
                                .toList()));
            }
        }
        return rows;
    }

    private static List<List<String>> table(String name, String table) throws IOException {
        String json = Files.readString(CORPUS.resolve("expected/" + name + ".json"));
        String from = json.substring(json.indexOf("\"" + table + "\""));
        List<List<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(from);
        while (row.find()) {
            rows.add(numbers(row.group(), "\\[([^]]*)]"));
        }
        return rows;
    }

    private static List<String> numbers(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        return matcher.find()
                ? Stream.of(matcher.group(1).split(",")).map(String::strip).toList()
                : List.of();
    }

    private static List<String> with(String label, List<String> numbers) {
        return Stream.concat(Stream.of(label), numbers.stream()).toList();
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
