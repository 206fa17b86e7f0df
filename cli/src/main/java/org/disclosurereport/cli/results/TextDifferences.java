package org.disclosurereport.cli.results;

import static org.disclosurereport.cli.results.TerminalText.MARGIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.diff.Difference;
import org.disclosurereport.diff.DifferenceKind;
import org.disclosurereport.diff.ReportDiff;
import org.disclosurereport.diff.TextChange;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;

/**
 * What changed between two versions of a report, for people, at most 80 columns wide: by section, cells below their row,
 * and of a text what went after a minus sign and what came after a plus sign.
 */
public final class TextDifferences {
    private static final LocalizedText FILES = LocalizedText.of("{before} → {after}：", "{before} → {after}: ");
    private static final LocalizedText EQUAL = LocalizedText.of("相同", "equal");
    private static final LocalizedText COUNT = LocalizedText.of("{n} 处不同", "{n} difference{s}");
    private static final LocalizedText CHANGED =
            LocalizedText.of("{label}：{before} → {after}", "{label}: {before} → {after}");
    private static final LocalizedText REMOVED = LocalizedText.of("{label}：删去 {before}", "{label}: removed {before}");
    private static final LocalizedText ADDED = LocalizedText.of("{label}：新增 {after}", "{label}: added {after}");
    private static final LocalizedText ABOVE = LocalizedText.of("{label}：", "{label}:");
    private static final LocalizedText OF_ONE_FORM =
            LocalizedText.of("{row}（仅{form}年格式有）：{values}", "{row} ({form} form only): {values}");
    private static final LocalizedText VALUE = LocalizedText.of("{label} {value}", "{label} {value}");
    private static final LocalizedText EACH = LocalizedText.of("均为 {value}", "{value} each");
    private static final LocalizedText COMMA = LocalizedText.of("，", ", ");
    private static final LocalizedText SHORTENED = LocalizedText.of("{text}……（共{n}字）", "{text}… ({n} characters)");

    /** Between the levels of a label. */
    private static final String WITHIN = " · ";

    /** In characters of Unicode, some eight lines: more than a sentence has. */
    private static final int MAX_STRETCH = 300;

    private final TerminalText terminal;
    private final Locale locale;

    public TextDifferences(Console console, Locale locale) {
        this.terminal = new TerminalText(console, locale);
        this.locale = locale;
    }

    /** Prints what changed; whose report it is, is told as in the version after. */
    public void print(String before, String after, DisclosureReport report, ReportDiff diff) {
        List<Difference> differences = diff.getDifferences();
        StringBuilder text = new StringBuilder();
        Optional<Section> section = Optional.empty();
        for (int i = 0; i < differences.size(); ) {
            Difference first = differences.get(i);
            if (!first.getSection().equals(section)) {
                section = first.getSection();
                section.ifPresent(next -> text.append(
                        TextLines.wrap("", MARGIN.length(), next.getTitle().get(locale))));
            }
            int end = endOfAlike(differences, i);
            text.append(told(differences.subList(i, end)));
            i = end;
        }
        String files = FILES.fill(Map.of("before", before, "after", after)).get(locale);
        String verdict = diff.isEmpty()
                ? EQUAL.get(locale)
                : COUNT.fill(Map.of("n", differences.size(), "s", differences.size() == 1 ? "" : "s"))
                        .get(locale);
        String colour = diff.isEmpty() ? TerminalText.GREEN : TerminalText.YELLOW;
        terminal.print(terminal.head(files, report, verdict, colour, "") + text, !differences.isEmpty());
    }

    /** Where the cells end that stand in the same row and were all changed, all removed or all added. */
    private static int endOfAlike(List<Difference> differences, int start) {
        Difference first = differences.get(start);
        int end = start + 1;
        while (first.getCell().isPresent()
                && end < differences.size()
                && differences.get(end).getKind() == first.getKind()
                && differences
                        .get(end)
                        .getCell()
                        .map(Cell::getRow)
                        .equals(first.getCell().map(Cell::getRow))) {
            end++;
        }
        return end;
    }

