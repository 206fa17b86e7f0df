package org.disclosurereport.documents.prose;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.documents.prose.StatementPattern.FeeFigure;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a clause states with its number, or by a denial: looked up in {@link StatementTable} by the senses of its
 * words.
 *
 * <p>A word of no known sense may restrict what is counted (关于土地的申请), so it makes a doubt, unless it names the body
 * before the verb (青禾县民政局收到).
 */
final class FigureReader {
    private static final String AREAS = "省市县区州旗盟";
    private static final String BODIES = "局委办厅院部处所心室镇乡道府关位校司队站会馆";

    private static final String PERSONS = "名位人家户个";
    private static final Set<String> ALWAYS_PERSONS = Set.of("名", "位", "人", "家", "户", "人次");
    private static final long ACTORS = Sense.set(Sense.APPLICANT, Sense.OWN_BODY, Sense.BODY, Sense.AREA);

    private static final Set<StatedQuantity> APPLICANTS =
            EnumSet.range(StatedQuantity.APPLICANTS_NATURAL, StatedQuantity.APPLICANTS_OTHER);
    private static final Set<StatedQuantity> SOME_REQUESTS = someRequests();

    private static final Set<String> HANDLING = Set.of("办理", "处理", "处置");

    private static final long UNKNOWN =
            Sense.set(Sense.TEXT, Sense.BARE, Sense.CODE, Sense.UNCLEAR, Sense.MEASURE, Sense.PERCENT);
    private static final long PARTS = Sense.set(Sense.PART, Sense.CHANNEL, Sense.THROUGH);
    private static final long OTHERS = Sense.set(Sense.PUBLISH, Sense.ACTION);
    private static final long BEHIND = Sense.EMPTY | Sense.set(Sense.SUM, Sense.JOINT, Sense.AMOUNT);
    private static final long CHALLENGES = Sense.set(Sense.RECONSIDERATION, Sense.LITIGATION, Sense.CASES);
    private static final long REASONS = reasons();
    /** 主动公开范围内的信息 is no outcome. */
    private static final long ABOUT = Sense.set(Sense.INFORMATION, Sense.TEXT);

    private static final long BODIES_APPLYING =
            Sense.set(Sense.ORGANIZATION, Sense.COMMERCIAL, Sense.RESEARCH, Sense.WELFARE, Sense.LEGAL_SERVICE);
    private static final long RECEIVED = Sense.set(Sense.RECEIVE, Sense.REQUEST, Sense.CITIZEN);
    /** What is published as often as it is decided or issued. */
    private static final long NAMED = Sense.set(
            Sense.REGULATION, Sense.NORMATIVE_DOCUMENT, Sense.LICENSING, Sense.PENALTY, Sense.COERCIVE_MEASURE);

    private static final long DOING =
            Sense.set(Sense.ISSUE, Sense.REPEAL, Sense.IN_FORCE, Sense.ANSWER, Sense.RECEIVE, Sense.NEW, Sense.OCCUR);
    private static final long STATING = Sense.set(Sense.RECEIVE, Sense.NEW, Sense.ANSWER, Sense.OCCUR);
    private static final long STATED = Sense.set(Sense.REQUEST, Sense.RECONSIDERATION, Sense.LITIGATION);

    static final LocalizedText PERHAPS_A_PART = LocalizedText.of("无法确定是全部还是其中一部分", "it may count all of them or some");
    static final LocalizedText NOT_UNDERSTOOD = LocalizedText.of("不是已知的表述", "its words state nothing that is known");
    static final LocalizedText NO_YEAR = LocalizedText.of("无法确定各数属于哪一年", "which year each number is of is not clear");
    static final LocalizedText NO_NUMBER = LocalizedText.of("数字不完整或不是一个确定的数", "its number is broken or not one number");

    private final Prose prose;
    private final Tokens tokens;
    private final Context context;

    // What the last clause read states.
    private @Nullable StatementPattern pattern;
    private @Nullable LocalizedText doubt;
    private FigureScope scope = FigureScope.UNSTATED;
    private long meaning;
    private int end;

    FigureReader(Prose prose, Tokens tokens, Context context) {
        this.prose = prose;
        this.tokens = tokens;
        this.context = context;
    }

    private static Set<StatedQuantity> someRequests() {
        Set<StatedQuantity> some = EnumSet.range(StatedQuantity.GRANTED, StatedQuantity.OTHER_REASONS);
        some.add(StatedQuantity.REQUESTS_CARRIED_OVER);
        some.add(StatedQuantity.REQUESTS_CARRIED_FORWARD);
        return some;
    }

