package org.disclosurereport.documents.prose;

import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedQuantity;
import org.jspecify.annotations.Nullable;

/** What the words read so far say about the numbers that follow: the topic, whom and which time they cover. */
final class Context {
    private static final long CARRIED = Sense.set(Sense.CARRY, Sense.ONGOING);
    /** What others ask a body to reconsider, it handles; what is asked against it, happens. */
    private static final long HANDLED = Sense.set(Sense.RECEIVE, Sense.ANSWER);

    private static final long VERBS =
            Sense.set(Sense.RECEIVE, Sense.NEW, Sense.ANSWER, Sense.OCCUR, Sense.ISSUE, Sense.COLLECT);
    private static final long BESIDE =
            Sense.EMPTY | Sense.YEARS | Sense.set(Sense.PART_OF_YEAR, Sense.SUM, Sense.AMOUNT);
    private static final long DATES = Sense.set(Sense.MEASURE, Sense.FILLER, Sense.PART_OF_YEAR, Sense.WHOLE_YEAR);
    /** 2023年1月1日起至2024年: so many tokens. */
    private static final int LONGEST_DATE = 7;

    private static final long HAPPENING = Sense.set(Sense.TEXT, Sense.ACTION, Sense.PUBLISH);
    private static final String BELOW = "镇乡道";
    private static final String BODIES = "局委办厅院部处所室镇乡府道会心站校";

    private final char[] characters;
    private final Tokens tokens;
    private final int year;
    private final Topic begin;

    private Topic topic;
    private FigureScope scope = FigureScope.UNSTATED;
    private Period period = Period.REPORTED;
    private boolean ofTurn;
    private boolean assumed;
    private long sentence;
    private boolean answered;
    private FigureScope bodiesBefore = FigureScope.BODY;

    /**
     * Makes a context.
     *
     * @param characters what is read
     * @param tokens the tokens of the sentence being read
     * @param year the year reported, 0 when not known
     * @param begin the topic of the section
     */
    Context(char[] characters, Tokens tokens, int year, Topic begin) {
        this.characters = characters;
        this.tokens = tokens;
        this.year = year;
        this.begin = begin;
        this.topic = begin;
    }

    /** Begins a new passage: nothing said before continues to hold. */
    void beginPassage() {
        topic = begin;
        scope = FigureScope.UNSTATED;
    }

    /**
     * Begins a sentence.
     *
     * @param meaning its meaningful senses: if it names several outcomes of requests, all of it is about them
     */
    void beginSentence(long meaning) {
        period = Period.REPORTED;
        sentence = meaning;
        answered = false;
        assumed = topic == Topic.NONE && Topic.isOfOutcomes(meaning);
        topic = assumed ? Topic.REQUESTS : topic;
    }

    /** {@return what is known now, to be restored behind a bracket or a list: they say nothing of what follows them} */
    State state() {
        return new State(topic, scope, period);
    }

    void restore(State state) {
        topic = state.topic;
        scope = state.scope;
        period = state.period;
    }

    Topic topic() {
        return topic;
    }

    FigureScope scope() {
        return scope;
    }

    /** Notes that a number of requests was stated in words that name none (上年结转2件). */
    void followRequests() {
        topic = topic == Topic.NONE ? Topic.REQUESTS : topic;
    }

    /** Notes that requests answered were stated: what is carried then, without a word where to, is carried forward. */
    void followAnswer(StatementPattern.@Nullable Target target) {
        answered |= target != null && target.quantity() == StatedQuantity.REQUESTS_ANSWERED;
    }

    /** {@return whether requests answered were stated in the sentence} */
    boolean isAnswered() {
        return answered;
    }

    /** {@return all meaningful senses of the sentence} */
    long sentence() {
        return sentence;
    }

    /** {@return whether only the outcomes in the sentence say that it is about requests} */
    boolean isAssumed() {
        return assumed;
    }

