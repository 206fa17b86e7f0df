package org.disclosurereport.documents.source.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Takes the lines away that stand at the head or foot of pages and aren't part of the text: page numbers, titles. */
public final class RunningLines {
    /** Heads and feet stand in this part of the page's height, at either end. */
    private static final double MARGIN = 0.11;
    /** Running text stands on each page at the same height, give or take so many points. */
    private static final double SAME = 3;

    private final List<PageLayout> pages;
    private final Map<Integer, Integer> offsets = new HashMap<>();
    private final Map<Place, BitSet> repeated = new HashMap<>();

    private RunningLines(List<PageLayout> pages) {
        this.pages = pages;
        for (PageLayout page : pages) {
            for (PageLayout.Line line : page.lines()) {
                if (isMarginal(page, line.text())) {
                    bareNumber(line.text().text())
                            .ifPresent(number -> offsets.merge(number - page.number(), 1, Integer::sum));
                    repeated.computeIfAbsent(
                                    new Place(withoutDigits(line.text().text()), height(line.text())),
                                    place -> new BitSet())
                            .set(page.number());
                }
            }
        }
    }

    /**
     * {@return the pages without their running lines}
     *
     * @param pages all pages of a document
     */
    public static List<PageLayout> remove(List<PageLayout> pages) {
        RunningLines running = new RunningLines(pages);
        return pages.stream()
                .map(page -> page.withLines(page.lines().stream()
                        .filter(line -> !running.isRunning(page, line.text()))
                        .toList()))
                .toList();
    }

    private boolean isRunning(PageLayout page, TextLine line) {
        if (!isMarginal(page, line)) {
            return false;
        }
        OptionalInt number = bareNumber(line.text());
        if (number.isPresent()) {
            int offset = number.getAsInt() - page.number();
            return offset == 0 || offsets.get(offset) > 1;
        }
        return isDressedNumber(line.text()) || isRepeated(line);
    }

    private static boolean isMarginal(PageLayout page, TextLine line) {
        return line.middle() < MARGIN * page.height() || line.middle() > (1 - MARGIN) * page.height();
    }

    /** A text that only its numbers distinguish, at the same height on most pages. */
    private boolean isRepeated(TextLine line) {
        String text = withoutDigits(line.text());
        BitSet same = new BitSet();
        for (long height = height(line) - 1; height <= height(line) + 1; height++) {
            same.or(repeated.getOrDefault(new Place(text, height), new BitSet()));
        }
        return pages.size() > 1 && same.cardinality() >= Math.max(2, (pages.size() + 1) / 2);
    }

    private static long height(TextLine line) {
        return Math.round(line.middle() / SAME);
    }

    /** A text without its digits, and how far from the top it stands. */
    private record Place(String text, long height) {}

    private static String withoutDigits(String text) {
        return text.chars()
                .filter(character -> !Character.isDigit(character) && !Character.isWhitespace(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static OptionalInt bareNumber(String text) {
        boolean bare = !text.isEmpty() && text.length() < 5 && text.chars().allMatch(Character::isDigit);
        return bare ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** A number between dashes, or 第3页, 3/6: nothing else is written so. */
    private static boolean isDressedNumber(String text) {
        String plain = text.chars()
                .filter(character -> !Character.isWhitespace(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int digits = (int) plain.chars().filter(Character::isDigit).count();
        int marks = (int) plain.chars()
                .filter(mark -> "-－—–―‐−─·•~/第页共,，".indexOf(mark) >= 0)
                .count();
        return digits > 0 && digits < 8 && marks > 0 && digits + marks == plain.length() && !isNegative(plain);
    }

    /** A dash on one side only can be a minus. */
    private static boolean isNegative(String plain) {
        return !plain.startsWith("第")
                        && plain.indexOf('/') < 0
                        && plain.indexOf('页') < 0
                        && Character.isDigit(plain.charAt(0)) != Character.isDigit(plain.charAt(plain.length() - 1))
                || plain.chars().filter(Character::isDigit).count() > 4 && plain.indexOf('/') < 0;
    }
}
