package org.disclosurereport.documents.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.Amount;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.documents.fields.FieldGroup;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.fields.ReportFields;
import org.disclosurereport.documents.fields.VisibleText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;

/**
 * A report as the official form prints it: a title and six sections, of prose or a table. Immutable.
 *
 * @param report the report
 * @param title the title; where the report has none, agency, year and what the form is called
 * @param introduction what stands between the title and the first section
 * @param sections the six sections in form order
 */
public record PrintedReport(
        DisclosureReport report, String title, List<Paragraph> introduction, List<PrintedSection> sections) {
    private static final String ORDINALS = "一二三四五六七八九十";

    private static final int MAX_PROPERTY = 255;

    /**
     * Copies what it is given.
     *
     * @param report the report
     * @param title the title; where the report has none, agency, year and what the form is called
     * @param introduction what stands between the title and the first section
     * @param sections the six sections in form order
     */
    public PrintedReport {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }

    /**
     * {@return a report as it is printed}
     *
     * @param report the report
     */
    public static PrintedReport of(DisclosureReport report) {
        Map<Section, TableLayout> layouts = new EnumMap<>(Section.class);
        Form.of(report).getTables().forEach(table -> layouts.put(table.getSection(), TableLayout.of(table)));
        List<PrintedSection> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            sections.add(new PrintedSection(
                    section, paragraphs(report, section), layouts.get(section), after(report, section)));
        }
        String title = report.getTitle()
                .map(VisibleText::printable)
                .orElseGet(() ->
                        VisibleText.printable(report.getAgency().getName()) + report.getYear() + "年" + Form.TITLE);
        return new PrintedReport(
                report, title, body(report.getAccompanyingText().getIntroduction()), sections);
    }

    /** {@return the title as the properties of a file hold it: at most 255 characters} */
    public String shortTitle() {
        return title.codePointCount(0, title.length()) <= MAX_PROPERTY
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_PROPERTY));
    }

    /**
     * {@return what is hidden in a file beside the visible form}
     */
    public Map<String, String> hiddenFields() {
        Map<FieldGroup, String> visible = new EnumMap<>(FieldGroup.class);
        visible.put(FieldGroup.HEADER, title + joined(introduction));
        for (PrintedSection section : sections) {
            visible.put(FieldGroup.of(section.section()), joined(section.text()));
        }
        Map<String, String> fields = new LinkedHashMap<>(HiddenFields.marks(visible));
        fields.putAll(ReportFields.write(report));
        return fields;
    }

    /**
     * {@return what is printed in a cell: plain digits, nothing for blank, the unit where the form leaves it to the body}
     *
     * @param cell a cell of the report's form
     */
    public String text(Cell cell) {
        String digits = cell.get(report).toString();
        boolean ownUnit =
                cell.getUnitName().isPresent() && cell.get(report) instanceof Amount amount && !amount.isBlank();
        return ownUnit
                ? digits + cell.getUnit(report).map(unit -> unit.getLabel()).orElse("")
                : digits;
    }

    private static List<Paragraph> paragraphs(DisclosureReport report, Section section) {
        List<Paragraph> paragraphs = new ArrayList<>();
        switch (section) {
            case OVERVIEW -> {
                addBody(paragraphs, report.getOverview().getText());
                int number = 0;
                for (OverviewTopic topic : OverviewTopic.values()) {
                    String text = report.getOverview().getTopics().get(topic);
                    if (text != null) {
                        String ordinal = "（" + ORDINALS.charAt(number++) + "）";
                        paragraphs.add(new Paragraph(ordinal + topic.getLabel(), true));
                        addBody(paragraphs, text);
                    }
                }
            }
            case PROBLEMS_AND_IMPROVEMENTS -> {
                addBody(paragraphs, report.getProblemsAndImprovements().getProblems());
                addBody(paragraphs, report.getProblemsAndImprovements().getImprovements());
            }
            case OTHER_MATTERS -> addBody(paragraphs, report.getOtherMatters().getText());
            case PROACTIVE_DISCLOSURE, REQUESTS, CHALLENGES ->
                addBody(
                        paragraphs,
                        report.getAccompanyingText().getTableText(section).getBefore());
        }
        return paragraphs;
    }

    private static List<Paragraph> after(DisclosureReport report, Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE, REQUESTS, CHALLENGES ->
                body(report.getAccompanyingText().getTableText(section).getAfter());
            case OTHER_MATTERS -> body(report.getAccompanyingText().getClosing());
            case OVERVIEW, PROBLEMS_AND_IMPROVEMENTS -> List.of();
        };
    }

    private static String joined(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining());
    }

    private static List<Paragraph> body(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        addBody(paragraphs, text);
        return paragraphs;
    }

    private static void addBody(List<Paragraph> paragraphs, String text) {
        text.lines()
                .map(line -> VisibleText.printable(line).strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> paragraphs.add(new Paragraph(line, false)));
    }
}