    private static long reasons() {
        long set = 0;
        for (int i = Sense.STATE_SECRETS.ordinal(); i <= Sense.FEE_OVERDUE.ordinal(); i++) {
            set |= Sense.values()[i].bit();
        }
        return set;
    }

    /**
     * Decides what a number is.
     *
     * @param counted the number
     * @param first the first token of the words that lead to it, a clause before included if it says what is counted
     * @param before the topic before these words
     */
    StatementFate read(Counted counted, int first, Topic before) {
        int token = counted.token;
        pattern = null;
        doubt = null;
        end = token + 1;
        boolean money = tokens.is(token, Sense.MONEY);
        meaning = context.meaning(first, token);
        // 2023年和2024年申请分别为17件和8件: each is the sum of its year.
        long roles = tokens.roles(first, token) | (context.isOfTurn() ? Sense.SUM.bit() : 0);
        Counted listedAfter = counted.listedAfter;
        counted.published = Sense.PUBLISH.in(roles) || isPublishedToo(counted, roles);
        counted.ofDisclosure = Sense.INFORMATION.in(roles);
        Counted year = listedAfter;
        if (year != null
                && year.fate == StatementFate.OTHER_PERIOD
                && meaning == 0
                && (roles & Sense.YEARS) != 0
                && (roles & ~(BEHIND | Sense.YEARS | Sense.COMMA.bit() | Sense.PAUSE.bit())) == 0) {
            // 2023年收到17件，2024年8件: what is counted is said once.
            meaning = year.meaning;
        }
        Counted whole = counted.whole;
        if (whole != null && (meaning & ~Sense.OCCUR.bit()) == 0 && counted.ofDisclosure && isOfAllMatters(whole)) {
            // 行政诉讼36件，其中涉及政府信息公开的4件: the noun is said with the whole.
            meaning |= whole.meaning & CHALLENGES;
        }
        if (Sense.CITIZEN.in(meaning)
                && (meaning & BODIES_APPLYING) == 0
                && (context.sentence() & BODIES_APPLYING) != 0) {
            // 收到公民申请6件、企业申请2件: each kind of applicant has its number.
            meaning = meaning & ~Sense.CITIZEN.bit() | Sense.NATURAL_PERSON.bit();
        }
        if (meaning == Sense.CARRY.bit() && context.isAnswered()) {
            // 收到8件，办结7件，结转1件
            meaning |= Sense.NEXT_YEAR.bit();
        }
        counted.meaning = meaning;
        StatementFate fate = exclude(first, token, meaning, roles);
        if (fate == null && counted.published && meaning != 0) {
            fate = (meaning & ~NAMED) == 0 ? StatementFate.OTHER_MATTER : null;
        }
        if (fate != null) {
            return fate;
        }
        boolean outcome = counted.ofWhich && before == Topic.REQUESTS && (roles & ABOUT) == 0
                || Topic.isOfSeveralOutcomes(context.sentence()) && isDisclosed(first, token);
        if (meaning == 0 && Sense.PUBLISH.in(roles) && outcome) {
            // 办结9件，其中公开5件; 公开8件、部分公开2件、不公开1件: what becomes of requests.
            meaning = Sense.GRANTED.bit();
            roles &= ~Sense.PUBLISH.bit();
        }
        find(roles, money);
        Counted last = listedAfter;
        if (pattern == null && last != null && (meaning & DOING) == 0 && Topic.namesFormMatter(meaning)) {
            // 制发规章1件、行政规范性文件2件: the verb is of both.
            pattern = StatementTable.stated(meaning | last.verbs, roles, context.topic(), money);
        }
        counted.verbs = (meaning & DOING) != 0 || last == null ? meaning & DOING : last.verbs;
        if (pattern == null && tokens.value(token) == 0) {
            // A zero states what a denial states.
            pattern = StatementTable.denied(meaning, roles, context.topic());
        }
        if (countsWhoActs(counted)) {
            return StatementFate.OTHER_UNIT;
        }
        if (pattern == null && counted.tailEnd > token + 1) {
            long tail = context.meaning(token + 1, counted.tailEnd);
            boolean amongAll = meaning == 0 && whole != null && isOfAllMatters(whole);
            if (amongAll
                    && (tail & ~Sense.OCCUR.bit()) == 0
                    && Sense.INFORMATION.in(tokens.roles(token + 1, counted.tailEnd))) {
                // 行政诉讼36件，其中4件涉及政府信息公开
                tail |= whole.meaning & CHALLENGES;
                counted.ofDisclosure = true;
                counted.meaning = tail;
            }
            if (tail != 0) {
                meaning |= tail;
                roles |= tokens.roles(token + 1, counted.tailEnd);
                find(roles, money);
                end = pattern == null ? end : counted.tailEnd;
                fate = exclude(first, token, meaning, roles);
                if (fate != null) {
                    return fate;
                }
            }
        }
        boolean known = Sense.REQUEST.in(meaning) || before.isDispute() && !context.isAssumed();
        known |= context.isAssumed() && !Sense.INFORMATION.in(roles);
        return decide(counted, first, roles, known);
    }

