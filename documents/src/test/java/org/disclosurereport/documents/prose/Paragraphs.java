package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;

/** Paragraphs for tests, and what was read from them in a short notation. */
final class Paragraphs {
    private Paragraphs() {}

    /** Each text is a paragraph; so is each of its lines. */
    static List<TextBlock> of(String... texts) {
        List<TextBlock> paragraphs = new ArrayList<>();
        for (String text : texts) {
            for (String line : text.split("\n", -1)) {
                paragraphs.add(new TextBlock(line, false, SourcePlace.of(0, 0, paragraphs.size() + 1, 0)));
            }
        }
        return paragraphs;
    }

    /** Such as {@code 主动公开信息 90条 CLOSED 要闻=40 通知=50}, one line a breakdown. */
    static String breakdowns(String text) {
        return breakdowns(OptionalInt.empty(), text);
    }

    /** The breakdowns of a report of a year, in the same notation. */
    static String breakdownsOf(int year, String text) {
        return breakdowns(OptionalInt.of(year), text);
    }

    private static String breakdowns(OptionalInt year, String text) {
        return Narrative.overview(of(text), year).value().getBreakdowns().stream()
                .map(Paragraphs::describe)
                .collect(Collectors.joining(" / "));
    }

    static String describe(Breakdown breakdown) {
        return breakdown.getSubject().orElse("-") + " " + breakdown.getStatedTotal()
                + breakdown.getUnit().orElse("-") + " " + breakdown.getKind()
                + breakdown.getCategories().stream()
                        .map(category -> " " + category.getName() + "=" + category.getCount())
                        .collect(Collectors.joining());
    }

    /** Such as {@code REQUESTS_RECEIVED 20 AREA}, rounded ones with a ~. */
    static String figures(String... texts) {
        return Narrative.overview(of(texts), OptionalInt.empty()).value().getStatedFigures().stream()
                .map(Paragraphs::describe)
                .collect(Collectors.joining(" / "));
    }

    /** The figures of a report of a year, in the same notation. */
    static String figuresOf(int year, String text) {
        return Narrative.overview(of(text), OptionalInt.of(year)).value().getStatedFigures().stream()
                .map(Paragraphs::describe)
                .collect(Collectors.joining(" / "));
    }

    private static String describe(StatedFigure figure) {
        String scope = figure.getScope() == FigureScope.UNSTATED ? "" : " " + figure.getScope();
        return figure.getQuantity() + " " + (figure.isRounded() ? "~" : "") + figure.getValue() + scope;
    }

    static List<String> issues(String text) {
        return messages(Narrative.overview(of(text), OptionalInt.empty()).issues());
    }

    static List<String> messages(List<ReadIssue> issues) {
        return issues.stream().map(issue -> issue.getMessage(Locale.ENGLISH)).toList();
    }
}
