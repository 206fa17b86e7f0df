package org.disclosurereport.documents.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line that is a date, alone or after the name of the body that signs: (2026年1月23日), 2024-01-31 10:20, 日期：2024/1/31,
 * 沭阳县人民政府 2026年1月23日.
 *
 * @param date the date
 * @param signer the body, if the line names one
 */
record DateLine(LocalDate date, Optional<AgencyName> signer) {
    private static final List<String> LABELS = List.of("发布日期:", "发布时间:", "日期:", "时间:");
    private static final String FRAME = "()[]";
    private static final int LONGEST = 80;

    /** {@return the line as a date, empty when it says anything else} */
    static Optional<DateLine> of(Line line) {
        if (line.compact().length() > LONGEST) {
            return Optional.empty();
        }
        String folded = unframed(line.folded());
        Optional<WrittenDate> written = WrittenDate.find(folded, 0);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String before = folded.substring(0, written.get().start());
        String after = folded.substring(written.get().end());
        Optional<AgencyName> signer = signer(line, before);
        boolean alone = before.isEmpty() || signer.isPresent();
        return alone && isTimeOfDay(after)
                ? WrittenDate.first(line.printed()).map(date -> new DateLine(date, signer))
                : Optional.empty();
    }

    private static Optional<AgencyName> signer(Line line, String before) {
        int start = line.folded().indexOf(before);
        return before.isEmpty() || start < 0
                ? Optional.empty()
                : AgencyName.whole(line.compact().substring(start, start + before.length()));
    }

    private static boolean isTimeOfDay(String text) {
        return text.chars().allMatch(c -> Characters.isDigit((char) c) || c == ':' || c == '.');
    }

    private static String unframed(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && FRAME.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && FRAME.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        String inner = folded.substring(start, end);
        return LABELS.stream()
                .filter(inner::startsWith)
                .findFirst()
                .map(label -> inner.substring(label.length()))
                .orElse(inner);
    }
}