    /**
     * 6名申请人提出, 11个村收到: what a number of persons or bodies did is told with the next number. Its noun is taken, so
     * that it doesn't restrict what that counts.
     */
    private boolean countsWhoActs(Counted counted) {
        int token = counted.token;
        int noun = token + 1;
        if (pattern != null || noun >= counted.tailEnd || !tokens.hasUnit(token)) {
            return false;
        }
        char unit = prose.characters()[tokens.unitStart(token)];
        boolean named = tokens.isAny(noun, ACTORS) || tokens.is(noun, Sense.TEXT);
        if (PERSONS.indexOf(unit) < 0 || !named && !ALWAYS_PERSONS.contains(unit(token))) {
            return false;
        }
        end = named ? noun + 1 : noun;
        counted.acting = true;
        return true;
    }

    private String unit(int token) {
        return prose.words(tokens.unitStart(token), tokens.end(token));
    }

    /** {@return whether some words say no more than 公开} */
    private boolean isDisclosed(int first, int token) {
        for (int i = first; i < token; i++) {
            boolean plain =
                    tokens.end(i) - tokens.start(i) == Sense.PUBLISH.word().length();
            if (!tokens.isAny(i, BEHIND | Sense.set(Sense.COMMA, Sense.PAUSE, Sense.SEMICOLON))
                    && !(tokens.is(i, Sense.PUBLISH) && plain)) {
                return false;
            }
        }
        return true;
    }

    private void find(long roles, boolean money) {
        long senses = meaning;
        pattern = StatementTable.stated(senses, roles, context.topic(), money);
        long group = senses & Topic.GROUPS;
        boolean examples = Sense.AND_SO_ON.in(roles) || Long.bitCount(senses & REASONS) > 1;
        if (group != 0 && (senses & REASONS) != 0 && (pattern == null || examples)) {
            pattern = examples ? StatementTable.stated(senses & ~REASONS, roles, context.topic(), money) : null;
        }
    }

    /** 公开规章3件、规范性文件5件: the verb is of both, unless the second has one, or is counted otherwise and apart. */
    private boolean isPublishedToo(Counted counted, long roles) {
        Counted last = counted.listedAfter;
        if (last == null || !last.published || (meaning & DOING) != 0 || Sense.DO.in(roles)) {
            return false;
        }
        return counted.separator != Sense.COMMA || Units.agree(unit(counted.token), unit(last.token));
    }

    /** {@return whether a number counts reconsiderations or lawsuits, and no words restrict them to disclosure} */
    private static boolean isOfAllMatters(Counted whole) {
        return (whole.meaning & CHALLENGES) != 0 && !whole.ofDisclosure;
    }

    /** {@return whether the statement read last is a part of a whole that isn't of disclosure alone} */
    static boolean isOfDisclosureAmong(Counted counted) {
        Counted whole = counted.whole;
        return whole != null && counted.ofDisclosure && (counted.meaning & CHALLENGES) != 0 && isOfAllMatters(whole);
    }

    /** {@return why the words alone say that a number is no figure, null when they don't} */
    private @Nullable StatementFate exclude(int first, int token, long senses, long roles) {
        if (isComparison(first, token) || Sense.CHANGE.in(roles)) {
            return StatementFate.COMPARISON;
        }
        if (Sense.SHARE.in(roles)) {
            return StatementFate.SHARE;
        }
        boolean elsewhere = context.topic() == Topic.ELSEWHERE && (senses & (Sense.REQUEST.bit() | REASONS)) == 0;
        if (Sense.ELSEWHERE.in(roles) || elsewhere) {
            return StatementFate.OTHER_MATTER;
        }
        if (context.isOtherPeriod()) {
            return StatementFate.OTHER_PERIOD;
        }
        // 应办理23件: what was received and what was carried over.
        return Sense.DUE.in(roles) ? StatementFate.SUM : null;
    }

