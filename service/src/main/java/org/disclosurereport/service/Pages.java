package org.disclosurereport.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.pages.FindingsPage;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.documents.PrintFonts;
import org.disclosurereport.json.ReportJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/**
 * The pages: where documents are chosen, what is said about one, what went wrong. That about one is the command's own page with what a
 * service adds: a way back, downloads, what was understood of the text. Stateless and thread-safe.
 */
final class Pages {
    static final String POLICY = "Content-Security-Policy";

    static final LocalizedText NAME = LocalizedText.of("政府信息公开工作年度报告检查", "Disclosure report check");
    private static final LocalizedText OTHER_LANGUAGE = LocalizedText.of("English", "中文");
    private static final LocalizedText CHOOSE = LocalizedText.of("选择报告文件", "Choose report files");
    private static final LocalizedText KINDS = LocalizedText.of(
            "可用 JSON、网页、Word（.docx）、Excel（.xlsx）、PDF、Markdown、文本；也可拖到此处。",
            "JSON, web page, Word (.docx), Excel (.xlsx), PDF, Markdown or text; files can also be dropped here.");
    private static final LocalizedText CHECK = LocalizedText.of("检查", "Check");
    private static final LocalizedText KEPT = LocalizedText.of(
            "文件只用于本次检查，不保存，也不发往他处。", "Files are used for this answer only: not stored, not sent anywhere.");
    private static final LocalizedText WHAT = LocalizedText.of(
            "结果按法定表格逐格标注，列出不成立的勾稽关系、可能填错的单元格和从正文读到的数据，并可下载。",
            "The answer is the official form with each doubtful cell marked, the relations that don't hold, the cells that are likely wrong,"
                    + " the figures found in the text, and downloads.");
    private static final LocalizedText PROGRAMS = LocalizedText.of("程序接口：", "For programs: ");
    static final LocalizedText AGAIN = LocalizedText.of("检查其他报告", "Check another report");
    private static final LocalizedText DOWNLOADS = LocalizedText.of("下载：", "Download: ");
    private static final LocalizedText MARKED = LocalizedText.of("{kind}（带标注）", "{kind}, marked");
    private static final LocalizedText TEXT = LocalizedText.of("文本", "Text");
    private static final LocalizedText WEB_PAGE = LocalizedText.of("网页", "Web page");

    private static final String META_POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n";
    private static final String BODY = "<body>\n";
    private static final String MAIN_END = "</main>\n";
    /** Within a page, the start of a cut-out from a scan. */
    private static final String CUTOUT = "<img src=\"data:image/png;base64,";

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final String LINKS = """
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/page.css">
            <script src="/page.js" defer></script>
            """;

    private Pages() {}

