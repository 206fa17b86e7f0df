package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.Breakdown;
import org.disclosurereport.BreakdownKind;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.prose.Enumeration.Told;
import org.jspecify.annotations.Nullable;

/**
 * Reads totals with the categories they fall into: 主动公开信息 90 条，其中：政务要闻 40 条；….
 *
 * <p>A word introduces a list (其中, 主要包括, 分别为) of the last total told in the unit of the first category. What is
 * counted in another unit is no category. What belongs to a list is decided by words and punctuation, never by what adds
 * up. Requests and what became of them aren't broken down here: their parts have a table.
 */
final class BreakdownReader {
    private static final long SEPARATORS = Term.set(Term.COMMA, Term.PAUSE, Term.SEMICOLON, Term.COLON);
    private static final long CLAUSE_ENDS = Term.set(Term.COMMA, Term.SEMICOLON, Term.COLON, Term.OPEN, Term.CLOSE);
    private static final long MARKS = Term.set(Term.OF_WHICH, Term.INCLUDING, Term.RESPECTIVELY);
    private static final long OF_REQUESTS = Term.set(
            Term.REQUEST,
            Term.RECEIVE,
            Term.NEW,
            Term.ANSWER,
            Term.CARRY,
            Term.RECONSIDERATION,
            Term.LITIGATION,
            Term.CASES,
            Term.REFUSED,
            Term.UNAVAILABLE,
            Term.NOT_PROCESSED,
            Term.OTHER_HANDLING,
            Term.GRANTED,
            Term.PARTLY_GRANTED,
            Term.GRANTED_OR_PARTLY_GRANTED);
    private static final long NUMBERS = Term.set(Term.QUANTITY, Term.MONEY);

    private static final LocalizedText PERHAPS_OPEN =
            LocalizedText.of("无法确定是否列出了全部类别", "it can't be told whether it lists all categories");
    private static final LocalizedText OTHER_UNITS =
            LocalizedText.of("类别中夹有其他单位的数量", "things counted in other units stand among its categories");
    private static final LocalizedText NAMES_DONT_MATCH =
            LocalizedText.of("名称与数字个数不一致", "it has more names than numbers, or fewer");
    private static final LocalizedText UNPARTED =
            LocalizedText.of("无法分清各级类别", "which level its categories belong to can't be told");

    private final Prose prose;
    private final Doubts doubts;
    private final List<Breakdown> breakdowns = new ArrayList<>();

    // The sentence being read.
    private Tokens tokens = new Tokens();
    private List<Told> totals = new ArrayList<>();
    private List<Told> totalsBefore = new ArrayList<>();
    private final List<Enumeration> read = new ArrayList<>();
    private @Nullable Enumeration current;
    private @Nullable Told last;
    private @Nullable Term before;
    private boolean marked;
    private boolean markedOpen;
    private boolean introduced;
    private boolean numberFirst;
    private int begin;
    private int closing;

    BreakdownReader(Prose prose, Doubts doubts) {
        this.prose = prose;
        this.doubts = doubts;
    }

    /** Begins a new passage: no list in it belongs to a total before. */
    void beginPassage() {
        totals = new ArrayList<>();
    }

    /** Passes over a sentence that has no number: a list after it has no total. */
    void pass() {
        if (!totals.isEmpty()) {
            beginPassage();
        }
    }

    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    void read(Tokens sentence) {
        tokens = sentence;
        totalsBefore = totals;
        totals = new ArrayList<>();
        read.clear();
        current = null;
        last = null;
        before = null;
        unmark();
        begin = 0;
        closing = -1;
        int at = 0;
        while (at < tokens.size()) {
            at = step(at);
        }
        read.forEach(this::finish);
        totals.replaceAll(Told::inSentenceBefore);
    }

    private void unmark() {
        marked = false;
        markedOpen = false;
        introduced = false;
    }

    private int step(int at) {
        Term term = tokens.term(at);
        if (term.in(SEPARATORS)) {
            separate(term, at);
        } else if (term == Term.OPEN) {
            return open(at);
        } else if (term == Term.CLOSE) {
            close(at);
        } else if (term == Term.RESPECTIVELY && tokens.is(firstAfterVerb(at), Term.QUANTITY)) {
            return respectively(at);
        } else if (isMark(at)) {
            mark(at);
        } else if (term == Term.AND_SO_ON && current != null && last != null && tokens.start(at) == last.end()) {
            current.beOpen();
            begin = at + 1;
        } else if (term == Term.QUANTITY) {
            return quantity(at);
        } else if (term == Term.MONEY) {
            begin = at + 1;
        }
        return at + 1;
    }