    private StatementFate decide(Counted counted, int first, long roles, boolean known) {
        int token = counted.token;
        if ((roles & PARTS) != 0) {
            return StatementFate.PART;
        }
        if ((roles & OTHERS) != 0) {
            return StatementFate.OTHER_MATTER;
        }
        if (pattern == null) {
            return withoutPattern(counted, first, roles);
        }
        StatementPattern.Target target = pattern.targets().get(0);
        boolean nothing = tokens.value(token) == 0 && !tokens.hasUnit(token);
        if (target.isMoney() != tokens.is(token, Sense.MONEY) && !nothing) {
            return StatementFate.OTHER_UNIT;
        }
        if (!target.isMoney() && !target.isCountedIn(unit(token), known)) {
            return StatementFate.OTHER_UNIT;
        }
        FigureScope named = (roles & (Sense.EACH.bit() | Sense.NOT.bit())) != 0 ? null : scope(first, token, end);
        boolean got = Sense.RECEIVE.in(meaning) || Sense.SUBMIT.in(roles);
        boolean ofAll = (meaning & ~RECEIVED) == 0 && got || target.fee() == FeeFigure.PROCESSING_FEE;
        Counted whole = counted.whole;
        boolean ofOtherYears = whole != null
                && whole.fate == StatementFate.OTHER_PERIOD
                && (tokens.roles(first, token) & Sense.YEARS) != 0;
        if (counted.ofWhich && ofAll && !ofOtherYears && !isOwn(first, token, named)) {
            return StatementFate.PART;
        }
        if (isApplicantOfSome(target, whole)) {
            return StatementFate.PART;
        }
        if (named == null) {
            doubt = PERHAPS_A_PART;
            return StatementFate.DOUBT;
        }
        scope = named;
        counted.target = target;
        counted.handled = target.quantity() == StatedQuantity.REQUESTS_ANSWERED && isHandling(first, end);
        return StatementFate.FIGURE;
    }

    /** 予以公开86件，其中自然人申请70件: who applied for what had one outcome, or was carried, is no row of all that came. */
    private static boolean isApplicantOfSome(StatementPattern.Target target, @Nullable Counted whole) {
        StatedQuantity of = whole == null || whole.target == null ? null : whole.target.quantity();
        return of != null
                && SOME_REQUESTS.contains(of)
                && target.quantity() != null
                && APPLICANTS.contains(target.quantity());
    }

    /** 办理 says less than 办结: what is handled may be what was to be handled. */
    private boolean isHandling(int first, int last) {
        boolean handling = false;
        for (int i = first; i < last; i = tokens.next(i)) {
            if (tokens.sense(i) == Sense.ANSWER) {
                if (!HANDLING.contains(prose.words(tokens.start(i), tokens.end(i)))) {
                    return false;
                }
                handling = true;
            }
        }
        return handling;
    }

    /** 全县收到220件，其中本机关收到8件: the part of the body that reports is a figure of its own. */
    private boolean isOwn(int first, int token, @Nullable FigureScope named) {
        return named == FigureScope.ON_BEHALF
                || named == FigureScope.BODY && Sense.OWN_BODY.in(tokens.roles(first, token));
    }

    private StatementFate withoutPattern(Counted counted, int first, long roles) {
        if (meaning == 0 && (roles & UNKNOWN) == 0 && Sense.SUM.in(roles)) {
            return StatementFate.SUM;
        }
        boolean named = Topic.namesFormMatter(meaning);
        if (counted.ofWhich && !named) {
            return StatementFate.PART;
        }
        if (!named && !(Sense.CARRY.in(meaning) && context.topic() == Topic.REQUESTS)) {
            return StatementFate.OTHER_MATTER;
        }
        doubt = (roles & UNKNOWN) != 0 ? PERHAPS_A_PART : NOT_UNDERSTOOD;
        return StatementFate.DOUBT;
    }

    /** 比上年增加3件, 同比: what follows a word of comparison, not 比 or 较 at the beginning of another word. */
    boolean isComparison(int first, int token) {
        boolean changes = false;
        boolean other = false;
        for (int i = first; i < token; i = tokens.next(i)) {
            if (tokens.is(i, Sense.COMPARISON)) {
                boolean word = tokens.end(i) - tokens.start(i) > 1;
                boolean time = tokens.is(i + 1, Sense.PREVIOUS_YEAR)
                        || tokens.isAny(
                                i + 1, Sense.set(Sense.YEAR, Sense.COMPARISON, Sense.PERIOD, Sense.PART_OF_YEAR));
                if (word || time) {
                    return true;
                }
            } else if (tokens.is(i, Sense.CHANGE)) {
                changes = true;
            } else {
                other |= !tokens.isAny(i, BEHIND);
            }
        }
        boolean lastYears = tokens.is(first, Sense.PREVIOUS_YEAR) && token - first == 1;
        return changes && !other || lastYears;
    }

