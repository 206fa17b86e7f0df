package org.disclosurereport.documents.prose;

import java.util.Arrays;

/**
 * The tokens of one sentence, column by column; filled again for each sentence, so that none costs an object.
 *
 * <p>Brackets know their partners, and a range knows what its words mean: {@link #meaning} and {@link #roles} pass over
 * what is in brackets.
 */
final class Tokens {
    private static final byte ROUNDED = 1;

    private Sense[] senses = new Sense[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] units = new int[64];
    private int[] partners = new int[64];
    private int[] counts = new int[64];
    private long[] values = new long[64];
    private byte[] flags = new byte[64];
    private int[] open = new int[16];
    private int depth;
    private int size;
    private long visits;

    void clear() {
        size = 0;
        depth = 0;
    }

    int size() {
        return size;
    }

    /** {@return how many tokens were looked at since the beginning, so that growth can be tested without a clock} */
    long visits() {
        return visits;
    }

    /** Adds a word or a sign; text that goes on is one token. */
    void add(Sense sense, int start, int end) {
        if (sense == Sense.TEXT && size > 0 && senses[size - 1] == Sense.TEXT && ends[size - 1] == start) {
            ends[size - 1] = end;
            return;
        }
        add(sense, start, end, end, 0, false);
    }

    /** Adds a number; its unit reaches from {@code unit} to its end. */
    void add(Sense sense, int start, int end, int unit, long value, boolean rounded) {
        if (size == senses.length) {
            grow();
        }
        senses[size] = sense;
        starts[size] = start;
        ends[size] = end;
        units[size] = unit;
        values[size] = value;
        flags[size] = rounded ? ROUNDED : 0;
        partners[size] = -1;
        counts[size] = (size == 0 ? 0 : counts[size - 1]) + (isNumber(sense) ? 1 : 0);
        if (sense == Sense.OPEN) {
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth++] = size;
        } else if (sense == Sense.CLOSE && depth > 0) {
            int partner = open[--depth];
            partners[size] = partner;
            partners[partner] = size;
        }
        size++;
    }

    private static boolean isNumber(Sense sense) {
        return sense == Sense.COUNT || sense == Sense.MONEY;
    }

    /** Takes back words that turned out to belong to what comes next. */
    void cutBack(int end) {
        while (size > 0 && starts[size - 1] >= end) {
            size--;
        }
        if (size > 0 && ends[size - 1] > end) {
            ends[size - 1] = end;
        }
    }

    private void grow() {
        senses = Arrays.copyOf(senses, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        units = Arrays.copyOf(units, size * 2);
        partners = Arrays.copyOf(partners, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        values = Arrays.copyOf(values, size * 2);
        flags = Arrays.copyOf(flags, size * 2);
    }

    Sense sense(int token) {
        visits++;
        return senses[token];
    }

    /** {@return whether a token exists and is of a sense} */
    boolean is(int token, Sense sense) {
        visits++;
        return token >= 0 && token < size && senses[token] == sense;
    }

    /** {@return whether a token exists and is of one of some senses, none of them meaningful} */
    boolean isAny(int token, long roles) {
        visits++;
        return token >= 0 && token < size && !senses[token].isMeaningful() && senses[token].in(roles);
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int unitStart(int token) {
        return units[token];
    }

    long value(int token) {
        return values[token];
    }

    boolean isRounded(int token) {
        return flags[token] == ROUNDED;
    }

    boolean hasUnit(int token) {
        return units[token] < ends[token];
    }

    /** {@return the bracket that belongs to a bracket, −1 when there is none} */
    int partner(int token) {
        return partners[token];
    }

    /** {@return how many numbers of things or money are from one token to another} */
    int numbers(int from, int to) {
        return to <= from ? 0 : counts[to - 1] - (from == 0 ? 0 : counts[from - 1]);
    }

    /** {@return the meaningful senses from one token to another, those in brackets left out} */
    long meaning(int from, int to) {
        long set = 0;
        for (int i = from; i < to; i = next(i)) {
            if (senses[i].isMeaningful()) {
                set |= senses[i].bit();
            }
        }
        return set;
    }

    /** {@return the other senses from one token to another, those in brackets left out} */
    long roles(int from, int to) {
        long set = 0;
        for (int i = from; i < to; i = next(i)) {
            if (!senses[i].isMeaningful()) {
                set |= senses[i].bit();
            }
        }
        return set;
    }

    /** {@return the token after one, or after the bracket that closes what it opens} */
    int next(int token) {
        visits++;
        return senses[token] == Sense.OPEN && partners[token] > 0 ? partners[token] + 1 : token + 1;
    }
}
