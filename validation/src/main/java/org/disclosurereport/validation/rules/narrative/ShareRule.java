package org.disclosurereport.validation.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.rules.ReportTables;
import org.disclosurereport.validation.rules.ScannedText;
import org.disclosurereport.validation.rules.ScannedText.Anchor;

/**
 * Judges the shares that a text states: {@code narrative.shares}.
 *
 * <p>A share is a part, told right before it (予以公开8件，占88.9%), of a whole, and which number is the whole is not said. It is a number
 * before the part in its sentence, but no part itself, unless 其中 says that something is a part of it in turn. Where the sentence has
 * none (从答复结果看，予以公开10件，占47.6%；部分公开3件，占14.3%), the whole was told before or is all parts together: then it is the number
 * that most of the shares fit, and where there is no such number nothing can be said.
 */
final class ShareRule {
    /** 12条，占… 62.5%；（62.5%）; not 增长62.5%. */
    private static final Pattern SHARE = Pattern.compile(
            "(?<!\\d)(\\d[\\d,，]{0,24}+)\\s*(件|条|次|宗|份|个|篇|人次|人|期|项)\\s*(?:[，,]?\\s*占(?:比|总数|全部|总量|其中)?[^，。；;、\\d%％]{0,14}?(?:为|的|约)?\\s*|[（(]\\s*(?:占比?)?[^\\d）)]{0,6})(\\d{1,3}(?:\\.\\d{1,4})?)\\s*[%％]");

    /** What makes a percentage a change of a share, or a rounded one, which like every rounded number isn't judged. */
    private static final Pattern NO_EXACT_SHARE = Pattern.compile("较上|较去|同比|环比|提高|增长|增加|下降|降低|减少|上升|超|近|逾|约|不足|不到");

