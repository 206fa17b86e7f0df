package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names of what is counted, cut out of the words before or after its number.
 *
 * <p>A name is the words between punctuation and its number, whatever they mean; only what joins it to its neighbors
 * (以及) and leads up to the number (共, 为) is taken off.
 */
final class Names {
    private static final int LONGEST = 80;
    private static final long SEPARATORS = Sense.set(Sense.COMMA, Sense.PAUSE, Sense.SEMICOLON, Sense.COLON);
    private static final long NUMBERS = Sense.set(Sense.COUNT, Sense.MONEY);
    private static final long BEFORE_SUBJECT = Sense.set(
            Sense.YEAR,
            Sense.THIS_YEAR,
            Sense.WHOLE_YEAR,
            Sense.BODY,
            Sense.OWN_BODY,
            Sense.AREA,
            Sense.SUM,
            Sense.COMMA,
            Sense.PAUSE);
    private static final long NAMELESS = Sense.set(Sense.SUM, Sense.JOINT, Sense.PAUSE, Sense.COLON, Sense.COMMA);
    /** Words that name nothing by themselves; any of them may begin a name. */
    private static final Set<String> EMPTY = Set.of(
            "为", "是", "有", "另有", "还有", "另", "已", "均", "的", "了", "全年", "实际", "主要", "有关", "涉及", "属于", "达", "达到", "分别");

    private static final long MARKS = Sense.set(Sense.INCLUDING, Sense.NAMELY, Sense.RESPECTIVELY);
    private static final String[] FURTHER = {"以及", "另有", "还有"};
    private static final String[] JOINED = {"以及", "另有", "还有", "属于", "涉及", "为", "是", "的"};
    private static final String[] LEADING_UP = {
        "总共", "共计", "累计", "总计", "合计", "共有", "信息有", "类有", "全年", "数量为", "总数为", "数为", "总数", "数量", "各有", "已", "均", "共", "为",
        "是", "的"
    };
    private static final List<String> ENDS_SO = List.of("公共", "行为", "认为", "作为");

    private final Prose prose;
    private final Tokens tokens;

    Names(Prose prose, Tokens tokens) {
        this.prose = prose;
        this.tokens = tokens;
    }

    /** {@return whether some tokens name nothing} */
    boolean isEmpty(int from, int to) {
        for (int i = from; i < to; i = tokens.next(i)) {
            if (!tokens.isAny(i, NAMELESS) && !EMPTY.contains(prose.words(tokens.start(i), tokens.end(i)))) {
                return false;
            }
        }
        return true;
    }

    /** {@return where a name ends that follows its number} */
    int end(int from) {
        int end = from;
        while (end < tokens.size()
                && !tokens.isAny(
                        end, SEPARATORS & ~Sense.PAUSE.bit() | NUMBERS | Sense.CLOSE.bit() | Sense.AND_SO_ON.bit())
                && !(tokens.is(end, Sense.OPEN) && tokens.numbers(end, Math.max(end, tokens.partner(end))) > 0)
                && !(tokens.is(end, Sense.PAUSE) && isBeforeNumber(end))
                && !(tokens.is(end, Sense.JOINT) && tokens.isAny(end + 1, NUMBERS))) {
            end++;
        }
        return end;
    }

    /** 10条规划、计划类、20条农业类: the mark before a number separates, the other is of a name. */
    private boolean isBeforeNumber(int pause) {
        int next = tokens.is(pause + 1, Sense.JOINT) ? pause + 2 : pause + 1;
        return next >= tokens.size() || tokens.isAny(next, NUMBERS);
    }

