package org.disclosurereport.documents.layouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.documents.layouts.PrintedCell.Role;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jspecify.annotations.Nullable;

/** Lays the tables of a form out in the shape of the official form, with what goes wrong in labels, cells and rows. */
final class FormTables {
    private static final int LABEL_COLUMNS = 3;
    private static final String CONTENT = "信息内容";
    private static final String RELATION = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private final FormVariant variant;
    private final Form form;
    private final Answers answers;
    private final Accidents accidents;
    private final LabelText labels;
    private final ValueText cells;

    /**
     * Begins with the values.
     *
     * @param answers what is to be printed; cells that aren't printed as values are removed from it
     */
    FormTables(FormVariant variant, Answers answers, Accidents accidents, LabelText labels, ValueText cells) {
        this.variant = variant;
        this.form = answers.form();
        this.answers = answers;
        this.accidents = accidents;
        this.labels = labels;
        this.cells = cells;
    }

    PrintedTable print(Section section) {
        Table table = form.getTable(section);
        List<List<PrintedCell>> rows = switch (section) {
            case PROACTIVE_DISCLOSURE -> disclosure(table);
            case REQUESTS -> requests(table);
            default -> challenges(table);
        };
        return new PrintedTable(section, rows);
    }

    // Table 二: a block for each item of art. 20, in four columns.

