package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.Named;
import org.disclosurereport.documents.prose.StatementPattern.FeeFigure;
import org.disclosurereport.documents.prose.StatementPattern.Target;
import org.disclosurereport.stated.StatedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * The statements that are understood, from {@code statements.txt}: a set of senses is looked up, whatever its order.
 *
 * <p>A new wording of a sense is one word in {@code words.txt}, a new statement one line with an example.
 */
final class StatementTable {
    private static final String TABLE = "statements.txt";
    private static final List<StatementPattern> PATTERNS = read();
    private static final Map<Long, List<StatementPattern>> STATED = index(false);
    private static final Map<Long, List<StatementPattern>> DENIED = index(true);

    private StatementTable() {}

    /** {@return the lines of the table, in order} */
    static List<StatementPattern> patterns() {
        return PATTERNS;
    }

    /**
     * Looks up what a clause states with a number.
     *
     * @param meaning its meaningful senses
     * @param roles its other senses
     * @param topic what the words before were about
     * @param money whether the number is an amount of money
     * @return the statement, one of the other kind if there is none of this kind, null when nothing is understood
     */
    static @Nullable StatementPattern stated(long meaning, long roles, Topic topic, boolean money) {
        StatementPattern other = null;
        for (StatementPattern each : STATED.getOrDefault(meaning, List.of())) {
            if (each.holds(topic, roles)) {
                if (each.targets().get(0).isMoney() == money) {
                    return each;
                }
                other = other == null ? each : other;
            }
        }
        return other;
    }

    /**
     * Looks up what a clause denies.
     *
     * @param meaning its meaningful senses
     * @param roles its other senses
     * @param topic what the words before were about
     * @return the statement, null when it is none that is understood
     */
    static @Nullable StatementPattern denied(long meaning, long roles, Topic topic) {
        for (StatementPattern each : DENIED.getOrDefault(meaning, List.of())) {
            if (each.holds(topic, roles)) {
                return each;
            }
        }
        return null;
    }

    private static Map<Long, List<StatementPattern>> index(boolean denied) {
        Map<Long, List<StatementPattern>> index = new HashMap<>();
        for (StatementPattern pattern : PATTERNS) {
            if (pattern.denied() == denied) {
                for (Long meaning : pattern.meanings()) {
                    index.computeIfAbsent(meaning, key -> new ArrayList<>()).add(pattern);
                }
            }
        }
        return index;
    }

    private static List<StatementPattern> read() {
        Map<String, Sense> senses = Words.named();
        for (Sense sense : Sense.values()) {
            if (sense.isMeaningful()) {
                senses.put(name(sense.word()), sense);
            }
        }
        List<StatementPattern> patterns = new ArrayList<>();
        for (String line : Words.lines(TABLE)) {
            patterns.add(parse(Words.columns(line), senses));
        }
        return List.copyOf(patterns);
    }

    /** The name of the quantity whose label names a sense, else the label. */
    private static String name(String label) {
        for (StatedQuantity quantity : StatedQuantity.values()) {
            if (quantity.getLabel().equals(label)) {
                return quantity.getName();
            }
        }
        return label;
    }

    private static StatementPattern parse(List<String> columns, Map<String, Sense> senses) {
        List<Target> targets = new ArrayList<>();
        for (String name : columns.get(0).split(" ")) {
            Target target = new Target(named(StatedQuantity.values(), name), named(FeeFigure.values(), name));
            if (target.quantity() == null && target.fee() == null) {
                throw new IllegalStateException(TABLE + ": no quantity is named " + name);
            }
            targets.add(target);
        }
        Set<Long> meanings = new LinkedHashSet<>(List.of(0L));
        long roles = 0;
        boolean denied = false;
        for (String element : columns.get(1).split(" ")) {
            boolean optional = element.endsWith("?");
            String words = optional ? element.substring(0, element.length() - 1) : element;
            Set<Long> extended = new LinkedHashSet<>(optional ? meanings : Set.of());
            for (String word : words.split("/")) {
                Sense sense = senses.get(word);
                if (sense == null) {
                    throw new IllegalStateException(TABLE + ": no sense is named " + word);
                }
                denied |= sense == Sense.NOT;
                roles |= sense.isMeaningful() || sense == Sense.NOT ? 0 : sense.bit();
                for (Long meaning : meanings) {
                    extended.add(sense.isMeaningful() ? meaning | sense.bit() : meaning);
                }
            }
            meanings = extended;
        }
        String topic = columns.get(2);
        boolean dispute = topic.equals(Topic.DISPUTES);
        return new StatementPattern(
                List.copyOf(targets),
                List.copyOf(meanings),
                roles,
                denied,
                topic.isEmpty() || dispute ? null : Topic.of(topic),
                dispute,
                columns.get(3));
    }

    private static <T extends Named> @Nullable T named(T[] values, String name) {
        for (T value : values) {
            if (value.getName().equals(name)) {
                return value;
            }
        }
        return null;
    }
}
