package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.StatedQuantity;
import org.disclosurereport.documents.StatementFate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence: its clauses by punctuation and brackets, and for each number what it is, in the order of the text.
 *
 * <p>A number belongs to a list, states a figure, or neither; {@link ListReader} and {@link FigureReader} say which. Each
 * token is looked at a bounded number of times.
 */
final class SentenceReader {
    private static final long NUMBERS = Sense.set(Sense.COUNT, Sense.MONEY);
    private static final long BOUNDARIES =
            Sense.set(Sense.COMMA, Sense.SEMICOLON, Sense.COLON, Sense.OPEN, Sense.CLOSE);
    private static final long BESIDE_MARKS =
            Sense.set(Sense.FILLER, Sense.INFORMATION, Sense.MAINLY, Sense.AMOUNT, Sense.SUM, Sense.PUBLISH);
    private static final long TAIL_ENDS =
            BOUNDARIES | NUMBERS | Sense.set(Sense.PAUSE, Sense.OF_WHICH, Sense.NAMELY, Sense.UNCLEAR);
    private static final long UNLEADING =
            Sense.set(Sense.FILLER, Sense.SUM, Sense.AMOUNT, Sense.JOINT, Sense.THIS_YEAR, Sense.YEAR);

    private final Prose prose;
    private final Tokens tokens;
    private final Doubts doubts;
    private final Context context;
    private final FigureReader figures;
    private final ListReader lists;
    private final Statements statements;

    // The clause being read.
    private int from;
    private int clauseBefore;
    private @Nullable Sense before;
    private @Nullable Mark mark;
    private boolean introduced;
    private int bracket;
    private boolean ofWhich;
    private boolean note;
    private @Nullable Counted last;

    // The sentence being read.
    private boolean relevant;
    private int composed;

    SentenceReader(Prose prose, Tokens tokens, Doubts doubts, Context context) {
        this.prose = prose;
        this.tokens = tokens;
        this.doubts = doubts;
        this.context = context;
        this.figures = new FigureReader(prose, tokens, context);
        this.lists = new ListReader(prose, doubts, tokens);
        this.statements = new Statements(prose, doubts);
    }

    ListReader lists() {
        return lists;
    }

    Statements statements() {
        return statements;
    }

    void beginPassage() {
        context.beginPassage();
        lists.beginPassage();
    }

    /** Takes the topic from a sentence without a number, or a heading. */
    void followTopic() {
        context.followTopic();
    }

    /** Reads the sentence that the tokens hold. */
    void read() {
        context.beginSentence(FigureReader.isOfOutcomes(tokens.meaning(0, tokens.size())));
        lists.beginSentence();
        int begun = statements.size();
        relevant = FigureReader.namesFormMatter(tokens.meaning(0, tokens.size()));
        from = 0;
        clauseBefore = -1;
        before = null;
        mark = null;
        introduced = false;
        bracket = -1;
        ofWhich = false;
        note = false;
        last = null;
        composed = findComposed();
        int at = 0;
        while (at < tokens.size()) {
            at = step(at);
        }
        endClause(tokens.size());
        lists.endSentence();
        if (!relevant && lists.listsInSentence() == 0) {
            statements.cutBack(begun);
        }
    }

