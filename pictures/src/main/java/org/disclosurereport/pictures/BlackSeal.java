package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * Seals that were copied black, as a fax has them: a ring as large as a seal, and what stands in it that is thicker than strokes of
 * characters. Red ones need no such search: their colour tells them.
 */
final class BlackSeal {
    /** In points, and pixels that the copy adds: lines and strokes of text in tables are thinner, a seal's ring isn't. */
    private static final double THICK = 1.9;

    private static final double THICKER = 1;
    /** In points: the smallest seal of a body has 30 mm, the largest 60. */
    private static final double LEAST = 80;

    private static final double MOST = 180;
    /** A seal is so much longer than wide at most. */
    private static final double OVAL = 1.6;
    /** So much of its frame is thick ink: a ring has a tenth, a photograph more than half. */
    private static final double FULL = 0.4;
    /** In points: what is thick within a ring is of the seal when it is larger than characters' strokes. */
    private static final double PART = 5;
    /** In points: so far beside what is thick its edge goes. */
    private static final double EDGE = 0.5;

    /** So much of a page with text and seals is ink at most; what is darker is a photograph, and takes long to search. */
    private static final double DARK = 0.25;

    private BlackSeal() {}

    /**
     * {@return the ink of seals; none where the page has none}
     *
     * @param ink the ink of a page
     * @param scale how many pixels a point has
     */
    static Ink of(Ink ink, double scale) {
        if (ink.size() > DARK * ink.width() * ink.height()) {
            return new Ink(ink.width(), ink.height());
        }
        Ink thick = ink.thickerThan((int) Math.max(3, Math.round(THICK * scale + THICKER)));
        List<Patch> patches = Patch.of(thick);
        List<Patch> rings =
                patches.stream().filter(patch -> isRing(patch, scale)).toList();
        Ink seals = new Ink(ink.width(), ink.height());
        for (Patch ring : rings) {
            for (Patch patch : patches) {
                if (patch == ring || patch.isIn(ring) && Math.min(patch.width(), patch.height()) >= PART * scale) {
                    patch.addTo(seals);
                }
            }
        }
        return rings.isEmpty() ? seals : seals.grown((int) Math.ceil(EDGE * scale) + 1);
    }

    private static boolean isRing(Patch patch, double scale) {
        double shorter = Math.min(patch.width(), patch.height());
        double longer = Math.max(patch.width(), patch.height());
        return shorter >= LEAST * scale
                && longer <= MOST * scale
                && longer <= OVAL * shorter
                && patch.size() <= FULL * shorter * longer;
    }

    /** Pixels that touch each other. */
    private record Patch(int left, int top, int right, int bottom, int[] places, int across) {
        static List<Patch> of(Ink ink) {
            List<Patch> patches = new ArrayList<>();
            ink.patches(places -> patches.add(of(places, ink.width())));
            return patches;
        }

        private static Patch of(int[] places, int across) {
            int left = across;
            int right = 0;
            int top = Integer.MAX_VALUE;
            int bottom = 0;
            for (int place : places) {
                left = Math.min(left, place % across);
                right = Math.max(right, place % across + 1);
                top = Math.min(top, place / across);
                bottom = Math.max(bottom, place / across + 1);
            }
            return new Patch(left, top, right, bottom, places, across);
        }

        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        int size() {
            return places.length;
        }

        boolean isIn(Patch other) {
            return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
        }

        void addTo(Ink ink) {
            for (int place : places) {
                ink.add(place % across, place / across, place % across + 1, place / across + 1);
            }
        }
    }
}
