package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.documents.recognition.TableScan.BlockRange;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.form.Section;

/**
 * The parts of a document that are prose: what stands before section 一, and the paragraphs of sections 一, 五 and 六.
 *
 * <p>The tables are the anchors: a heading of section 一 counts when table 二 follows, those of 五 and 六 after the last
 * table. Introductions that name all headings, and headings within section 一, are passed over.
 *
 * @param head the blocks before section 一
 * @param overview the paragraphs of section 一
 * @param problems the paragraphs of section 五
 * @param otherMatters the paragraphs of section 六
 * @param tail the last lines: signature and date
 * @param found the sections whose headings were found
 */
record SectionTexts(
        List<Block> head,
        List<TextBlock> overview,
        List<TextBlock> problems,
        List<TextBlock> otherMatters,
        List<TextBlock> tail,
        Set<Section> found) {
    private static final int TAIL = 6;
    private static final int SIGNATURE = 30;
    /** What stands below a report on a web page. */
    private static final List<String> CHROME = List.of(
            "版权所有", "主办单位", "承办单位", "备案号", "ICP备", "网站地图", "网站标识码", "公网安备", "打印本页", "打印", "关闭窗口", "关闭", "上一篇", "下一篇",
            "分享到", "扫一扫", "相关附件", "相关链接", "返回顶部", "技术支持", "联系我们");

    static SectionTexts of(List<Block> blocks, TableScan scan) {
        int first = blocks.size();
        int last = -1;
        for (Section section : Section.values()) {
            Optional<BlockRange> range = scan.range(section);
            if (range.isPresent()) {
                first = Math.min(first, range.get().first());
                last = Math.max(last, range.get().last());
            }
        }
        Set<Section> found = EnumSet.noneOf(Section.class);
        int tables = tablesHeading(blocks, first, found);
        int overview = overviewHeading(blocks, tables, found);
        int problems = after(blocks, last + 1, Section.PROBLEMS_AND_IMPROVEMENTS, found);
        int other = after(blocks, Math.max(last + 1, problems + 1), Section.OTHER_MATTERS, found);
        int end = end(blocks, Math.max(last, Math.max(problems, other)) + 1);
        int problemsEnd = other < 0 ? end : other;
        for (Section section : Section.values()) {
            if (scan.range(section).isPresent()) {
                found.add(section);
            }
        }
        List<TextBlock> tail = texts(blocks, Math.max(Math.max(last + 1, 0), blocks.size() - TAIL), blocks.size());
        int signature = signature(blocks, Math.max(other, problems) + 1, end);
        int body = overview < 0 ? afterTitle(blocks, tables) : overview + 1;
        return new SectionTexts(
                blocks.subList(0, overview < 0 ? body : overview),
                texts(blocks, body, tables),
                problems < 0
                        ? List.of()
                        : section(blocks, problems, Math.min(problemsEnd, Math.max(signature, problems + 1))),
                other < 0 ? List.of() : section(blocks, other, Math.max(signature, other + 1)),
                tail.size() < TAIL && signature < end ? texts(blocks, signature, end) : tail,
                found);
    }

    /** Counts the headings of the sections that hold tables, for documents without tables. */
    static int tableHeadings(List<Block> blocks) {
        Set<Section> found = EnumSet.noneOf(Section.class);
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                Headings.section(text.text()).ifPresent(found::add);
            }
        }
        found.retainAll(EnumSet.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES));
        return found.size();
    }

    /** The heading above the first table: a few lines above it at most. */
    private static int tablesHeading(List<Block> blocks, int first, Set<Section> found) {
        for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
            if (blocks.get(i) instanceof TextBlock text) {
                Optional<Section> section = Headings.section(text.text());
                if (section.isPresent() && section.get() != Section.OVERVIEW) {
                    found.add(section.get());
                    return i;
                }
            }
        }
        return first;
    }

    private static int overviewHeading(List<Block> blocks, int before, Set<Section> found) {
        int exact = -1;
        int like = -1;
        String heading = Folding.fold(Section.OVERVIEW.getHeading());
        for (int i = 0; i < before; i++) {
            if (!(blocks.get(i) instanceof TextBlock text)
                    || startsWithBracket(text.text())
                    || !Headings.isShort(text.text())) {
                continue;
            }
            String folded = Folding.fold(text.text());
            if (Folding.withoutNumber(folded).equals(heading)) {
                exact = i;
            } else if (like < 0
                    && Headings.section(text.text(), folded)
                            .filter(section -> section == Section.OVERVIEW)
                            .isPresent()
                    && (Headings.numbered(text.text()).isPresent() || text.heading())) {
                like = i;
            }
        }
        int at = exact >= 0 ? exact : like;
        if (at >= 0) {
            found.add(Section.OVERVIEW);
        }
        return at;
    }

    private static boolean startsWithBracket(String text) {
        String line = PrintedValue.trim(text);
        return line.startsWith("（") || line.startsWith("(");
    }

    private static int after(List<Block> blocks, int from, Section wanted, Set<Section> found) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text && !startsWithBracket(text.text())) {
                String line = beginning(text.text());
                Optional<Section> numbered = Headings.numbered(text.text());
                Optional<Section> section = Headings.section(line);
                boolean like = section.isPresent() && section.get() == wanted;
                if (like && (numbered.isEmpty() || numbered.get() == wanted || text.heading())
                        || numbered.isPresent()
                                && numbered.get() == wanted
                                && (like || text.text().length() < SIGNATURE)) {
                    found.add(wanted);
                    return i;
                }
            }
        }
        return -1;
    }

    /** A heading may stand at the beginning of its paragraph: 六、其他需要报告的事项。本年度… */
    private static String beginning(String text) {
        int stop = text.indexOf('。');
        return stop >= 0 && stop < SIGNATURE ? text.substring(0, stop) : text;
    }

    private static List<TextBlock> section(List<Block> blocks, int heading, int end) {
        List<TextBlock> paragraphs = new ArrayList<>();
        if (blocks.get(heading) instanceof TextBlock text) {
            String line = beginning(text.text());
            if (line.length() + 1 < text.text().length()) {
                paragraphs.add(new TextBlock(text.text().substring(line.length() + 1), false, text.place()));
            }
        }
        paragraphs.addAll(texts(blocks, heading + 1, end));
        return paragraphs;
    }

    /** Where the report ends and the page goes on. */
    private static int end(List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text
                    && CHROME.stream()
                            .anyMatch(word ->
                                    text.text().contains(word) && text.text().length() < word.length() + 60)
                    && text.text().indexOf('。') < 0) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Where agency and date stand below the last section. */
    private static int signature(List<Block> blocks, int from, int end) {
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
    private static int afterTitle(List<Block> blocks, int before) {
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

    private static List<TextBlock> texts(List<Block> blocks, int from, int end) {
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