    private boolean isMark(int at) {
        Term term = tokens.term(at);
        if (term == Term.OF_WHICH || term == Term.RESPECTIVELY) {
            return true;
        }
        // 如 and 含 are parts of other words, too: they introduce only where a clause or a bracket begins with them.
        boolean single = tokens.end(at) - tokens.start(at) == 1;
        return term == Term.INCLUDING && last != null && (!single || tokens.isAny(at - 1, CLAUSE_ENDS));
    }

    private void mark(int at) {
        Term term = tokens.term(at);
        boolean shut = term == Term.OF_WHICH || term == Term.RESPECTIVELY;
        marked = true;
        markedOpen = markedOpen || !shut || tokens.is(at + 1, Term.MAINLY) || tokens.is(at + 1, Term.INCLUDING);
        introduced = tokens.is(at + 1, Term.COLON) || tokens.is(at + 2, Term.COLON);
        begin = at + 1;
    }

    private void separate(Term term, int at) {
        boolean elsewhere = term == Term.COMMA && !nameIsEmpty(begin, at);
        if (marked && !introduced && (elsewhere || term == Term.SEMICOLON)) {
            unmark();
        }
        before = before == Term.SEMICOLON || before == Term.COMMA && term == Term.PAUSE ? before : term;
        if (term == Term.COMMA || term == Term.SEMICOLON || term == Term.COLON) {
            begin = at + 1;
        } else if (at == begin) {
            begin = at + 1;
        }
    }

    /** What stands in brackets is a note, unless a list begins in it. */
    private int open(int at) {
        int end = at + 1;
        boolean list = false;
        while (end < tokens.size() && !tokens.is(end, Term.CLOSE)) {
            list |= tokens.isAny(end, Term.OF_WHICH.bit() | Term.INCLUDING.bit());
            end++;
        }
        if (end == tokens.size()) {
            begin = at + 1;
            return at + 1;
        }
        if (list && last != null) {
            closing = end;
            begin = at + 1;
            return at + 1;
        }
        begin = begin == at ? end + 1 : begin;
        return end + 1;
    }

    private void close(int at) {
        if (at == closing) {
            current = current == null ? null : current.outer();
            closing = -1;
            unmark();
            before = null;
        }
        begin = at + 1;
    }

    private int quantity(int at) {
        boolean first = marked;
        int next = at + 1;
        String name;
        int start;
        if (first) {
            numberFirst = nameIsEmpty(begin, at) && next < tokens.size() && !tokens.isAny(next, SEPARATORS | Term.CLOSE.bit() | MARKS);
        }
        boolean takesTail = numberFirst && (first || current != null) && nameIsEmpty(begin, at);
        if (takesTail) {
            next = endOfName(at + 1);
            name = name(at + 1, next);
            start = tokens.start(at);
        } else {
            name = name(begin, at);
            start = begin < at ? tokens.start(begin) : tokens.start(at);
        }
        int from = takesTail ? at + 1 : begin;
        int to = takesTail ? next : at;
        place(from, to, name, at, start, first);
        begin = next;
        before = null;
        return next;
    }

    private void place(int from, int to, String name, int at, int start, boolean first) {
        if (isCompared(from, to)) {
            return;
        }
        Told told = new Told(
                name,
                tokens.value(at),
                tokens.isRounded(at),
                prose.words(tokens.unitStart(at), tokens.end(at)),
                isChannel(from, to),
                isOfRequests(from, to),
                at,
                start,
                tokens.end(at));
        if (first) {
            beginList(told, from, to);
        } else if (current != null) {
            goOn(told, from, to);
        } else {
            addTotal(told, from, to);
        }
        last = told;
    }

    /** A first category: its list is of the total that stands last before it in its unit. */
    private void beginList(Told told, int from, int to) {
        Told total = null;
        Enumeration outer = null;
        Told previous = last;
        if (current != null && previous != null && isItem(current, previous) && isOfUnit(told, previous)) {
            boolean nested = before != Term.SEMICOLON;
            if (nested) {
                total = previous;
                outer = current;
            }
        }
        if (total == null) {
            current = null;
            total = lastOfUnit(told);
        }
        boolean isOpen = markedOpen;
        boolean isIntroduced = introduced;
        unmark();
        if (total == null) {
            addTotal(told, from, to);
            return;
        }
        Enumeration list = new Enumeration(total, isOpen, isIntroduced, outer);
        list.add(told, null);
        if (!total.ofRequests()) {
            read.add(list);
        }
        current = list;
    }

