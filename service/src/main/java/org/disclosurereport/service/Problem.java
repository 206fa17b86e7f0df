package org.disclosurereport.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadProblem;

/**
 * What is answered where a request can't be done.
 *
 * @param kind what is wrong
 * @param attributes what fills the title
 * @param reasons each reason why a document can't be read; empty for other kinds
 */
record Problem(ProblemKind kind, Map<String, ?> attributes, List<ReadProblem> reasons) {
    private static final LocalizedText DETAIL = LocalizedText.of("共{n}处问题，见 errors", "problems: {n}, see errors");

    /** The kinds of reasons that say that a document takes too much. */
    private static final Set<String> COSTLY = Set.of("limit", "too-big", "too-deep", "out-of-memory");

    /** The kinds of reasons that say that the library has a fault. */
    private static final Set<String> FAULTS = Set.of("internal", "internal-error");

    static Problem unreadable(List<ReadProblem> reasons) {
        ProblemKind kind = ProblemKind.UNREADABLE_REPORT;
        if (reasons.stream().anyMatch(reason -> FAULTS.contains(reason.getKind()))) {
            kind = ProblemKind.INTERNAL;
        } else if (reasons.stream().anyMatch(reason -> COSTLY.contains(reason.getKind()))) {
            kind = ProblemKind.TOO_COSTLY;
        }
        return new Problem(kind, Map.of(), reasons);
    }

    String title(Locale locale) {
        return kind.title().fill(attributes).get(locale);
    }

    /** The members in the order of RFC 9457. */
    Map<String, Object> toMap(String instance, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", kind.type());
        members.put("title", title(locale));
        members.put("status", kind.status().value());
        if (!reasons.isEmpty()) {
            members.put("detail", DETAIL.fill(Map.of("n", reasons.size())).get(locale));
        }
        members.put("instance", instance);
        if (!reasons.isEmpty()) {
            members.put(
                    "errors",
                    reasons.stream().map(reason -> error(reason, locale)).toList());
        }
        return members;
    }

    private static Map<String, Object> error(ReadProblem reason, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", reason.getKind());
        if (reason.getLine() > 0) {
            members.put("line", reason.getLine());
            members.put("column", reason.getColumn());
        }
        reason.getPointer().ifPresent(pointer -> members.put("pointer", pointer));
        members.put("message", reason.getText().get(locale));
        return members;
    }
}
