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
    private static final LocalizedText NO_NUMBER =
            LocalizedText.of("数字不完整或不是一个确定的数", "its number is broken or not one number");
    private static final LocalizedText UNPARTED =
            LocalizedText.of("无法分清各级类别", "which level its categories belong to can't be told");

    private final Prose prose;
    private final Doubts doubts;
    private final Tokens tokens;
    private final Names names;
    private final List<Breakdown> breakdowns = new ArrayList<>();

    // The sentence being read.
    private List<Told> totals = new ArrayList<>();
    private List<Told> totalsBefore = new ArrayList<>();
    private final List<Enumeration> read = new ArrayList<>();
    private @Nullable Enumeration current;
    private @Nullable Told last;
    private @Nullable Term before;
    private boolean marked;
    private boolean markedOpen;
    private boolean introduced;
    private boolean wordless;
    private boolean numberFirst;
    private int begin;
    private int closing;

    /**
     * Makes a reader.
     *
     * @param prose what is read
     * @param doubts takes what isn't understood
     * @param tokens the tokens of the sentence being read, at each call of {@link #read}
     */
    BreakdownReader(Prose prose, Doubts doubts, Tokens tokens) {
        this.prose = prose;
        this.doubts = doubts;
        this.tokens = tokens;
        this.names = new Names(prose, tokens);
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

    /** Reads a sentence. */
    void read() {
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
        wordless = false;
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
        } else if (term == Term.NUMBER) {
            number(at);
        }
        return at + 1;
    }

    /** 3-5条 and 1 234条 count something, and what can't be told: a list with one isn't surely complete. */
    private void number(int at) {
        char unit = prose.characters()[tokens.end(at) - 1];
        if (NumberScanner.isUnit(unit)) {
            if (marked) {
                wordless = true;
            } else if (current != null) {
                current.endUnsurely();
            }
            doubts.add(tokens.start(begin), tokens.end(at), NO_NUMBER);
        }
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
        boolean elsewhere = term == Term.COMMA && !names.isEmpty(begin, at);
        if (marked && !introduced && (elsewhere || term == Term.SEMICOLON)) {
            unmark();
        }
        before = before == Term.SEMICOLON || before == Term.COMMA && term == Term.PAUSE ? before : term;
        if (term == Term.COLON && at == begin && current == null && !marked && tokens.is(at - 1, Term.QUANTITY)) {
            marked = true;
            introduced = true;
            wordless = true;
        }
        if (term == Term.COMMA || term == Term.SEMICOLON || term == Term.COLON) {
            begin = at + 1;
        } else if (at == begin) {
            begin = at + 1;
        }
    }

    /** What stands in brackets is a note, unless a list of the total before it begins there. */
    private int open(int at) {
        int end = at + 1;
        boolean list = false;
        int quantities = 0;
        while (end < tokens.size() && !tokens.is(end, Term.CLOSE)) {
            list |= tokens.isAny(end, Term.OF_WHICH.bit() | Term.INCLUDING.bit());
            quantities += tokens.is(end, Term.QUANTITY) && isOfLastUnit(end) ? 1 : 0;
            end++;
        }
        if (end == tokens.size()) {
            begin = at + 1;
            return at + 1;
        }
        boolean unmarked = !list && quantities > 1 && tokens.start(at) == (last == null ? -1 : last.end());
        boolean ofName = tokens.is(end + 1, Term.QUANTITY);
        if ((list && !ofName || unmarked) && last != null) {
            marked = unmarked;
            wordless = unmarked;
            closing = end;
            begin = at + 1;
            return at + 1;
        }
        begin = begin == at ? end + 1 : begin;
        return end + 1;
    }

    private boolean isOfLastUnit(int token) {
        return last != null
                && !last.ofRequests()
                && prose.words(tokens.unitStart(token), tokens.end(token)).equals(last.unit());
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
            numberFirst = names.isEmpty(begin, at)
                    && next < tokens.size()
                    && !tokens.isAny(next, SEPARATORS | Term.CLOSE.bit() | MARKS);
        }
        boolean takesTail = numberFirst && (first || current != null) && names.isEmpty(begin, at);
        if (takesTail) {
            next = names.end(at + 1);
            name = names.name(at + 1, next);
            start = tokens.start(at);
        } else {
            name = names.name(begin, at);
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
            if (current != null && !tokens.isAny(from, Term.set(Term.COMPARISON, Term.SHARE))) {
                current.endUnsurely();
            }
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
        boolean isWordless = wordless;
        unmark();
        if (total == null) {
            addTotal(told, from, to);
            return;
        }
        Enumeration list = new Enumeration(total, isOpen, isIntroduced, outer);
        list.add(told, null);
        if (isWordless) {
            list.endUnsurely();
        }
        if (!total.ofRequests()) {
            read.add(list);
        }
        current = list;
    }

    private static boolean isItem(Enumeration list, Told told) {
        return !list.items().isEmpty()
                && list.items().get(list.items().size() - 1).equals(told);
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
        return single ? isFollowedByList(told.token()) && begins : begins || isFollowedByList(told.token());
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
                names.subject(from, to, told.name()),
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

    /** 较上年增加5条, 占40条, 上年40条: no category and no total. */
    private boolean isCompared(int from, int to) {
        return from < to
                && (tokens.isAny(from, Term.set(Term.COMPARISON, Term.SHARE))
                        || tokens.is(to - 1, Term.COMPARISON)
                        || tokens.is(from, Term.PREVIOUS_YEAR) && to - from <= 2);
    }

    private boolean isChannel(int from, int to) {
        return (tokens.set(from, to) & (Term.CHANNEL.bit() | Term.THROUGH.bit())) != 0;
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
            while (tokens.isAny(joint, Term.set(Term.PAUSE, Term.COMMA)) || names.isJoint(joint)) {
                joint++;
            }
            if (!tokens.is(joint, Term.QUANTITY)) {
                next++;
                break;
            }
            next = joint;
        }
        List<String> named = names.list(begin, at, numbers.size());
        int lastNumber = numbers.get(numbers.size() - 1);
        String unit = prose.words(tokens.unitStart(lastNumber), tokens.end(lastNumber));
        Told probe = new Told("", 0, false, unit, false, false, at, tokens.start(begin), tokens.end(lastNumber));
        Told total = lastOfUnit(probe);
        if (total != null && total.ofRequests() || isOfRequests(begin, at)) {
            total = null;
        }
        boolean isOpen = markedOpen;
        unmark();
        if (total != null && named.size() != numbers.size()) {
            doubts.add(total.start(), tokens.end(lastNumber), NAMES_DONT_MATCH);
        } else if (total != null) {
            Enumeration list = new Enumeration(total, isOpen, true, null);
            for (int i = 0; i < named.size(); i++) {
                int number = numbers.get(i);
                list.add(
                        new Told(
                                named.get(i),
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
