package org.disclosurereport.validation.rules.texts;

import java.util.List;
import java.util.Map;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.ScannedText;
import org.disclosurereport.validation.rules.TablesRule;

/**
 * The rules of the words themselves: {@code text.*}. Each finds its anchors (年, a mark, a digit, 我) and looks no farther than a sentence
 * around them, so that its steps grow with the text.
 */
public final class TextRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            rule(
                    RuleInfo.builder()
                            .id("text.stale-year")
                            .severity(Severity.WARNING)
                            .statement(
                                    "正文所述工作年度为报告年度（与上年比较、文号、下年计划除外）",
                                    "the year stated as the year worked in is the report's (comparisons, document numbers and plans aside)")
                            .citation(Citations.ARTICLE_50),
                    LocalizedText.of(
                            "{place}：{chinese}所述年度不是报告年度{year}，疑似沿用其他年度的文字，请核对",
                            "{place}: {english} does not speak of the report's year {year}"),
                    (report, text, quotes) -> StaleYears.find(text, report.getYear(), quotes)),
            rule(
                    RuleInfo.builder()
                            .id("text.placeholder")
                            .severity(Severity.WARNING)
                            .statement("正文不得留有模板内容或漏填数字", "no text holds rests of a template or lacks a number")
                            .citation(Citations.ARTICLE_50),
                    LocalizedText.of(
                            "{place}：{chinese}疑似模板残留或漏填，请核对",
                            "{place}: {english} looks like the rest of a template or lacks a number"),
                    (report, text, quotes) -> Placeholders.find(text, quotes)),
            rule(
                    RuleInfo.builder()
                            .id("text.other-body")
                            .severity(Severity.NOTICE)
                            .statement("正文以本机关名义表述", "the author of each text is the agency")
                            .citation(Citations.ARTICLE_50),
                    LocalizedText.of(
                            "{place}：{chinese}疑似以其他机关名义表述，报告机关为“{agency}”，请核对",
                            "{place}: {english} speaks for another body than \"{agency}\""),
                    (report, text, quotes) -> otherBodies(report.getAgency(), text, quotes)),
            rule(
                    RuleInfo.builder()
                            .id("text.personal-data")
                            .severity(Severity.WARNING)
                            .statement(
                                    "正文不得含有个人身份证件号码、手机号码、银行卡号",
                                    "no text holds a person's identity number, mobile number or bank card")
                            .citation(Citations.PERSONAL_DATA),
                    LocalizedText.of(
                            "{place}：{chinese}疑似个人身份证件号码、手机号码或银行卡号，请核对并隐去",
                            "{place}: {english} looks like a person's identity number, mobile number or bank card"),
                    (report, text, quotes) -> PersonalData.find(text, quotes)));

    private TextRules() {}

    /** Searches one text of a report. */
    private interface Search {
        void find(DisclosureReport report, ScannedText text, Quotes quotes);
    }

    private static ReportRule rule(RuleInfo.Builder info, LocalizedText message, Search search) {
        return TablesRule.of(info.places("每段正文", "each text").build(), (tables, findings) -> {
            for (ScannedText text : tables.texts()) {
                evaluate(tables.getReport(), text, message, search, findings);
            }
        });
    }

    private static void evaluate(
            DisclosureReport report, ScannedText text, LocalizedText message, Search search, Findings findings) {
        Quotes quotes = new Quotes(text.getPrinted());
        search.find(report, text, quotes);
        if (quotes.isEmpty()) {
            findings.holds();
            return;
        }
        LocalizedText label = ReportProperty.of(text.getPath()).getLabel();
        findings.violated(
                Place.of(text.getPath(), label),
                message.fill(Map.of(
                        "place", label,
                        "chinese", quotes.chinese(),
                        "english", quotes.english(),
                        "year", report.getYear(),
                        "agency", report.getAgency().getName())));
    }

    /** Without a name nobody is another; {@code structure.agency} reports that. */
    private static void otherBodies(Agency agency, ScannedText text, Quotes quotes) {
        if (!agency.getName().isBlank()) {
            OtherBodies.find(text, agency, quotes);
        }
    }
}