    /** A page as an answer. */
    static ResponseEntity<byte[]> answer(String page, Locale locale) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(POLICY, policy(page))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    /** What a page may load: this service's own style and script, and the styles in the page. */
    static String policy(String page) {
        StringBuilder policy = new StringBuilder("default-src 'none'; script-src 'self'; img-src 'self'"
                + (page.contains(CUTOUT) ? " data:" : "") + "; style-src 'self'");
        Matcher style = STYLE.matcher(page);
        while (style.find()) {
            policy.append(' ').append(Markup.policySource(style.group(1)));
        }
        return policy.append("; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .toString();
    }

    /** Where documents are chosen. */
    static String start(Locale locale) {
        Markup html = head(locale);
        html.open("header")
                .open("p")
                .element("a", OTHER_LANGUAGE.get(locale), "href", "/?lang=" + other(locale), "hreflang", other(locale))
                .close("p")
                .closeLine("header");
        html.raw("<main class=\"start\">\n").element("h1", NAME.get(locale)).raw("\n");
        html.element("p", WHAT.get(locale)).raw("\n");
        html.open("form", "method", "post", "action", here(locale), "enctype", "multipart/form-data")
                .open("div", "class", "drop")
                .element("label", CHOOSE.get(locale), "for", "file")
                .raw("<input id=\"file\" type=\"file\" name=\"file\" multiple required aria-describedby=\"kinds\">")
                .element("p", KINDS.get(locale), "id", "kinds")
                .close("div")
                .element("button", CHECK.get(locale))
                .closeLine("form");
        html.element("p", KEPT.get(locale)).raw("\n");
        html.open("p")
                .text(PROGRAMS.get(locale))
                .element("a", "/openapi.json", "href", "/openapi.json")
                .closeLine("p");
        return end(html);
    }

    /** What is said about a report. */
    static String result(ReadReport read, ReportReview review, Locale locale) {
        StringBuilder page = new StringBuilder(
                FindingsPage.alone(read, review, locale).toHtml().replaceFirst(META_POLICY, ""));
        page.insert(page.indexOf(MAIN_END) + MAIN_END.length(), UnderstoodText.of(read, locale));
        page.insert(page.indexOf(BODY) + BODY.length(), bar(read.getReport(), locale));
        page.insert(page.indexOf("</head>"), LINKS);
        return page.toString();
    }

    /** The report goes with its form, for nothing is kept here. */
    private static String bar(DisclosureReport report, Locale locale) {
        Markup html = new Markup();
        html.open("header", "lang", language(locale))
                .open("p")
                .element("a", AGAIN.get(locale), "href", here(locale))
                .close("p");
        html.open("form", "method", "post", "action", convert("json", locale), "enctype", "multipart/form-data");
        hidden(html, report);
        html.open("p").text(DOWNLOADS.get(locale));
        button(html, MARKED.fill(Map.of("kind", "Excel")).get(locale), convert("xlsx&marked=true", locale));
        button(html, MARKED.fill(Map.of("kind", "Word")).get(locale), convert("docx&marked=true", locale));
        button(html, "Excel", convert("xlsx", locale));
        button(html, "Word", convert("docx", locale));
        if (PrintFonts.ofHost().canPrint()) {
            button(html, "PDF", convert("pdf", locale));
            button(html, "OFD", convert("ofd", locale));
        }
        button(html, WEB_PAGE.get(locale), convert("html", locale));
        button(html, TEXT.get(locale), convert("text", locale));
        button(html, "JSON", convert("json", locale));
        return html.close("p").close("form").closeLine("header").toString();
    }

    /** Begins a table that scrolls sideways where it is too wide, by the keyboard as well. */
    static void openTable(Markup html, LocalizedText label, List<LocalizedText> heads, Locale locale) {
        html.open("div", "class", "sheet", "tabindex", "0", "role", "group", "aria-label", label.get(locale))
                .raw("\n<table>\n<thead>\n<tr>");
        heads.forEach(head -> html.element("th", head.get(locale), "scope", "col"));
        html.raw("</tr>\n</thead>\n<tbody>\n");
    }

    /** The report as a field of a form, to the last character. */
    static void hidden(Markup html, DisclosureReport report) {
        html.raw("<input type=\"hidden\" name=\"" + Uploads.FIELD + "\" value=\""
                + HtmlUtils.htmlEscape(ReportJson.write(report), "UTF-8") + "\">");
    }

    private static void button(Markup html, String label, String address) {
        html.element("button", label, "formaction", address).raw(" ");
    }

    private static String convert(String to, Locale locale) {
        return "/reports/convert?to=" + to + "&lang=" + locale.getLanguage();
    }

    /** What went wrong. */
    static String problem(Problem problem, Locale locale) {
        Markup html = head(locale);
        html.raw("<main class=\"start\">\n")
                .element("h1", problem.title(locale))
                .raw("\n");
        reasons(html, problem, locale);
        html.open("p").element("a", AGAIN.get(locale), "href", here(locale)).closeLine("p");
        return end(html);
    }

    /** Each reason why a document can't be read. */
    static void reasons(Markup html, Problem problem, Locale locale) {
        if (!problem.reasons().isEmpty()) {
            html.open("ul");
            problem.reasons()
                    .forEach(reason -> html.element("li", reason.getText().get(locale)));
            html.closeLine("ul");
        }
    }

    static Markup head(Locale locale) {
        return new Markup()
                .raw("<!DOCTYPE html>\n")
                .open("html", "lang", language(locale))
                .raw("\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", NAME.get(locale))
                .raw("\n" + LINKS + "</head>\n" + BODY);
    }

    static String end(Markup html) {
        return html.raw(MAIN_END + "</body>\n</html>\n").toString();
    }

    static String here(Locale locale) {
        return "/?lang=" + locale.getLanguage();
    }

    static String language(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? "en" : "zh-CN";
    }

    private static String other(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? "zh" : "en";
    }
}
