package org.disclosurereport.spring;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * One answer.
 *
 * @param kind what is wrong
 * @param errors each thing that is wrong, at least one
 * @param instance the path of the request
 * @param locale the language
 */
record ReportProblem(Kind kind, List<ReportError> errors, String instance, Locale locale) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalizedText DETAIL = LocalizedText.of("共{n}处问题，见 errors", "problems: {n}, see errors");

    /** What can be wrong. */
    enum Kind {
        /** What was sent is not a report. */
        UNREADABLE("problems/unreadable-report", LocalizedText.of("无法读取报告", "the report can't be read")),
        /** The report was read, and what it says doesn't hold. */
        INVALID("problems/invalid-report", LocalizedText.of("报告未通过检查", "the report is not valid"));

        private final String type;
        private final LocalizedText title;

        Kind(String type, LocalizedText title) {
            this.type = type;
            this.title = title;
        }
    }

    static ReportProblem of(List<ReportError> errors, String instance, Locale locale) {
        boolean unreadable = errors.stream().anyMatch(ReportError::isUnreadable);
        return new ReportProblem(unreadable ? Kind.UNREADABLE : Kind.INVALID, errors, instance, locale);
    }

    int status() {
        return HttpStatus.BAD_REQUEST.value();
    }

    /** {@return the language of messages for a caller's locale: English, or Chinese for any other} */
    static Locale languageFor(Locale asked) {
        return Locale.ENGLISH.getLanguage().equals(asked.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }

    /** As text first: what was sent may hold half a surrogate pair, which becomes a question mark in UTF-8. */
    byte[] toJson() {
        return MAPPER.writeValueAsString(toMap()).getBytes(StandardCharsets.UTF_8);
    }

    /** The members in the order of RFC 9457. */
    Map<String, Object> toMap() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", kind.type);
        members.put("title", kind.title.get(locale));
        members.put("status", status());
        members.put("detail", DETAIL.fill(Map.of("n", errors.size())).get(locale));
        members.put("instance", instance);
        members.put("errors", errors.stream().map(error -> error.toMap(locale)).toList());
        return members;
    }
}
