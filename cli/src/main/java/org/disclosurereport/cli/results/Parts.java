package org.disclosurereport.cli.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Violation;

/**
 * The numbers behind a violation in short: zeros left out, and of each label what tells it from the
 * others.
 *
 * <p>For example 结果维持 10 + 结果纠正 1 = 11. Where the numbers are no plain sum, they are listed.
 * Stateless and thread-safe.
 */
public final class Parts {
    private static final LocalizedText BLANKS = LocalizedText.of("另有 {n} 项留空", "{n} left blank");
    private static final LocalizedText REST_ZERO =
            LocalizedText.of("{n} 项留空，其余为 0", "{n} left blank, the others are 0");
    private static final LocalizedText ALL_ZERO = LocalizedText.of("各项均为 0", "every part is 0");
    private static final LocalizedText OF_YEAR = LocalizedText.of("{year}年度 {label}", "{year}: {label}");
    private static final LocalizedText SEPARATOR = LocalizedText.of("；", "; ");
    private static final String COLUMN = " · ";
    private static final Pattern NOTE = Pattern.compile("(?<=[^ ])（[^（）]*）$");
    private static final int LONG = 60;

    /** What follows the place's name in the name of the cell that is judged, where one is. */
    private static final List<String> JUDGED = List.of("", ".total", ".statedTotal");

    private Parts() {}

    /** The numbers in one line; empty where they say nothing that the rest doesn't. */
    public static Optional<String> of(Violation violation, Locale locale) {
        List<CellReading> cells = new ArrayList<>(violation.getCells());
        boolean sum = cells.removeIf(cell -> isJudged(cell, violation));
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = cells.size() == 1 && isOfOther(cells.get(0), violation)
                ? List.of(cells.get(0).getLabel().get(locale))
                : labels(cells, locale);
        List<String> parts = new ArrayList<>();
        BigDecimal known = BigDecimal.ZERO;
        int blanks = 0;
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i).getValue().toString();
            if (value.isEmpty()) {
                blanks++;
            } else {
                BigDecimal number = new BigDecimal(value);
                known = known.add(number);
                if (number.signum() != 0 || isOfOther(cells.get(i), violation)) {
                    parts.add(label(cells.get(i), labels.get(i), violation, locale) + TextLines.NO_BREAK + value);
                }
            }
        }
        if (blanks > 0) {
            LocalizedText template = parts.isEmpty() ? REST_ZERO : BLANKS;
            parts.add(template.fill(Map.of("n", blanks)).get(locale));
        } else if (parts.isEmpty()) {
            return Optional.of(ALL_ZERO.get(locale));
        }
        boolean added = sum && blanks == 0 && parts.size() > 1 && isExpected(known, violation);
        return Optional.of(
                added
                        ? String.join(" + ", parts) + " = " + known.toPlainString()
                        : String.join(SEPARATOR.get(locale), parts));
    }

    private static boolean isJudged(CellReading cell, Violation violation) {
        String place = violation.getPlace().getName();
        return JUDGED.stream().anyMatch(end -> cell.getName().equals(place + end)) && !isOfOther(cell, violation);
    }

    /** Whether a number is from another report than the one that the violation belongs to. */
    private static boolean isOfOther(CellReading cell, Violation violation) {
        return cell.getReport()
                .filter(report -> !report.equals(violation.getReports().get(0)))
                .isPresent();
    }

    /** A label with the year before it, where it is another than the violation's. */
    private static String label(CellReading cell, String label, Violation violation, Locale locale) {
        return isOfOther(cell, violation)
                ? OF_YEAR.fill(Map.of("year", cell.getReport().orElseThrow().getYear(), "label", label))
                        .get(locale)
                : label;
    }

    private static boolean isExpected(BigDecimal sum, Violation violation) {
        return violation
                .getExpected()
                .filter(expected -> expected.compareTo(sum) == 0)
                .isPresent();
    }

    private static List<String> labels(List<CellReading> cells, Locale locale) {
        List<String> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (CellReading cell : cells) {
            String label = cell.getLabel().get(locale);
            int at = label.lastIndexOf(COLUMN);
            rows.add(at < 0 ? label : label.substring(0, at));
            columns.add(at < 0 ? "" : label.substring(at + COLUMN.length()));
        }
        if (cells.size() == 1) {
            return columns.get(0).isEmpty() ? rows : columns;
        }
        if (rows.stream().distinct().count() == 1) {
            return columns;
        }
        List<String> shortened = withoutCommonStart(rows, locale);
        if (columns.stream().distinct().count() == 1) {
            return shortened;
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            labels.add(shortened.get(i) + (columns.get(i).isEmpty() ? "" : COLUMN + columns.get(i)));
        }
        return labels;
    }

    /** Takes off the merged labels that all rows share. */
    private static List<String> withoutCommonStart(List<String> rows, Locale locale) {
        String separator = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? " › " : " ";
        List<List<String>> paths =
                rows.stream().map(row -> Arrays.asList(row.split(separator))).toList();
        int common = 0;
        while (isCommon(paths, common)) {
            common++;
        }
        int start = common;
        return paths.stream()
                .map(path -> shorten(String.join(separator, path.subList(start, path.size()))))
                .toList();
    }

    /** Takes off the note in brackets at the end of a label, and the last clause of a long one. */
    private static String shorten(String label) {
        String name = NOTE.matcher(label).replaceFirst("");
        int clause = name.lastIndexOf('、');
        return clause > 0 && TextLines.width(name) > LONG ? name.substring(0, clause) + "…" : name;
    }

    private static boolean isCommon(List<List<String>> paths, int level) {
        return paths.stream()
                .allMatch(path -> path.size() > level + 1
                        && path.get(level).equals(paths.get(0).get(level)));
    }
}
