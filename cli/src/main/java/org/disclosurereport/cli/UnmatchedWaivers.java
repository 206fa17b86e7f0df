package org.disclosurereport.cli;

import java.util.Map;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Waiver;

/** Tells which waivers were of no use in a whole run. */
final class UnmatchedWaivers {
    private static final LocalizedText UNMATCHED =
            LocalizedText.of("未匹配任何问题的豁免：规则 {id}，位置 {place}", "waiver matched nothing: rule {id}, place {place}");

    private UnmatchedWaivers() {}

    static void tell(RuleSet rules, Set<Waiver> matched, DisclosureReportCommand root) {
        for (Waiver waiver : rules.getWaivers()) {
            if (!matched.contains(waiver)) {
                String text = UNMATCHED
                        .fill(Map.of("id", waiver.getRuleId(), "place", waiver.getPlace()))
                        .get(root.locale());
                root.console().tell(TextLines.clean(text));
            }
        }
    }
}