    /** {@return whether a number isn't of the year reported} */
    boolean isOtherPeriod() {
        return !ofTurn && period.isOther();
    }

    /** {@return whether a number is of a year that is named and isn't the one reported} */
    boolean isOtherYear() {
        return !ofTurn && period.other();
    }

    /** {@return the time that the words so far name} */
    Period period() {
        return period;
    }

    /** {@return whether the number to be read is one of several years' numbers} */
    boolean isOfTurn() {
        return ofTurn;
    }

    /** Notes whether the number to be read is the one of the year reported, among those of several years. */
    void takeTurn(boolean reported) {
        ofTurn = reported;
    }

    /**
     * Takes up what the words from one token to another say about themselves and what follows.
     *
     * @return the token behind the name of a body that begins them, else the first: words inside a name mean nothing
     */
    int follow(int from, int to) {
        int verb = behindBody(from, to);
        long meaning = tokens.meaning(verb, to);
        long roles = tokens.roles(verb, to);
        boolean carried = (meaning & CARRIED) != 0;
        boolean behalf = false;
        for (int i = from; i < to; i = tokens.next(i)) {
            switch (tokens.sense(i)) {
                case OWN_BODY, BODY -> scope = behalf ? scope : FigureScope.BODY;
                case AREA -> scope = FigureScope.AREA;
                case ON_BEHALF -> {
                    behalf = true;
                    scope = FigureScope.ON_BEHALF;
                }
                default -> {}
            }
        }
        scope = verb > from && !behalf ? bodiesBefore : scope;
        period = period(from, to, carried, Sense.COMPARISON.in(roles));
        followTopic(meaning, roles);
        return verb;
    }

    /** 县行政审批局共收到: the words before a verb that end as the name of a body does, and are no known ones. */
    private int behindBody(int from, int to) {
        int behind = from;
        boolean open = true;
        bodiesBefore = FigureScope.BODY;
        for (int i = from; i < to; i = tokens.next(i)) {
            Sense sense = tokens.sense(i);
            if (sense == Sense.NOT || sense.isMeaningful() && sense.in(VERBS)) {
                return open ? behind : from;
            }
            FigureScope named = sense == Sense.TEXT ? named(i, BODIES) : null;
            if (named != null) {
                behind = i + 1;
                open = true;
                bodiesBefore = named;
            } else {
                open &= tokens.isAny(i, BESIDE);
            }
        }
        return from;
    }

    /**
     * {@return whom a word that isn't known names: a body (县民政局), all bodies of a kind (税务系统, 全市公安机关), or null for
     * something else}
     *
     * @param bodies the last characters of names of bodies
     */
    @Nullable
    FigureScope named(int token, String bodies) {
        int end = tokens.end(token);
        boolean all = tokens.is(token - 1, Sense.AREA) && characters[tokens.start(token - 1)] == '全';
        if (Units.is("系统", characters, end - 2, end)) {
            return FigureScope.AREA;
        }
        boolean body = bodies.indexOf(characters[end - 1]) >= 0;
        if (body && all && BELOW.indexOf(characters[end - 1]) >= 0) {
            // 全县乡镇 are some of its bodies.
            return null;
        }
        return body ? all ? FigureScope.AREA : FigureScope.BODY : null;
    }

    /** Takes the topic that a sentence without a number names. */
    void followTopic() {
        long meaning = tokens.meaning(0, tokens.size());
        if (Topic.of(meaning) != null) {
            followTopic(meaning, tokens.roles(0, tokens.size()) & ~Sense.ELSEWHERE.bit());
        }
    }

