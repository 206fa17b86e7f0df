package org.disclosurereport.form;

import java.util.function.BiFunction;
import java.util.function.Function;

/** How to read a part of a whole and how to replace it in a copy. */
record Lens<S, V>(Function<S, V> get, BiFunction<S, V, S> with) {
    private static final Lens<Object, Object> IDENTITY = new Lens<>(whole -> whole, (whole, part) -> part);

    /** The lens whose part is the whole. */
    @SuppressWarnings("unchecked") // it never looks at what it is given
    static <S> Lens<S, S> identity() {
        return (Lens<S, S>) IDENTITY;
    }

    V get(S whole) {
        return get.apply(whole);
    }

    S with(S whole, V part) {
        return with.apply(whole, part);
    }

    <W> Lens<S, W> then(Lens<V, W> inner) {
        return new Lens<>(whole -> inner.get(get(whole)), (whole, part) -> with(whole, inner.with(get(whole), part)));
    }

    /**
     * Forgets the types of a lens that a walk over the form can't name. What such a lens is given has
     * always been read through its own kind, so the casts it hides don't fail.
     */
    @SuppressWarnings("unchecked")
    static <S> Lens<S, Object> erase(Lens<S, ?> lens) {
        return (Lens<S, Object>) lens;
    }

    /** A function that gives a subtype also gives its supertype. */
    @SuppressWarnings("unchecked")
    static <S, V> Function<S, V> widen(Function<S, ? extends V> get) {
        return (Function<S, V>) get;
    }
}