    /** What is counted, without the words that lead up to a number (政策解读共), and without 通过 … 公开 around a channel. */
    String name(int from, int to) {
        int first = from;
        while (first < to && tokens.isAny(first, Sense.set(Sense.PAUSE, Sense.COMMA, Sense.COLON))) {
            first++;
        }
        // 重点公开了…
        first += tokens.isAny(first - 1, MARKS) && tokens.is(first, Sense.FILLER) && isEmpty(first, first + 1) ? 1 : 0;
        int end = beforeNote(first, to);
        end -= end > first && tokens.is(end - 1, Sense.COLON) ? 1 : 0;
        // 网站公开450条: behind a channel the verb is no part of the name.
        end -= tokens.is(end - 1, Sense.PUBLISH) && tokens.is(end - 2, Sense.CHANNEL) && end - 2 >= first ? 1 : 0;
        if (first >= end || isEmpty(first, end) || tokens.end(end - 1) - tokens.start(first) > LONGEST) {
            return "";
        }
        boolean through = tokens.is(first, Sense.THROUGH) && first + 1 < end;
        first += through ? 1 : 0;
        String name = prose.words(tokens.start(first), tokens.end(end - 1));
        boolean joined = tokens.isAny(first - 1, NUMBERS);
        boolean joint = joined && tokens.is(first, Sense.JOINT);
        if (joint) {
            name = prose.words(tokens.start(first + 1), tokens.end(end - 1));
        } else if (joined || tokens.isAny(first - 1, SEPARATORS)) {
            name = withoutBegin(name, joined ? JOINED : FURTHER);
        }
        return withoutVerb(withoutEnd(name), through);
    }

    private static String withoutBegin(String name, String[] words) {
        for (String each : words) {
            if (name.startsWith(each) && name.length() > each.length()) {
                return name.substring(each.length());
            }
        }
        return name;
    }

    private static String withoutEnd(String name) {
        String cut = name;
        boolean more = true;
        while (more) {
            more = false;
            for (String each : LEADING_UP) {
                boolean ends = cut.endsWith(each) && ENDS_SO.stream().noneMatch(cut::endsWith);
                if (ends && cut.length() > each.length()) {
                    // 信息有 and 类有: only the verb is taken off.
                    int verb = each.endsWith("有") && each.length() > 1 && !each.equals("共有") ? 1 : each.length();
                    cut = cut.substring(0, cut.length() - verb);
                    more = true;
                    break;
                }
            }
        }
        return cut;
    }

    /** 网站发布, 通过网站公开: the verb is no part of the name. */
    private static String withoutVerb(String name, boolean through) {
        String cut = name;
        for (String verb : List.of("信息", "主动公开", "公开", "公布", "推送", "刊发", "发布")) {
            boolean sentOut = List.of("推送", "刊发", "发布").contains(verb);
            if ((through || sentOut) && cut.endsWith(verb) && cut.length() > verb.length()) {
                cut = cut.substring(0, cut.length() - verb.length());
            }
        }
        return cut;
    }

    /** 城建类（道路3条、桥梁7条）: a note that counts is no part of the name. */
    private int beforeNote(int first, int end) {
        int open = end > first && tokens.is(end - 1, Sense.CLOSE) ? tokens.partner(end - 1) : -1;
        return open > first && tokens.numbers(open, end) > 0 ? open : end;
    }

    /** What a total counts: from the verb of publishing on (主动公开政府信息), else its name. */
    String subject(int from, int to) {
        for (int i = from; i < to - 1; i = tokens.next(i)) {
            if (tokens.is(i, Sense.PUBLISH) && !isEmpty(i + 1, to)) {
                return name(i, to);
            }
        }
        int first = from;
        while (first < to
                && (tokens.isAny(first, BEFORE_SUBJECT)
                        || tokens.is(first, Sense.FILLER) && isEmpty(first, first + 1))) {
            first++;
        }
        return first < to ? name(first, to) : "";
    }

    /** Separates names at 、; if that gives too few, also at the words for "and". */
    List<String> list(int from, int to, int expected) {
        List<String> names = list(from, to, false);
        return names.size() == expected ? names : list(from, to, true);
    }

    private List<String> list(int from, int to, boolean atJoints) {
        List<String> names = new ArrayList<>();
        int first = from;
        for (int i = from; i <= to; i++) {
            if (i == to || tokens.is(i, Sense.PAUSE) || atJoints && tokens.is(i, Sense.JOINT)) {
                String name = name(first, i);
                if (!name.isEmpty()) {
                    names.add(name);
                }
                first = i + 1;
            }
        }
        return names;
    }
}
