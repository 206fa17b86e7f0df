package org.disclosurereport.validation.rules;

import java.util.Collection;
import org.disclosurereport.internal.Nearest;

/** Words the refusal of an unknown name. */
public final class KnownNames {
    private KnownNames() {}

    /**
     * Words the refusal of an unknown name, with the nearest known one where one is near.
     *
     * @param demand what is allowed, such as "ruleId must be one of the set"
     * @param unknown the name that was given
     * @param known the names there are
     * @return the message
     */
    public static String message(String demand, String unknown, Collection<String> known) {
        return demand + ", was \"" + unknown + '"'
                + (known.isEmpty() ? "; there is none" : Nearest.hint(unknown, known));
    }
}
