package org.disclosurereport.documents.layouts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;
import org.disclosurereport.documents.layouts.PrintedReport.Title;
import org.disclosurereport.form.Section;

/** The layouts of web pages: the form's merged cells, text cut into runs, pages of a site, spans that don't agree. */
final class HtmlLayouts {
    private HtmlLayouts() {}

    static List<Layout> all() {
        return List.of(
                layout("html-official", UnaryOperator.identity(), false, false, false),
                layout("html-font-runs", UnaryOperator.identity(), true, false, false),
                layout("html-site", UnaryOperator.identity(), false, true, false),
                layout("html-layout-tables", UnaryOperator.identity(), true, true, true),
                layout("html-uneven-spans", HtmlLayouts::uneven, false, false, false),
                new Layout(
                        "mhtml",
                        "report.mht",
                        Accident.everywhereAnd(Accident.WRONG_ROW_SPANS, Accident.LABEL_NOTES, Accident.LABEL_SOUNDS),
                        HtmlLayouts::oneFile));
    }

    private static Layout layout(
            String id, UnaryOperator<PrintedTable> shape, boolean runs, boolean site, boolean nested) {
        return new Layout(
                id,
                "report.html",
                Accident.inTextAnd(Accident.WRONG_ROW_SPANS, Accident.LABEL_NOTES, Accident.LABEL_SOUNDS),
                (report, accidents) -> {
                    HtmlPage page = new HtmlPage(accidents, shape, runs);
                    return page.print(report, site, nested).getBytes(StandardCharsets.UTF_8);
                });
    }

    /** A page as a browser saves it, in the encodings that they use. */
    private static byte[] oneFile(PrintedReport report, Accidents accidents) {
        String page = new HtmlPage(accidents, UnaryOperator.identity(), false).print(report, false, false);
        SplittableRandom random = accidents.random("mhtml");
        Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        boolean base64 = random.nextBoolean();
        String body = base64
                ? Base64.getMimeEncoder().encodeToString(page.getBytes(charset))
                : quotedPrintable(page.getBytes(charset));
        return ("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
                        + "\tboundary=\"----=_Part_1\"\r\n\r\nThis is a multi-part message.\r\n------=_Part_1\r\n"
                        + "Content-Type: text/css\r\n\r\np { color: red }\r\n------=_Part_1\r\nContent-Type: text/html;\r\n"
                        + "\tcharset=\"" + (charset == StandardCharsets.UTF_8 ? "utf-8" : "gb2312")
                        + "\"\r\nContent-Transfer-Encoding: " + (base64 ? "base64" : "quoted-printable") + "\r\n\r\n"
                        + body + "\r\n------=_Part_1--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String quotedPrintable(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (byte each : bytes) {
            boolean plain = each > ' ' && each < 127 && each != '=';
            String encoded = plain ? String.valueOf((char) each) : String.format(Locale.ROOT, "=%02X", each & 0xFF);
            if (column + encoded.length() > 75) {
                text.append("=\r\n");
                column = 0;
            }
            text.append(encoded);
            column += encoded.length();
        }
        return text.toString();
    }