    private static boolean isItem(Enumeration list, Told told) {
        return !list.items().isEmpty() && list.items().get(list.items().size() - 1).equals(told);
    }

    private @Nullable Told lastOfUnit(Told told) {
        for (int i = totals.size() - 1; i >= 0; i--) {
            if (isOfUnit(told, totals.get(i))) {
                return totals.get(i);
            }
        }
        boolean firstOfSentence = totals.isEmpty() && read.isEmpty();
        for (int i = totalsBefore.size() - 1; i >= 0 && firstOfSentence; i--) {
            if (isOfUnit(told, totalsBefore.get(i))) {
                return totalsBefore.get(i);
            }
        }
        return null;
    }

    private static boolean isOfUnit(Told told, Told total) {
        return told.unit().isEmpty() || told.unit().equals(total.unit());
    }

    /** A number within a list: a category, one of an outer list, or the end of the list. */
    private void goOn(Told told, int from, int to) {
        Enumeration list = current;
        while (list != null && isPast(list, told, from, to)) {
            if (isOfUnit(told, list.total()) && before != Term.SEMICOLON) {
                list.endUnsurely();
            }
            list = list.outer();
        }
        current = list;
        if (list == null || told.name().isEmpty()) {
            current = null;
            addTotal(told, from, to);
        } else if (!isOfUnit(told, list.total())) {
            list.passOver();
        } else {
            list.add(told, before);
        }
    }

    private boolean isPast(Enumeration list, Told told, int from, int to) {
        if (beginsStatement(from, to) || told.name().isEmpty()) {
            return true;
        }
        boolean begins = tokens.isAny(from, Term.set(Term.THROUGH, Term.PUBLISH));
        boolean listed = list.items().stream().anyMatch(Told::channel);
        boolean otherChannel = told.channel() && list.total().channel() && !listed;
        if (otherChannel) {
            return true;
        }
        if (before != Term.SEMICOLON || list.separator() == Term.SEMICOLON) {
            return false;
        }
        boolean single = list.separator() == null;
        if (list.outer() != null) {
            return !single || isFollowedByList(told.token());
        }
        return single
                ? isFollowedByList(told.token()) && begins
                : begins || isFollowedByList(told.token());
    }

    /** A verb before what is counted begins another statement: 制作图解 5 个, 受理申请 3 件. */
    private boolean beginsStatement(int from, int to) {
        int first = from;
        while (first < to && tokens.isAny(first, Term.set(Term.FILLER, Term.THIS_YEAR, Term.BODY, Term.AREA))) {
            first++;
        }
        return first < to && tokens.isAny(first, Term.set(Term.ACTION, Term.RECEIVE, Term.NEW, Term.ANSWER));
    }

    private boolean isFollowedByList(int token) {
        int next = token + 1;
        while (tokens.isAny(next, Term.set(Term.COMMA, Term.PAUSE, Term.OPEN))) {
            next++;
        }
        return tokens.isAny(next, MARKS);
    }

    private void addTotal(Told told, int from, int to) {
        totals.add(new Told(
                subject(from, to, told),
                told.value(),
                told.rounded(),
                told.unit(),
                told.channel(),
                told.ofRequests(),
                told.token(),
                told.start(),
                told.end()));
    }

    /** What is published about requests is counted like everything published. */
    private boolean isOfRequests(int from, int to) {
        long set = tokens.set(from, to);
        return (set & OF_REQUESTS) != 0 && !Term.PUBLISH.in(set);
    }

    private boolean isCompared(int from, int to) {
        return from < to
                && (tokens.is(from, Term.COMPARISON)
                        || tokens.is(to - 1, Term.COMPARISON)
                        || tokens.is(from, Term.SHARE)
                        || (tokens.set(from, to) & Term.PREVIOUS_YEAR.bit()) != 0);
    }

    private boolean isChannel(int from, int to) {
        return (tokens.set(from, to) & (Term.CHANNEL.bit() | Term.THROUGH.bit())) != 0;
    }

    // Names.

