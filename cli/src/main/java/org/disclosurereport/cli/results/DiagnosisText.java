package org.disclosurereport.cli.results;

import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.DiagnosisState;
import org.disclosurereport.validation.diagnosis.Explanation;

/** A diagnosis in words. Stateless and thread-safe. */
public final class DiagnosisText {
    private static final LocalizedText SURE = LocalizedText.of("可能性高", "high confidence");
    private static final LocalizedText NOT_SURE = LocalizedText.of("暂不能确定", "not certain");
    private static final LocalizedText EQUAL =
            LocalizedText.of("暂不能确定，另有 {n} 种修改方案可能性相同", "not certain, as likely as {n} other{s}");
    private static final LocalizedText INCOMPLETE =
            LocalizedText.of("{text}；照此修改后仍有勾稽关系不成立", "{text}; some rules still don't hold with it");
    private static final LocalizedText CORRECTION = LocalizedText.of("{correction}（{slip}）", "{correction} ({slip})");
    private static final LocalizedText NOT_EXACT =
            LocalizedText.of("{correction}（{slip}；其他数值也可能成立）", "{correction} ({slip}; other numbers also fit)");

    private DiagnosisText() {}

    /** How far the diagnosis got. */
    public static LocalizedText state(DiagnosisState state) {
        return switch (state) {
            case CONSISTENT -> LocalizedText.of("没有需要修改之处", "nothing needs to be changed");
            case UNIQUE -> LocalizedText.of("改动最少的修改方案只有一种", "one explanation changes the fewest cells");
            case RANKED -> LocalizedText.of("可能的修改方案（按可能性排序）", "possible explanations, the most likely first");
            case TIED -> LocalizedText.of("有几种修改方案可能性相同", "several explanations are equally likely");
            case LIMIT -> LocalizedText.of("计算量超限，结果可能不全", "the search exhausted its limit; this may not be all");
            case INCONSISTENT ->
                LocalizedText.of("不修改认定无误的单元格，各项关系无法成立", "nothing fits unless a trusted cell is changed");
        };
    }

    /** How far to believe an explanation. */
    public static LocalizedText belief(Explanation explanation) {
        int equal = explanation.getAlternatives();
        LocalizedText text = NOT_SURE;
        if (explanation.isSure()) {
            text = SURE;
        } else if (equal > 0) {
            text = EQUAL.fill(Map.of("n", equal, "s", equal == 1 ? "" : "s"));
        }
        return explanation.isComplete() ? text : INCOMPLETE.fill(Map.of("text", text));
    }

    /** What is printed, what would fit, and why. */
    public static LocalizedText correction(Correction correction) {
        LocalizedText template = correction.isExact() ? CORRECTION : NOT_EXACT;
        return template.fill(Map.of(
                "correction",
                correction.getMessage(),
                "slip",
                correction.getSlip().getLabel()));
    }
}