    /** Table 二 on five columns, whose rows are parted elsewhere than their heads. */
    private static PrintedTable uneven(PrintedTable table) {
        if (table.section() != Section.PROACTIVE_DISCLOSURE) {
            return table;
        }
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (List<PrintedCell> row : table.rows()) {
            int[] spans = switch (row.size()) {
                case 1 -> new int[] {5};
                case 2 -> new int[] {1, 4};
                case 3 -> new int[] {1, 2, 2};
                default -> PrintedTable.isHead(row) ? new int[] {1, 1, 2, 1} : new int[] {1, 2, 1, 1};
            };
            List<PrintedCell> changed = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                changed.add(row.get(i).withColumns(spans[i]));
            }
            rows.add(changed);
        }
        return table.withRows(rows);
    }

    /** Writes one page. */
    private static final class HtmlPage {
        private final Accidents accidents;
        private final SplittableRandom random;
        private final UnaryOperator<PrintedTable> shape;
        private final boolean runs;
        private final String blank;
        private final String cellOpen;
        private final String cellClose;
        private final StringBuilder html = new StringBuilder();

        HtmlPage(Accidents accidents, UnaryOperator<PrintedTable> shape, boolean runs) {
            this.accidents = accidents;
            this.random = accidents.random("html");
            this.shape = shape;
            this.runs = runs;
            this.blank = List.of("", "&nbsp;", "<br />", "&#160;").get(random.nextInt(4));
            boolean paragraphs = random.nextBoolean();
            this.cellOpen = paragraphs ? "<p align=\"center\" style=\"text-indent:2em\">" : "";
            this.cellClose = paragraphs ? "</p>" : "";
        }

        String print(PrintedReport report, boolean site, boolean nested) {
            html.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
                    .append(report.agency())
                    .append("</title><style>td{border:1px solid #000;width:89px}</style></head><body>\n");
            if (site) {
                header(report);
            }
            if (nested) {
                html.append(
                        "<table width=\"1000\"><tr><td width=\"200\"><ul><li>政策2023</li><li>公告 15</li></ul></td><td>"
                                + "<table><tbody><tr><td colspan=\"3\">");
            }
            report.parts().forEach(this::part);
            if (nested) {
                html.append("</td></tr></tbody></table></td></tr></table>");
            }
            if (site) {
                html.append("<div class=\"footer\"><p>主办：")
                        .append(report.agency())
                        .append("　备案号：苏ICP备05012345号-1</p>")
                        .append("<p>网站标识码：3200000012　访问量：1024768　今日 35</p></div>")
                        .append("<script>var n = 3; // 一、本年新收政府信息公开申请数量 999\n</script>");
            }
            return html.append("</body></html>\n").toString();
        }

        private void header(PrintedReport report) {
            html.append("<div class=\"nav\"><ul>");
            for (String item : List.of("首页", "政务公开", "行政许可", "行政处罚", "办事服务 12345", "互动交流")) {
                html.append("<li><a href=\"#\">").append(item).append("</a></li>");
            }
            html.append("</ul></div>\n<div>当前位置：<a href=\"#\">首页</a> &gt; 政府信息公开年报 &gt; ")
                    .append(report.year())
                    .append("年</div>\n<table class=\"meta\"><tr><th>索引号</th><td>014000320/")
                    .append(report.year() + 1)
                    .append("-00012</td><th>发布机构</th><td>")
                    .append(report.agency())
                    .append("</td></tr><tr><th>发文日期</th><td>")
                    .append(report.year() + 1)
                    .append("-01-20</td><th>文号</th><td>&nbsp;</td></tr></table>\n");
        }

        private void part(Part part) {
            if (part instanceof Title title) {
                html.append("<h1>").append(text(title.text())).append("</h1>\n");
            } else if (part instanceof Heading heading) {
                boolean marked = random.nextInt(3) == 0;
                html.append(marked ? "<h3>" : "<p><strong>")
                        .append(text(heading.text()))
                        .append(marked ? "</h3>\n" : "</strong></p>\n");
            } else if (part instanceof Paragraph paragraph) {
                html.append("<p>　　").append(text(paragraph.text())).append("</p>\n");
            } else if (part instanceof PrintedReport.Table table) {
                table(shape.apply(table.table()));
            }
        }

        private void table(PrintedTable table) {
            html.append("<table align=\"center\" border=\"1\" cellspacing=\"0\"><tbody>\n");
            for (List<PrintedCell> row : table.rows()) {
                html.append("<tr>");
                row.forEach(this::cell);
                html.append("</tr>\n");
            }
            html.append("</tbody></table>\n");
        }

        private void cell(PrintedCell cell) {
            html.append("<td");
            if (cell.columns() > 1) {
                html.append(" colspan=\"").append(cell.columns()).append('"');
            }
            if (cell.rows() > 1) {
                html.append(" rowspan=\"").append(rowSpan(cell.rows())).append('"');
            }
            html.append(" nowrap=\"nowrap\">")
                    .append(cellOpen)
                    .append(cell.text().isEmpty() ? blank : text(cell.text()))
                    .append(cellClose)
                    .append("</td>");
        }

        private int rowSpan(int rows) {
            boolean wrong = rows > 3 && accidents.strikes(Accident.WRONG_ROW_SPANS);
            return wrong ? rows + (accidents.stream(Accident.WRONG_ROW_SPANS).nextBoolean() ? 1 : -1) : rows;
        }

        private String text(String text) {
            StringBuilder marked = new StringBuilder();
            for (int from = 0; from < text.length(); ) {
                int to = runs ? Math.min(text.length(), from + 1 + random.nextInt(4)) : text.length();
                String run = escape(text.substring(from, to));
                marked.append(runs ? "<font face=\"仿宋_GB2312\"><span lang=\"EN-US\">" + run + "</span></font>" : run);
                from = to;
            }
            return marked.toString();
        }

        private static String escape(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace("\n", "<br />")
                    .replace("\u00a0", "&nbsp;");
        }
    }
}
