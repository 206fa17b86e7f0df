package org.disclosurereport.validation.rules.texts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.validation.rules.CharacterTable;
import org.jspecify.annotations.Nullable;

/**
 * How much of two texts is the same, once everything is taken out that is the same, or differs, for a lawful reason.
 *
 * <p>For example {@code TextSimilarity.of(List.of(last), names).share(TextSimilarity.of(List.of(now), names))} is 1 for a text
 * that was copied with the year changed.
 *
 * <p><b>What is compared.</b> A text is cut into clauses. Those that template and law give (they cite an instrument, say what the
 * report rests on, where it is to be had) are left out, since they are the same in any honest report. Of the rest, figures, years,
 * punctuation, the names of bodies and the author's 我局, 全县 are taken out, since a copied text has those changed. What
 * remains is a string of letters.
 *
 * <p><b>How.</b> Its shingles (Broder, On the resemblance and containment of documents, 1997) are all runs of {@value #SHINGLE}
 * letters; in Chinese that is about two words. Each is hashed, the set of hashes is the text's fingerprint, and the share is the
 * number of hashes that both have, doubled, by the number that each has. A word that was exchanged costs a handful of shingles, a
 * paragraph that moved costs three. Of a long text only the smallest hashes are kept, a sample that is the same for both texts
 * wherever they are the same (bottom sketch; Schleimer, Wilkerson, Aiken, Winnowing, 2003, for why a choice that depends on the hash
 * alone finds what position-based choices miss). With {@value #LARGEST} hashes the share is exact for texts up to about 1,000
 * letters of their own, and beyond that within about 2 percentage points.
 *
 * <p><b>Cost.</b> Linear in the text, which is read once; of a text beyond {@value #LONGEST} characters the beginning is compared,
 * many times the longest report known. Too little text of its own is not comparable: two offices that write one sentence each
 * may well write the same. Immutable and thread-safe.
 */
public final class TextSimilarity {
    /** From this share on a text is taken as copied: one word in twenty was changed, or less. */
    public static final double REPEATED = 0.8;

    private static final int SHINGLE = 4;
    private static final int LARGEST = 1024;
    private static final int LONGEST = 500_000;
    /** Fewer shingles than three ordinary sentences have are no text of one's own. */
    private static final int LEAST = 24;

    private static final int BANDS = 32;
    private static final int ROWS = 4;
    private static final int PERCENT = 100;
    /** Into 2 to the power of so many parts hashes are sorted at the most. */
    private static final int MOST_BITS = 12;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int SHIFT = 29;

    /** Cites or names an instrument, says what the report is or where to have it: words that the form or the law gives. */
    private static final Pattern GIVEN = Pattern.compile("《|〔|条例|习近平|党的[^，。]{0,8}(?:精神|全会)|党中央|国务院|本(?:年度)?报告|报告全文"
            + "|现(?:将|公布|发布)|特此|电子版|联系(?:电话|人|地址)|邮政?编码?|网址|网站下载|欢迎[^，。]{0,6}(?:监督|致电|查阅)"
            + "|信息处理费|公开为常态|不公开为例外|公平、?公正、?合法、?便民|统计期限|数据(?:统计)?(?:期限|截至)|指导思想|(?:决策|工作)部署$"
            + "|^存在的?(?:主要)?问题|^改进(?:措施|情况)$|^下一步(?:工作)?(?:打算|计划|安排)?$");

    /** What an expression of those above and below can begin with; most letters of a text are none, and are not looked at twice. */
    private static final CharacterTable STARTS =
            CharacterTable.of("《〔条习党国本报现特电联邮网欢信公不统数指决工存改下", "我本全该", "，,。；;：:！!？?\n\r");

    private static final int GIVEN_START = 1;
    private static final int SELF_START = 2;
    private static final int CLAUSE_END = 4;
    /** The author's words for itself and its area, with or without a name before them. */
    private static final Pattern SELF = Pattern.compile("[我本全该](?:单位|部门|机关|办公室|街道|地区|系统|[省市县区州旗镇乡局委厅办院处所会])");