    private boolean nameIsEmpty(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isAny(i, Term.set(Term.FILLER, Term.PAUSE, Term.MAINLY, Term.COLON, Term.COMMA))) {
                return false;
            }
        }
        return true;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < tokens.size()
                && !tokens.isAny(end, SEPARATORS & ~Term.PAUSE.bit() | NUMBERS | Term.CLOSE.bit() | Term.AND_SO_ON.bit())
                && !(tokens.is(end, Term.PAUSE) && isBeforeNumber(end))) {
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
    private String name(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isBeforeName(first)) {
            first++;
        }
        while (first < end && isJoining(first)) {
            first++;
        }
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

    private boolean isBeforeName(int token) {
        return tokens.isAny(token, Term.set(Term.PAUSE, Term.COMMA, Term.COLON))
                || tokens.is(token, Term.MAINLY) && tokens.isAny(token - 1, MARKS);
    }

    /** 和 between two categories belongs to neither; at the beginning of a name it may be a part of it (和平). */
    private boolean isJoining(int token) {
        return tokens.is(token, Term.FILLER)
                && tokens.isAny(token - 1, NUMBERS | SEPARATORS)
                && isOneOf(token, "和", "及", "以及", "与", "另有", "还有", "有", "为", "是", "涉及", "的");
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
    private String subject(int from, int to, Told told) {
        for (int i = from; i < to - 1; i++) {
            if (tokens.is(i, Term.PUBLISH) && !nameIsEmpty(i + 1, to)) {
                String subject = name(i, to);
                return subject.isEmpty() ? told.name() : subject;
            }
        }
        int first = from;
        while (first < to
                && tokens.isAny(
                        first,
                        Term.set(Term.YEAR, Term.THIS_YEAR, Term.BODY, Term.AREA, Term.FILLER, Term.COMMA, Term.PAUSE))) {
            first++;
        }
        return first < to ? name(first, to) : told.name();
    }

    // A、B 和 C 分别为 5、3、2 条.

    private int firstAfterVerb(int at) {
        return tokens.isAny(at + 1, Term.PUBLISH.bit() | Term.FILLER.bit()) ? at + 2 : at + 1;
    }

    private int respectively(int at) {
        int first = firstAfterVerb(at);
        List<Integer> numbers = new ArrayList<>();
        int next = first;
        while (tokens.is(next, Term.QUANTITY)) {
            numbers.add(next);
            int joint = next + 1;
            while (tokens.isAny(joint, Term.set(Term.PAUSE, Term.COMMA)) || isJoint(joint)) {
                joint++;
            }
            if (!tokens.is(joint, Term.QUANTITY)) {
                next++;
                break;
            }
            next = joint;
        }
        List<String> names = names(begin, at, numbers.size());
        int lastNumber = numbers.get(numbers.size() - 1);
        String unit = prose.words(tokens.unitStart(lastNumber), tokens.end(lastNumber));
        Told probe = new Told("", 0, false, unit, false, false, at, tokens.start(begin), tokens.end(lastNumber));
        Told total = lastOfUnit(probe);
        if (total != null && total.ofRequests() || isOfRequests(begin, at)) {
            total = null;
        }
        boolean isOpen = markedOpen;
        unmark();
        if (total != null && names.size() != numbers.size()) {
            doubts.add(total.start(), tokens.end(lastNumber), NAMES_DONT_MATCH);
        } else if (total != null) {
            Enumeration list = new Enumeration(total, isOpen, true, null);
            for (int i = 0; i < names.size(); i++) {
                int number = numbers.get(i);
                list.add(
                        new Told(
                                names.get(i),
                                tokens.value(number),
                                tokens.isRounded(number),
                                unit,
                                false,
                                false,
                                number,
                                tokens.start(number),
                                tokens.end(number)),
                        Term.PAUSE);
            }
            read.add(list);
        }
        current = null;
        before = null;
        begin = next;
        return next;
    }

    private boolean isJoint(int token) {
        return tokens.is(token, Term.FILLER) && isOneOf(token, "和", "及", "以及", "与");
    }

    /** Parts names at 、; where that gives too few, also at the words for "and". */
    private List<String> names(int from, int to, int expected) {
        List<String> names = names(from, to, false);
        return names.size() == expected ? names : names(from, to, true);
    }

    private List<String> names(int from, int to, boolean atJoints) {
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

    // What a list claims.

    private void finish(Enumeration list) {
        int end = list.items().get(list.items().size() - 1).end();
        if (list.items().stream().anyMatch(item -> item.name().isEmpty())) {
            doubts.add(list.total().start(), end, UNPARTED);
            return;
        }
        if (!list.isDoubtful()) {
            breakdowns.add(list.toBreakdown(list.kind()));
            return;
        }
        doubts.add(list.total().start(), end, list.isMixed() ? OTHER_UNITS : PERHAPS_OPEN);
        if (list.sum() <= list.total().value()) {
            breakdowns.add(list.toBreakdown(BreakdownKind.OPEN));
        }
    }
}
