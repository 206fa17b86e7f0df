package org.disclosurereport.batch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.TableText;
import org.disclosurereport.form.Section;

/** Finds the passages of a report's prose that a message quotes between “ and ”. Stateless and thread-safe. */
final class Passages {
    /** Names of rows and columns are quoted, too; they are shorter than what states anything. */
    private static final Pattern QUOTE = Pattern.compile("“([^“”]{4,400})”");

    private static final String CUT = "…";
    private static final String INTRODUCTION = "accompanyingText.introduction";
    private static final List<Section> TABLES =
            List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES);

    private Passages() {}

    /**
     * {@return the passages quoted that are in the report word for word}
     *
     * @param message the message
     * @param path the property path of the place, to look there first
     * @param report the report
     */
    static List<Passage> of(LocalizedText message, Optional<String> path, DisclosureReport report) {
        Matcher quote = QUOTE.matcher(message.getChinese());
        List<Passage> passages = new ArrayList<>();
        while (quote.find()) {
            String words = quote.group(1);
            String whole = words.endsWith(CUT) ? words.substring(0, words.length() - CUT.length()) : words;
            find(whole, path, report).filter(each -> !passages.contains(each)).ifPresent(passages::add);
        }
        return passages;
    }

    private static Optional<Passage> find(String words, Optional<String> path, DisclosureReport report) {
        List<Optional<Section>> places = new ArrayList<>();
        path.map(Passages::section).ifPresent(places::add);
        Stream.concat(
                        Stream.of(Optional.<Section>empty()),
                        Stream.of(Section.values()).map(Optional::of))
                .filter(place -> !places.contains(place))
                .forEach(places::add);
        for (Optional<Section> place : places) {
            if (texts(place, report).anyMatch(text -> text.contains(words))) {
                return Optional.of(new Passage(place, words));
            }
        }
        return Optional.empty();
    }

    private static Optional<Section> section(String path) {
        return path.equals(INTRODUCTION)
                ? Optional.empty()
                : Stream.of(Section.values())
                        .filter(section ->
                                Stream.of(path.split("[.\\[]")).limit(2).anyMatch(section.getName()::equals))
                        .findFirst();
    }

    private static Stream<String> texts(Optional<Section> place, DisclosureReport report) {
        AccompanyingText around = report.getAccompanyingText();
        if (place.isEmpty()) {
            return Stream.of(around.getIntroduction());
        }
        Section section = place.get();
        if (TABLES.contains(section)) {
            TableText text = around.getTableText(section);
            return Stream.of(text.getBefore(), text.getAfter());
        }
        return switch (section) {
            case OVERVIEW ->
                Stream.concat(
                        Stream.of(report.getOverview().getText()), report.getOverview().getTopics().values().stream());
            case PROBLEMS_AND_IMPROVEMENTS ->
                Stream.of(
                        report.getProblemsAndImprovements().getProblems(),
                        report.getProblemsAndImprovements().getImprovements());
            case OTHER_MATTERS -> Stream.of(report.getOtherMatters().getText(), around.getClosing());
            case PROACTIVE_DISCLOSURE, REQUESTS, CHALLENGES -> Stream.empty();
        };
    }
}
