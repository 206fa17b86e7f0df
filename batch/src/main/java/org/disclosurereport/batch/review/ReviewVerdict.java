package org.disclosurereport.batch.review;

import java.util.Locale;
import org.disclosurereport.LocalizedText;

/** The verdict on a report, the gravest first. It says what a person has to do, not how good the report is. */
public enum ReviewVerdict {
    /** At least one finding of severity {@code ERROR} that nobody waived. */
    ERRORS("有错误", "errors found"),
    /** No error, but a warning, a doubt about the reading, or a rule that failed. */
    TO_CHECK("需核对", "to be checked"),
    /** Nothing but notices and waived findings. */
    NO_PROBLEMS("无问题", "no problems");

    private final LocalizedText label;

    ReviewVerdict(String chinese, String english) {
        this.label = LocalizedText.of(chinese, english);
    }

    /** {@return the verdict in words} */
    public LocalizedText getLabel() {
        return label;
    }

    /** {@return the stable id, such as {@code to-check}} */
    public String getId() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
