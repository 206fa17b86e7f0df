package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that matter in the prose, each with its sense; the longest that is found at a place counts. */
final class Lexicon {
    private static final String[] AREAS = "省 市 县 区 州 旗 盟 自治区 自治州 自治县".split(" ");
    private static final String[] BODIES =
            ("局 办 委 厅 院 部 处 所 校 站 中心 单位 机关 部门 公司 镇 乡 街道 街道办 街道办事处 办事处 办公室 委员会 园区 开发区 高新区 管委会"
                            + " 乡政府 镇政府 馆 队 支队 大队 总队 分局 库 会 党委 县局 市局 区局 省局 镇人民政府 乡人民政府")
                    .split(" ");

    private static final short[] FIRST = new short[1 << 16];
    private static final Entry[][] ENTRIES = index();

    private Lexicon() {}

    /** The words of areas and bodies: 全县, 我局, 县政府办公室, 代表县人民政府. */
    private static void addScopes(Map<String, Sense> words) {
        for (String area : AREAS) {
            for (String word : List.of("全", "我", "本")) {
                words.put(word + area, Sense.AREA);
            }
            for (String bodies : List.of("各级", "行政机关", "各级行政机关", "各部门", "各单位", "各级各部门", "范围内", "上下")) {
                words.put("全" + area + bodies, Sense.AREA);
            }
            for (String body : List.of("政府", "人民政府", "政府办", "政府办公室", "政府办公厅", "级机关", "委办公室")) {
                words.put(area + body, Sense.BODY);
            }
            for (String body : List.of("政府", "人民政府")) {
                words.put("代表" + area + body, Sense.ON_BEHALF);
                words.put("代" + area + body, Sense.ON_BEHALF);
            }
            words.put(area + "本级", Sense.OWN_BODY);
        }
        for (String body : BODIES) {
            for (String word : List.of("我", "本", "全")) {
                words.putIfAbsent(word + body, Sense.OWN_BODY);
            }
        }
        words.put("政府办", Sense.BODY);
        words.put("政府办公室", Sense.BODY);
    }

    private static Entry[][] index() {
        Map<String, Sense> words = Words.bySense();
        addScopes(words);
        Compounds.addTo(words);
        Map<Character, List<Entry>> byFirst = new LinkedHashMap<>();
        words.forEach((word, sense) -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                .add(new Entry(word.toCharArray(), sense)));
        Entry[][] entries = new Entry[byFirst.size() + 1][];
        short next = 1;
        for (Map.Entry<Character, List<Entry>> group : byFirst.entrySet()) {
            group.getValue()
                    .sort(Comparator.comparingInt((Entry entry) -> entry.word.length)
                            .reversed());
            entries[next] = group.getValue().toArray(Entry[]::new);
            FIRST[group.getKey()] = next++;
        }
        return entries;
    }

    /**
     * Finds the word that begins at a place: the longest, unless a shorter one with the word behind it reaches further and
     * the longest would leave an unknown rest (在办理 is 在 and 办理, not 在办 and 理).
     *
     * @return the word, null when there is none
     */
    static @Nullable Entry at(char[] characters, int at, int end) {
        Entry longest = longest(characters, at, end, Integer.MAX_VALUE);
        int behind = longest == null ? end : at + longest.word.length;
        if (longest == null
                || longest.word.length == 1
                || behind >= end
                || Signs.of(characters[behind]) != Signs.OTHER
                || longest(characters, behind, end, Integer.MAX_VALUE) != null) {
            return longest;
        }
        Entry shorter = longest(characters, at, end, longest.word.length);
        while (shorter != null) {
            Entry next = longest(characters, at + shorter.word.length, end, Integer.MAX_VALUE);
            // 其中医疗 is not 其 and 中医: what only looks like a word proves nothing.
            boolean known = next != null && next.sense != Sense.TEXT;
            if (known && at + shorter.word.length + next.word.length > behind) {
                return shorter;
            }
            shorter = longest(characters, at, end, shorter.word.length);
        }
        return longest;
    }

    /** {@return the longest word shorter than a length that begins at a place and ends before another, null without one} */
    private static @Nullable Entry longest(char[] characters, int at, int end, int length) {
        int group = FIRST[characters[at]];
        if (group == 0) {
            return null;
        }
        for (Entry entry : ENTRIES[group]) {
            if (entry.word.length < length && entry.isAt(characters, at, end)) {
                return entry;
            }
        }
        return null;
    }

    /** A word and its sense. */
    static final class Entry {
        private final char[] word;
        private final Sense sense;

        private Entry(char[] word, Sense sense) {
            this.word = word;
            this.sense = sense;
        }

        Sense sense() {
            return sense;
        }

        int length() {
            return word.length;
        }

        private boolean isAt(char[] characters, int at, int end) {
            if (at + word.length > end) {
                return false;
            }
            for (int i = word.length - 1; i > 0; i--) {
                if (characters[at + i] != word[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
