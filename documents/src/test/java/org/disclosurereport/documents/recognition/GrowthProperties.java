package org.disclosurereport.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.words.Tokeniser;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.disclosurereport.documents.source.TextBlock;

/** A file twice as long takes twice as many steps, whatever is repeated in it: each look at a token is counted. */
@Label("The steps of recognition")
class GrowthProperties {
    private static final int SIZE = 150;

    /** Twice as many steps, and a little for what is done once. */
    private static final double TWICE = 2.3;

    /** What can be repeated: lines, ⏎ parting them; a line in [ ] is a row of a real table. */
    private static final List<String> REPEATED = List.of(
            "1",
            "",
            "|",
            "||",
            "1 |",
            "0 1 2 3 4 5 15",
            "/",
            "规章",
            "规章 1 2 3",
            "规章⏎1",
            "规章（含2件）",
            "（设区的市以上人民政府填写",
            "行政规范性文件 7",
            "其他主动公开文件 5",
            "其他主动公开文件",
            "政府信息公开工作的其他情况和说明",
            "第二十条第（一）项",
            "本年制发件数",
            "（六）其他处理 1 0 0 0 0 0 1",
            "（六）其他处理",
            "1.属于国家秘密",
            "1.属于国家秘密 1 0 0 0 0 0 1",
            "2.没有现成信息需要另 1 0 0 0 0 0 1",
            "三、本年度办理结果",
            "不",
            "商业",
            "企业",
            "自然人",
            "其他",
            "总计",
            "行政复议",
            "行政诉讼",
            "结果维持 1",
            "1 0 1 0 2 0 1 0 0 1 0 0 0 0 0",
            "四、政府信息公开行政复议、行政诉讼情况",
            "三、收到和处理政府信息公开申请情况",
            "行政机关不再处理其政府信息公开申请 1 0 0 0 0 0 1",
            "[1][0][0][0][0][0][1]",
            "[1.属于国家秘密][1][0][0][0][0][0][1]",
            "[1.属于国家秘密]",
            "[自然人][商业][企业]",
            "[行政复议][1]");

    /** What stands before it. */
    private static final List<String> BEFORE =
            List.of("第二十条第（一）项⏎规章", "自然人\t商业企业\t科研机构⏎1.属于国家秘密", "自然人\t商业企业\t科研机构⏎（六）其他处理", "行政复议\t行政诉讼⏎结果维持");

    @Provide
    Arbitrary<String> repeated() {
        Arbitrary<String> one = Arbitraries.of(REPEATED);
        return one.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("⏎", parts));
    }

    @Property(tries = 300)
    @Label("grow with the number of lines")
    void growWithTheNumberOfLines(@ForAll("before") String before, @ForAll("repeated") String repeated) {
        assertGrowsEvenly(size -> before + ("⏎" + repeated).repeat(size));
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(BEFORE);
    }

    @Property(tries = 150)
    @Label("grow with the length of a line")
    void growWithTheLengthOfALine(
            @ForAll("before") String before, @ForAll("cell") String cell, @ForAll("separator") String separator) {
        assertGrowsEvenly(size -> before + (separator + cell).repeat(size));
    }

    @Provide
    Arbitrary<String> cell() {
        return Arbitraries.of(
                "", "1", "0", "/", "规章", "1.属于国家秘密", "其他", "见附件", "（", "1）", "? 0", "行政复议", "结果维持", "自然人");
    }

    @Provide
    Arbitrary<String> separator() {
        return Arbitraries.of("\t", " | ", "|", "\t\t", "\t ");
    }

    @Property(tries = 60)
    @Label("grow with the length of a row of a real table")
    void growWithTheLengthOfARow(@ForAll("before") String before, @ForAll("cell") String cell) {
        assertGrowsEvenly(size -> before + "⏎[1.属于国家秘密]" + ("[" + cell + "]").repeat(size));
    }

    /** A document of a size. */
    private interface Document {
        String of(int size);
    }

    private static void assertGrowsEvenly(Document document) {
        long once = steps(document.of(SIZE));
        long twice = steps(document.of(2 * SIZE));
        long fourTimes = steps(document.of(4 * SIZE));
        String steps = once + ", " + twice + ", " + fourTimes + " steps for " + document.of(2);
        assertThat(twice).as(steps).isLessThan((long) (once * TWICE) + SIZE);
        assertThat(fourTimes).as(steps).isLessThan((long) (twice * TWICE) + SIZE);
    }

    private static long steps(String document) {
        Budget budget = new Budget(ReadLimits.builder().build());
        CellReader.read(TableScan.of(Tokeniser.tokens(blocks(document), budget)), OptionalInt.empty());
        return budget.steps();
    }

    private static List<Block> blocks(String document) {
        List<Block> blocks = new ArrayList<>();
        for (String line : document.split("⏎")) {
            SourcePlace place = SourcePlace.of(0, 0, blocks.size() + 1, 0);
            if (line.startsWith("[")) {
                List<TableCell> cells = new ArrayList<>();
                for (String text : line.substring(1, line.length() - 1).split("]\\[", -1)) {
                    cells.add(new TableCell(text, cells.size(), 1, 1, place));
                }
                blocks.add(new TableBlock(List.of(new TableRow(cells))));
            } else if (!line.isBlank()) {
                blocks.add(new TextBlock(line, false, place));
            }
        }
        return blocks;
    }
}
