package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.documents.prose.Listing.Mark;
import org.disclosurereport.stated.StatedQuantity;

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

    // The sentence being read.
    private Clause clause;
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
        this.clause = Clause.ofSentence(tokens);
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
        clause = Clause.ofSentence(tokens);
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
                if (at < composed && at == clause.from) {
                    introduce(Mark.CLOSED, at);
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
        boolean hasNumber = clause.hasNumber(at);
        endClause(at);
        if (sense == Sense.COLON && tokens.is(at - 1, Sense.COUNT) && clause.mark == null) {
            clause.mark = Mark.WORDLESS;
            clause.introduced = true;
        } else if (sense == Sense.COLON && !hasNumber && clause.from < at && clause.isNeutral(at) && lists.hasTotal()) {
            // 公开内容：
            clause.mark = clause.mark == null ? Mark.WORDLESS : clause.mark;
            clause.introduced = true;
        } else if (sense == Sense.COLON && clause.mark != null) {
            clause.introduced = true;
        } else if (!hasNumber && sense != Sense.SEMICOLON && lists.hasTotal() && clause.leadsToList(at)) {
            clause.mark = Mark.AGAIN;
        } else if (clause.mark != null && !clause.introduced && !clause.isNeutral(at)) {
            clause.mark = null;
        }
        clause.ofWhich &= sense != Sense.SEMICOLON;
        clause.separate(sense);
        boolean closed = tokens.is(clause.from - 1, Sense.CLOSE);
        clause.previous = hasNumber || closed || sense == Sense.SEMICOLON ? -1 : clause.from;
        clause.from = at + 1;
    }

    /** A mark of enumeration separates behind a number; elsewhere it is part of a name. */
    private void pause(int at) {
        if (at == clause.from || clause.last != null && clause.last.next >= at) {
            clause.separate(Sense.PAUSE);
            clause.from = at + 1;
        }
    }

    /** What is in brackets without a number adds nothing; with numbers it is a clause of its own, or a list. */
    private int open(int at) {
        int partner = tokens.partner(at);
        if (partner < 0) {
            endClause(at);
            clause.beginBehindBracket(at + 1);
            return at + 1;
        }
        if (tokens.numbers(at, partner) == 0) {
            passOver(at + 1, partner);
            boolean behindNumber = clause.from == at;
            clause.from = behindNumber ? partner + 1 : clause.from;
            return partner + 1;
        }
        boolean behindNumber = clause.last != null && clause.last.next == at;
        readBracket(at, partner, behindNumber);
        return partner + 1;
    }

    private void readBracket(int at, int partner, boolean behindNumber) {
        Clause outer = clause;
        Context.State state = context.state();
        clause = outer.inBracket(at, !behindNumber);
        clause.mark = behindNumber && countsOfLastUnit(at, partner) > 1 ? Mark.WORDLESS : null;
        int next = at + 1;
        while (next < partner) {
            next = step(next);
        }
        endClause(partner);
        lists.close(at);
        context.restore(state);
        clause = outer;
        if (behindNumber) {
            clause.passBracket(partner + 1);
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
        clause.beginBehindBracket(at + 1);
    }

    // Marks.

    private int markOrWord(int at) {
        Sense sense = tokens.sense(at);
        boolean neutral = clause.isNeutral(at);
        if (sense == Sense.RESPECTIVELY) {
            int first = firstNumber(at + 1);
            if (first > 0 && !neutral) {
                return respectively(at, first);
            }
        }
        boolean single = tokens.end(at) - tokens.start(at) == 1;
        if (sense == Sense.OF_WHICH || (single ? at == clause.from : neutral)) {
            boolean mainly = sense == Sense.OF_WHICH && tokens.is(at + 1, Sense.MAINLY);
            introduce(Mark.of(sense, clause.mark, mainly), mainly ? at + 1 : at);
            return clause.from;
        }
        return at + 1;
    }

    private void introduce(Mark with, int at) {
        clause.mark = with;
        clause.introduced = false;
        clause.ofWhich = lists.isLastOfForm();
        clause.from = at + 1;
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
            Counted number =
                    new Counted(next, next, next + 1, Sense.PAUSE, null, false, clause.ofWhich, clause.bracket);
            number.fate = StatementFate.PART;
            numbers.add(number);
            clause.last = number;
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
        lists.takeRespectively(clause.from, at, numbers, clause.mark == Mark.OPEN);
        for (Counted each : numbers) {
            add(each, tokens.start(clause.from), tokens.end(each.token));
        }
        clause.begin(next);
        return next;
    }

    private void follow(int at) {
        lists.follow(tokens.sense(at), at);
        if (clause.last != null && clause.last.next == at) {
            clause.from = at + 1;
        }
    }

    // Numbers.

    private int number(int at) {
        int tail = at + 1;
        while (tail < tokens.size() && !tokens.isAny(tail, TAIL_ENDS)) {
            tail++;
        }
        Counted counted = new Counted(
                at,
                clause.from,
                tail,
                clause.separator,
                clause.mark,
                clause.introduced,
                clause.ofWhich,
                clause.bracket);
        read(counted);
        clause.last = counted;
        passOver(at + 1, counted.next);
        clause.begin(counted.next);
        return counted.next;
    }

    private void read(Counted counted) {
        int token = counted.token;
        int first = leadStart(counted);
        boolean listed = clause.separator != Sense.SEMICOLON && counted.mark == null;
        counted.listedAfter =
                listed && clause.last != null && clause.last.bracket == clause.bracket ? clause.last : null;
        boolean inList = !clause.note && tokens.is(token, Sense.COUNT) && (counted.mark != null || lists.isInList());
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
        }
        if (fate != StatementFate.COMPARISON && fate != StatementFate.SHARE && !clause.note) {
            lists.addTotal(counted, isOfForm(fate));
        }
    }

    /** What is published about requests is counted like everything published. */
    private boolean isOfForm(StatementFate fate) {
        return fate == StatementFate.FIGURE
                || fate == StatementFate.DOUBT
                || fate != StatementFate.OTHER_MATTER && FigureReader.namesFormMatter(figures.meaning())
                || (fate == StatementFate.PART || fate == StatementFate.SUM)
                        && context.topic().isDispute();
    }

    private void addFigure(Counted counted, int start, int end) {
        relevant = true;
        context.followRequests();
        StatedQuantity quantity = counted.target == null ? null : counted.target.quantity();
        Counted owner = clause.last;
        if (quantity == StatedQuantity.PARTLY_GRANTED
                && clause.bracket >= 0
                && owner != null
                && owner.next == clause.bracket
                && owner.target != null
                && owner.target.quantity() == StatedQuantity.GRANTED
                && clause.ofWhich) {
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
        return empty && clause.previous >= 0 && counted.mark == null ? clause.previous : counted.from;
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
        if (clause.last != null && clause.last.share < 0) {
            clause.last.share = tokens.value(at);
        }
        clause.passOther(at);
        other(at, StatementFate.SHARE);
    }

    /** Gives the numbers their fates that are among words taken together. */
    private void passOver(int first, int end) {
        for (int i = first; i < end; i++) {
            switch (tokens.sense(i)) {
                case PERCENT -> share(i);
                case UNCLEAR, YEAR, MEASURE, CODE, BARE -> other(i, StatementFate.NO_COUNT);
                default -> {}
            }
        }
    }

    private void other(int at, StatementFate fate) {
        Counted counted =
                new Counted(at, clause.from, at + 1, clause.separator, null, false, clause.ofWhich, clause.bracket);
        counted.fate = fate;
        add(counted, tokens.start(at), tokens.end(at));
    }

    /** 3-5条 and 1 234条 count something that isn't clear: a list with one isn't surely complete. */
    private void unclear(int at) {
        boolean listed = clause.mark != null || lists.isInList();
        boolean doubtful = listed || FigureReader.namesFormMatter(tokens.meaning(clause.from, at));
        if (doubtful) {
            doubts.add(tokens.start(clause.from), tokens.end(at), FigureReader.NO_NUMBER);
        }
        other(at, doubtful ? StatementFate.DOUBT : StatementFate.OTHER_MATTER);
        lists.breakNumber();
        Mark kept = clause.mark == null ? null : Mark.WORDLESS;
        clause.begin(at + 1);
        clause.mark = kept;
    }

    // Clauses without a number.

    private void endClause(int end) {
        if (clause.from >= end) {
            return;
        }
        int verb = context.follow(clause.from, end);
        for (int i = verb; i < end; i = tokens.next(i)) {
            if (tokens.is(i, Sense.NOT)) {
                deny(verb, i, end);
                return;
            }
        }
    }

    private void deny(int verb, int token, int end) {
        // 信息处理费收取情况：无 denies what the clause before names.
        boolean alone = clause.previous >= 0 && tokens.meaning(clause.from, end) == 0;
        int first = alone ? clause.previous : clause.from;
        if (!figures.readDenial(alone ? first : verb, token, end, alone) || clause.ofWhich && figures.isStatement()) {
            return;
        }
        relevant = true;
        Counted zero = new Counted(token, first, end, clause.separator, null, false, clause.ofWhich, clause.bracket);
        zero.fate = StatementFate.FIGURE;
        int start = tokens.start(skipSeparators(first, token));
        for (StatementPattern.Target target : figures.pattern().targets()) {
            zero.target = target;
            statements.addFigure(zero, target, 0, false, figures.scope(), start, tokens.end(end - 1));
        }
    }
}
