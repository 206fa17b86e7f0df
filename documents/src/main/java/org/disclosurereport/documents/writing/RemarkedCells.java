package org.disclosurereport.documents.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.fields.VisibleText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.QuotedRemark;
import org.disclosurereport.form.Remark;
import org.disclosurereport.form.Section;

/**
 * Remarks by the cell or the passage they are on, numbered, in one language. Immutable.
 */
public final class RemarkedCells {
    /** What the list of remarks is headed by. */
    private static final LocalizedText HEADING = LocalizedText.of("检查结果", "Findings");

    private static final String SIGN = "※";

    private final List<Numbered> all;
    private final Map<Cell, List<Numbered>> byCell;
    private final List<QuotedRemark> quoted;
    private final boolean listed;
    private final Locale locale;

    private RemarkedCells(List<Numbered> all, List<QuotedRemark> quoted, boolean listed, Locale locale) {
        this.all = all;
        this.quoted = quoted;
        this.listed = listed;
        this.locale = locale;
        this.byCell = all.stream()
                .collect(Collectors.groupingBy(
                        numbered -> numbered.remark().getCell(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * {@return remarks by cell and passage; those without a number get the next ones in the order given}
     *
     * @param remarks the remarks on cells
     * @param quoted the remarks on passages
     * @param listed whether they are also listed after the form
     * @param locale the language of the messages
     */
    public static RemarkedCells of(
            Collection<Remark> remarks, Collection<QuotedRemark> quoted, boolean listed, Locale locale) {
        List<Numbered> all = new ArrayList<>();
        int last = remarks.stream().mapToInt(Remark::getNumber).max().orElse(0);
        for (Remark remark : remarks) {
            int number = remark.getNumber() == 0 ? ++last : remark.getNumber();
            all.add(new Numbered(
                    number, remark, VisibleText.printable(remark.getMessage().get(locale))));
        }
        return new RemarkedCells(List.copyOf(all), List.copyOf(quoted), listed, locale);
    }

    /** The first remark of each number, in the order given; empty where no list is wanted. */
    List<Numbered> listed() {
        Map<Integer, Numbered> first = new LinkedHashMap<>();
        all.forEach(each -> first.putIfAbsent(each.number(), each));
        return listed ? List.copyOf(first.values()) : List.of();
    }

    /** The first remark on a passage of each number that no cell has; empty where no list is wanted. */
    List<QuotedRemark> listedPassages() {
        Map<Integer, QuotedRemark> first = new LinkedHashMap<>();
        quoted.stream()
                .filter(each -> cells(each.number()).isEmpty())
                .forEach(each -> first.putIfAbsent(each.number(), each));
        return listed ? List.copyOf(first.values()) : List.of();
    }

    /** The cells of all remarks of a number. */
    List<Cell> cells(int number) {
        return all.stream()
                .filter(each -> each.number() == number)
                .map(each -> each.remark().getCell())
                .distinct()
                .toList();
    }

    /** The remarks on a cell; empty when there is none. */
    List<Numbered> on(Cell cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** The remarks on passages of a section, in the order given. */
    List<QuotedRemark> on(Optional<Section> section) {
        return quoted.stream()
                .filter(remark -> remark.section().equals(section))
                .toList();
    }

    /** Where a passage is marked: unique on a page, the first of a number without a further one. */
    String id(QuotedRemark remark) {
        List<QuotedRemark> alike =
                quoted.stream().filter(each -> each.number() == remark.number()).toList();
        int at = alike.indexOf(remark);
        return "quote-" + remark.number() + (at == 0 ? "" : "-" + (at + 1));
    }

    /**
     * {@return the tone of the gravest remark on a cell, if there is one}
     *
     * @param cell the cell
     */
    public Optional<Remark.Tone> tone(Cell cell) {
        return on(cell).stream().map(numbered -> numbered.remark().getTone()).min(Remark.Tone::compareTo);
    }

    /** The sign of a number. */
    static String sign(int number) {
        return SIGN + number;
    }

    /**
     * {@return what is said about a cell, a line a remark; empty when nothing is}
     *
     * @param cell the cell
     */
    public String messages(Cell cell) {
        return on(cell).stream()
                .map(numbered -> (numbered.remark().getNumber() == 0 ? "" : sign(numbered.number()) + " ")
                        + label(numbered)
                        + numbered.message())
                .collect(Collectors.joining("\n"));
    }

    /** What is said about a passage. */
    String message(QuotedRemark remark) {
        return VisibleText.printable(label(remark.tone()) + remark.message().get(locale));
    }

    /** The word for a remark's tone with what separates it from the message. */
    String label(Numbered numbered) {
        return label(numbered.remark().getTone());
    }

    private String label(Remark.Tone tone) {
        return LocalizedText.of("【{tone}】", "{tone}: ")
                .fill(Map.of("tone", tone.getLabel()))
                .get(locale);
    }

    /** The words for a cell. */
    String label(Cell cell) {
        return LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()).get(locale);
    }

    /** {@return what the list of remarks is headed by} */
    public String heading() {
        return HEADING.get(locale);
    }

    /**
     * A remark with its number.
     *
     * @param number from 1
     * @param remark the remark
     * @param message its message in the language asked for, fit to be printed
     */
    record Numbered(int number, Remark remark, String message) {}

    /**
     * {@return the colour of a marked cell, as six hexadecimal digits}
     *
     * @param tone what kind of remark it has
     */
    public static String fill(Remark.Tone tone) {
        return switch (tone) {
            case ERROR -> "F8B4B4";
            case WARNING -> "FFE3A3";
            case DOUBT -> "E3D3F2";
            case NOTICE -> "CFE3FA";
            case RELATED -> "F7ECEC";
        };
    }
}
