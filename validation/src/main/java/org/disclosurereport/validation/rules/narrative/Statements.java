package org.disclosurereport.validation.rules.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.TableText;
import org.disclosurereport.form.Section;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

/** Goes over what the texts of a report state in numbers, section by section: figures and lists, each with its place. */
public final class Statements {
    private static final List<TablePath> TABLES = Arrays.stream(Section.values())
            .filter(Section::hasTable)
            .map(section -> new TablePath(section, "accompanyingText." + section.getName()))
            .toList();

    private Statements() {}

    private record TablePath(Section section, String path) {}

    /** Takes what one section states. */
    public interface Visitor {
        /**
         * Takes it.
         *
         * @param path the property path of the value that holds it, such as {@code overview}
         * @param section the section it is in
         * @param figures the figures stated
         * @param breakdowns the lists stated
         */
        void section(String path, Section section, List<StatedFigure> figures, List<Breakdown> breakdowns);
    }

    /**
     * Visits every section that states anything, in form order.
     *
     * @param report the report
     * @param visitor takes what each states
     */
    public static void visit(DisclosureReport report, Visitor visitor) {
        visit(
                "overview",
                Section.OVERVIEW,
                report.getOverview().getStatedFigures(),
                report.getOverview().getBreakdowns(),
                visitor);
        AccompanyingText around = report.getAccompanyingText();
        for (TablePath table : TABLES) {
            TableText text = around.getTableText(table.section());
            visit(table.path(), table.section(), text.getStatedFigures(), text.getBreakdowns(), visitor);
        }
        visit(
                "otherMatters",
                Section.OTHER_MATTERS,
                report.getOtherMatters().getStatedFigures(),
                report.getOtherMatters().getBreakdowns(),
                visitor);
    }

    private static void visit(
            String path, Section section, List<StatedFigure> figures, List<Breakdown> breakdowns, Visitor visitor) {
        if (!figures.isEmpty() || !breakdowns.isEmpty()) {
            visitor.section(path, section, figures, breakdowns);
        }
    }

    /**
     * {@return whether at least two figures of one text are parts of a number, each told apart, so that together they make it}
     *
     * @param quantity what they count
     * @param figures what the text states; one that is the number itself is no part of it
     * @param whole the number
     */
    static boolean areParts(StatedQuantity quantity, List<StatedFigure> figures, long whole) {
        long sum = 0;
        int parts = 0;
        for (StatedFigure figure : figures) {
            long value = figure.getQuantity() == quantity ? figure.getCount().orElse(0) : 0;
            if (value > 0 && value != whole) {
                sum += value;
                parts++;
            }
        }
        return parts > 1 && sum == whole;
    }

    /**
     * {@return whether one sentence of a text states both of two things}
     *
     * @param text the text
     * @param one the words of the one
     * @param other the words of the other
     */
    static boolean isOneSentence(String text, String one, String other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        if (first < 0 || second < 0) {
            return false;
        }
        String between = text.substring(Math.min(first, second), Math.max(first, second));
        return between.chars().noneMatch(c -> "。；;\n".indexOf(c) >= 0);
    }

    /**
     * {@return what a figure is called in a message: the words it was read from, else what it counts}
     *
     * @param figure the figure
     */
    static LocalizedText label(StatedFigure figure) {
        LocalizedText quantity = LocalizedText.of(
                figure.getQuantity().getLabel(), figure.getQuantity().getEnglishLabel());
        return figure.getQuote()
                .map(quote -> LocalizedText.of("“{quote}”（{quantity}）", "\"{quote}\" ({quantity})")
                        .fill(Map.of("quote", quote, "quantity", quantity)))
                .orElse(quantity);
    }
}