    private List<List<PrintedCell>> disclosure(Table table) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        String article = "";
        for (Row row : table.getRows()) {
            String first = row.getLabelPath().get(0);
            if (!first.equals(article)) {
                rows.addAll(heads(first, headsOf(row)));
                article = first;
            }
            rows.add(disclosureRow(row));
            if (row.getName().endsWith("normativeDocuments") && accidents.has(Accident.EXTRA_ROW)) {
                rows.add(extraRow("其他主动公开文件", 3, Accident.EXTRA_ROW));
            }
        }
        if (accidents.has(Accident.EXTRA_LAST_ROW)) {
            rows.addAll(lastRows());
        }
        return rows;
    }

    private List<String> headsOf(Row row) {
        Row printed = isHybrid(row)
                ? Form.of(FormVersion.V2019)
                        .getTable(Section.PROACTIVE_DISCLOSURE)
                        .getRows()
                        .get(0)
                : row;
        return printed.getCells().stream().map(Cell::getColumnLabel).toList();
    }

    private boolean isHybrid(Row row) {
        return variant == FormVariant.HYBRID && row.getCells().size() == 3;
    }

    private List<List<PrintedCell>> heads(String article, List<String> columnLabels) {
        List<PrintedCell> heads = new ArrayList<>();
        heads.add(label(CONTENT, 1, 1));
        for (int i = 0; i < columnLabels.size(); i++) {
            heads.add(label(columnLabels.get(i), disclosureSpan(i, columnLabels.size()), 1));
        }
        return List.of(List.of(label(article, 4, 1)), heads);
    }

    /** Three columns are shared among one, two or three values. */
    private static int disclosureSpan(int column, int columns) {
        return column < columns - 1 ? 1 : 4 - columns;
    }

    private List<PrintedCell> disclosureRow(Row row) {
        List<PrintedCell> printed = new ArrayList<>();
        printed.add(label(row.getLabelPath().get(1), 1, 1));
        int columns = row.getCells().size();
        for (int i = 0; i < columns; i++) {
            Cell cell = row.getCells().get(i);
            PrintedCell value;
            if (cells.isText(cell)) {
                value = cells.text();
                answers.remove(cell);
            } else {
                value = cells.print(cell, answers.of(cell));
            }
            printed.add(value.withColumns(disclosureSpan(i, columns)));
            if (isHybrid(row)) {
                answers.remove(cell);
            }
        }
        return printed;
    }

    private List<List<PrintedCell>> lastRows() {
        Row procurement = last(Form.of(FormVersion.V2019)
                .getTable(Section.PROACTIVE_DISCLOSURE)
                .getRows());
        if (variant.version() == FormVersion.V2019) {
            return List.of(extraRow("政府购买服务项目", 2, Accident.EXTRA_LAST_ROW));
        }
        List<List<PrintedCell>> rows =
                new ArrayList<>(heads(procurement.getLabelPath().get(0), headsOf(procurement)));
        rows.add(extraRow(procurement.getLabelPath().get(1), 2, Accident.EXTRA_LAST_ROW));
        return rows;
    }

    private List<PrintedCell> extraRow(String label, int columns, Accident accident) {
        List<PrintedCell> printed = new ArrayList<>();
        printed.add(label(label, 1, 1));
        for (int i = 0; i < columns; i++) {
            String number = String.valueOf(accidents.stream(accident).nextInt(60));
            printed.add(new PrintedCell(number, disclosureSpan(i, columns), 1, Role.VALUE, null));
        }
        return printed;
    }

    // Table 三: three columns of labels, seven of values.

    private List<List<PrintedCell>> requests(Table table) {
        boolean split = accidents.has(Accident.SPLIT_HEADS);
        boolean splitCells = split && accidents.stream(Accident.SPLIT_HEADS).nextBoolean();
        List<List<PrintedCell>> rows = new ArrayList<>(columnHeads(
                List.of(RequestColumn.values()), RequestColumn::getLabelPath, label(RELATION, LABEL_COLUMNS, 3)));
        if (splitCells) {
            splitIntoCells(rows);
        } else if (split) {
            splitIntoRows(rows);
        }
        List<Row> printed = table.getRows().stream().filter(this::isPrinted).toList();
        List<List<String>> paths = printed.stream().map(this::labelPath).toList();
        for (int r = 0; r < printed.size(); r++) {
            List<PrintedCell> row = rowLabels(paths, r);
            for (Cell cell : printed.get(r).getCells()) {
                boolean wide =
                        splitCells && cell.getColumnName().equals(RequestColumn.COMMERCIAL_ENTERPRISES.getName());
                row.add(cells.print(cell, answers.of(cell)).withColumns(wide ? 2 : 1));
            }
            rows.add(row);
        }
        return rows;
    }

    private boolean isPrinted(Row row) {
        boolean printed = variant != FormVariant.SINGLE_OTHER_HANDLING
                || List.of(RequestRow.values()).stream()
                        .filter(candidate -> !candidate.isIn(FormVersion.V2019))
                        .noneMatch(candidate -> row.getName().endsWith("." + candidate.getName()));
        if (!printed) {
            row.getCells().forEach(cell -> answers.remove(cell));
        }
        return printed;
    }

    private List<String> labelPath(Row row) {
        return variant == FormVariant.SINGLE_OTHER_HANDLING
                        && row.getName().endsWith("." + RequestRow.OTHER_REASONS.getName())
                ? RequestRow.OTHER_REASONS.getLabelPath(FormVersion.V2019)
                : row.getLabelPath();
    }

    /** The labels that begin in a row; a label that rows share spans them. */
    private List<PrintedCell> rowLabels(List<List<String>> paths, int row) {
        List<PrintedCell> printed = new ArrayList<>();
        List<String> path = paths.get(row);
        for (int depth = 0; depth < path.size(); depth++) {
            List<String> prefix = path.subList(0, depth + 1);
            if (row > 0 && startsWith(paths.get(row - 1), prefix)) {
                continue;
            }
            int span = (int) paths.subList(row, paths.size()).stream()
                    .takeWhile(other -> startsWith(other, prefix))
                    .count();
            int columns = depth == path.size() - 1 ? LABEL_COLUMNS - depth : 1;
            boolean lost = depth == LABEL_COLUMNS - 1 && accidents.strikes(Accident.SUB_LABELS_LOST);
            printed.add(
                    lost
                            ? new PrintedCell("", columns, span, Role.LOST_LABEL, null)
                            : label(path.get(depth), columns, span));
        }
        return printed;
    }

    /** 商业 above 企业, in a row of its own. */
    private void splitIntoRows(List<List<PrintedCell>> rows) {
        List<PrintedCell> leaves = new ArrayList<>();
        for (PrintedCell head : last(rows)) {
            leaves.add(leaves.isEmpty() ? label(head.text().substring(0, 2), 1, 1) : taller(head));
        }
        String second = last(rows).get(0).text().substring(2);
        rows.set(rows.size() - 1, leaves);
        rows.get(0).set(0, taller(rows.get(0).get(0)));
        List<PrintedCell> middle = rows.get(1);
        middle.replaceAll(head -> head.rows() > 1 ? taller(head) : head);
        rows.add(new ArrayList<>(List.of(label(second.strip(), 1, 1))));
    }

    private static PrintedCell taller(PrintedCell cell) {
        return PrintedCell.label(cell.text(), cell.columns(), cell.rows() + 1);
    }

    /** 商业 beside 企业, over one column of values. */
    private void splitIntoCells(List<List<PrintedCell>> rows) {
        List<PrintedCell> leaves = last(rows);
        String text = leaves.get(0).text();
        leaves.set(0, label(text.substring(0, 2), 1, 1));
        leaves.add(1, label(text.substring(2).strip(), 1, 1));
        List<PrintedCell> top = rows.get(0);
        top.set(1, top.get(1).withColumns(top.get(1).columns() + 1));
        rows.get(1).replaceAll(head -> head.columns() > 1 ? head.withColumns(head.columns() + 1) : head);
    }

    // Table 四: three blocks side by side.

    private List<List<PrintedCell>> challenges(Table table) {
        List<Cell> columns =
                table.getRows().stream().flatMap(row -> row.getCells().stream()).toList();
        List<List<PrintedCell>> rows = new ArrayList<>(columnHeads(columns, FormTables::challengePath, null));
        rows.add(columns.stream()
                .map(cell -> cells.print(cell, answers.of(cell)))
                .toList());
        return rows;
    }

    private static List<String> challengePath(Cell cell) {
        List<String> path = new ArrayList<>(
                ChallengeBlock.values()[cell.getRow().getTable().getRows().indexOf(cell.getRow())].getLabelPath());
        path.add(cell.getColumnLabel());
        return path;
    }

    /** Heads in as many rows as the longest path; a head that columns share spans them. */
    private <T> List<List<PrintedCell>> columnHeads(
            List<T> columns, Function<T, List<String>> pathOf, @Nullable PrintedCell corner) {
        List<List<String>> paths = columns.stream().map(pathOf).toList();
        int depth = Collections.max(paths.stream().map(List::size).toList());
        List<List<PrintedCell>> rows = new ArrayList<>();
        IntStream.range(0, depth).forEach(d -> rows.add(new ArrayList<>()));
        if (corner != null) {
            rows.get(0).add(corner);
        }
        for (int d = 0; d < depth; d++) {
            for (int c = 0; c < paths.size(); c++) {
                List<String> path = paths.get(c);
                if (path.size() <= d) {
                    continue;
                }
                List<String> prefix = path.subList(0, d + 1);
                if (c > 0 && startsWith(paths.get(c - 1), prefix)) {
                    continue;
                }
                int span = (int) paths.subList(c, paths.size()).stream()
                        .takeWhile(other -> startsWith(other, prefix))
                        .count();
                rows.get(d).add(label(path.get(d), span, path.size() == d + 1 ? depth - d : 1));
            }
        }
        return rows;
    }

    private static boolean startsWith(List<String> path, List<String> prefix) {
        return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
    }

    private PrintedCell label(String text, int columns, int rows) {
        return PrintedCell.label(labels.print(text), columns, rows);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