    private int findComposed() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, Sense.COMPOSED)) {
                return i;
            }
        }
        return -1;
    }

    private int step(int at) {
        switch (tokens.sense(at)) {
            case COMMA, SEMICOLON, COLON -> separate(at);
            case PAUSE -> pause(at);
            case OPEN -> {
                return open(at);
            }
            case CLOSE -> close(at);
            case OF_WHICH, INCLUDING, NAMELY, RESPECTIVELY -> {
                return markOrWord(at);
            }
            case FROM -> {
                if (at < composed && at == from) {
                    mark(Mark.CLOSED, at);
                }
            }
            case COUNT, MONEY -> {
                return number(at);
            }
            case PERCENT -> share(at);
            case UNCLEAR -> unclear(at);
            case YEAR, MEASURE, CODE, BARE -> other(at, StatementFate.NO_COUNT);
            case AND_SO_ON, COMPOSED -> follow(at);
            default -> {}
        }
        return at + 1;
    }

    // Punctuation.

    private void separate(int at) {
        Sense sense = tokens.sense(at);
        boolean hasNumber = last != null && last.token >= from && last.token < at || from > at;
        endClause(at);
        if (sense == Sense.COLON && tokens.isAny(at - 1, Sense.COUNT.bit()) && mark == null) {
            mark = Mark.WORDLESS;
            introduced = true;
        } else if (sense == Sense.COLON && mark != null) {
            introduced = true;
        } else if (!hasNumber && sense != Sense.SEMICOLON && isMarkingClause(from, at)) {
            mark = Mark.AGAIN;
        } else if (mark != null && !introduced && from < at && !isOnlyNeutral(from, at)) {
            mark = null;
        }
        if (sense == Sense.SEMICOLON) {
            ofWhich = false;
        }
        before = stronger(before, sense);
        clauseBefore = hasNumber || sense == Sense.SEMICOLON || tokens.is(from - 1, Sense.CLOSE) ? -1 : from;
        from = at + 1;
    }

    private static @Nullable Sense stronger(@Nullable Sense known, Sense sense) {
        boolean kept = known == Sense.SEMICOLON || known != null && sense == Sense.PAUSE;
        return kept ? known : sense;
    }

    /** A mark of enumeration separates behind a number; elsewhere it is part of a name. */
    private void pause(int at) {
        if (at == from || last != null && last.next >= at) {
            before = stronger(before, Sense.PAUSE);
            from = at + 1;
        }
    }

    /** 在主动公开的信息中, 按内容分, 从渠道看: a clause without a number after which a list of the total before follows. */
    private boolean isMarkingClause(int first, int end) {
        int lastWord = end - 1;
        if (lastWord <= first || !lists.hasTotal()) {
            return false;
        }
        if (tokens.is(lastWord, Sense.DIVIDED)) {
            return tokens.isAny(first, Sense.set(Sense.ACCORDING_TO, Sense.OF_WHICH));
        }
        boolean ofInformation = tokens.isAny(lastWord - 1, Sense.set(Sense.INFORMATION, Sense.PUBLISH))
                || tokens.is(lastWord - 1, Sense.FILLER) && tokens.isAny(first, Sense.FILLER.bit());
        return tokens.is(lastWord, Sense.AMONG) && ofInformation;
    }

    private boolean isOnlyNeutral(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!tokens.isAny(i, BESIDE_MARKS)) {
                return false;
            }
        }
        return true;
    }

    /** What is in brackets without a number adds nothing; with numbers it is a clause of its own, or a list. */
    private int open(int at) {
        int partner = tokens.partner(at);
        if (partner < 0) {
            endClause(at);
            before = stronger(before, Sense.COMMA);
            clauseBefore = -1;
            from = at + 1;
            return at + 1;
        }
        if (tokens.numbers(at, partner) == 0) {
            for (int i = at + 1; i < partner; i++) {
                if (tokens.is(i, Sense.PERCENT)) {
                    share(i);
                }
            }
            boolean behindNumber = from == at;
            from = behindNumber ? partner + 1 : from;
            return partner + 1;
        }
        boolean behindNumber = last != null && last.next == at;
        bracket(at, partner, behindNumber);
        return partner + 1;
    }

    private void bracket(int at, int partner, boolean behindNumber) {
        Outer outer = new Outer(from, before, mark, introduced, bracket, ofWhich, note, last);
        Context.State state = context.state();
        from = at + 1;
        clauseBefore = -1;
        before = null;
        bracket = at;
        note |= !behindNumber;
        mark = behindNumber && countsOfLastUnit(at, partner) > 1 ? Mark.WORDLESS : null;
        int next = at + 1;
        while (next < partner) {
            next = step(next);
        }
        endClause(partner);
        lists.close(at);
        context.restore(state);
        from = behindNumber ? partner + 1 : outer.from;
        before = outer.before;
        bracket = outer.bracket;
        ofWhich = outer.ofWhich;
        note = outer.note;
        last = outer.last;
        mark = behindNumber ? null : outer.mark;
        introduced = !behindNumber && outer.introduced;
        if (last != null && behindNumber) {
            last.next = partner + 1;
        }
    }

    private int countsOfLastUnit(int at, int partner) {
        int count = 0;
        for (int i = at + 1; i < partner; i = tokens.next(i)) {
            count += tokens.is(i, Sense.COUNT) && lists.isOfLastUnit(i) ? 1 : 0;
        }
        return count;
    }

    /** A bracket that nothing opens separates as a comma does. */
    private void close(int at) {
        endClause(at);
        before = stronger(before, Sense.COMMA);
        clauseBefore = -1;
        from = at + 1;
    }

    // Marks.

    private int markOrWord(int at) {
        Sense sense = tokens.sense(at);
        boolean neutral = isOnlyNeutral(from, at);
        if (sense == Sense.RESPECTIVELY) {
            int first = firstNumber(at + 1);
            if (first > 0 && !neutral) {
                return respectively(at, first);
            }
        }
        boolean single = tokens.end(at) - tokens.start(at) == 1;
        if (sense == Sense.OF_WHICH || (single ? at == from : neutral)) {
            boolean mainly = sense == Sense.OF_WHICH && tokens.is(at + 1, Sense.MAINLY);
            mark(Mark.of(sense, mark, mainly), mainly ? at + 1 : at);
            return from;
        }
        return at + 1;
    }

    private void mark(Mark with, int at) {
        mark = with;
        introduced = false;
        ofWhich = lists.isLastOfForm();
        from = at + 1;
    }

    private int firstNumber(int at) {
        int next = at;
        while (tokens.isAny(next, Sense.set(Sense.PUBLISH, Sense.FILLER, Sense.SUM))) {
            next++;
        }
        return tokens.is(next, Sense.COUNT) ? next : -1;
    }

    /** A、B 和 C 分别为 5、3、2 条. */
    private int respectively(int at, int first) {
        List<Counted> numbers = new ArrayList<>();
        int next = first;
        while (tokens.is(next, Sense.COUNT)) {
            Counted number = new Counted(next, next, next + 1, Sense.PAUSE, null, false, ofWhich, bracket);
            number.fate = StatementFate.PART;
            numbers.add(number);
            last = number;
            int joint = next + 1;
            while (tokens.isAny(joint, Sense.set(Sense.PAUSE, Sense.COMMA, Sense.JOINT))) {
                joint++;
            }
            if (!tokens.is(joint, Sense.COUNT)) {
                next++;
                break;
            }
            next = joint;
        }
        lists.takeRespectively(from, at, numbers, mark == Mark.OPEN);
        for (Counted each : numbers) {
            add(each, tokens.start(from), tokens.end(each.token));
        }
        begin(next);
        return next;
    }

    private void follow(int at) {
        lists.follow(tokens.sense(at), at);
        if (last != null && last.next == at) {
            from = at + 1;
        }
    }

    // Numbers.

    private void begin(int next) {
        from = next;
        clauseBefore = -1;
        before = null;
        mark = null;
        introduced = false;
    }

    private int number(int at) {
        int tail = at + 1;
        while (tail < tokens.size() && !tokens.isAny(tail, TAIL_ENDS)) {
            tail++;
        }
        Counted counted = new Counted(at, from, tail, before, mark, introduced, ofWhich, bracket);
        read(counted);
        begin(counted.next);
        last = counted;
        return counted.next;
    }

    private void read(Counted counted) {
        int token = counted.token;
        int first = leadStart(counted);
        boolean inList = !note && tokens.is(token, Sense.COUNT) && (counted.mark != null || lists.isInList());
        Context.State state = context.state();
        int verb = context.follow(first, token);
        StatementFate fate = figures.read(counted, verb, state.topic());
        if (inList && !figures.isComparison(first, token)) {
            if (figures.isStatement()) {
                lists.end();
            } else if (lists.take(counted)) {
                context.restore(state);
                add(counted, tokens.start(counted.first()), tokens.end(token));
                return;
            }
        }
        counted.fate = fate;
        relevant |= figures.meaning() != 0 && context.topic() != Topic.NONE && context.topic() != Topic.ELSEWHERE;
        int start = tokens.start(skipSeparators(first, token));
        int end = tokens.end(figures.end() - 1);
        if (fate == StatementFate.FIGURE) {
            counted.next = figures.end();
            context.follow(token + 1, figures.end());
            addFigure(counted, start, end);
        } else {
            if (fate == StatementFate.DOUBT && relevant) {
                doubts.add(start, end, figures.doubt());
            }
            add(counted, start, tokens.end(token));
        }
        if (fate == StatementFate.SUM) {
            lists.end();
        } else if (fate != StatementFate.COMPARISON && fate != StatementFate.SHARE && !note) {
            lists.addTotal(counted, isOfForm(fate));
        }
    }

    /** What is published about requests is counted like everything published. */
    private boolean isOfForm(StatementFate fate) {
        return fate == StatementFate.FIGURE
                || fate == StatementFate.DOUBT
                || fate != StatementFate.OTHER_MATTER && FigureReader.namesFormMatter(figures.meaning())
                || fate == StatementFate.PART && context.topic().isDispute();
    }

    private void addFigure(Counted counted, int start, int end) {
        relevant = true;
        StatedQuantity quantity = counted.target == null ? null : counted.target.quantity();
        Counted owner = last;
        if (quantity == StatedQuantity.PARTLY_GRANTED
                && bracket >= 0
                && owner != null
                && owner.next == bracket
                && owner.target != null
                && owner.target.quantity() == StatedQuantity.GRANTED
                && ofWhich) {
            statements.replaceQuantity(owner, StatedQuantity.GRANTED_OR_PARTLY_GRANTED);
        }
        for (StatementPattern.Target target : figures.pattern().targets()) {
            statements.addFigure(
                    counted,
                    target,
                    tokens.value(counted.token),
                    tokens.isRounded(counted.token),
                    figures.scope(),
                    start,
                    end);
        }
    }

    /** A clause that says no more than 共 takes what is counted from the clause before it: 收到申请，共21件. */
    private int leadStart(Counted counted) {
        boolean empty = tokens.meaning(counted.from, counted.token) == 0
                && (tokens.roles(counted.from, counted.token) & ~UNLEADING) == 0;
        return empty && clauseBefore >= 0 && counted.mark == null ? clauseBefore : counted.from;
    }

    private int skipSeparators(int first, int token) {
        int next = first;
        while (next < token && tokens.isAny(next, BOUNDARIES | Sense.PAUSE.bit())) {
            next++;
        }
        return Math.min(next, token);
    }

    private void add(Counted counted, int start, int end) {
        statements.add(counted, tokens.value(counted.token), start, end);
    }

    private void share(int at) {
        if (last != null && last.share < 0) {
            last.share = tokens.value(at);
        }
        other(at, StatementFate.SHARE);
    }

    private void other(int at, StatementFate fate) {
        Counted counted = new Counted(at, from, at + 1, before, null, false, ofWhich, bracket);
        counted.fate = fate;
        add(counted, tokens.start(at), tokens.end(at));
    }

    /** 3-5条 and 1 234条 count something that isn't clear: a list with one isn't surely complete. */
    private void unclear(int at) {
        boolean listed = mark != null || lists.isInList();
        boolean doubtful = listed || FigureReader.namesFormMatter(tokens.meaning(from, at));
        if (doubtful) {
            doubts.add(tokens.start(from), tokens.end(at), FigureReader.NO_NUMBER);
        }
        other(at, doubtful ? StatementFate.DOUBT : StatementFate.OTHER_MATTER);
        lists.breakNumber();
        Mark kept = mark == null ? null : Mark.WORDLESS;
        begin(at + 1);
        mark = kept;
    }

    // Clauses without a number.

    private void endClause(int end) {
        if (from >= end) {
            return;
        }
        int verb = context.follow(from, end);
        for (int i = verb; i < end; i = tokens.next(i)) {
            if (tokens.is(i, Sense.NOT)) {
                deny(verb, i, end);
                return;
            }
        }
    }

    private void deny(int verb, int token, int end) {
        // 信息处理费收取情况：无 denies what the clause before names.
        boolean alone = clauseBefore >= 0 && tokens.meaning(from, end) == 0;
        int first = alone ? clauseBefore : from;
        if (!figures.readDenial(alone ? first : verb, token, end, alone) || ofWhich && figures.isStatement()) {
            return;
        }
        relevant = true;
        Counted zero = new Counted(token, first, end, before, null, false, ofWhich, bracket);
        zero.fate = StatementFate.FIGURE;
        int start = tokens.start(skipSeparators(first, token));
        for (StatementPattern.Target target : figures.pattern().targets()) {
            zero.target = target;
            statements.addFigure(zero, target, 0, false, figures.scope(), start, tokens.end(end - 1));
        }
    }

    /** What is outside the bracket being read. */
    private record Outer(
            int from,
            @Nullable Sense before,
            @Nullable Mark mark,
            boolean introduced,
            int bracket,
            boolean ofWhich,
            boolean note,
            @Nullable Counted last) {}
}
