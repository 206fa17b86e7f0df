package org.disclosurereport.documents.layouts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;
import org.disclosurereport.documents.layouts.PrintedReport.Title;
import org.disclosurereport.documents.layouts.TextFields.Covered;
import org.disclosurereport.form.Section;

/** The layouts of Markdown: tables in the shape of the form, a table for each block, a small table for each row. */
final class MarkdownLayouts {
    private static final List<String> NEUTRAL_CAPTIONS = List.of("类别", "数据1", "数据2", "数据3", "数据4", "数据5", "数据6", "总计");
    private static final List<String> WRONG_CAPTIONS =
            List.of("项目", "本年新收件数", "上年结转件数", "予以公开", "部分公开", "不予公开", "结转下年度", "总计");

    private MarkdownLayouts() {}

    static List<Layout> all() {
        return List.of(
                layout(
                        "markdown-tables",
                        Accident.inTextAnd(Accident.LABEL_NOTES, Accident.LABEL_SOUNDS),
                        MarkdownLayouts::officialShape),
                layout("markdown-blocks", Accident.inTextAnd(), MarkdownLayouts::blocks),
                layout("markdown-small-tables", withoutHeads(), MarkdownLayouts::smallTables),
                layout("markdown-torn", withoutHeads(), MarkdownLayouts::torn));
    }

    private static Set<Accident> withoutHeads() {
        Set<Accident> accidents = EnumSet.copyOf(Accident.inTextAnd());
        accidents.remove(Accident.SPLIT_HEADS);
        return Collections.unmodifiableSet(accidents);
    }

    private static Layout layout(String id, Set<Accident> possible, TableStyle style) {
        return new Layout(id, "report.md", possible, (report, accidents) -> {
            int headings = accidents.random("markdown").nextInt(3);
            Captions captions = new Captions(
                    accidents.random("captions").nextBoolean(),
                    accidents.random("numerals").nextBoolean());
            return print(report, headings, table -> style.lines(table, accidents, captions));
        });
    }

