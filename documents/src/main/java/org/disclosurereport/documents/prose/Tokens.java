package org.disclosurereport.documents.prose;

import java.util.Arrays;

/** The tokens of one sentence, column by column; filled again for each sentence, so that none costs an object. */
final class Tokens {
    private static final byte ROUNDED = 1;

    private Term[] terms = new Term[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] units = new int[64];
    private long[] values = new long[64];
    private byte[] flags = new byte[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** Adds a word or a sign; text that goes on is one token. */
    void add(Term term, int start, int end) {
        if (term == Term.TEXT && size > 0 && terms[size - 1] == Term.TEXT && ends[size - 1] == start) {
            ends[size - 1] = end;
            return;
        }
        add(term, start, end, end, 0, false);
    }

    /** Adds a number; its unit stands from {@code unit} to its end. */
    void add(Term term, int start, int end, int unit, long value, boolean rounded) {
        if (size == terms.length) {
            grow();
        }
        terms[size] = term;
        starts[size] = start;
        ends[size] = end;
        units[size] = unit;
        values[size] = value;
        flags[size] = rounded ? ROUNDED : 0;
        size++;
    }

    /** Takes back text that turned out to belong to what comes next. */
    void cutBack(int end) {
        if (size > 0 && terms[size - 1] == Term.TEXT && ends[size - 1] > end) {
            if (starts[size - 1] >= end) {
                size--;
            } else {
                ends[size - 1] = end;
            }
        }
    }

    private void grow() {
        terms = Arrays.copyOf(terms, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        units = Arrays.copyOf(units, size * 2);
        values = Arrays.copyOf(values, size * 2);
        flags = Arrays.copyOf(flags, size * 2);
    }

    Term term(int token) {
        return terms[token];
    }

    /** {@return whether a token is there and is of a kind} */
    boolean is(int token, Term term) {
        return token >= 0 && token < size && terms[token] == term;
    }

    /** {@return whether a token is there and is of one of some kinds} */
    boolean isAny(int token, long set) {
        return token >= 0 && token < size && terms[token].in(set);
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

    /** {@return the terms of the tokens from one to another} */
    long set(int from, int to) {
        long set = 0;
        for (int i = from; i < to; i++) {
            set |= terms[i].bit();
        }
        return set;
    }
}
