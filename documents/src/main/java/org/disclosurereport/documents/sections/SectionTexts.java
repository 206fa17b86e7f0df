package org.disclosurereport.documents.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.words.Folding;
import org.disclosurereport.documents.recognition.words.TableLines;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.form.Section;

/**
 * The prose of a document, sorted: what stands before section 一, the paragraphs of sections 一, 五 and 六, those around the
 * tables, and the closing lines.
 *
 * <p>The tables divide the document; headings divide what is between them. Where a heading is missing, the words decide,
 * and what they don't decide stays with the part before it: no paragraph between title and end is left out. Lines of the
 * tables themselves, page numbers of copied text and what a web page has below the report are no paragraphs of it; the
 * latter two are reported.
 *
 * @param head the blocks before section 一
 * @param overview the paragraphs of section 一
 * @param around the paragraphs around each table
 * @param problems the paragraphs of section 五
 * @param otherMatters the paragraphs of section 六
 * @param closing the last lines of the report: signature and date
 * @param tail the last lines of the document, where a signature may be
 * @param found the sections whose headings or tables were found
 * @param issues what was found missing, and what was left out
 */
public record SectionTexts(
        List<Block> head,
        List<TextBlock> overview,
        Map<Section, Around> around,
        List<TextBlock> problems,
        List<TextBlock> otherMatters,
        List<TextBlock> closing,
        List<TextBlock> tail,
        Set<Section> found,
        List<ReadIssue> issues) {
    private static final int TAIL = 6;
    private static final int SIGNATURE = 30;
    private static final int LONGEST_CHROME = 60;
    /** What a web page has below a report. */
    private static final List<String> CHROME = List.of(
            "版权所有", "主办单位", "承办单位", "备案号", "ICP备", "网站地图", "网站标识码", "公网安备", "打印本页", "打印", "关闭窗口", "关闭", "上一篇", "下一篇",
            "分享到", "扫一扫", "相关附件", "相关链接", "返回顶部", "技术支持", "联系我们");
    /** Words that only section 六 has. */
    private static final List<String> OTHER_MATTERS = List.of("信息处理费", "信息公开处理费", "其他需要报告", "其它需要报告", "需要报告的其他事项");

    /**
     * The prose around a table.
     *
     * @param before the paragraphs between heading and table
     * @param after the paragraphs behind it
     */
    public record Around(List<TextBlock> before, List<TextBlock> after) {}

    /**
     * Sorts the prose of a document.
     *
     * @param blocks the document
     * @param tables the blocks of its tables, at most one range for each section
     * @return its parts
     */
    public static SectionTexts of(List<Block> blocks, List<TableRange> tables) {
        return new Sorting(blocks, tables).sort();
    }

    /**
     * Counts the headings of the sections that hold tables, for documents without tables.
     *
     * @param blocks the document
     * @return how many of the three there are
     */
    public static int tableHeadings(List<Block> blocks) {
        Set<Section> found = EnumSet.noneOf(Section.class);
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                SectionHeadings.section(text.text()).ifPresent(found::add);
            }
        }
        found.retainAll(EnumSet.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES));
        return found.size();
    }

    /**
     * {@return paragraphs as one text, joined with line breaks}
     *
     * @param paragraphs the paragraphs
     */
    public static String join(List<TextBlock> paragraphs) {
        return paragraphs.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    }

    private static final class Sorting {
        private final List<Block> blocks;
        private final List<TableRange> tables;
        private final SectionAnchors anchors;
        private final PageNumbers pageNumbers;
        private final Map<Section, Around> around = new EnumMap<>(Section.class);
        private final List<ReadIssue> issues = new ArrayList<>();

        Sorting(List<Block> blocks, List<TableRange> tables) {
            this.blocks = blocks;
            this.tables = tables.stream()
                    .map(table -> withoutText(blocks, table))
                    .sorted(Comparator.comparingInt(TableRange::first))
                    .toList();
            this.anchors = new SectionAnchors(blocks);
            this.pageNumbers = new PageNumbers(texts(0, blocks.size()));
        }

        /** Lines of prose behind a table are no part of it, though the table was still open when they came. */
        private static TableRange withoutText(List<Block> blocks, TableRange table) {
            int last = table.last();
            while (last > table.first() && blocks.get(last) instanceof TextBlock text && !TableLines.is(text.text())) {
                last--;
            }
            return new TableRange(table.section(), table.first(), last);
        }

        SectionTexts sort() {
            int firstTable = tables.isEmpty() ? blocks.size() : tables.get(0).first();
            int overview = anchors.overview(firstTable);
            int body = overview < 0 ? afterTitle(firstTable) : overview + 1;
            int next = body;
            int narrativeEnd = firstTable;
            for (int i = 0; i < tables.size(); i++) {
                TableRange table = tables.get(i);
                int from = Math.min(next, table.first());
                int heading = anchors.table(table.section(), from, table.first());
                int before = heading < 0 ? table.first() : heading;
                if (i == 0) {
                    narrativeEnd = before;
                } else {
                    around.computeIfPresent(
                            tables.get(i - 1).section(),
                            (section, told) -> new Around(told.before(), prose(from, before)));
                }
                around.put(
                        table.section(),
                        new Around(heading < 0 ? List.of() : prose(heading + 1, table.first()), List.of()));
                next = Math.max(next, table.last() + 1);
            }
            return afterTables(next, overview, body, narrativeEnd);
        }

        private SectionTexts afterTables(int from, int overview, int body, int narrativeEnd) {
            int problems = anchors.narrative(Section.PROBLEMS_AND_IMPROVEMENTS, from);
            int other = anchors.narrative(Section.OTHER_MATTERS, from);
            boolean swapped = other >= 0 && problems > other;
            int end = end(Math.max(from, Math.max(problems, other) + 1));
            int signature = signature(Math.max(from - 1, Math.max(problems, other)) + 1, end);
            int first = problems < 0 ? other < 0 ? signature : other : swapped ? other : problems;
            List<TextBlock> behind = cleaned(from, first);
            List<TextBlock> five =
                    problems < 0 ? List.of() : section(problems, swapped || other < 0 ? signature : other);
            List<TextBlock> six = other < 0 ? List.of() : section(other, swapped ? problems : signature);
            if (problems < 0) {
                int begin = indexOfFirst(behind, ProblemsText::begins);
                five = behind.subList(begin, behind.size());
                behind = behind.subList(0, begin);
            }
            if (other < 0) {
                List<TextBlock> before = five.isEmpty() ? behind : five;
                int begin = indexOfFirst(before, text -> OTHER_MATTERS.stream().anyMatch(text.text()::contains));
                six = before.subList(begin, before.size());
                if (five.isEmpty()) {
                    behind = behind.subList(0, begin);
                } else {
                    five = five.subList(0, begin);
                }
            }
            if (!tables.isEmpty()) {
                List<TextBlock> text = behind.stream()
                        .filter(line -> !TableLines.is(line.text()))
                        .toList();
                around.computeIfPresent(
                        tables.get(tables.size() - 1).section(), (section, told) -> new Around(told.before(), text));
            }
            List<TextBlock> narrative = cleaned(body, narrativeEnd);
            Set<Section> found = anchors.found();
            tables.forEach(table -> found.add(table.section()));
            List<TextBlock> closing = cleaned(signature, end);
            List<TextBlock> tail = texts(Math.max(from, blocks.size() - TAIL), blocks.size());
            report(found, end);
            return new SectionTexts(
                    blocks.subList(0, overview < 0 ? body : overview),
                    narrative,
                    around,
                    five,
                    six,
                    closing,
                    tail.size() < TAIL && signature < end ? texts(signature, end) : tail,
                    found,
                    issues);
        }

        private void report(Set<Section> found, int end) {
            for (Section section : Section.values()) {
                if (!found.contains(section)) {
                    issues.add(ReadIssue.of(
                            ReadIssueKind.SECTION_MISSING,
                            SourcePlace.DOCUMENT,
                            List.of(),
                            Map.of("section", section.getHeading())));
                }
            }
            List<TextBlock> dropped = pageNumbers.dropped();
            if (!dropped.isEmpty()) {
                issues.add(ReadIssue.of(
                        ReadIssueKind.PAGE_NUMBERS,
                        dropped.get(0).place(),
                        List.of(),
                        Map.of(
                                "count",
                                dropped.size(),
                                "printed",
                                dropped.get(0).text().strip())));
            }
            List<TextBlock> below = texts(end, blocks.size());
            if (!below.isEmpty()) {
                issues.add(ReadIssue.of(
                        ReadIssueKind.BELOW_REPORT,
                        below.get(0).place(),
                        List.of(),
                        Map.of(
                                "count",
                                below.size(),
                                "printed",
                                below.get(0).text().strip())));
            }
        }

        private static int indexOfFirst(List<TextBlock> texts, Predicate<TextBlock> condition) {
            for (int i = 0; i < texts.size(); i++) {
                if (condition.test(texts.get(i))) {
                    return i;
                }
            }
            return texts.size();
        }

        /** The paragraphs of a section that begins with its heading, which may have text behind it. */
        private List<TextBlock> section(int heading, int end) {
            List<TextBlock> paragraphs = new ArrayList<>();
            if (blocks.get(heading) instanceof TextBlock text) {
                String line = SectionAnchors.beginning(text.text());
                if (line.length() + 1 < text.text().length()) {
                    paragraphs.add(new TextBlock(text.text().substring(line.length() + 1), false, text.place()));
                }
            }
            paragraphs.addAll(texts(heading + 1, Math.max(heading + 1, end)));
            return pageNumbers.without(paragraphs);
        }

        /** Where the report ends and the page goes on. */
        private int end(int from) {
            for (int i = from; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof TextBlock text && isChrome(text.text())) {
                    return i;
                }
            }
            return blocks.size();
        }

        private static boolean isChrome(String text) {
            return text.indexOf('。') < 0
                    && CHROME.stream()
                            .anyMatch(word -> text.contains(word) && text.length() < word.length() + LONGEST_CHROME);
        }

        /** Where agency and date stand below the last section. */
        private int signature(int from, int end) {
            int at = end;
            while (at > from && blocks.get(at - 1) instanceof TextBlock text && isDate(text.text())) {
                at--;
                if (at > from
                        && blocks.get(at - 1) instanceof TextBlock name
                        && name.text().length() <= SIGNATURE
                        && "。；".indexOf(name.text().charAt(name.text().length() - 1)) < 0
                        && !isDate(name.text())) {
                    at--;
                }
            }
            return at;
        }

        private static boolean isDate(String text) {
            String folded = Folding.fold(text);
            return folded.length() <= 12 && folded.contains("年") && folded.contains("月") && folded.endsWith("日");
        }

        /** Without a heading, section 一 begins after the title. */
        private int afterTitle(int before) {
            int at = 0;
            for (int i = 0; i < before; i++) {
                if (blocks.get(i) instanceof TextBlock text
                        && text.text().length() <= 60
                        && (text.text().contains("年度报告") || text.text().contains("年报"))) {
                    at = i + 1;
                }
            }
            return at;
        }

        private List<TextBlock> cleaned(int from, int end) {
            return pageNumbers.without(texts(from, end));
        }

        /** The paragraphs beside a table: not the lines of the table itself. */
        private List<TextBlock> prose(int from, int end) {
            return cleaned(from, end).stream()
                    .filter(line -> !TableLines.is(line.text()))
                    .toList();
        }

        private List<TextBlock> texts(int from, int end) {
            List<TextBlock> texts = new ArrayList<>();
            for (int i = Math.max(0, from); i < end; i++) {
                Block block = blocks.get(i);
                if (block instanceof TextBlock text) {
                    texts.add(text);
                } else if (block instanceof TableBlock table) {
                    table.rows().stream()
                            .filter(row -> !row.cells().isEmpty())
                            .forEach(row -> texts.add(new TextBlock(
                                    String.join(
                                            "\t",
                                            row.cells().stream()
                                                    .map(TableCell::text)
                                                    .toList()),
                                    false,
                                    row.cells().get(0).place())));
                }
            }
            return texts;
        }
    }
}
