package org.disclosurereport.documents.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Text, Markdown and pages that grow with a number. */
enum HostileText implements HostileKind {
    LINES(n -> "一\n".repeat(n)),
    ONE_LINE(n -> "一".repeat(n)),
    TABS(n -> "一\t".repeat(n)),
    CONTROLS(n -> "一二三四五六七八九十一二三四五六七八九十一\u0001".repeat(n)),
    OPEN_LINKS(n -> "# 一\n" + "[一".repeat(n)),
    OPEN_PICTURES(n -> "# 一\n" + "![[".repeat(n)),
    PIPES(n -> "# 一\n" + "|一".repeat(Math.min(n, 190)) + "\n" + "|-".repeat(190) + "\n" + "|1|2\n".repeat(n)),
    MARKDOWN_TABLES(n -> "# 一\n" + "|一|\n|-|-|\n".repeat(n)),
    HTML_IN_MARKDOWN(n -> "# 一\n" + "<table><tr><td>一</table>\n".repeat(n)),
    TAGS_IN_MARKDOWN(n -> "# 一\n" + "<table>".repeat(150) + "<b".repeat(n)),
    PARAGRAPHS(n -> "<html>" + "<p>一".repeat(n)),
    DETAILS(n -> "<html>" + "<details>一".repeat(n)),
    SUMMARIES(n -> "<html>" + "<details><summary>一".repeat(n)),
    ITEMS(n -> "<html><ul>" + "<li>一".repeat(n)),
    DEFINITIONS(n -> "<html>" + "<dt>一<dd>二".repeat(n)),
    HEADINGS(n -> "<html>" + "<h1>一".repeat(n)),
    UNKNOWN_ELEMENTS(n -> "<html>" + "<x-y>一".repeat(n)),
    TEMPLATES(n -> "<html>" + "<template>一".repeat(n)),
    DRAWINGS(n -> "<html>" + "<svg><g>".repeat(n)),
    BUTTONS(n -> "<html>" + "<button>一".repeat(n)),
    TEXT_IN_TABLE(n -> "<html><table>" + "一<p>二".repeat(n)),
    ROWS(n -> "<html><table>" + "<tr>".repeat(n)),
    CELLS(n -> "<html><table>" + "<tr><td>一<td>二".repeat(n)),
    TABLES(n -> "<html>" + "<table><tr><td>一<td>二</table>".repeat(n)),
    NESTED_TABLES(n -> "<html>" + ("<table><tr><td>一".repeat(50) + "</table>".repeat(50)).repeat(Math.max(1, n / 50))),
    ATTRIBUTES(n -> "<html><p" + " a".repeat(n) + "=1>一"),
    REFERENCES(n -> "<html><p>" + "&amp".repeat(n)),
    ENDS(n -> "<html><p>" + "</b></div>".repeat(n)),
    HIDDEN(n -> "<html>" + "<div style='display:none'><table><tr><td>一</table></div>".repeat(n)),
    SECTIONS(n -> "<html><script type='application/x-disclosure-report'>format\t1\n</script>"
            + "<section data-section=overview><h2>一</h2>二".repeat(n)),
    METADATA(n -> "<html><head>" + "<meta name=ArticleTitle content=一>".repeat(n));

    private final IntFunction<String> text;

    HostileText(IntFunction<String> text) {
        this.text = text;
    }

    @Override
    public byte[] of(int n) {
        return text.apply(n).getBytes(StandardCharsets.UTF_8);
    }
}
