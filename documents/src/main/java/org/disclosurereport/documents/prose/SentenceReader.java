package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.documents.prose.Listing.Mark;
import org.disclosurereport.stated.StatedQuantity;
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
    private static final long TAIL_ENDS =
            BOUNDARIES | NUMBERS | Sense.set(Sense.PAUSE, Sense.OF_WHICH, Sense.NAMELY, Sense.UNCLEAR);
    private static final long BESIDE_NUMBER =
            Sense.EMPTY | Sense.set(Sense.SUM, Sense.AMOUNT, Sense.COMMA, Sense.PAUSE, Sense.SHARE, Sense.PERCENT);
    private static final long BESIDE_DENIAL = Sense.EMPTY | Sense.YEARS | Sense.set(Sense.INFORMATION, Sense.JOINT);
    private static final long GETTING = Sense.set(Sense.RECEIVE, Sense.NEW, Sense.OCCUR);
    private static final long UNLEADING = Sense.EMPTY | Sense.YEARS | Sense.set(Sense.SUM, Sense.AMOUNT, Sense.JOINT);

    private static final String CONCERNING = "涉及";

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
    private long received;
    private long carriedOver;

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
        received = -1;
        carriedOver = 0;
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
                return isNotEvenOne(at) ? notOne(at) : number(at);
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
        if (sense == Sense.COLON && isBehindName(at)) {
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
        clause.ofWhich &= sense != Sense.SEMICOLON;
        clause.whole = clause.ofWhich ? clause.whole : null;
        clause.separate(sense);
        boolean closed = tokens.is(clause.from - 1, Sense.CLOSE);
        clause.previous = hasNumber || closed || sense == Sense.SEMICOLON ? -1 : clause.from;
        clause.from = at + 1;
    }

    /** 其中，政策文件：12条；工作动态：30条: a colon between the name of a category and its number adds nothing. */
    private boolean isBehindName(int colon) {
        return clause.from < colon
                && tokens.is(colon + 1, Sense.COUNT)
                && !clause.hasNumber(colon)
                && (clause.mark != null || lists.isInList());
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
        int number = behindNumber || clause.from == at || lists.isInList() ? -1 : onlyNumber(at, partner);
        if (number < 0 || !readNumberOf(number, at, partner)) {
            readBracket(at, partner, behindNumber);
        }
        return partner + 1;
    }

    /** {@return the number that a bracket has beside words that add nothing (共10件，占50%), −1 if it has more} */
    private int onlyNumber(int open, int close) {
        int number = -1;
        for (int i = open + 1; i < close; i++) {
            if (tokens.isAny(i, NUMBERS) && number < 0) {
                number = i;
            } else if (!tokens.isAny(i, BESIDE_NUMBER)) {
                return -1;
            }
        }
        return number;
    }

    /** 予以公开（10件）、部分公开（3件）: a number in brackets of what the words before state; it is no figure otherwise. */
    private boolean readNumberOf(int number, int open, int close) {
        Context.State state = context.state();
        Counted counted = counted(number, number + 1);
        counted.listedAfter = null;
        int first = leadStart(counted);
        int verb = context.follow(first, open);
        if (figures.read(counted, verb, state.topic()) != StatementFate.FIGURE) {
            context.restore(state);
            return false;
        }
        counted.fate = StatementFate.FIGURE;
        addFigure(counted, tokens.start(skipSeparators(first, open)), tokens.end(close));
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
            introduce(Mark.of(sense, clause.mark, mainly), mainly ? at + 1 : at);
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

    private void introduce(Mark with, int at) {
        clause.mark = with;
        clause.introduced = false;
        clause.ofWhich = lists.isLastOfForm();
        clause.whole = clause.ofWhich && clause.last != null ? clause.last : clause.whole;
        clause.from = at + 1;
    }

    private int firstNumber(int at) {
        int next = at;
        while (tokens.isAny(next, Sense.EMPTY | Sense.set(Sense.PUBLISH, Sense.SUM))) {
            next++;
        }
        return tokens.is(next, Sense.COUNT) ? next : -1;
    }

    /** A、B 和 C 分别为 5、3、2 条. */
    private int respectively(int at, int first) {
        List<Integer> tokensOfNumbers = joinedNumbers(first);
        if (tokensOfNumbers.size() > 1 && context.namesSeveralYears(clause.from, at)) {
            return numbersOfYears(tokensOfNumbers);
        }
        List<Counted> numbers = new ArrayList<>();
        for (int token : tokensOfNumbers) {
            Counted number =
                    new Counted(token, token, token + 1, Sense.PAUSE, null, false, clause.ofWhich, clause.bracket);
            number.fate = StatementFate.PART;
            numbers.add(number);
            clause.last = number;
        }
        lists.takeRespectively(clause.from, at, numbers, clause.mark == Mark.OPEN);
        for (Counted each : numbers) {
            add(each, tokens.start(clause.from), tokens.end(each.token));
        }
        int next = tokensOfNumbers.get(tokensOfNumbers.size() - 1) + 1;
        clause.begin(next);
        return next;
    }

    /** {@return a number and those that nothing but a mark or 和 parts from it: 15件、12件和8件} */
    private List<Integer> joinedNumbers(int first) {
        List<Integer> joined = new ArrayList<>();
        int next = first;
        while (tokens.isAny(next, NUMBERS)) {
            joined.add(next++);
            while (tokens.isAny(next, Sense.set(Sense.PAUSE, Sense.COMMA, Sense.JOINT))) {
                next++;
            }
        }
        return joined;
    }

    /** 2022年、2023年和2024年分别收到15件、12件和8件: each number is of one year, what they count is said once for all. */
    private int numbersOfYears(List<Integer> joined) {
        int last = joined.get(joined.size() - 1);
        int from = clause.from;
        int tail = tail(last);
        context.follow(from, joined.get(0));
        boolean paired = context.period().named() == joined.size();
        int next = last + 1;
        for (int i = 0; i < joined.size(); i++) {
            int token = joined.get(i);
            Counted each = counted(token, token == last ? tail : Math.max(tail, token + 1));
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
            relevant |= FigureReader.namesFormMatter(tokens.meaning(from, joined.get(0)));
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

    /** 未收到一件申请, 一件申请也没有收到: one that there isn't. 未办结1件 is one. */
    private boolean isNotEvenOne(int at) {
        if (tokens.value(at) != 1 || !tokens.hasUnit(at) || !tokens.is(at, Sense.COUNT)) {
            return false;
        }
        boolean denied = false;
        for (int i = clause.from; i < at; i = tokens.next(i)) {
            if (tokens.is(i, Sense.NOT)) {
                denied = true;
            } else if (denied && !tokens.isAny(i, BESIDE_DENIAL) && (tokens.meaning(i, i + 1) & GETTING) == 0) {
                return false;
            }
        }
        return denied || isDeniedBehind(at);
    }

    private boolean isDeniedBehind(int at) {
        int end = tail(at);
        for (int i = at + 1; i + 1 < end; i++) {
            if (tokens.is(i, Sense.NOT) && (tokens.meaning(i + 1, i + 2) & GETTING) != 0) {
                return true;
            }
        }
        return false;
    }

    private int notOne(int at) {
        other(at, StatementFate.NO_COUNT);
        return at + 1;
    }

    private int number(int at) {
        if (context.namesSeveralYears(clause.from, at)) {
            List<Integer> joined = joinedNumbers(at);
            if (joined.size() > 1) {
                return numbersOfYears(joined);
            }
        }
        Counted counted = counted(at, tail(at));
        read(counted);
        clause.last = counted;
        passOver(at + 1, counted.next);
        clause.begin(counted.next);
        return counted.next;
    }

    /** {@return the token behind the words that follow a number in its clause} */
    private int tail(int at) {
        int tail = at + 1;
        while (tail < tokens.size() && !tokens.isAny(tail, TAIL_ENDS)) {
            tail++;
        }
        return tail;
    }

    private Counted counted(int token, int tail) {
        Counted counted = new Counted(
                token,
                clause.from,
                tail,
                clause.separator,
                clause.mark,
                clause.introduced,
                clause.ofWhich,
                clause.bracket);
        boolean ofWhole = clause.ofWhich || clause.bracket >= 0 && !clause.note;
        counted.whole = ofWhole ? clause.whole : null;
        return counted;
    }

    private void read(Counted counted) {
        int token = counted.token;
        int first = leadStart(counted);
        boolean listed = clause.separator != Sense.SEMICOLON && counted.mark == null;
        counted.listedAfter =
                listed && clause.last != null && clause.last.bracket == clause.bracket ? clause.last : null;
        boolean inList = !clause.note && tokens.is(token, Sense.COUNT) && (counted.mark != null || lists.isInList());
        Context.State state = context.state();
        if (first == token && counted.from < token) {
            context.follow(counted.from, token);
        }
        int verb = context.follow(first, token);
        StatementFate fate = figures.read(counted, verb, state.topic());
        // 公告40条（2023年30条）, 由上年的210条增至260条: another year's number beside this year's is compared with, nothing else.
        boolean aside = context.isOtherPeriod() && (clause.bracket >= 0 || tokens.is(token + 1, Sense.CHANGE));
        if (inList && !aside && !figures.isComparison(first, token)) {
            if (figures.isStatement()) {
                lists.end();
            } else if (lists.take(counted)) {
                context.restore(state);
                add(counted, tokens.start(counted.first()), tokens.end(token));
                return;
            }
        }
        fate = fate == StatementFate.FIGURE && isOfBrought(counted) ? StatementFate.SUM : fate;
        counted.fate = fate;
        relevant |= figures.meaning() != 0 && context.topic() != Topic.NONE && context.topic() != Topic.ELSEWHERE;
        int start = tokens.start(skipSeparators(first, token));
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
        if (fate == StatementFate.SUM) {
            lists.end();
        }
        if (fate != StatementFate.COMPARISON
                && fate != StatementFate.SHARE
                && !aside
                && !clause.note
                && !counted.acting) {
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
        Counted whole = counted.whole;
        if (whole != null && whole.handled && isBrought(quantity)) {
            // 办理236件（含上年结转16件）: answered or to be answered, nobody can tell.
            statements.withdraw(whole, StatementFate.SUM);
        }
        if (whole != null && whole.target != null && FigureReader.isOfDisclosureAmong(counted)) {
            statements.withdraw(whole, StatementFate.OTHER_MATTER);
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

    /** 新收21件，上年结转2件，共办理23件: what was brought together, answered or not. */
    private boolean isOfBrought(Counted counted) {
        long value = tokens.value(counted.token);
        StatedQuantity quantity = counted.target == null ? null : counted.target.quantity();
        if (quantity == StatedQuantity.REQUESTS_CARRIED_OVER) {
            carriedOver = value;
        } else if (quantity == StatedQuantity.REQUESTS_RECEIVED) {
            received = value;
        }
        return counted.handled && carriedOver > 0 && received >= 0 && value == received + carriedOver;
    }

    private static boolean isBrought(@Nullable StatedQuantity quantity) {
        return quantity == StatedQuantity.REQUESTS_CARRIED_OVER || quantity == StatedQuantity.REQUESTS_RECEIVED;
    }

    /**
     * A clause that says no more than 共 takes what is counted from the clause before it: 收到申请，共21件. What is told behind
     * the number (10件予以公开) isn't told before it: 在办结的申请中 says only of what the number is.
     */
    private int leadStart(Counted counted) {
        int from = counted.from;
        int token = counted.token;
        boolean outcome = (tokens.meaning(token + 1, counted.tailEnd) & ~Sense.REQUEST.bit()) != 0;
        if (outcome && endsAmong(from, token)) {
            return token;
        }
        boolean empty = tokens.meaning(from, token) == 0 && (tokens.roles(from, token) & ~UNLEADING) == 0;
        boolean previous = empty && clause.previous >= 0 && counted.mark == null;
        boolean domain = previous && outcome && (endsAmong(clause.previous, from - 1) || isStated(counted));
        return previous && !domain ? clause.previous : from;
    }

    /** {@return whether what is told behind a number states something by itself} */
    private boolean isStated(Counted counted) {
        long meaning = tokens.meaning(counted.token + 1, counted.tailEnd);
        return StatementTable.stated(meaning, 0, context.topic(), tokens.is(counted.token, Sense.MONEY)) != null;
    }

    /** 在收到的申请中, 办结的申请里共: whether words end so, beside those that add nothing. */
    private boolean endsAmong(int from, int to) {
        int last = to - 1;
        while (last > from && tokens.isAny(last, Sense.EMPTY | Sense.SUM.bit())) {
            last--;
        }
        return last >= from && tokens.is(last, Sense.AMONG);
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
        context.endClause(clause.from, end);
        int denial = nextDenial(verb, end);
        int first = verb;
        while (denial < end) {
            // 无上年结转、无结转下年度: each denies by itself.
            int other = nextDenial(denial + 1, end);
            while (other < end && !tokens.isAny(other - 1, Sense.set(Sense.PAUSE, Sense.JOINT))) {
                other = nextDenial(other + 1, end);
            }
            deny(first, denial, other < end ? other - 1 : end);
            first = other;
            denial = other;
        }
    }

    private int nextDenial(int from, int end) {
        int next = from;
        while (next < end && !tokens.is(next, Sense.NOT)) {
            next = tokens.next(next);
        }
        return Math.min(next, end);
    }

    private void deny(int verb, int token, int end) {
        // 信息处理费收取情况：无 denies what the clause before names.
        boolean begins = clause.previous >= 0 && nextDenial(clause.from, token) == token;
        boolean alone = begins && tokens.meaning(clause.from, end) == 0;
        int first = alone ? clause.previous : Math.max(clause.from, verb);
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
