package org.disclosurereport.documents.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.flow.BlockList;
import org.disclosurereport.documents.source.flow.FlowItem;
import org.disclosurereport.documents.source.flow.PlacedCell;
import org.disclosurereport.documents.source.html.HtmlFlow;
import org.disclosurereport.documents.source.html.HtmlPage;
import org.disclosurereport.documents.source.text.DecodedText;
import org.disclosurereport.documents.source.text.LineScanner;
import org.disclosurereport.documents.source.text.TextDecoder;

/**
 * Markdown: lines, headings, and those tables that have a row of dashes below their head, or are HTML.
 *
 * <p>Lines with pipes and without that row stay lines: they are a flattened table. A row keeps the number of its cells,
 * fewer than the head has, too: which are missing isn't known.
 */
public final class MarkdownSource implements DocumentSource {
    /** Makes a source. */
    public MarkdownSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        DecodedText decoded = TextDecoder.decode(bytes);
        budget.useCharacters(decoded.text().length());
        Reading reading = new Reading(decoded.text(), budget);
        reading.readAll();
        return new Document(
                DocumentKind.MARKDOWN, reading.blocks.blocks(), Map.of(), Map.of(), reading.pictures, decoded.issues());
    }

    /** One reading of one text. */
    private static final class Reading {
        private final String text;
        private final Budget budget;
        private final LineScanner lines;
        private final BlockList blocks;
        private int pictures;

        Reading(String text, Budget budget) {
            this.text = text;
            this.budget = budget;
            this.lines = new LineScanner(text);
            this.blocks = new BlockList(budget);
        }

        void readAll() {
            boolean more = lines.advance();
            while (more) {
                String line = lines.line();
                if (isHtmlTable(line)) {
                    readHtmlTable();
                    more = lines.advance();
                } else if (line.indexOf('|') >= 0 && MarkdownTable.isSeparator(text, lines.next())) {
                    more = readTable(line);
                } else {
                    readLine(line);
                    more = lines.advance();
                }
            }
        }

        private void readLine(String line) {
            budget.useMemory(2L * Budget.OBJECT_BYTES);
            if (isRule(line)) {
                return;
            }
            int level = headingLevel(line);
            String content = level > 0 ? withoutClosingMarks(line.substring(level)) : line;
            if (level == 0 && !MarkdownText.isMarked(content)) {
                blocks.line(content, false, 0, lines.number());
                return;
            }
            MarkdownText cleaned = MarkdownText.of(content);
            pictures += cleaned.pictures();
            for (String part : cleaned.lines()) {
                blocks.line(part, level > 0, 0, lines.number());
            }
        }

        /** Reads from the head on; true when there is a line after the table. */
        private boolean readTable(String head) {
            List<List<PlacedCell>> rows = new ArrayList<>();
            rows.add(row(head));
            lines.advance();
            int number = lines.number();
            boolean more = lines.advance();
            while (more && lines.number() == number + 1 && lines.line().indexOf('|') >= 0) {
                rows.add(row(lines.line()));
                number++;
                more = lines.advance();
            }
            blocks.table(rows, 0);
            return more;
        }

        private List<PlacedCell> row(String line) {
            List<PlacedCell> cells = new ArrayList<>();
            for (String cell : MarkdownTable.cells(line)) {
                cells.add(new PlacedCell(cellText(cell), cells.size(), 1, 1));
            }
            budget.useCells(cells.size());
            return cells;
        }

        private String cellText(String cell) {
            if (!MarkdownText.isMarked(cell)) {
                return Characters.isBlank(cell) ? "" : cell;
            }
            MarkdownText cleaned = MarkdownText.of(cell);
            pictures += cleaned.pictures();
            return String.join("\n", cleaned.lines());
        }

        private static boolean isHtmlTable(String line) {
            return line.regionMatches(true, 0, "<table", 0, "<table".length())
                    && (line.length() == "<table".length() || " >\t".indexOf(line.charAt("<table".length())) >= 0);
        }

        /** Hands the text up to the end of the table, tables within it included, to the reader of HTML. */
        private void readHtmlTable() {
            int line = lines.number();
            int end = MarkdownTable.endOfHtml(text, lines.start());
            HtmlFlow flow = new HtmlFlow(budget, false);
            for (FlowItem item : flow.read(HtmlPage.parse(text.substring(lines.start(), end), budget))) {
                if (item instanceof FlowItem.Line within) {
                    blocks.line(within.text(), within.heading(), 0, line);
                } else if (item instanceof FlowItem.Grid grid) {
                    blocks.table(grid.rows(), 0);
                }
            }
            pictures += flow.pictures();
            lines.skipTo(end);
        }

        /** {@return how many # mark the line as a heading; many are written without the blank after them} */
        private static int headingLevel(String line) {
            int level = 0;
            while (level < line.length() && line.charAt(level) == '#') {
                level++;
            }
            if (level == 0 || level > 6 || level == line.length()) {
                return 0;
            }
            char after = line.charAt(level);
            return after == ' ' || after == '\t' || after > 0x7F ? level : 0;
        }

        private static String withoutClosingMarks(String heading) {
            int end = heading.length();
            while (end > 0 && heading.charAt(end - 1) == '#') {
                end--;
            }
            return end > 0 && heading.charAt(end - 1) == ' ' ? heading.substring(0, end) : heading;
        }

        /** A rule across the page, an underline of a heading, or the fence of a code block. */
        private static boolean isRule(String line) {
            char mark = line.charAt(0);
            if (mark == '`' || mark == '~') {
                return line.startsWith("```") || line.startsWith("~~~");
            }
            if (mark != '-' && mark != '*' && mark != '_' && mark != '=') {
                return false;
            }
            int marks = 0;
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == mark) {
                    marks++;
                } else if (line.charAt(i) != ' ') {
                    return false;
                }
            }
            return marks > 2;
        }
    }
}
