package org.disclosurereport.documents.prose;

import java.util.List;
import org.disclosurereport.Named;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.stated.StatedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code statements.txt}: the senses that together state a quantity.
 *
 * @param targets what is stated, usually one quantity
 * @param meanings the sets of meaningful senses that state it, one for each way to leave out what is optional
 * @param roles the other senses that it needs
 * @param denied whether a denial states it, as 0
 * @param topic the topic that must be known, null for none
 * @param dispute whether any of requests, reconsiderations and lawsuits must be the topic
 * @param example a sentence that states it
 */
record StatementPattern(
        List<Target> targets,
        List<Long> meanings,
        long roles,
        boolean denied,
        @Nullable Topic topic,
        boolean dispute,
        String example) {
    /** Units that count nothing else than requests, cases and documents. */
    private static final String STRONG_UNITS = "件宗起例";

    private static final String REQUEST_UNITS = STRONG_UNITS + "条份次个封项";
    private static final String DOCUMENT_UNITS = "件个份部张封宗";

    /** {@return whether it holds after words about a topic, beside senses that aren't meaningful} */
    boolean holds(Topic known, long beside) {
        if ((roles & ~beside) != 0) {
            return false;
        }
        if (dispute) {
            return known.isDispute() || known != Topic.ELSEWHERE && Sense.INFORMATION.in(beside);
        }
        return topic == null || known.is(topic);
    }

    /** {@return whether it holds without a topic} */
    boolean isStrong() {
        return topic == null && !dispute;
    }

    /**
     * A quantity of a table, or a figure of the processing fee.
     *
     * @param quantity the quantity, null for the fee
     * @param fee the figure of the fee, null for a quantity
     */
    record Target(
            @Nullable StatedQuantity quantity, @Nullable FeeFigure fee) {
        /** {@return whether it is the number of requests received} */
        boolean isReceived() {
            return quantity == StatedQuantity.REQUESTS_RECEIVED;
        }

        /** {@return whether it is an amount of money} */
        boolean isMoney() {
            return quantity == null ? fee != FeeFigure.FEE_NOTICES : quantity.getKind() == CellKind.AMOUNT;
        }

        /** {@return whether things in a unit can be counted by it, given whether its noun or topic is known} */
        boolean isCountedIn(String unit, boolean known) {
            if (unit.isEmpty()) {
                return true;
            }
            boolean single = unit.length() == 1 || unit.equals("件次") || unit.equals("宗次") || Units.agree("件", unit);
            String name = quantity == null ? "" : quantity.name();
            String units =
                    name.startsWith("REGULATIONS") || name.startsWith("NORMATIVE") || fee == FeeFigure.FEE_NOTICES
                            ? DOCUMENT_UNITS
                            : known && !name.endsWith("_DECISIONS") ? REQUEST_UNITS : STRONG_UNITS;
            return single && units.indexOf(unit.charAt(0)) >= 0;
        }
    }

    /** The three figures of the information processing fee, which section 六 holds and no table. */
    enum FeeFigure implements Named {
        /** How many notices asked for it. */
        FEE_NOTICES,
        /** What they asked for, in yuan. */
        FEE_NOTICES_AMOUNT,
        /** What was received, in yuan. */
        PROCESSING_FEE
    }
}
