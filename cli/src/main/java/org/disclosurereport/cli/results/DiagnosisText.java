package org.disclosurereport.cli.results;

import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.DiagnosisState;
import org.disclosurereport.validation.diagnosis.Explanation;

/** A diagnosis in words. Stateless and thread-safe. */
public final class DiagnosisText {
    private static final LocalizedText SURE = LocalizedText.of("有把握", "sure");
    private static final LocalizedText NOT_SURE = LocalizedText.of("把握不足", "not sure");
    private static final LocalizedText EQUAL =
            LocalizedText.of("把握不足，另有 {n} 种解释同样可能", "not sure, as likely as {n} other{s}");
    private static final LocalizedText INCOMPLETE =
            LocalizedText.of("{text}；照此修改后仍有勾稽关系不成立", "{text}; with it some rules still don't hold");
    private static final LocalizedText CORRECTION = LocalizedText.of("{correction}（{slip}）", "{correction} ({slip})");
    private static final LocalizedText NOT_EXACT =
            LocalizedText.of("{correction}（{slip}；其他数值也可能成立）", "{correction} ({slip}; other numbers would fit, too)");
    private static final LocalizedText SUGGESTION = LocalizedText.of(
            "推测应为{fits}（{slip}；{belief}），仅供参考，未作修改",
            "may be meant as {fits} ({slip}; {belief}); a suggestion, nothing was changed");

    private DiagnosisText() {}

    /** How far the diagnosis got. */
    public static LocalizedText state(DiagnosisState state) {
        return switch (state) {
            case CONSISTENT -> LocalizedText.of("没有需要改动之处", "nothing need be changed");
            case UNIQUE -> LocalizedText.of("改动最少的解释只有一种", "one explanation changes the fewest cells");
            case RANKED -> LocalizedText.of("有几种解释，可能性大的在前", "there are several explanations, the likeliest first");
            case TIED -> LocalizedText.of("有几种解释同样可能", "several explanations are equally likely");
            case LIMIT -> LocalizedText.of("搜索达到步数上限，结果可能不全", "the search met its limit, this may not be all");
            case INCONSISTENT ->
                LocalizedText.of("只要不改动认定无误的单元格，就无法一致", "nothing fits unless a trusted cell is changed");
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

    /** What to say at the cell itself. */
    public static LocalizedText suggestion(Explanation explanation, Correction correction) {
        return SUGGESTION.fill(Map.of(
                "fits", correction.getFits(), "slip", correction.getSlip().getLabel(), "belief", belief(explanation)));
    }
}
