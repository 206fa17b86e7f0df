package org.disclosurereport.spring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.JsonProblem;
import org.disclosurereport.validation.Violation;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with what was sent. */
final class ReportError {
    /** By what is shown: Bean Validation finds in no order. */
    static final Comparator<ReportError> ORDER = Comparator.comparing(
                    (ReportError error) -> String.valueOf(error.pointer))
            .thenComparing(error -> String.valueOf(error.ruleId))
            .thenComparing(error -> error.message.getChinese());

    private final @Nullable String pointer;
    private final LocalizedText message;
    private final @Nullable JsonProblem problem;
    private final @Nullable String ruleId;
    private final @Nullable Violation violation;

    private ReportError(
            @Nullable String pointer,
            LocalizedText message,
            @Nullable JsonProblem problem,
            @Nullable String ruleId,
            @Nullable Violation violation) {
        this.pointer = pointer;
        this.message = message;
        this.problem = problem;
        this.ruleId = ruleId;
        this.violation = violation;
    }

    /** A problem of the JSON. */
    static ReportError of(JsonProblem problem) {
        return new ReportError(problem.getPointer(), problem.getText(), problem, null, null);
    }

    /** Why something other than JSON is not a report. */
    static ReportError ofReason(LocalizedText reason) {
        return new ReportError(null, reason, null, null, null);
    }

    /** A violation of a rule of the report. */
    static ReportError of(String pointer, String message, Violation violation) {
        return new ReportError(pointer, LocalizedText.same(message), null, violation.getRuleId(), violation);
    }

    /** A violation of a constraint, by the rule that has it, if one has. */
    static ReportError of(@Nullable String pointer, String message, Optional<String> ruleId) {
        return new ReportError(pointer, LocalizedText.same(message), null, ruleId.orElse(null), null);
    }

    boolean isUnreadable() {
        return problem != null || pointer == null && ruleId == null;
    }

    /** The members, without those that there is nothing to say in. */
    Map<String, Object> toMap(Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (pointer != null) {
            members.put("pointer", pointer);
        }
        if (problem != null) {
            members.put("kind", problem.getKind().getId());
            if (problem.getLine() > 0) {
                members.put("line", problem.getLine());
                members.put("column", problem.getColumn());
            }
        }
        if (ruleId != null) {
            members.put("rule", ruleId);
        }
        if (violation != null) {
            members.put("severity", violation.getSeverity().name());
            members.put("place", violation.getPlace().getName());
        }
        members.put("message", message.get(locale));
        return members;
    }
}
