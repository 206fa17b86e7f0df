package org.disclosurereport.validation.rules.texts;

import java.util.List;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.TableText;
import org.disclosurereport.form.Section;

/** Goes over every text of a report in form order, each with the property path of where it is. */
public final class ReportTexts {
    private static final List<Section> TABLES =
            List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES);

    private ReportTexts() {}

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
     * Visits every text that isn't empty: introduction, sections and closing lines.
     *
     * @param report the report
     * @param visitor takes each
     */
    public static void visit(DisclosureReport report, Visitor visitor) {
        AccompanyingText around = report.getAccompanyingText();
        visit("accompanyingText.introduction", around.getIntroduction(), visitor);
        visitSections(report, visitor);
        visit("accompanyingText.closing", around.getClosing(), visitor);
    }

    /**
     * Visits the texts of the sections alone.
     *
     * @param report the report
     * @param visitor takes each
     */
    public static void visitSections(DisclosureReport report, Visitor visitor) {
        visit("overview.text", report.getOverview().getText(), visitor);
        for (OverviewTopic topic : OverviewTopic.values()) {
            visit(
                    "overview.topics." + topic.getName(),
                    report.getOverview().getTopics().getOrDefault(topic, ""),
                    visitor);
        }
        AccompanyingText around = report.getAccompanyingText();
        if (!around.isEmpty()) {
            for (Section section : TABLES) {
                TableText text = around.getTableText(section);
                visit("accompanyingText." + section.getName() + ".before", text.getBefore(), visitor);
                visit("accompanyingText." + section.getName() + ".after", text.getAfter(), visitor);
            }
        }
        visit(
                "problemsAndImprovements.problems",
                report.getProblemsAndImprovements().getProblems(),
                visitor);
        visit(
                "problemsAndImprovements.improvements",
                report.getProblemsAndImprovements().getImprovements(),
                visitor);
        visit("otherMatters.text", report.getOtherMatters().getText(), visitor);
    }

    private static void visit(String path, String text, Visitor visitor) {
        if (!text.isEmpty()) {
            visitor.text(path, text);
        }
    }
}
