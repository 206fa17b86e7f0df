package org.disclosurereport.cli.terminal;

import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;

/** The command was called in a way it can't be; said in both languages. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;
    private final transient List<LocalizedText> more;

    public UsageException(LocalizedText text) {
        this(text, List.of());
    }

    private UsageException(LocalizedText text, List<LocalizedText> more) {
        super(text.getEnglish());
        this.text = text;
        this.more = List.copyOf(more);
    }

    /** Several things are wrong, at least one, in their order. */
    public static UsageException of(List<LocalizedText> texts) {
        int last = texts.size() - 1;
        return new UsageException(texts.get(last), texts.subList(0, last));
    }

    /** What else is wrong, to be said before. */
    public List<LocalizedText> getMore() {
        return more;
    }

    /** What is wrong and what is allowed. */
    public LocalizedText getText() {
        return text;
    }

    /** Says what an option may be. */
    public static UsageException notOneOf(String option, String allowed, String value) {
        return new UsageException(LocalizedText.of(
                        "{option} 应为 {allowed} 之一，实为“{value}”", "{option} must be one of {allowed}, was \"{value}\"")
                .fill(Map.of("option", option, "allowed", allowed, "value", value)));
    }
}
