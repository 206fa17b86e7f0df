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
            "每条规则在若干位置求值，结果为成立、不成立或无法核对（空白单元格不等于零）。编号一经发布不再改变含义；严重程度可按编号配置。",
            "A rule is evaluated at places; each evaluation is satisfied, violated or undecided (blank is not"
                    + " zero). Ids never change meaning once released; severity is configuration.");
    private static final LocalizedText HEAD = LocalizedText.of(
            "| 编号 | 严重程度 | 内容 | 位置 | 格式 | 依据 |", "| id | severity | statement | places | forms | citation |");

    private static final LocalizedText EXAMPLES = LocalizedText.of("理由和示例", "Why, and examples");
    private static final LocalizedText EXAMPLES_INTRODUCTION = LocalizedText.of(
            "示例为对一份合规报告（[2021年格式](../cli/src/test/resources/org/disclosurereport/cli/lawful-2021.json)、"
                    + "[2019年格式](../cli/src/test/resources/org/disclosurereport/cli/lawful-2019.json)）的 JSON 合并补丁（RFC 7396，null 表示留空）；"
                    + "`last`、`now` 为前后两年，`government`、`bodies` 为政府及其所属机关。每个示例都由测试求值：前者恰好违反该规则，后者没有任何问题。",
            "Examples are JSON merge patches (RFC 7396; null is a blank) of a lawful report (form of"
                    + " [2021](../cli/src/test/resources/org/disclosurereport/cli/lawful-2021.json),"
                    + " [2019](../cli/src/test/resources/org/disclosurereport/cli/lawful-2019.json)); `last` and `now` are two years,"
                    + " `government` and `bodies` a government and the bodies it covers. A test evaluates each: the one violates the rule"
                    + " there and nothing else is found, of the other nothing is.");
    private static final LocalizedText VIOLATED = LocalizedText.of("不成立", "violated");
    private static final LocalizedText LAWFUL = LocalizedText.of("成立", "lawful");
    private static final LocalizedText AT = LocalizedText.of("位置", "place");
    private static final LocalizedText ALSO = LocalizedText.of("同时见于", "also seen by");

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
        page.append("\n## ").append(EXAMPLES.get(locale)).append("\n\n");
        page.append(EXAMPLES_INTRODUCTION.get(locale)).append("\n\n");
        for (Rule rule : rules.getRules()) {
            String id = rule.getInfo().getId();
            RuleExample.find(id).ifPresent(example -> example(id, example, locale, page));
        }
    }

    private static void example(String id, RuleExample example, Locale locale, StringBuilder page) {
        page.append("- **`").append(id).append("`** ").append(example.getWhy().get(locale));
        page.append("\n  - ").append(VIOLATED.get(locale)).append(": `").append(example.getViolated());
        page.append("`, ")
                .append(AT.get(locale))
                .append(" `")
                .append(example.getPlace())
                .append('`');
        example.getAlso()
                .ifPresent(also -> page.append(", ")
                        .append(ALSO.get(locale))
                        .append(" `")
                        .append(also)
                        .append('`'));
        page.append("\n  - ")
                .append(LAWFUL.get(locale))
                .append(": `")
                .append(example.getLawful())
                .append("`\n");
    }
}
