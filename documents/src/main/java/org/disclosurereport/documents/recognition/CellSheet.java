package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.CellValue;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.PlainText;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.Placement.Placed;
import org.disclosurereport.documents.recognition.words.PrintedValue;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.documents.recognition.words.Token.Shape;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one version of the form while they are read: their values, where each stands, how sure it is, and what there
 * is to know.
 */
final class CellSheet {
    private static final int LONGEST_QUOTE = 300;

    private final Form form;
    private final TableHeads heads;
    private final List<ReadIssue> issues = new ArrayList<>();
    private final CellValue[] values;
    private final CellSource[] sources;
    private final @Nullable MoneyUnit[] units;
    private final Map<Row, String> unread = new HashMap<>();

    CellSheet(TableHeads heads) {
        this.heads = heads;
        this.form = Form.of(heads.version());
        this.values = new CellValue[form.getCells().size()];
        this.sources = new CellSource[values.length];
        this.units = new MoneyUnit[values.length];
        for (Cell cell : form.getCells()) {
            values[cell.getIndex()] = cell.getKind().getBlank();
            sources[cell.getIndex()] = CellSource.of(cell, SourcePlace.DOCUMENT, "", Certainty.MISSING);
        }
    }

    Form form() {
        return form;
    }

    /** What is told so far. */
    List<ReadIssue> issues() {
        return issues;
    }

    /** How sure a cell is so far. */
    Certainty certainty(Cell cell) {
        return sources[cell.getIndex()].getCertainty();
    }

    /** What is printed in a row that could not be read, or not all of it. */
    Optional<String> unread(Row row) {
        return Optional.ofNullable(unread.get(row)).filter(printed -> PlainText.indexOfRefused(printed) < 0);
    }

    /** The cells as read. */
    CellReading toReading(int rowsRead) {
        return new CellReading(
                form.getVersion(),
                List.of(values),
                List.of(sources),
                Collections.unmodifiableList(Arrays.asList(units)),
                issues,
                MissingRows.of(form.getRows(), values, this, heads),
                rowsRead);
    }

    /** Makes cells blank again. */
    void blank(List<Cell> cells) {
        for (Cell cell : cells) {
            values[cell.getIndex()] = cell.getKind().getBlank();
        }
    }

    /**
     * Writes what was placed into cells.
     *
     * @param cells the cells
     * @param label what the row is called
     * @param place where it stands
     * @param printed what is printed there
     * @param found how many tokens were found
     * @param placed for each cell its token
     */
    void fill(List<Cell> cells, LocalizedText label, SourcePlace place, String printed, int found, Placed placed) {
        ReadIssueKind kind = switch (placed.finding()) {
            case ONE -> null;
            case SUMS -> ReadIssueKind.CHECKED_BY_SUMS;
            case LAYOUT -> ReadIssueKind.CHECKED_BY_LAYOUT;
            case UNSURE -> ReadIssueKind.VALUES_UNSURE;
        };
        if (kind != null) {
            issue(
                    kind,
                    place,
                    cells,
                    Map.of("row", label, "printed", printed, "expected", cells.size(), "found", found));
        }
        if (placed.finding() == Placement.Finding.UNSURE) {
            cells.forEach(cell -> unread.putIfAbsent(cell.getRow(), printed));
        }
        Certainty certainty = switch (placed.finding()) {
            case ONE -> Certainty.SURE;
            case SUMS, LAYOUT -> Certainty.CHECKED;
            case UNSURE -> Certainty.UNSURE;
        };
        Set<String> marks = new LinkedHashSet<>();
        List<Cell> marked = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Token token = placed.slots().get(i);
            Cell cell = cells.get(i);
            if (token == null) {
                source(cell, place, "", certainty);
            } else {
                value(cell, token, certainty);
                if (token.value() != null && token.value().look() == PrintedValue.Look.BLANK_MARK) {
                    marks.add(token.text());
                    marked.add(cell);
                }
            }
        }
        if (!marks.isEmpty()) {
            issue(ReadIssueKind.BLANK_MARK, place, marked, Map.of("printed", String.join(" ", marks)));
        }
    }

    /** Writes one value, or tells that it is none. */
    void value(Cell cell, Token token, Certainty certainty) {
        PrintedValue printed = token.value();
        Optional<MoneyUnit> unit = cell.getFixedUnit();
        if (printed != null && printed.unit() == null && !printed.isBlank() && cell.getKind() == CellKind.AMOUNT) {
            MoneyUnit head = heads.unit(cell);
            if (head != null) {
                printed = new PrintedValue(printed.printed(), printed.number(), head, printed.look());
            }
        }
        if (printed != null && printed.isZeroLed() && token.shape() != Shape.CELL) {
            printed = null;
        }
        Optional<CellValue> value = printed == null ? Optional.empty() : printed.toValue(cell.getKind(), unit);
        if (value.isEmpty()) {
            unread.putIfAbsent(cell.getRow(), token.text());
            source(cell, token.place(), token.text(), Certainty.UNSURE);
            issue(
                    ReadIssueKind.NOT_A_VALUE,
                    token.place(),
                    List.of(cell),
                    Map.of("printed", token.text(), "expected", expected(cell.getKind())));
            return;
        }
        values[cell.getIndex()] = value.get();
        source(cell, token.place(), token.text(), certainty);
        if (cell.getUnitName().isPresent()) {
            units[cell.getIndex()] = printed.unit();
        }
        ReadIssueKind told = printed.isConverted(unit)
                ? ReadIssueKind.UNIT_CONVERTED
                : switch (printed.look()) {
                    case NOTE -> ReadIssueKind.BRACKET_NOTE;
                    case DRESSED -> ReadIssueKind.NUMBER_DRESSED;
                    // Marks are told once a row.
                    case PLAIN, BLANK_MARK -> null;
                };
        if (told != null) {
            issue(told, token.place(), List.of(cell), Map.of("printed", token.text(), "value", value.get()));
        }
    }

    private static LocalizedText expected(CellKind kind) {
        return switch (kind) {
            case COUNT -> LocalizedText.of("件数", "a count");
            case CHANGE -> LocalizedText.of("增减数", "a change");
            case AMOUNT -> LocalizedText.of("金额", "an amount");
        };
    }

    /** What is printed, cut where it is longer than anyone reads: a row repeated a thousand times quotes its first each time. */
    static String quote(String printed) {
        return printed.length() <= LONGEST_QUOTE ? printed : printed.substring(0, LONGEST_QUOTE) + "…";
    }

    /** What a row is called. */
    static LocalizedText text(Row row) {
        return LocalizedText.same(row.getLabel());
    }

    private void source(Cell cell, SourcePlace place, String printed, Certainty certainty) {
        sources[cell.getIndex()] = CellSource.of(cell, place, printed, certainty);
    }

    /** An issue that makes its cells unsure. */
    void doubt(List<Cell> cells, ReadIssueKind kind, SourcePlace place, Map<String, ?> attributes) {
        for (Cell cell : cells) {
            CellSource source = sources[cell.getIndex()];
            source(cell, source.getPlace(), source.getPrinted(), Certainty.UNSURE);
        }
        issue(kind, place, cells, attributes);
    }

    /** Tells something. */
    void issue(ReadIssueKind kind, SourcePlace place, List<Cell> cells, Map<String, ?> attributes) {
        issues.add(ReadIssue.of(kind, place, cells, attributes));
    }
}