    /** The time behind some words, given whether they tell what was carried over or compare. */
    private Period period(int from, int to, boolean carried, boolean compares) {
        Period told = period;
        boolean meant = tokens.meaning(from, to) != 0;
        for (int i = from; i < to; i = tokens.next(i)) {
            told = switch (tokens.sense(i)) {
                case YEAR -> isOfPeriod(i, carried) ? withYear(told, i, tokens.value(i) == year) : told;
                case PREVIOUS_YEAR -> carried || compares ? told : withYear(told, i, false);
                case THIS_YEAR -> withYear(told, i, true);
                case WHOLE_YEAR -> told.isSeveral() && !isYear(i - 1) ? Period.REPORTED : told.ofWhole();
                case PART_OF_YEAR -> told.ofPart();
                // 召开季度例会4次 says nothing of what follows, 每月收到2件 does.
                case PERIODIC -> meant ? told.ofPart() : told;
                case PERIOD -> isOfThisYear(i - 1) ? told : told.ofMany();
                default -> told;
            };
        }
        return told;
    }

    /** Neither 2023年 in 较2023年增加, nor the years that something is carried from and to. */
    private boolean isOfPeriod(int token, boolean carried) {
        boolean compared = tokens.is(token - 1, Sense.COMPARISON) || tokens.is(token + 1, Sense.COMPARISON);
        boolean until = tokens.is(token - 1, Sense.FILLER) && !tokens.is(token + 1, Sense.TEXT);
        return !carried && !compared && !(until && year > 0 && tokens.value(token) == year + 1);
    }

    /** 与上年一样: a year that something else is told with. */
    private boolean isWithAnother(int token) {
        return tokens.is(token - 1, Sense.JOINT) && yearBefore(token) < 0;
    }

    /** Takes one more year: 2023年和2024年, 2022年至2024年 and 2022-2024年 are named together. */
    private Period withYear(Period told, int token, boolean reported) {
        int before = yearBefore(token);
        boolean joined = before >= 0;
        boolean range = joined && !tokens.isAny(token - 1, Sense.set(Sense.JOINT, Sense.PAUSE));
        boolean years = range && tokens.is(before, Sense.YEAR) && tokens.is(token, Sense.YEAR);
        long between = years ? tokens.value(token) - tokens.value(before) - 1 : 0;
        if (years && between < 0) {
            // 2024年1月至2024年6月
            return told;
        }
        return told.with(reported || year == 0 && !joined, joined, between);
    }

    /** The year that is named together with one, −1 if it stands alone. */
    private int yearBefore(int token) {
        if (tokens.is(token - 1, Sense.YEAR)) {
            return token - 1;
        }
        if (tokens.isAny(token - 1, Sense.set(Sense.JOINT, Sense.PAUSE))) {
            return isYear(token - 2) ? token - 2 : -1;
        }
        boolean until = tokens.is(token - 1, Sense.FILLER) && "至到".indexOf(characters[tokens.start(token - 1)]) >= 0;
        int before = token - 2;
        while (until && before > token - LONGEST_DATE && tokens.isAny(before, DATES)) {
            before--;
        }
        return until && isYear(before) ? before : -1;
    }

    private boolean isYear(int token) {
        return tokens.is(token, Sense.PREVIOUS_YEAR) || tokens.isAny(token, Sense.set(Sense.YEAR, Sense.THIS_YEAR));
    }

    private boolean isOfThisYear(int token) {
        return tokens.is(token, Sense.THIS_YEAR) || tokens.is(token, Sense.YEAR) && tokens.value(token) == year;
    }

    /** {@return whether the words from one token to another, after those before, name several years together} */
    boolean namesSeveralYears(int from, int to) {
        long carried = tokens.meaning(from, to) & CARRIED;
        return period(from, to, carried != 0, Sense.COMPARISON.in(tokens.roles(from, to)))
                .isSeveral();
    }

    /**
     * Notes that a clause without a number ends: 3月，… is the time of what follows, 3月修订指南，… isn't, and nor is 与上年一样，….
     */
    void endClause(int from, int to) {
        for (int i = from; i < to; i = tokens.next(i)) {
            if (isYear(i) && isWithAnother(i)) {
                period = Period.REPORTED;
            }
        }
        long roles = tokens.roles(from, to);
        if (Sense.PART_OF_YEAR.in(roles) && (roles & HAPPENING) != 0) {
            period = period.ofWhole();
        }
    }

