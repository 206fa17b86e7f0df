package org.disclosurereport.input;

import java.util.List;
import org.disclosurereport.LocalizedText;

/**
 * An input is not a report, whatever its format: thrown where a caller asked for a report or an exception.
 *
 * <p>For example {@code catch (UnreadableInputException e)} around reading a document or JSON. That an input can't be
 * opened is an {@link java.io.IOException}; that a report's sums don't hold is neither.
 */
public abstract class UnreadableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message why, in English
     */
    protected UnreadableInputException(String message) {
        super(message);
    }

    /** {@return why the input is not a report, at least one reason; empty after Java serialization} */
    public abstract List<LocalizedText> getReasons();
}
