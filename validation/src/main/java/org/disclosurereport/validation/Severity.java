package org.disclosurereport.validation;

import org.disclosurereport.LocalizedText;
import org.disclosurereport.Named;

/** How much a violation matters, the gravest first. It is configuration: see {@link RuleSet#withSeverity}. */
public enum Severity implements Named {
    /** The form's own arithmetic or a hard fact is broken. */
    ERROR("错误"),
    /** Most likely a mistake. */
    WARNING("警告"),
    /** Worth a look. */
    NOTICE("提示");

    private final LocalizedText label;

    Severity(String chinese) {
        this.label = LocalizedText.of(chinese, getEnglishLabel());
    }

    /**
     * {@return the word for it, such as 错误 or "error"}
     */
    public LocalizedText getLabel() {
        return label;
    }

    /**
     * {@return whether this is as grave as another, or graver}
     *
     * @param other what to compare with
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