    private static final Pattern ROUNDED_SHARE = Pattern.compile("\\s*(?:以上|以下|左右|多|余)");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d[\\d,]*)(?![\\d.%％年月日]|\\.\\d)");

    private static final Pattern OF_THESE = Pattern.compile("其中|当中|之中");

    private static final LocalizedText MESSAGE = LocalizedText.of(
            "正文写“{quote}”，按所述数量应为{expected}%，两者不一致",
            "the text says \"{quote}\"; by the numbers stated it is {expected} %");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_NUMBER = 15;
    private static final int PRECISION = 8;
    /** Characters between a number and its share, beyond which the words are left to the expression itself. */
    private static final int LONGEST_SHARE = 64;
    /** More numbers than any sentence that somebody wrote; what is longer is read as far as here. */
    private static final int MOST_WHOLES = 64;
    /** So many characters before a sentence, two or three sentences, may tell its whole. */
    private static final int BEFORE = 160;

    private final ScannedText text;
    private final Findings findings;
    private final Place place;
    private int read;

    private ShareRule(ScannedText text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.place = place(text.getPath());
    }

    static Place place(String path) {
        return Place.of(path, LocalizedText.of("正文", "the text"));
    }

    static void judge(ReportTables tables, Findings findings) {
        for (ScannedText text : tables.texts()) {
            if (text.isOfSection() && text.has(Anchor.PERCENT)) {
                text.forEach(Anchor.PERCENT, new ShareRule(text, findings)::percent);
            }
        }
    }

    /**
     * A share as it is stated.
     *
     * @param part the number that it is told of
     * @param stated the percentage
     * @param wholes the numbers of its sentence that may be its whole
     * @param isExact whether part, share and what may be the whole are no rounded numbers
     * @param quote the words
     */
    private record Share(BigDecimal part, BigDecimal stated, List<BigDecimal> wholes, boolean isExact, String quote) {
        /** To the last digit stated, rounded or cut off: never more than half a step over, and less than one step under. */
        boolean fits(BigDecimal whole) {
            return isPartOf(whole)
                    && over(whole).multiply(BigDecimal.valueOf(2)).compareTo(step()) <= 0
                    && over(whole).negate().compareTo(step()) < 0;
        }

        boolean fitsAny(List<BigDecimal> numbers) {
            return numbers.stream().anyMatch(this::fits);
        }

        /** Rounded up by less than a step, as one of several is so that they make 100. */
        boolean isMadeToFit(BigDecimal whole) {
            return isPartOf(whole) && over(whole).abs().compareTo(step()) < 0;
        }

        private BigDecimal step() {
            return BigDecimal.ONE.movePointLeft(stated.scale());
        }

        private BigDecimal over(BigDecimal whole) {
            return stated.subtract(of(whole));
        }

        boolean isPartOf(BigDecimal whole) {
            return isPart(part, whole);
        }

        BigDecimal of(BigDecimal whole) {
            return part.multiply(HUNDRED).divide(whole, PRECISION, RoundingMode.HALF_UP);
        }
    }

    /** Goes over the sentences that may state a share, each once. */
    private void percent(int at) {
        String words = text.getText();
        if (at < read || !mayBeShare(words, at)) {
            return;
        }
        int start = at;
        while (start > read && !isSentenceEnd(words.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < words.length() && !isSentenceEnd(words.charAt(end))) {
            end++;
        }
        sentence(words.substring(start, end), words.substring(Math.max(0, start - BEFORE), start));
        read = end;
    }

    private static boolean isSentenceEnd(char c) {
        return c == '。' || c == '\n';
    }

    /** Between a number and its share is no other number, but 占 or a bracket. */
    private static boolean mayBeShare(String words, int percent) {
        int at = percent - 1;
        while (at >= 0 && percent - at < LONGEST_SHARE && !isHanOrBracket(words.charAt(at))) {
            at--;
        }
        boolean named = false;
        while (at >= 0 && percent - at < LONGEST_SHARE && !isDigit(words.charAt(at))) {
            named |= "占（(".indexOf(words.charAt(at)) >= 0;
            at--;
        }
        return named || percent - at >= LONGEST_SHARE;
    }

    private static boolean isHanOrBracket(char c) {
        return c > '\u2fff' && !Character.isWhitespace(c) || c == '(' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void sentence(String words, String before) {
        List<Share> alone = new ArrayList<>();
        List<Share> all = shares(words);
        List<BigDecimal> toldBefore = all.isEmpty() ? List.of() : numbers(before);
        boolean isWhole = isHundred(all);
        for (Share share : all) {
            if (share.wholes().isEmpty()) {
                alone.add(share);
            } else if (share.fitsAny(share.wholes())
                    || isWhole && share.wholes().stream().anyMatch(share::isMadeToFit)) {
                findings.holds();
            } else if (share.isExact() && !share.fitsAny(toldBefore)) {
                findings.violated(violation(share, share.wholes().get(0)));
            } else {
                findings.undecided(place);
            }
        }
        if (!alone.isEmpty()) {
            judge(alone, toldBefore);
        }
    }

    /** Shares whose sentence doesn't tell the whole. */
    private void judge(List<Share> shares, List<BigDecimal> before) {
        BigDecimal all = shares.stream().map(Share::part).reduce(BigDecimal.ZERO, BigDecimal::add);
        // 办结9件。其中予以公开6件，占60%；无法提供3件，占33.3%: the parts make up what was told, so that is their whole.
        boolean isToldWhole = shares.size() > 1 && before.stream().anyMatch(told -> told.compareTo(all) == 0);
        List<BigDecimal> wholes = new ArrayList<>(isToldWhole ? List.of() : before);
        wholes.add(all);
        BigDecimal whole = BigDecimal.ZERO;
        long most = 0;
        for (BigDecimal each : wholes) {
            long fitting = shares.stream().filter(share -> share.fits(each)).count();
            if (fitting > most) {
                most = fitting;
                whole = each;
            }
        }
        boolean isKnown = isToldWhole && most > 0 || most > 1 && 2 * most > shares.size();
        boolean isWhole = isHundred(shares);
        for (Share share : shares) {
            if (share.fits(whole) || isWhole && share.isMadeToFit(whole)) {
                findings.holds();
            } else if (isKnown && share.isExact() && share.isPartOf(whole)) {
                findings.violated(violation(share, whole));
            } else {
                findings.undecided(place);
            }
        }
    }

    private static boolean isPart(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 && whole.compareTo(part) >= 0;
    }

    private static boolean isHundred(List<Share> shares) {
        return shares.stream()
                        .map(Share::stated)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(HUNDRED)
                == 0;
    }

    private static List<Share> shares(String sentence) {
        List<Share> shares = new ArrayList<>();
        List<BigDecimal> wholes = new ArrayList<>();
        List<BigDecimal> parts = new ArrayList<>();
        Matcher share = SHARE.matcher(sentence);
        Matcher numbers = NUMBER.matcher(sentence);
        int end = 0;
        int last = 0;
        boolean rounded = false;
        while (share.find()) {
            while (wholes.size() < MOST_WHOLES && numbers.find(end) && numbers.start(1) < share.start(1)) {
                wholes.add(number(numbers.group(1)));
                end = numbers.end();
                rounded = rounded || end < sentence.length() && "余多".indexOf(sentence.charAt(end)) >= 0;
            }
            BigDecimal part = number(share.group(1));
            BigDecimal stated = new BigDecimal(share.group(3));
            List<BigDecimal> candidates = new ArrayList<>(wholes);
            if (OF_THESE.matcher(sentence).region(last, share.start()).find()) {
                candidates.addAll(parts);
            }
            if (isJudged(share, sentence)) {
                shares.add(new Share(
                        part,
                        stated,
                        candidates.stream().filter(whole -> isPart(part, whole)).toList(),
                        !rounded && stated.compareTo(HUNDRED) <= 0,
                        share.group().strip()));
            }
            if (parts.size() < MOST_WHOLES) {
                parts.add(part);
            }
            end = share.end();
            last = end;
        }
        return shares;
    }

    private static boolean isJudged(Matcher share, String sentence) {
        return !NO_EXACT_SHARE.matcher(share.group()).find()
                && !ROUNDED_SHARE
                        .matcher(sentence)
                        .region(share.end(), sentence.length())
                        .lookingAt();
    }

    private static List<BigDecimal> numbers(String words) {
        List<BigDecimal> found = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(words);
        while (numbers.find()) {
            found.add(number(numbers.group(1)));
        }
        return found;
    }

    /** {@return a printed number, or 0 for one that is too long to be meant} */
    static BigDecimal number(String printed) {
        String digits = printed.replace(",", "").replace("，", "");
        return digits.length() > LONGEST_NUMBER ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private Finding violation(Share share, BigDecimal whole) {
        BigDecimal expected =
                share.of(whole).setScale(Math.max(0, share.stated().scale()), RoundingMode.HALF_UP);
        return Finding.builder()
                .place(place)
                .expected(expected)
                .actual(share.stated())
                .message(MESSAGE.fill(Map.of("quote", share.quote(), "expected", expected.toPlainString())))
                .build();
    }
}
