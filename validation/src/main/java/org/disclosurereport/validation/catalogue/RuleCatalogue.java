package org.disclosurereport.validation.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Objects;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;

/**
 * The rules of a set as a page to read, made from the rules themselves: {@code docs/rules.md} is the page
 * of {@link RuleSet#standard()}.
 *
 * <p>Stateless and thread-safe.
 */
public final class RuleCatalogue {
    private static final LocalizedText TITLE = LocalizedText.of("规则目录", "The rules");
    private static final LocalizedText INTRODUCTION = LocalizedText.of(
            "每条规则在若干位置求值，结果为成立、不成立或无法判断（空白单元格不等于零）。编号一经发布不再改变含义；严重程度可按编号配置。",
            "A rule is evaluated at places; each evaluation is satisfied, violated or undecided (blank is not"
                    + " zero). Ids never change meaning once released; severity is configuration.");
    private static final LocalizedText HEAD = LocalizedText.of(
            "| 编号 | 严重程度 | 内容 | 位置 | 格式 | 依据 |", "| id | severity | statement | places | forms | citation |");

    private RuleCatalogue() {}

    /**
     * Writes the page in Markdown, Chinese first, then English.
     *
     * @param rules the rules to list, in their order
     * @return the page, lines ended by a line feed
     */
    public static String toMarkdown(RuleSet rules) {
        Objects.requireNonNull(rules, "rules");
        StringBuilder page = new StringBuilder();
        page.append("<!-- Generated from the rules; a test fails when it is stale. -->\n\n");
        table(rules, Locale.CHINESE, page);
        page.append('\n');
        table(rules, Locale.ENGLISH, page);
        return page.toString();
    }

    private static void table(RuleSet rules, Locale locale, StringBuilder page) {
        page.append("# ").append(TITLE.get(locale)).append("\n\n");
        page.append(INTRODUCTION.get(locale)).append("\n\n");
        page.append(HEAD.get(locale)).append("\n| --- | --- | --- | --- | --- | --- |\n");
        for (Rule rule : rules.getRules()) {
            RuleInfo info = rule.getInfo();
            page.append("| `").append(info.getId());
            page.append("` | ")
                    .append(rules.getSeverity(info.getId()).getLabel().get(locale));
            page.append(" | ").append(info.getStatement().get(locale));
            page.append(" | ").append(info.getPlaces().get(locale));
            page.append(" | ")
                    .append(info.getForms().stream().map(FormVersion::getName).collect(joining(", ")));
            page.append(" | ").append(info.getCitation().get(locale)).append(" |\n");
        }
    }
}
