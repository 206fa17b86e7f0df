package org.disclosurereport.examples;

import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Section;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;

/** Adds two rules of one's own, one that is a sum and one that is code, and configures the standard ones. */
public final class CustomRule {
    private CustomRule() {}

    /**
     * Checks the report of {@link BuildAndValidate} with a set of one's own.
     *
     * @param args none
     */
    public static void main(String[] args) {
        BuildAndValidate.print(ReportValidator.validate(BuildAndValidate.report(), rules()), System.out);
    }

    static RuleSet rules() {
        return RuleSet.standard()
                .plus(litigationFollowsReconsideration())
                .plus(overviewIsTold())
                .without("structure.period")
                .withSeverity("structure.title", Severity.ERROR)
                .withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "更正已于2024-03-01公布"));
    }

    /** Lawsuits after reconsideration can't outnumber what was upheld; the relation is data, blanks included. */
    static Rule litigationFollowsReconsideration() {
        return LinearRule.of(
                RuleInfo.builder()
                        .id("acme.litigation-after-reconsideration")
                        .severity(Severity.NOTICE)
                        .statement(LocalizedText.of(
                                "复议后起诉的数量不应多于复议总数", "no more lawsuits after reconsideration than reconsiderations"))
                        .build(),
                form -> List.of(LinearConstraint.builder()
                        .place(Place.of(form.getCell("challenges.reconsideration.total")))
                        .addJudged(form.getCell("challenges.reconsideration.total"))
                        .relation(Relation.AT_LEAST)
                        .addAdded(form.getCell("challenges.litigationAfterReconsideration.total"))
                        .build()));
    }

    /** Anything else is code that writes what it finds at each place. */
    static Rule overviewIsTold() {
        return ReportRule.of(
                RuleInfo.builder()
                        .id("acme.overview-length")
                        .severity(Severity.NOTICE)
                        .statement(LocalizedText.of("总体情况不少于50字", "section 一 has 50 characters or more"))
                        .build(),
                CustomRule::overviewLength);
    }

    private static void overviewLength(DisclosureReport report, Findings findings) {
        int length = report.getOverview().getText().length();
        if (length >= 50) {
            findings.holds();
        } else {
            findings.violated(
                    Place.of(Section.OVERVIEW),
                    LocalizedText.of("总体情况只有" + length + "字", "section 一 has " + length + " characters"));
        }
    }
}