    private static final Pattern REGION = Pattern.compile("^.{2,12}?(?:特别行政区|自治[区州县旗]|[省市县区州旗盟])(?=.{2,})");

    private final int[] hashes;
    /** All hashes up to this one are kept; nothing is known of greater ones. */
    private final int bound;

    private TextSimilarity(int[] hashes, int bound) {
        this.hashes = hashes;
        this.bound = bound;
    }

    /**
     * Fingerprints the texts of a section or a report.
     *
     * @param texts the texts, compared as one
     * @param names the names that are taken out, such as those of {@link #names}
     * @return their fingerprint
     */
    public static TextSimilarity of(Collection<String> texts, Collection<String> names) {
        List<String> longestFirst = names.stream()
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        StringBuilder own = new StringBuilder();
        for (String text : texts) {
            int room = LONGEST - own.length();
            append(text.length() > room ? text.substring(0, room) : text, longestFirst, own);
        }
        return of(own);
    }

    /**
     * {@return the names by which a body's texts may call it: in full, and without the region that it begins with}
     *
     * @param agency the body
     */
    public static List<String> names(Agency agency) {
        String name = agency.getName();
        return Stream.iterate(name, each -> !each.isEmpty(), each -> {
                    String shorter = REGION.matcher(each).replaceFirst("");
                    return shorter.equals(each) ? "" : shorter;
                })
                .toList();
    }