    private static byte[] print(PrintedReport report, int headings, Function<PrintedTable, List<String>> tables) {
        List<String> lines = new ArrayList<>();
        for (Part part : report.parts()) {
            if (part instanceof Title title) {
                lines.add(headings == 2 ? title.text() : "# " + title.text());
            } else if (part instanceof Heading heading) {
                lines.add(
                        switch (headings) {
                            case 0 -> "#".repeat(heading.level() + 1) + " " + heading.text();
                            case 1 -> "**" + heading.text() + "**";
                            default -> heading.text();
                        });
            } else if (part instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (part instanceof PrintedReport.Table table) {
                lines.addAll(tables.apply(table.table()));
            }
            lines.add("");
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** One table, with empty cells where merged ones reach. */
    private static List<String> officialShape(PrintedTable table, Accidents accidents, Captions captions) {
        List<List<String>> rows = new TextFields(accidents, Covered.KEPT, true).of(table);
        return markdown(rows.get(0), rows.subList(1, rows.size()));
    }

    /** A table for each item of art. 20 and each block of table 四; table 三 whole. */
    private static List<String> blocks(PrintedTable table, Accidents accidents, Captions captions) {
        return switch (table.section()) {
            case PROACTIVE_DISCLOSURE -> disclosureBlocks(table);
            case CHALLENGES -> challengeBlocks(table);
            default -> officialShape(table, accidents, captions);
        };
    }

    /** A small table for each row or group, with captions that don't fit, and tables without numbers. */
    private static List<String> smallTables(PrintedTable table, Accidents accidents, Captions captions) {
        return switch (table.section()) {
            case PROACTIVE_DISCLOSURE -> disclosureBlocks(table);
            case CHALLENGES -> challengeBlocks(table);
            default -> requestGroups(table, captions);
        };
    }

    private static List<String> disclosureBlocks(PrintedTable table) {
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<PrintedCell> row = table.rows().get(r);
            if (row.size() == 1) {
                lines.add("");
                lines.add("### " + inLine(row.get(0).text()));
            } else if (PrintedTable.isHead(row)) {
                lines.addAll(markdown(texts(row), List.of()));
            } else {
                lines.add(row(texts(row)));
            }
        }
        return lines;
    }

    /** Rules below any row, labels of two rows before their bare rows, and table 四 as a bare row. */
    private static List<String> torn(PrintedTable table, Accidents accidents, Captions captions) {
        SplittableRandom random = accidents.random("torn " + table.section());
        List<List<String>> rows = new TextFields(accidents, Covered.DROPPED, false).of(table);
        List<String> lines = new ArrayList<>();
        if (table.section() == Section.CHALLENGES && random.nextBoolean()) {
            lines.add(row(rows.get(rows.size() - 1)));
            return lines;
        }
        int heads = (int) table.rows().stream().takeWhile(PrintedTable::isHead).count();
        for (int r = 0; r < rows.size(); r++) {
            boolean two = table.section() == Section.REQUESTS
                    && r >= heads
                    && r + 1 < rows.size()
                    && rows.get(r).size() == 8
                    && rows.get(r + 1).size() == 8
                    && random.nextInt(12) == 0;
            if (two) {
                lines.add(inLine(rows.get(r).get(0)).replace("<br>", "\n"));
                lines.add(inLine(rows.get(r + 1).get(0)).replace("<br>", "\n"));
                lines.add(row(rows.get(r).subList(1, 8)));
                lines.add(rule(7));
                r++;
                lines.add(row(rows.get(r).subList(1, 8)));
                lines.add(rule(7));
                continue;
            }
            lines.add(row(rows.get(r)));
            if (r + 1 == heads || random.nextInt(6) == 0) {
                lines.add(rule(rows.get(r).size()));
            }
        }
        return lines;
    }

    private static String rule(int cells) {
        return "|" + String.join("|", Collections.nCopies(cells, "---")) + "|";
    }

    private static List<String> requestGroups(PrintedTable table, Captions captions) {
        PrintedCell[][] grid = table.grid();
        List<String> lines = new ArrayList<>();
        lines.add(inLine(grid[0][0].text()));
        for (String decoy : List.of("申请人情况（自然人）", "申请人情况（总计）")) {
            lines.add("");
            lines.add("### " + decoy);
            lines.addAll(markdown(List.of("（数据项目）", "数量"), List.of(List.of("-", "-"))));
        }
        List<PrintedCell> group = List.of();
        for (int r = 0; r < grid.length; r++) {
            List<PrintedCell> row = table.rows().get(r);
            if (PrintedTable.isHead(row)) {
                continue;
            }
            List<PrintedCell> labels = labels(grid[r]);
            List<PrintedCell> above = labels.size() < 3 ? labels : labels.subList(0, 2);
            boolean wrong = captions.wrong() && r >= grid.length - 2;
            if (wrong && r == grid.length - 2) {
                lines.add("");
                lines.addAll(markdown(WRONG_CAPTIONS, List.of()));
            } else if (!wrong && !above.equals(group)) {
                lines.add("");
                lines.add("### " + inLine(above.get(above.size() - 1).text()));
                lines.addAll(markdown(NEUTRAL_CAPTIONS, List.of()));
            }
            group = above;
            List<String> fields = new ArrayList<>();
            String label = inLine(labels.get(labels.size() - 1).text());
            fields.add(captions.numeralsLost() && !wrong && labels.size() < 3 ? withoutNumeral(label) : label);
            fields.addAll(texts(PrintedTable.values(row)));
            lines.add(row(fields));
        }
        return lines;
    }

    private static String withoutNumeral(String label) {
        int end = Math.max(label.indexOf('、'), Math.max(label.indexOf('）'), label.indexOf(')')));
        return end >= 0 && end < 5 ? label.substring(end + 1).strip() : label;
    }

    /** The labels of a row of table 三 from the left, merged ones included. */
    private static List<PrintedCell> labels(PrintedCell[] places) {
        List<PrintedCell> labels = new ArrayList<>();
        for (PrintedCell place : places) {
            if (!place.isValue() && (labels.isEmpty() || labels.get(labels.size() - 1) != place)) {
                labels.add(place);
            }
        }
        return labels;
    }

    private static List<String> challengeBlocks(PrintedTable table) {
        PrintedCell[][] grid = table.grid();
        List<PrintedCell> values = table.rows().get(grid.length - 1);
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < values.size(); from += 5) {
            String title = inLine(grid[0][from].text());
            if (grid[1][from].columns() > 1) {
                title += "（" + inLine(grid[1][from].text()) + "）";
            }
            List<String> heads = new ArrayList<>();
            for (int c = from; c < from + 5; c++) {
                heads.add(inLine(grid[2][c].text()));
            }
            lines.add("");
            lines.add("### " + title);
            lines.addAll(markdown(heads, List.of(texts(values.subList(from, from + 5)))));
        }
        return lines;
    }

    private static List<String> markdown(List<String> heads, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(heads));
        lines.add(rule(heads.size()));
        rows.forEach(fields -> lines.add(row(fields)));
        return lines;
    }

    private static String row(List<String> fields) {
        return "| "
                + String.join(
                        " | ", fields.stream().map(MarkdownLayouts::inLine).toList()) + " |";
    }

    private static List<String> texts(List<PrintedCell> cells) {
        return cells.stream().map(PrintedCell::text).toList();
    }

    private static String inLine(String text) {
        return text.replace("\n", "<br>");
    }

    /**
     * What is odd about the small tables of a document.
     *
     * @param wrong whether the last rows stand under captions that belong to something else
     * @param numeralsLost whether rows repeat the label of their heading without its numeral
     */
    private record Captions(boolean wrong, boolean numeralsLost) {}

    /** How a table is printed. */
    private interface TableStyle {
        List<String> lines(PrintedTable table, Accidents accidents, Captions captions);
    }
}
