package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.TableText;
import org.disclosurereport.form.Section;

/** Goes over every text of a report in form order, each with the property path of where it is. */
public final class ReportTexts {
    private static final List<TablePaths> TABLES = Arrays.stream(Section.values())
            .filter(Section::hasTable)
            .map(section -> new TablePaths(
                    section,
                    "accompanyingText." + section.getName() + ".before",
                    "accompanyingText." + section.getName() + ".after"))
            .toList();

    private static final Map<OverviewTopic, String> TOPICS = topics();
    private static final int USUAL = 12;

    private ReportTexts() {}

    private record TablePaths(Section section, String before, String after) {}

    /** Takes a text. */
    public interface Visitor {
        /**
         * Takes it.
         *
         * @param path the property path, such as {@code overview.topics.supervision}
         * @param text the text, not empty
         */
        void text(String path, String text);
    }

    /**
     * {@return every text that isn't empty, read once for all rules: introduction, sections and closing lines}
     *
     * @param report the report
     */
    static List<ScannedText> scan(DisclosureReport report) {
        List<ScannedText> texts = new ArrayList<>(USUAL);
        AccompanyingText around = report.getAccompanyingText();
        visit(
                "accompanyingText.introduction",
                around.getIntroduction(),
                (path, text) -> texts.add(ScannedText.of(path, text, false)));
        visitSections(report, (path, text) -> texts.add(ScannedText.of(path, text, true)));
        visit(
                "accompanyingText.closing",
                around.getClosing(),
                (path, text) -> texts.add(ScannedText.of(path, text, false)));
        return texts;
    }

    /**
     * Visits the texts of the sections.
     *
     * @param report the report
     * @param visitor takes each that isn't empty
     */
    public static void visitSections(DisclosureReport report, Visitor visitor) {
        Overview overview = report.getOverview();
        visit("overview.text", overview.getText(), visitor);
        Map<OverviewTopic, String> topics = overview.getTopics();
        if (!topics.isEmpty()) {
            TOPICS.forEach((topic, path) -> visit(path, topics.getOrDefault(topic, ""), visitor));
        }
        AccompanyingText around = report.getAccompanyingText();
        for (TablePaths paths : TABLES) {
            TableText text = around.getTableText(paths.section());
            visit(paths.before(), text.getBefore(), visitor);
            visit(paths.after(), text.getAfter(), visitor);
        }
        ProblemsAndImprovements five = report.getProblemsAndImprovements();
        visit("problemsAndImprovements.problems", five.getProblems(), visitor);
        visit("problemsAndImprovements.improvements", five.getImprovements(), visitor);
        visit("otherMatters.text", report.getOtherMatters().getText(), visitor);
    }

    private static void visit(String path, String text, Visitor visitor) {
        if (!text.isEmpty()) {
            visitor.text(path, text);
        }
    }

    private static Map<OverviewTopic, String> topics() {
        Map<OverviewTopic, String> paths = new EnumMap<>(OverviewTopic.class);
        Arrays.stream(OverviewTopic.values()).forEach(topic -> paths.put(topic, "overview.topics." + topic.getName()));
        return paths;
    }
}
