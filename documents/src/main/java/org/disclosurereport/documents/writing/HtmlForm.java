package org.disclosurereport.documents.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.fields.VisibleText;
import org.disclosurereport.documents.writing.LaidCell.Role;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.QuotedRemark;

/**
 * Writes the form as a web page that needs nothing beside itself and may do nothing: its policy allows its own style, by
 * digest, and nothing else.
 *
 * <p>The id of a value is the cell's name, so that whoever shows the page can point at it. Marks of remarks are generated
 * by the style, so that no text of a cell is changed by them.
 */
public final class HtmlForm {
    private static final String STYLE = style();
    private static final String STYLE_DIGEST = digest(STYLE);

    private final PrintedReport report;
    private final RemarkedCells remarks;
    private final StringBuilder html = new StringBuilder(1 << 16);

    private HtmlForm(PrintedReport report, RemarkedCells remarks) {
        this.report = report;
        this.remarks = remarks;
    }

    /**
     * Writes a report.
     *
     * @param report the report as it is printed
     * @param remarks what to say about its cells
     * @return the page
     */
    public static String write(PrintedReport report, RemarkedCells remarks) {
        HtmlForm form = new HtmlForm(report, remarks);
        form.addPage();
        return form.html.toString();
    }

    private void addPage() {
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(STYLE_DIGEST)
                .append("'; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        addText(report.title());
        html.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        addText(report.title());
        html.append("</h1>\n");
        List<QuotedRemark> quoted = new ArrayList<>(remarks.on(Optional.empty()));
        for (Paragraph paragraph : report.introduction()) {
            html.append("<p class=\"").append(HiddenFields.INTRODUCTION_CLASS).append("\">");
            addMarkedText(paragraph.text(), quoted);
            html.append("</p>\n");
        }
        report.sections().forEach(this::addSection);
        html.append("</main>\n");
        addRemarks();
        html.append("<script type=\"")
                .append(HiddenFields.SCRIPT_TYPE)
                .append("\">\n")
                .append(HiddenFields.encode(report.hiddenFields()))
                .append("</script>\n</body>\n</html>\n");
    }

    private void addSection(PrintedSection section) {
        String name = section.section().getName();
        html.append("<section ").append(HiddenFields.SECTION_ATTRIBUTE);
        html.append("=\"")
                .append(name)
                .append("\" aria-labelledby=\"")
                .append(name)
                .append("-heading\">\n<h2 id=\"");
        html.append(name).append("-heading\">");
        addText(section.heading());
        html.append("</h2>\n");
        List<QuotedRemark> quoted = new ArrayList<>(remarks.on(Optional.of(section.section())));
        section.paragraphs().forEach(paragraph -> addParagraph(paragraph, quoted));
        section.table().ifPresent(layout -> addTable(name, layout));
        section.after().forEach(paragraph -> addParagraph(paragraph, quoted));
        html.append("</section>\n");
    }

    private void addParagraph(Paragraph paragraph, List<QuotedRemark> quoted) {
        html.append(paragraph.heading() ? "<h3>" : "<p>");
        addMarkedText(paragraph.text(), quoted);
        html.append(paragraph.heading() ? "</h3>\n" : "</p>\n");
    }

    /** Marks the passages that begin here, and takes them off the list: each is marked once. Where two overlap the first one wins. */
    private void addMarkedText(String text, List<QuotedRemark> quoted) {
        int done = 0;
        while (true) {
            QuotedRemark next = null;
            int start = text.length();
            for (QuotedRemark each : quoted) {
                int at = text.indexOf(VisibleText.printable(each.quote()), done);
                if (at >= 0 && at < start) {
                    start = at;
                    next = each;
                }
            }
            if (next == null) {
                break;
            }
            addText(text.substring(done, start));
            done = start + VisibleText.printable(next.quote()).length();
            html.append("<mark id=\"")
                    .append(remarks.id(next))
                    .append("\" class=\"")
                    .append(next.tone().getName());
            html.append("\" title=\"");
            addText(remarks.message(next));
            html.append("\">");
            addText(text.substring(start, done));
            addLink(next.number(), "");
            html.append("</mark>");
            quoted.remove(next);
        }
        addText(text.substring(done));
    }

    private void addTable(String name, TableLayout layout) {
        Map<LaidCell, String> ids = labelIds(name, layout);
        // It scrolls on a narrow screen, also by keys.
        html.append("<div class=\"sheet\" tabindex=\"0\" role=\"group\" aria-labelledby=\"")
                .append(name);
        html.append("-heading\">\n<table aria-labelledby=\"").append(name).append("-heading\">\n<colgroup>");
        int whole = layout.shares().stream().mapToInt(Integer::intValue).sum();
        for (int share : layout.shares()) {
            // Written with a class a share this would need a style of its own, which the policy forbids.
            html.append("<col width=\"")
                    .append(String.format(Locale.ROOT, "%.2f", 100.0 * share / whole))
                    .append("%\">");
        }
        html.append("</colgroup>\n");
        for (int row = 0; row < layout.rowCount(); row++) {
            if (row == 0) {
                html.append(layout.headRows() > 0 ? "<thead>\n" : "<tbody>\n");
            } else if (row == layout.headRows()) {
                html.append("</thead>\n<tbody>\n");
            }
            html.append("<tr>");
            layout.row(row).forEach(cell -> addCell(layout, cell, ids));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private static Map<LaidCell, String> labelIds(String name, TableLayout layout) {
        Map<LaidCell, String> ids = new IdentityHashMap<>();
        for (LaidCell cell : layout.cells()) {
            if (cell.role() != Role.VALUE) {
                ids.put(cell, name + "-" + (cell.row() + 1) + "-" + (cell.column() + 1));
            }
        }
        return ids;
    }

    private void addCell(TableLayout layout, LaidCell laid, Map<LaidCell, String> ids) {
        Cell cell = laid.cell();
        if (cell == null) {
            addLabel(laid, Objects.requireNonNull(ids.get(laid), "id"));
            return;
        }
        html.append("<td id=\"").append(cell.getName()).append('"');
        addSpans(laid);
        html.append(" headers=\"")
                .append(layout.labelsOf(laid).stream().map(ids::get).collect(Collectors.joining(" ")))
                .append('"');
        remarks.tone(cell).ifPresent(tone -> addMark(cell, tone.getName()));
        html.append('>');
        addText(report.text(cell));
        remarks.on(cell).forEach(each -> addLink(each.number(), each.remark().getSuggestion()));
        html.append("</td>");
    }

    private void addLabel(LaidCell laid, String id) {
        html.append("<th id=\"").append(id).append("\" class=\"");
        html.append(laid.role().name().toLowerCase(Locale.ROOT)).append('"');
        addSpans(laid);
        html.append(
                switch (laid.role()) {
                    case ROW -> laid.rows() > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"";
                    case HEAD -> laid.columns() > 1 ? " scope=\"colgroup\"" : " scope=\"col\"";
                    case BLOCK -> " scope=\"colgroup\"";
                    case CORNER, VALUE -> "";
                });
        html.append('>');
        addText(laid.label());
        html.append("</th>");
    }

    private void addSpans(LaidCell laid) {
        if (laid.rows() > 1) {
            html.append(" rowspan=\"").append(laid.rows()).append('"');
        }
        if (laid.columns() > 1) {
            html.append(" colspan=\"").append(laid.columns()).append('"');
        }
    }

    /** Colour, outline, a numbered sign and the message: whoever sees no colour sees the sign, whoever sees nothing hears it. */
    private void addMark(Cell cell, String tone) {
        html.append(" class=\"").append(tone).append("\" title=\"");
        addText(remarks.messages(cell));
        html.append("\" aria-describedby=\"")
                .append(remarks.on(cell).stream()
                        .map(each -> remarkId(each.number()))
                        .collect(Collectors.joining(" ")))
                .append('"');
    }

    /** A link from a mark to what is said; its sign is generated by the style, so that the text stays the report's. */
    private void addLink(int number, String fits) {
        String sign = RemarkedCells.sign(number);
        html.append("<a class=\"mark\" href=\"#").append(remarkId(number));
        html.append("\" data-mark=\"").append(sign).append("\" aria-label=\"").append(sign);
        if (!fits.isEmpty()) {
            html.append(" → ").append(fits).append("?\" data-fits=\"").append(fits);
        }
        html.append("\"></a>");
    }

    private static String remarkId(int number) {
        return "remark-" + number;
    }

    private void addRemarks() {
        List<RemarkedCells.Numbered> listed = remarks.listed();
        List<QuotedRemark> passages = remarks.listedPassages();
        if (listed.isEmpty() && passages.isEmpty()) {
            return;
        }
        html.append("<aside class=\"")
                .append(HiddenFields.REMARKS_CLASS)
                .append("\" aria-labelledby=\"remarks-heading\">\n");
        html.append("<h2 id=\"remarks-heading\">");
        addText(remarks.heading());
        html.append("</h2>\n<ol>\n");
        for (RemarkedCells.Numbered remark : listed) {
            html.append("<li id=\"")
                    .append(remarkId(remark.number()))
                    .append("\" value=\"")
                    .append(remark.number())
                    .append("\">");
            for (Cell cell : remarks.cells(remark.number())) {
                html.append("<a href=\"#").append(cell.getName()).append("\">");
                addText(remarks.label(cell));
                html.append("</a> ");
            }
            addText(remarks.label(remark) + remark.message());
            html.append("</li>\n");
        }
        for (QuotedRemark passage : passages) {
            html.append("<li id=\"").append(remarkId(passage.number()));
            html.append("\" value=\"").append(passage.number()).append("\">");
            addText(remarks.message(passage));
            html.append("</li>\n");
        }
        html.append("</ol>\n</aside>\n");
    }

    private void addText(String text) {
        escape(text, html);
    }

    /** Adds text in which nothing is markup. */
    static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(character);
            }
        }
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlForm.class.getResourceAsStream("form.css"), "form.css")) {
            // The digest must be of what a browser sees, and a browser sees no carriage returns.
            return "\n" + new String(in.readAllBytes(), UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest by which a page's policy allows its style. */
    static String digest(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
