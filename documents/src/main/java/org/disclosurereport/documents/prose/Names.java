package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;

/** The names of what is counted, cut out of the words before or after its number. */
final class Names {
    private static final long SEPARATORS = Term.set(Term.COMMA, Term.PAUSE, Term.SEMICOLON, Term.COLON);
    private static final long MARKS = Term.set(Term.OF_WHICH, Term.INCLUDING, Term.RESPECTIVELY);
    private static final long NUMBERS = Term.set(Term.QUANTITY, Term.MONEY);
    private static final long BEFORE_SUBJECT =
            Term.set(Term.YEAR, Term.THIS_YEAR, Term.BODY, Term.AREA, Term.COMMA, Term.PAUSE);
    private static final long NAMELESS = Term.set(Term.FILLER, Term.PAUSE, Term.MAINLY, Term.COLON, Term.COMMA);

    private final Prose prose;
    private final Tokens tokens;

    Names(Prose prose, Tokens tokens) {
        this.prose = prose;
        this.tokens = tokens;
    }

    /** {@return whether some tokens name nothing} */
    boolean isEmpty(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isAny(i, NAMELESS)) {
                return false;
            }
        }
        return true;
    }

    /** {@return where a name ends that stands after its number} */
    int end(int from) {
        int end = from;
        while (end < tokens.size()
                && !tokens.isAny(
                        end, SEPARATORS & ~Term.PAUSE.bit() | NUMBERS | Term.CLOSE.bit() | Term.AND_SO_ON.bit())
                && !(tokens.is(end, Term.PAUSE) && isBeforeNumber(end))
                && !(isJoint(end) && tokens.isAny(end + 1, NUMBERS))) {
            end++;
        }
        return end;
    }

    /** 10条规划、计划类、20条农业类: the mark before a number parts, the other is of a name. */
    private boolean isBeforeNumber(int pause) {
        int next = isJoint(pause + 1) ? pause + 2 : pause + 1;
        return next >= tokens.size() || tokens.isAny(next, NUMBERS);
    }

    /** What is counted, without the words that lead up to a number (政策解读共), and without 通过 … 公开 around a channel. */
    String name(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isBeforeName(first)) {
            first++;
        }
        while (first < end && isJoining(first)) {
            first++;
        }
        end = beforeNote(first, end);
        while (end > first && (isLeadingUp(end - 1) || tokens.isAny(end - 1, Term.AMOUNT.bit()))) {
            end--;
        }
        if (first >= end) {
            return "";
        }
        boolean through = tokens.is(first, Term.THROUGH) && first + 1 < end;
        int start = through ? first + 1 : first;
        boolean more = true;
        while (more && end - 1 > start && tokens.is(end - 1, Term.PUBLISH) && (through || isSentOut(end - 1))) {
            end--;
            more = through;
        }
        return prose.words(tokens.start(start), tokens.end(end - 1));
    }

    /** 城建类（道路3条、桥梁7条）: a note that counts is no part of the name. */
    private int beforeNote(int first, int end) {
        if (!tokens.is(end - 1, Term.CLOSE)) {
            return end;
        }
        int open = end - 1;
        boolean counts = false;
        while (open > first && !tokens.is(open, Term.OPEN)) {
            counts |= tokens.is(open, Term.QUANTITY);
            open--;
        }
        return counts && open > first ? open : end;
    }

    private boolean isBeforeName(int token) {
        return tokens.isAny(token, Term.set(Term.PAUSE, Term.COMMA, Term.COLON))
                || tokens.is(token, Term.MAINLY) && tokens.isAny(token - 1, MARKS);
    }

    /** 和 right after a number belongs to no name; elsewhere it may be a part of one (和平). */
    private boolean isJoining(int token) {
        return tokens.is(token, Term.FILLER)
                        && tokens.isAny(token - 1, NUMBERS)
                        && isOneOf(token, "和", "及", "以及", "与", "有", "为", "是", "涉及", "的")
                || tokens.is(token, Term.FILLER)
                        && tokens.isAny(token - 1, SEPARATORS)
                        && isOneOf(token, "以及", "另有", "还有");
    }

    private boolean isLeadingUp(int token) {
        return tokens.is(token, Term.FILLER)
                && isOneOf(token, "共", "共计", "累计", "总计", "合计", "为", "有", "是", "的", "已", "均", "全年", "总共");
    }

    private boolean isSentOut(int token) {
        return isOneOf(token, "发布", "刊发", "推送");
    }

    private boolean isOneOf(int token, String... words) {
        int length = tokens.end(token) - tokens.start(token);
        for (String word : words) {
            boolean same = word.length() == length;
            for (int i = 0; same && i < length; i++) {
                same = prose.characters()[tokens.start(token) + i] == word.charAt(i);
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** What a total counts: from the verb of publishing on (主动公开政府信息), else its name. */
    String subject(int from, int to, String otherwise) {
        for (int i = from; i < to - 1; i++) {
            if (tokens.is(i, Term.PUBLISH) && !isEmpty(i + 1, to)) {
                String subject = name(i, to);
                return subject.isEmpty() ? otherwise : subject;
            }
        }
        int first = from;
        while (first < to
                && (tokens.isAny(first, BEFORE_SUBJECT)
                        || tokens.is(first, Term.FILLER)
                                && isOneOf(first, "全年", "共", "共计", "累计", "总共", "已", "均", "年度", "目前", "实际"))) {
            first++;
        }
        return first < to ? name(first, to) : otherwise;
    }

    /** {@return whether a token is a word for "and"} */
    boolean isJoint(int token) {
        return tokens.is(token, Term.FILLER) && isOneOf(token, "和", "及", "以及", "与");
    }

    /** Parts names at 、; where that gives too few, also at the words for "and". */
    List<String> list(int from, int to, int expected) {
        List<String> names = list(from, to, false);
        return names.size() == expected ? names : list(from, to, true);
    }

    private List<String> list(int from, int to, boolean atJoints) {
        List<String> names = new ArrayList<>();
        int first = from;
        for (int i = from; i <= to; i++) {
            if (i == to || tokens.is(i, Term.PAUSE) || atJoints && isJoint(i)) {
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