    private static void append(String text, List<String> names, StringBuilder own) {
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || (STARTS.get(text.charAt(end)) & CLAUSE_END) != 0) {
                String words = text.substring(start, end).strip();
                if (!words.isEmpty() && !isGiven(words)) {
                    for (String name : names) {
                        words = words.replace(name, "");
                    }
                    appendLetters(words, own);
                }
                start = end + 1;
            }
        }
    }

    private static boolean isGiven(String words) {
        @Nullable Matcher given = null;
        for (int at = 0; at < words.length(); at++) {
            if ((STARTS.get(words.charAt(at)) & GIVEN_START) != 0) {
                given = given == null ? GIVEN.matcher(words).useAnchoringBounds(false) : given;
                if (given.region(at, words.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The letters, without the author's words for itself. */
    private static void appendLetters(String words, StringBuilder own) {
        int at = 0;
        while (at < words.length()) {
            if ((STARTS.get(words.charAt(at)) & SELF_START) != 0) {
                Matcher self = SELF.matcher(words).region(at, words.length());
                if (self.lookingAt()) {
                    at = self.end();
                    continue;
                }
            }
            int letter = words.codePointAt(at);
            if (Character.isLetter(letter)) {
                own.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
    }

    private static TextSimilarity of(CharSequence own) {
        int count = Math.max(0, own.length() - SHINGLE + 1);
        int[] all = new int[count];
        for (int i = 0; i < count; i++) {
            long hash = 0;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = mix(hash, own.charAt(j));
            }
            all[i] = (int) hash;
        }
        return of(all, Integer.MAX_VALUE);
    }

    private static TextSimilarity of(int[] all, int bound) {
        sort(all);
        int kept = 0;
        for (int i = 0; i < all.length && kept < LARGEST; i++) {
            if (kept == 0 || all[kept - 1] != all[i]) {
                all[kept++] = all[i];
            }
        }
        return new TextSimilarity(Arrays.copyOf(all, kept), kept == LARGEST ? all[LARGEST - 1] : bound);
    }

    /** Hashes are evenly spread, so that those that begin alike are few: each part is sorted by itself, which is almost linear. */
    private static void sort(int[] all) {
        int bits = Math.max(1, Math.min(MOST_BITS, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(all.length | 1)));
        int shift = Integer.SIZE - bits;
        int[] ends = new int[(1 << bits) + 1];
        for (int hash : all) {
            ends[part(hash, shift) + 1]++;
        }
        for (int part = 1; part < ends.length; part++) {
            ends[part] += ends[part - 1];
        }
        int[] parted = new int[all.length];
        for (int hash : all) {
            parted[ends[part(hash, shift)]++] = hash; // afterwards each entry is where its part ends
        }
        int start = 0;
        for (int end : ends) {
            if (end - start > 1) {
                Arrays.sort(parted, start, end);
            }
            start = end;
        }
        System.arraycopy(parted, 0, all, 0, all.length);
    }

    /** The first bits of a number, in such a way that smaller numbers come first. */
    private static int part(int hash, int shift) {
        return (hash ^ Integer.MIN_VALUE) >>> shift;
    }

    private static long mix(long hash, int next) {
        long mixed = (hash + next + 1) * MULTIPLIER;
        return mixed ^ mixed >>> SHIFT;
    }

    /** {@return whether there is enough text of its own to compare} */
    public boolean isComparable() {
        return hashes.length >= LEAST;
    }

    /**
     * {@return how much of two texts is the same, from 0 to 1; 0 where one has too little text}
     *
     * @param other the other text
     */
    public double share(TextSimilarity other) {
        return share(other, 0);
    }

    /**
     * Gives the share of two texts of which most are known not to be alike; it stops as soon as that is seen.
     *
     * @param other the other text
     * @param least what the share must be to be of interest
     * @return the share, or 0 where it is less, or one has too little text
     */
    public double share(TextSimilarity other, double least) {
        if (!isComparable() || !other.isComparable()) {
            return 0;
        }
        int upTo = Math.min(bound, other.bound);
        int both = count(upTo) + other.count(upTo);
        double misses = both * (1 - least) + 1; // one more, whatever rounding does
        int here = 0;
        int there = 0;
        int common = 0;
        while (here < hashes.length
                && there < other.hashes.length
                && hashes[here] <= upTo
                && other.hashes[there] <= upTo) {
            if (here + there - 2 * common > misses) {
                return 0;
            }
            int order = Integer.compare(hashes[here], other.hashes[there]);
            common += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        double share = 2.0 * common / both;
        return share < least ? 0 : share;
    }

    private int count(int upTo) {
        if (upTo >= hashes[hashes.length - 1]) {
            return hashes.length;
        }
        int found = Arrays.binarySearch(hashes, upTo);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * {@return keys by which similar texts are found in an index: {@value #BANDS} bands of a one-permutation minwise hash (Li, Owen, Zhang,
     * One Permutation Hashing, 2012; Rajaraman and Ullman, Mining of Massive Datasets, 3.4). Two texts that share 0.8 have one in common
     * in 999 of 1,000 cases, for larger shares nearly always; two that share 0.2, as those of one office's wording do, in one of 200}
     */
    public int[] getKeys() {
        int[] least = new int[BANDS * ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int hash : hashes) {
            int bin = hash & least.length - 1;
            least[bin] = Math.min(least[bin], hash);
        }
        int[] keys = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mix(key, least[band * ROWS + row]);
            }
            keys[band] = (int) key;
        }
        return keys;
    }

    /**
     * {@return the fingerprint of several texts together}
     *
     * @param parts their fingerprints
     */
    public static TextSimilarity union(Collection<TextSimilarity> parts) {
        int bound = parts.stream().mapToInt(part -> part.bound).min().orElse(Integer.MAX_VALUE);
        int[] all = parts.stream()
                .flatMapToInt(part -> Arrays.stream(part.hashes))
                .filter(hash -> hash <= bound)
                .toArray();
        return of(all, bound);
    }

    /**
     * {@return a share in whole percent, rounded down, so that 100 means all}
     *
     * @param share from 0 to 1
     */
    public static int percent(double share) {
        return (int) Math.floor(share * PERCENT);
    }
}
