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
        String message = demand + ", was \"" + unknown + '"';
        if (known.isEmpty()) {
            return message + "; there is none";
        }
        String nearest = Nearest.of(unknown, known);
        return isNear(unknown, nearest) ? message + "; the nearest is \"" + nearest + '"' : message;
    }

    /** Whether beginning and end that both share are half of the longer one or more: a slip or two leave that much. */
    private static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return 2 * (start + end) >= Math.max(one.length(), other.length());
    }
}