    private void followTopic(long meaning, long roles) {
        Topic named = Topic.of(meaning);
        if (Sense.ELSEWHERE.in(roles)) {
            topic = Topic.ELSEWHERE;
        } else if (named != null && named != Topic.REQUESTS && named.isDispute()) {
            boolean received = (meaning & HANDLED) != 0 || topic == Topic.ELSEWHERE;
            boolean ofDisclosure = topic.isDispute() || Sense.INFORMATION.in(roles) || Sense.OCCUR.in(meaning);
            topic = ofDisclosure || !received ? named : Topic.ELSEWHERE;
        } else if (named != null
                && (topic != Topic.ELSEWHERE || named != Topic.REQUESTS || Sense.REQUEST.in(meaning))) {
            topic = named;
        } else if (Sense.APPLICANT.in(roles)) {
            topic = Topic.REQUESTS;
        }
    }

    /**
     * {@return the meaning of some tokens, a year beside what was carried over or forward read as last year or next year}
     *
     * @param from the first token
     * @param to the token behind the last
     */
    long meaning(int from, int to) {
        long meaning = tokens.meaning(from, to);
        if (ofTurn && (meaning & CARRIED) == 0) {
            // 上年和本年分别收到: a year that is named with others.
            meaning &= ~Sense.PREVIOUS_YEAR.bit();
        }
        if (year > 0 && (meaning & CARRIED) != 0) {
            for (int i = from; i < to; i = tokens.next(i)) {
                if (tokens.is(i, Sense.YEAR)) {
                    long told = tokens.value(i);
                    meaning |= told == year - 1 ? Sense.PREVIOUS_YEAR.bit() : 0;
                    meaning |= told == year + 1 ? Sense.NEXT_YEAR.bit() : 0;
                }
            }
        }
        return meaning;
    }

    /** What is known at one place of the text. */
    record State(Topic topic, FigureScope scope, Period period) {}

    /**
     * The time that numbers are of, as far as the words before them say: the year reported, another one, a part of a year, or
     * several years named together (2023年和2024年分别收到17件和8件).
     *
     * @param other whether the year named last is another than the one reported
     * @param span whether a part of a year or many years are named: 第四季度, 上半年, 2008年以来
     * @param named how many years are named together
     * @param turn which of them is the one reported, counted from 0; −1 for none
     */
    record Period(boolean other, boolean span, int named, int turn) {
        /** The year reported, named or not. */
        static final Period REPORTED = new Period(false, false, 1, 0);

        static final Period OTHER = new Period(true, false, 1, -1);

        /** More years than anybody tells a number of each. */
        private static final int MOST = 30;

        /** {@return whether a number is not of the year reported} */
        boolean isOther() {
            return other || span || isSeveral();
        }

        /** {@return whether what is denied is not denied for the year reported: of several years it is denied for each} */
        boolean leavesOpen() {
            return span || (isSeveral() ? turn < 0 : other);
        }

        /** {@return whether years are named together, so that each has a number of its own or all have one} */
        boolean isSeveral() {
            return named > 1;
        }

        /** {@return this time after one more year: another one alone, or named together with those before} */
        Period with(boolean reported, boolean joined, long between) {
            if (!joined) {
                return reported ? REPORTED : OTHER;
            }
            int all = (int) Math.min(MOST, named + Math.max(0, between) + 1);
            return new Period(!reported, false, all, reported ? all - 1 : turn);
        }

        /** {@return a part of the year: the year stays} */
        Period ofPart() {
            return new Period(other, true, named, turn);
        }

        /** {@return the whole year: 全年 behind 2023年 is the whole of that year} */
        Period ofWhole() {
            return new Period(other, false, named, turn);
        }

        /** {@return many years: one that they begin with (2008年以来) is none that the words behind are of} */
        Period ofMany() {
            return new Period(false, true, 1, 0);
        }
    }
}
