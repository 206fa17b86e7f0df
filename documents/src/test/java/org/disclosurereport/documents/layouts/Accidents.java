package org.disclosurereport.documents.layouts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The accidents of one document, and chance.
 *
 * <p>Every accident and every purpose draws from a stream of its own, so that taking one accident away leaves the rest
 * of the document as it was.
 */
final class Accidents {
    private final long seed;
    private final Set<Accident> present;
    private final Map<Accident, SplittableRandom> streams = new EnumMap<>(Accident.class);

    private Accidents(long seed, Set<Accident> present) {
        this.seed = seed;
        this.present = present;
    }

    /** Draws which of the possible accidents happen; to one document in eight, none. */
    static Accidents drawn(long seed, Set<Accident> possible) {
        Set<Accident> present = EnumSet.noneOf(Accident.class);
        if (random(seed, "none").nextInt(8) > 0) {
            for (Accident accident : possible) {
                if (random(seed, "has " + accident).nextDouble() < accident.rate()) {
                    present.add(accident);
                }
            }
        }
        return of(seed, present);
    }

    /** Exactly these accidents. */
    static Accidents of(long seed, Set<Accident> present) {
        Set<Accident> copy = EnumSet.noneOf(Accident.class);
        copy.addAll(present);
        return new Accidents(seed, Collections.unmodifiableSet(copy));
    }

    Set<Accident> present() {
        return present;
    }

    boolean has(Accident accident) {
        return present.contains(accident);
    }

    /** Whether an accident happens at the next of the places where it can. */
    boolean strikes(Accident accident) {
        return has(accident) && stream(accident).nextDouble() < accident.share();
    }

    /** The accident's own stream of chance. */
    SplittableRandom stream(Accident accident) {
        return streams.computeIfAbsent(accident, key -> random("of " + key));
    }

    /** A stream of chance for one purpose, the same at every call. */
    SplittableRandom random(String purpose) {
        return random(seed, purpose);
    }

    <T> T choose(Accident accident, List<T> choices) {
        return choices.get(stream(accident).nextInt(choices.size()));
    }

    private static SplittableRandom random(long seed, String purpose) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ ((long) purpose.hashCode() << 20)).split();
    }
}