    private String told(List<Difference> alike) {
        Difference first = alike.get(0);
        if (first.getCell().isEmpty()) {
            return first.getTextChanges().isEmpty() ? line(label(first), first) : stretches(first);
        }
        if (first.getKind() != DifferenceKind.CHANGED) {
            return wrap(MARGIN, ofOneForm(alike, first.getCell().get().getRow()));
        }
        if (alike.size() == 1) {
            return line(first.getLabel().get(locale), first);
        }
        Row row = first.getCell().get().getRow();
        StringBuilder text = new StringBuilder(wrap(MARGIN, above(row(row))));
        for (Difference each : alike) {
            text.append(
                    wrap(MARGIN + MARGIN, fill(CHANGED, column(each.getCell().orElseThrow()), each)));
        }
        return text.toString();
    }

    private String line(String label, Difference difference) {
        LocalizedText template = switch (difference.getKind()) {
            case CHANGED -> CHANGED;
            case REMOVED -> REMOVED;
            case ADDED -> ADDED;
        };
        return wrap(MARGIN, fill(template, label, difference));
    }

    private String fill(LocalizedText template, String label, Difference difference) {
        return template.fill(Map.of(
                        "label", label, "before", difference.getBeforeText(), "after", difference.getAfterText()))
                .get(locale);
    }

    /** A row that only one of the two forms has; mostly it is blank. */
    private String ofOneForm(List<Difference> cells, Row row) {
        String values =
                cells.size() > 1 && cells.stream().map(this::value).distinct().count() == 1
                        ? EACH.fill(Map.of("value", value(cells.get(0)))).get(locale)
                        : cells.stream().map(this::labelledValue).collect(Collectors.joining(COMMA.get(locale)));
        return OF_ONE_FORM
                .fill(Map.of(
                        "row", row(row), "form", row.getTable().getFormVersion().getName(), "values", values))
                .get(locale);
    }

    private String labelledValue(Difference difference) {
        Cell cell = difference.getCell().orElseThrow();
        return cell.getColumnName().isEmpty()
                ? value(difference)
                : VALUE.fill(Map.of("label", column(cell), "value", value(difference)))
                        .get(locale);
    }

    private String value(Difference difference) {
        boolean removed = difference.getKind() == DifferenceKind.REMOVED;
        return (removed ? difference.getBeforeText() : difference.getAfterText()).get(locale);
    }

    private String stretches(Difference difference) {
        String label = label(difference);
        StringBuilder text = new StringBuilder(label.isEmpty() ? "" : wrap(MARGIN, above(label)));
        String indent = label.isEmpty() ? MARGIN : MARGIN + MARGIN;
        for (TextChange change : difference.getTextChanges()) {
            text.append(stretch(indent + "- ", TerminalText.RED, change.getBefore()))
                    .append(stretch(indent + "+ ", TerminalText.GREEN, change.getAfter()));
        }
        return text.toString();
    }

    private String stretch(String start, String colour, String stretch) {
        if (stretch.isEmpty()) {
            return "";
        }
        int length = stretch.codePointCount(0, stretch.length());
        String shown = length <= MAX_STRETCH
                ? stretch
                : SHORTENED
                        .fill(Map.of(
                                "text", stretch.substring(0, stretch.offsetByCodePoints(0, MAX_STRETCH)), "n", length))
                        .get(locale);
        List<String> lines = new ArrayList<>();
        // Where a line of the text ends must be seen, and must not look like one of ours.
        TextLines.wrap(start, start.length(), shown.replace('\n', '↵'))
                .lines()
                .forEach(line -> lines.add(terminal.style(colour, line)));
        return String.join("\n", lines) + "\n";
    }

    /** The label below the heading of its section, which needn't be told again; nothing for the section's own text. */
    private String label(Difference difference) {
        String label = difference.getLabel().get(locale);
        String title = difference
                .getSection()
                .map(section -> section.getTitle().get(locale))
                .orElse("");
        if (label.equals(title)) {
            return "";
        }
        return !title.isEmpty() && label.startsWith(title + WITHIN)
                ? label.substring(title.length() + WITHIN.length())
                : label;
    }

    private String row(Row row) {
        return LocalizedText.of(row.getLabel(), row.getEnglishLabel()).get(locale);
    }

    /** What a cell's label adds to its row's. */
    private String column(Cell cell) {
        String label = LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()).get(locale);
        String row = row(cell.getRow());
        return label.equals(row) ? label : label.substring(row.length() + WITHIN.length());
    }

    private String above(String label) {
        return ABOVE.fill(Map.of("label", label)).get(locale);
    }

    private static String wrap(String start, String text) {
        return TextLines.wrap(start, start.length() + MARGIN.length(), text);
    }
}
