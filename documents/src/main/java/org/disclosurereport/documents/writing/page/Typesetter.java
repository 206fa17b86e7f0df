package org.disclosurereport.documents.writing.page;

import java.util.List;
import org.disclosurereport.documents.Typeface;
import org.disclosurereport.documents.writing.Paragraph;
import org.disclosurereport.documents.writing.PrintedReport;
import org.disclosurereport.documents.writing.PrintedSection;
import org.disclosurereport.documents.writing.RemarkedCells;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.form.Section;

/** Sets the form on pages: A4 by GB/T 9704, whatever format the pages are of. */
public final class Typesetter {
    /** 二号. */
    private static final double TITLE_SIZE = 22;

    private static final double TITLE_LINE = 32;
    private static final double ABOVE_TITLE = 12;
    private static final double BELOW_TITLE = 24;
    private static final double AROUND_TABLE = 6;

    private final PrintedReport report;
    private final RemarkedCells remarks;
    private final Fonts fonts;
    private final PageFlow flow;
    private final Tag document = new Tag("Document");

    private Typesetter(PrintedReport report, RemarkedCells remarks, Fonts fonts, Canvas canvas) {
        this.report = report;
        this.remarks = remarks;
        this.fonts = fonts;
        this.flow = new PageFlow(fonts, canvas);
    }

    /**
     * Draws a report.
     *
     * @param report the report as it is printed
     * @param remarks what to say about its cells
     * @param fonts the fonts to print it in
     * @param canvas what to draw on
     * @return the tree of what was drawn, of type {@code Document}
     */
    public static Tag set(PrintedReport report, RemarkedCells remarks, Fonts fonts, Canvas canvas) {
        Typesetter typesetter = new Typesetter(report, remarks, fonts, canvas);
        typesetter.fill();
        return typesetter.document;
    }

    private void fill() {
        flow.advance(ABOVE_TITLE);
        flow.centered(document.add("H1"), titleLines(), Typeface.TITLE, TITLE_SIZE, TITLE_LINE);
        flow.advance(BELOW_TITLE);
        addParagraphs(report.introduction());
        report.sections().forEach(this::addSection);
        flow.finish();
    }

    /** A title of two lines is broken after the body's name, where its sense allows it. */
    private List<String> titleLines() {
        String title = report.title();
        String agency = report.report().getAgency().getName();
        if (titleLines(title).size() == 2 && title.startsWith(agency) && title.length() > agency.length()) {
            List<String> parts = List.of(agency, title.substring(agency.length()));
            if (parts.stream().allMatch(part -> titleLines(part).size() == 1)) {
                return parts;
            }
        }
        return titleLines(title);
    }

    private List<String> titleLines(String text) {
        return ChineseLines.of(
                text,
                PageFlow.WIDTH,
                PageFlow.WIDTH,
                character -> fonts.glyph(Typeface.TITLE, character).width() * TITLE_SIZE);
    }

    private void addSection(PrintedSection section) {
        if (section.section() == Section.REQUESTS && !flow.isEmpty()) {
            // The largest table is on pages of its own.
            flow.newPage();
        }
        List<String> heading = flow.lines(section.heading(), Typeface.HEADING, true);
        double above = 2 * AROUND_TABLE;
        for (Paragraph paragraph : section.paragraphs()) {
            above += flow.lines(paragraph.text(), Typeface.BODY, true).size() * PageFlow.LINE;
        }
        if (section.table().isPresent()) {
            PageTable table = new PageTable(section.table().get(), report, remarks, fonts);
            double following = above + table.together(above + heading.size() * PageFlow.LINE);
            addHeading(section, heading, Math.min(following, PageFlow.HEIGHT - heading.size() * PageFlow.LINE));
            addParagraphs(section.paragraphs());
            flow.advance(AROUND_TABLE);
            table.draw(flow, document);
            flow.advance(AROUND_TABLE);
        } else {
            addHeading(section, heading, section.paragraphs().isEmpty() ? 0 : PageFlow.LINE);
            addParagraphs(section.paragraphs());
        }
        addParagraphs(section.after());
    }

    private void addHeading(PrintedSection section, List<String> lines, double following) {
        flow.require(lines.size() * PageFlow.LINE + following);
        flow.canvas().bookmark(section.heading(), flow.top());
        flow.heading(document.add("H2"), lines, Typeface.HEADING, following);
    }

    private void addParagraphs(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.heading()) {
                List<String> lines = flow.lines(paragraph.text(), Typeface.TOPIC, true);
                flow.heading(document.add("H3"), lines, Typeface.TOPIC, PageFlow.LINE);
            } else {
                flow.paragraph(document.add("P"), flow.lines(paragraph.text(), Typeface.BODY, true));
            }
        }
    }
}