    /** {@return whether the form counts what was read last; what is published about requests it doesn't} */
    boolean isOfForm(StatementFate fate) {
        return fate == StatementFate.FIGURE
                || fate == StatementFate.DOUBT
                || fate != StatementFate.OTHER_MATTER && Topic.namesFormMatter(meaning)
                || (fate == StatementFate.PART || fate == StatementFate.SUM)
                        && context.topic().isDispute();
    }

    /** {@return whether the statement read last names both what happens and to what, so that no list has it} */
    boolean isStatement() {
        return pattern != null && pattern.isStrong() && (meaning & STATING) != 0 && (meaning & STATED) != 0;
    }

    private boolean isBody(int token, int end) {
        return token < end && tokens.is(token, Sense.BODY);
    }

    /** Whom a figure covers, null when a word that isn't known may restrict it otherwise. */
    private @Nullable FigureScope scope(int first, int token, int last) {
        FigureScope named = context.scope();
        boolean meant = false;
        for (int i = first; i < last; i = tokens.next(i)) {
            meant |= tokens.sense(i).isMeaningful();
            if (tokens.isAny(i, UNKNOWN)) {
                boolean area = AREAS.indexOf(prose.characters()[tokens.end(i) - 1]) >= 0;
                FigureScope body = context.named(i, BODIES);
                boolean addressed =
                        body != null && tokens.start(i) > 0 && prose.characters()[tokens.start(i) - 1] == '向';
                if (meant && !addressed || i > token || body == null && !area) {
                    return null;
                }
                if (body == null && isBody(i + 1, token)) {
                    // 县政务公开办
                    continue;
                }
                named = named == FigureScope.ON_BEHALF ? named : body == null ? FigureScope.AREA : body;
            }
        }
        return named;
    }

    /**
     * Reads a denial: 未收到申请, 零申请, 未发生行政复议、行政诉讼, a zero without a number.
     *
     * @param first the first token of its clause
     * @param token the token that denies
     * @param last the token behind the clause
     * @param alone whether the clause says nothing else, so that it denies what the clause before names
     * @return whether it states a zero
     */
    boolean readDenial(int first, int token, int last, boolean alone) {
        meaning = context.meaning(first, last);
        long roles = tokens.roles(first, last);
        long forbidden = PARTS
                | OTHERS & ~Sense.PUBLISH.bit()
                | (isElsewhereBeside(token, last) ? 0 : Sense.ELSEWHERE.bit())
                | Sense.set(Sense.CHANGE, Sense.SHARE, Sense.EACH);
        doubt = null;
        end = last;
        if ((roles & forbidden) != 0
                || context.period().leavesOpen()
                || Sense.COMPARISON.in(roles) && isComparison(first, token)
                || (tokens.roles(token + 1, last) & UNKNOWN) != 0) {
            return false;
        }
        pattern = StatementTable.denied(meaning, roles, context.topic());
        FigureScope named = scope(first, token, last);
        if (pattern == null || named == null || !alone && !isGoverned(token + 1, last)) {
            return false;
        }
        scope = named;
        return true;
    }

    /** 未发生行政复议、诉讼或举报投诉: what is denied beside others is denied as well. */
    private boolean isElsewhereBeside(int from, int last) {
        long named = 0;
        boolean beside = false;
        for (int i = from; i < last; i = tokens.next(i)) {
            if (tokens.isAny(i, Sense.set(Sense.JOINT, Sense.PAUSE))) {
                beside = Topic.namesFormMatter(named);
            } else if (tokens.is(i, Sense.ELSEWHERE) && !beside) {
                return false;
            }
            named |= tokens.sense(i).isMeaningful() ? tokens.sense(i).bit() : 0;
        }
        return true;
    }

    /** 未收到, 无申请: the denial is of what follows right behind it. */
    private boolean isGoverned(int from, int last) {
        int next = from;
        while (next < last && !tokens.sense(next).isMeaningful() && !tokens.isAny(next, Sense.INFORMATION.bit())) {
            next++;
        }
        return next < last;
    }

    @Nullable
    StatementPattern pattern() {
        return pattern;
    }

    @Nullable
    LocalizedText doubt() {
        return doubt;
    }

    FigureScope scope() {
        return scope;
    }

    /** {@return the token behind the words of the statement read last} */
    int end() {
        return end;
    }

    /** {@return the meaningful senses of the clause read last} */
    long meaning() {
        return meaning;
    }
}
