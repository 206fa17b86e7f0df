package org.disclosurereport.cli.commands;

import java.util.Map;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Waiver;

/** Tells which waivers were of no use in a whole run. */
final class UnmatchedWaivers {
    private static final LocalizedText UNMATCHED =
            LocalizedText.of("未匹配任何问题的豁免：规则 {id}，位置 {place}", "waiver matched nothing: rule {id}, place {place}");

    private static final LocalizedText UNMATCHED_OF = LocalizedText.of(
            "未匹配任何问题的豁免：规则 {id}，位置 {place}，报告 {report}",
            "waiver matched nothing: rule {id}, place {place}, report {report}");

    private UnmatchedWaivers() {}

    static void tell(RuleSet rules, Set<Waiver> matched, Session session) {
        for (Waiver waiver : rules.getWaivers()) {
            if (!matched.contains(waiver)) {
                LocalizedText text = waiver.getReport()
                        .map(report -> UNMATCHED_OF.fill(Map.of(
                                "id", waiver.getRuleId(), "place", waiver.getPlace(), "report", report.getLabel())))
                        .orElse(UNMATCHED.fill(Map.of("id", waiver.getRuleId(), "place", waiver.getPlace())));
                session.console().tell(TextLines.visible(text.get(session.locale())));
            }
        }
    }
}
