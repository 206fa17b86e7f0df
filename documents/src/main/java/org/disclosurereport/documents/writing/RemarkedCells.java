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
import org.disclosurereport.form.Remark;

/**
 * Remarks by the cell they are on, numbered in the order given, in one language. Immutable.
 */
public final class RemarkedCells {
    /** What the list of remarks is headed by. */
    private static final LocalizedText HEADING = LocalizedText.of("核验意见", "Remarks");

    private final List<Numbered> all;
    private final Map<Cell, List<Numbered>> byCell;
    private final Locale locale;

    private RemarkedCells(List<Numbered> all, Locale locale) {
        this.all = all;
        this.locale = locale;
        this.byCell = all.stream()
                .collect(Collectors.groupingBy(
                        numbered -> numbered.remark().getCell(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * {@return remarks by cell}
     *
     * @param remarks the remarks
     * @param locale the language of the messages
     */
    public static RemarkedCells of(Collection<Remark> remarks, Locale locale) {
        List<Numbered> all = new ArrayList<>();
        for (Remark remark : remarks) {
            all.add(new Numbered(
                    all.size() + 1,
                    remark,
                    VisibleText.printable(remark.getMessage().get(locale))));
        }
        return new RemarkedCells(List.copyOf(all), locale);
    }

    /** All remarks in the order given. */
    List<Numbered> all() {
        return all;
    }

    /** The remarks on a cell; empty when there is none. */
    List<Numbered> on(Cell cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** The tone of the gravest remark on a cell, if there is one. */
    Optional<Remark.Tone> tone(Cell cell) {
        return on(cell).stream().map(numbered -> numbered.remark().getTone()).min(Remark.Tone::compareTo);
    }

    /** What is said about a cell, a line a remark; empty when nothing is. */
    String messages(Cell cell) {
        return on(cell).stream()
                .map(numbered -> label(numbered) + numbered.message())
                .collect(Collectors.joining("\n"));
    }

    /** The word for a remark's tone with what parts it from the message. */
    String label(Numbered numbered) {
        return LocalizedText.of("【{tone}】", "{tone}: ")
                .fill(Map.of("tone", numbered.remark().getTone().getLabel()))
                .get(locale);
    }

    /** The words for a cell. */
    String label(Cell cell) {
        return LocalizedText.of(cell.getLabel(), cell.getEnglishLabel()).get(locale);
    }

    /** What the list of remarks is headed by. */
    String heading() {
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
}
