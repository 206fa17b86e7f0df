package org.disclosurereport.documents.prose;

import java.util.List;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.documents.prose.Listing.Mark;

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

    private static final String CONCERNING = "涉及";

    private final Prose prose;
    private final Tokens tokens;
    private final Doubts doubts;
    private final Context context;
    private final FigureReader figures;
    private final ListReader lists;
    private final Statements statements;
    private final Surroundings around;
    private final Wholes wholes;
    private final Respective respective;

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
        this.around = new Surroundings(tokens);
        this.wholes = new Wholes(statements);
        this.respective = new Respective(prose, tokens, context, lists, statements, doubts);
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

    /** Ends the section. */
    void end() {
        lists.endPassage();
    }

    /** Takes the topic from a sentence without a number, or a heading. */
    void followTopic() {
        context.followTopic();
    }

    /** Reads the sentence that the tokens hold. */
    void read() {
        context.beginSentence(tokens.meaning(0, tokens.size()));
        lists.beginSentence();
        int begun = statements.size();
        relevant = Topic.namesFormMatter(tokens.meaning(0, tokens.size()));
        clause = Clause.ofSentence(tokens);
        composed = around.lastComposed();
        wholes.beginSentence();
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
                    clause.introduce(Mark.CLOSED, at, lists.isLastOfForm());
                }
            }
            case COUNT, MONEY -> {
                if (!around.isNotEvenOne(at, clause.from)) {
                    return number(at);
                }
                other(at, StatementFate.NO_COUNT);
            }
            case PERCENT -> share(at);
            case UNCLEAR -> unclear(at);
            case YEAR, MEASURE, CODE, BARE, PART_OF_YEAR, WHOLE_YEAR -> noCount(at);
            case AND_SO_ON, COMPOSED -> follow(at);
            default -> {}
        }
        return at + 1;
    }

    // Punctuation.

    private void separate(int at) {
        Sense sense = tokens.sense(at);
        if (sense == Sense.COLON && clause.endsWithName(at, lists.isInList())) {
            return;
        }
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
        clause.beginAmong(at);
        clause.ofWhich &= sense != Sense.SEMICOLON;
        clause.whole = clause.ofWhich ? clause.whole : null;
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
        int number = behindNumber || lists.isInList() ? -1 : around.onlyNumber(at, partner, clause.from);
        if (number < 0 || !readNumberOf(number, at, partner)) {
            readBracket(at, partner, behindNumber);
        }
        return partner + 1;
    }

    /** 予以公开（10件）、部分公开（3件）: a number in brackets of what the words before state; it is no figure otherwise. */
    private boolean readNumberOf(int number, int open, int close) {
        Context.State state = context.state();
        Counted counted = clause.counted(number, number + 1);
        counted.listedAfter = null;
        int first = around.leadStart(counted, clause, context.topic());
        int verb = context.follow(first, open);
        if (figures.read(counted, verb, state.topic()) != StatementFate.FIGURE) {
            context.restore(state);
            return false;
        }
        counted.fate = StatementFate.FIGURE;
        addFigure(counted, tokens.start(around.skipSeparators(first, open)), tokens.end(close));
        lists.addTotal(counted, true);
        clause.last = counted;
        passOver(open + 1, close);
        counted.next = close + 1;
        clause.begin(close + 1);
        return true;
    }

    private void readBracket(int at, int partner, boolean behindNumber) {
        Clause outer = clause;
        Context.State state = context.state();
        clause = outer.inBracket(at, !behindNumber);
        clause.mark = behindNumber && lists.countsOfLastUnit(at, partner) > 1 ? Mark.WORDLESS : null;
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
            int first = around.firstNumber(at + 1);
            if (first > 0 && !neutral) {
                return respectively(at, first);
            }
            if (context.period().isSeveral()) {
                return at + 1;
            }
        }
        if (isVerbOfItem(at)) {
            return at + 1;
        }
        boolean single = tokens.end(at) - tokens.start(at) == 1;
        if (sense == Sense.OF_WHICH || (single ? at == clause.from : neutral)) {
            boolean mainly = sense == Sense.OF_WHICH && tokens.is(at + 1, Sense.MAINLY);
            clause.introduce(Mark.of(sense, clause.mark, mainly), mainly ? at + 1 : at, lists.isLastOfForm());
            return clause.from;
        }
        return at + 1;
    }

    /** 其中涉及教育33条，涉及医疗40条: said before each category it introduces no list. */
    private boolean isVerbOfItem(int at) {
        return at == clause.from
                && prose.words(tokens.start(at), tokens.end(at)).equals(CONCERNING)
                && (clause.mark != null || lists.isInList());
    }

    /** A、B 和 C 分别为 5、3、2 条. */
    private int respectively(int at, int first) {
        List<Integer> tokensOfNumbers = around.joinedNumbers(first);
        if (tokensOfNumbers.size() > 1 && context.namesSeveralYears(clause.from, at)) {
            return numbersOfYears(tokensOfNumbers);
        }
        relevant |= respective.read(clause, at, tokensOfNumbers);
        int next = tokensOfNumbers.get(tokensOfNumbers.size() - 1) + 1;
        clause.begin(next);
        return next;
    }

    /** 2022年、2023年和2024年分别收到15件、12件和8件: each number is of one year, what they count is said once for all. */
    private int numbersOfYears(List<Integer> joined) {
        int last = joined.get(joined.size() - 1);
        int from = clause.from;
        int tail = around.tail(last);
        context.follow(from, joined.get(0));
        boolean paired = context.period().named() == joined.size();
        int next = last + 1;
        for (int i = 0; i < joined.size(); i++) {
            int token = joined.get(i);
            Counted each = clause.counted(token, token == last ? tail : Math.max(tail, token + 1));
            context.takeTurn(paired && i == context.period().turn());
            if (paired) {
                read(each);
            } else {
                each.fate = StatementFate.DOUBT;
                add(each, tokens.start(from), tokens.end(token));
            }
            next = Math.max(next, each.next);
            clause.last = each;
        }
        context.takeTurn(false);
        if (!paired) {
            relevant |= Topic.namesFormMatter(tokens.meaning(from, joined.get(0)));
            if (relevant) {
                doubts.add(tokens.start(from), tokens.end(last), FigureReader.NO_YEAR);
            }
        }
        passOver(last + 1, next);
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
        if (context.namesSeveralYears(clause.from, at)) {
            List<Integer> joined = around.joinedNumbers(at);
            if (joined.size() > 1) {
                return numbersOfYears(joined);
            }
        }
        Counted counted = clause.counted(at, around.tail(at));
        read(counted);
        clause.last = counted;
        passOver(at + 1, counted.next);
        clause.begin(counted.next);
        return counted.next;
    }

    private void read(Counted counted) {
        int token = counted.token;
        int first = around.leadStart(counted, clause, context.topic());
        boolean listed = clause.separator != Sense.SEMICOLON && counted.mark == null;
        counted.listedAfter =
                listed && clause.last != null && clause.last.bracket == clause.bracket ? clause.last : null;
        boolean goesOn = lists.goOn(counted);
        boolean inList =
                !clause.note && tokens.is(token, Sense.COUNT) && (counted.mark != null || goesOn || lists.isInList());
        Context.State state = context.state();
        if (first == token && counted.from < token) {
            context.follow(counted.from, token);
        }
        int verb = context.follow(first, token);
        StatementFate fate = figures.read(counted, verb, state.topic());
        // 公告40条（2023年30条）, 由上年的210条增至260条: another year's number beside this year's is compared with, nothing else.
        boolean aside = context.isOtherYear() && (clause.bracket >= 0 || tokens.is(token + 1, Sense.CHANGE));
        if (inList && !aside && !figures.isComparison(first, token)) {
            // 申请办理指南12条: words inside a name mean nothing.
            boolean name = fate == StatementFate.DOUBT && lists.mayBeNamed(counted);
            if (figures.isStatement() && !name) {
                lists.end();
            } else if (lists.take(counted)) {
                context.restore(state);
                add(counted, tokens.start(counted.first()), tokens.end(token));
                return;
            }
        }
        fate = fate == StatementFate.FIGURE && wholes.isOfBrought(counted, tokens.value(token))
                ? StatementFate.SUM
                : fate;
        counted.fate = fate;
        relevant |= figures.meaning() != 0 && context.topic() != Topic.NONE && context.topic() != Topic.ELSEWHERE;
        int start = tokens.start(around.skipSeparators(first, token));
        int end = tokens.end(figures.end() - 1);
        if (fate == StatementFate.FIGURE) {
            counted.next = figures.end();
            context.follow(token + 1, figures.end());
            addFigure(counted, start, end);
        } else {
            counted.next = counted.acting ? figures.end() : counted.next;
            if (fate == StatementFate.DOUBT && relevant) {
                doubts.add(start, end, figures.doubt());
            }
            add(counted, start, tokens.end(token));
        }
        lists.takePart(counted);
        if (!inList) {
            lists.takeSilent(counted);
        }
        if (fate == StatementFate.SUM) {
            lists.end();
        }
        if (fate != StatementFate.COMPARISON
                && fate != StatementFate.SHARE
                && !aside
                && !clause.note
                && !counted.acting) {
            lists.addTotal(counted, figures.isOfForm(fate));
        }
    }

    private void addFigure(Counted counted, int start, int end) {
        relevant = true;
        context.followRequests();
        context.followAnswer(counted.target);
        wholes.revise(counted, clause);
        int token = counted.token;
        statements.addFigures(
                counted, figures.pattern(), tokens.value(token), tokens.isRounded(token), figures.scope(), start, end);
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
                case UNCLEAR, YEAR, MEASURE, CODE, BARE, PART_OF_YEAR, WHOLE_YEAR -> noCount(i);
                default -> {}
            }
        }
    }

    /** A date, an ordinal, a code; 上半年 has no number. */
    private void noCount(int at) {
        boolean words = tokens.isAny(at, Sense.set(Sense.PART_OF_YEAR, Sense.WHOLE_YEAR));
        if (!words || prose.hasDigit(tokens.start(at), tokens.end(at))) {
            other(at, StatementFate.NO_COUNT);
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
        boolean doubtful = listed || Topic.namesFormMatter(tokens.meaning(clause.from, at));
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
        context.endClause(clause.from, end);
        int denial = around.nextDenial(verb, end);
        int first = verb;
        while (denial < end) {
            // 无上年结转、无结转下年度: each denies by itself.
            int other = around.nextDenial(denial + 1, end);
            while (other < end && !tokens.isAny(other - 1, Sense.set(Sense.PAUSE, Sense.JOINT))) {
                other = around.nextDenial(other + 1, end);
            }
            deny(first, denial, other < end ? other - 1 : end);
            first = other;
            denial = other;
        }
    }

    private void deny(int verb, int token, int end) {
        // 信息处理费收取情况：无 denies what the clause before names.
        boolean begins = clause.previous >= 0 && around.nextDenial(clause.from, token) == token;
        boolean alone = begins && tokens.meaning(clause.from, end) == 0;
        int first = alone ? clause.previous : Math.max(clause.from, verb);
        if (!figures.readDenial(alone ? first : verb, token, end, alone) || clause.ofWhich && figures.isStatement()) {
            return;
        }
        relevant = true;
        Counted zero = new Counted(token, first, end, clause.separator, null, false, clause.ofWhich, clause.bracket);
        zero.fate = StatementFate.FIGURE;
        int start = tokens.start(around.skipSeparators(first, token));
        zero.target = figures.pattern().targets().get(0);
        statements.addFigures(zero, figures.pattern(), 0, false, figures.scope(), start, tokens.end(end - 1));
    }
}
