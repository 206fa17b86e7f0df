package org.disclosurereport.documents.prose;

import org.disclosurereport.stated.FigureScope;

/** What the words read so far say about the numbers that follow: the topic, whom and which time they cover. */
final class Context {
    private static final long CARRIED = Sense.set(Sense.CARRY, Sense.ONGOING);
    /** What others ask a body to reconsider, it handles; what is asked against it, happens. */
    private static final long HANDLED = Sense.set(Sense.RECEIVE, Sense.ANSWER);

    private static final long VERBS =
            Sense.set(Sense.RECEIVE, Sense.NEW, Sense.ANSWER, Sense.OCCUR, Sense.ISSUE, Sense.COLLECT);
    private static final long BESIDE = Sense.set(Sense.FILLER, Sense.SUM, Sense.THIS_YEAR, Sense.YEAR, Sense.AMOUNT);
    private static final String BODIES = "局委办厅院部处所室镇乡府道会心站校";

    private final char[] characters;
    private final Tokens tokens;
    private final int year;
    private final Topic begin;

    private Topic topic;
    private FigureScope scope = FigureScope.UNSTATED;
    private boolean otherPeriod;
    private boolean assumed;

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
     * @param ofOutcomes whether it names several outcomes of requests: then all of it is about them
     */
    void beginSentence(boolean ofOutcomes) {
        otherPeriod = false;
        assumed = topic == Topic.NONE && ofOutcomes;
        topic = assumed ? Topic.REQUESTS : topic;
    }

    /** {@return what is known now, to be restored behind a bracket or a list: they say nothing of what follows them} */
    State state() {
        return new State(topic, scope, otherPeriod);
    }

    void restore(State state) {
        topic = state.topic;
        scope = state.scope;
        otherPeriod = state.otherPeriod;
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

    /** {@return whether only the outcomes in the sentence say that it is about requests} */
    boolean isAssumed() {
        return assumed;
    }

    boolean isOtherPeriod() {
        return otherPeriod;
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
                case THIS_YEAR -> otherPeriod = false;
                case YEAR -> followYear(i, carried);
                case PREVIOUS_YEAR -> otherPeriod |= !carried && !Sense.COMPARISON.in(roles);
                case PERIOD -> otherPeriod |= !isOfThisYear(i - 1);
                default -> {}
            }
        }
        scope = verb > from && !behalf ? FigureScope.BODY : scope;
        followTopic(meaning, roles);
        return verb;
    }

    /** 县行政审批局共收到: the words before a verb that end as the name of a body does, and are no known ones. */
    private int behindBody(int from, int to) {
        int behind = from;
        boolean open = true;
        for (int i = from; i < to; i = tokens.next(i)) {
            Sense sense = tokens.sense(i);
            if (sense == Sense.NOT || sense.isMeaningful() && sense.in(VERBS)) {
                return open ? behind : from;
            }
            if (sense == Sense.TEXT && BODIES.indexOf(characters[tokens.end(i) - 1]) >= 0) {
                behind = i + 1;
                open = true;
            } else {
                open &= tokens.isAny(i, BESIDE);
            }
        }
        return from;
    }

    /** Takes the topic that a sentence without a number names. */
    void followTopic() {
        long meaning = tokens.meaning(0, tokens.size());
        if (Topic.of(meaning) != null) {
            followTopic(meaning, tokens.roles(0, tokens.size()) & ~Sense.ELSEWHERE.bit());
        }
    }

    private void followYear(int token, boolean carried) {
        boolean until = tokens.is(token - 1, Sense.FILLER) && !tokens.is(token + 1, Sense.TEXT);
        boolean later = year > 0 && tokens.value(token) == year + 1;
        boolean range = until && tokens.is(token - 2, Sense.YEAR);
        if (!carried && !range && !(until && later)) {
            otherPeriod = year > 0 && tokens.value(token) != year;
        }
    }

    private boolean isOfThisYear(int token) {
        return tokens.is(token, Sense.THIS_YEAR) || tokens.is(token, Sense.YEAR) && tokens.value(token) == year;
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
    record State(Topic topic, FigureScope scope, boolean otherPeriod) {}
}
