package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.Count;
import org.disclosurereport.FigureScope;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.StatedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that a table holds too: requests received, answered, their outcomes, reconsiderations and lawsuits.
 *
 * <p>A number is a figure when the words of its clause name a quantity and every other word is known to change nothing.
 * A word that isn't known may restrict what is counted (关于土地的申请, 网上申请), so it forbids the figure.
 */
final class FigureReader {
    private static final String UNITS = "件宗起条份次例个项封";
    private static final String AREAS = "省市县区州旗盟";
    private static final String BODIES = "局委办厅院部处所心室镇乡道府关位校司队站会";

    private static final long BOUNDARIES = Term.set(Term.COMMA, Term.SEMICOLON, Term.COLON, Term.OPEN, Term.CLOSE);
    private static final long OUTCOMES = Term.set(
            Term.GRANTED,
            Term.PARTLY_GRANTED,
            Term.GRANTED_OR_PARTLY_GRANTED,
            Term.REFUSED,
            Term.UNAVAILABLE,
            Term.NOT_PROCESSED,
            Term.OTHER_HANDLING);
    private static final long CHALLENGES = Term.set(Term.RECONSIDERATION, Term.LITIGATION, Term.CASES);
    private static final long KEYS =
            OUTCOMES | CHALLENGES | Term.set(Term.RECEIVE, Term.NEW, Term.ANSWER, Term.CARRY, Term.REQUEST);
    private static final long FORBIDDING = Term.set(
            Term.PART,
            Term.REASON,
            Term.COMPARISON,
            Term.PERIOD,
            Term.ELSEWHERE,
            Term.CHANNEL,
            Term.ACTION,
            Term.PUBLISH,
            Term.THROUGH,
            Term.SHARE,
            Term.MAINLY);
    private static final long UNKNOWN = Term.set(Term.TEXT, Term.FEE, Term.COLLECT);
    private static final long VERBS = Term.set(Term.RECEIVE, Term.ANSWER, Term.NEW);
    private static final long YEARS = Term.set(Term.PREVIOUS_YEAR, Term.NEXT_YEAR, Term.YEAR);
    private static final long SCOPES = Term.set(Term.BODY, Term.AREA, Term.ON_BEHALF);
    private static final long NUMBERS = Term.set(Term.QUANTITY, Term.MONEY);
    private static final long EMPTY_LEAD =
            ~(Term.set(Term.FILLER, Term.AMOUNT, Term.YEAR, Term.THIS_YEAR, Term.OF_WHICH, Term.INCLUDING) | SCOPES);

    private static final LocalizedText PERHAPS_A_PART =
            LocalizedText.of("无法确定是全部申请还是其中一部分", "it may count all requests or some of them");
    private static final LocalizedText TOLD_TWICE =
            LocalizedText.of("同一数量有两个不同的数", "the same quantity is told with two numbers");

    /** What the passage was about last. */
    private enum Matter {
        UNKNOWN,
        REQUESTS,
        CHALLENGES,
        ELSEWHERE
    }

    private final Prose prose;
    private final Doubts doubts;
    private final Tokens tokens;
    private final int mainYear;
    private final List<Told> told = new ArrayList<>();

    // The sentence being read.
    private boolean ofWhich;
    private boolean ofWhichOutside;
    private boolean otherPeriod;

    // The passage being read.
    private Matter matter = Matter.UNKNOWN;
    private FigureScope scope = FigureScope.UNSTATED;
    private FigureScope scopeOutside = FigureScope.UNSTATED;

    /**
     * Makes a reader.
     *
     * @param prose what is read
     * @param doubts takes what isn't understood
     * @param tokens the tokens of the sentence being read, at each call of {@link #read}
     */
    FigureReader(Prose prose, Doubts doubts, Tokens tokens) {
        this.prose = prose;
        this.doubts = doubts;
        this.tokens = tokens;
        this.mainYear = prose.mainYear();
    }

    /** Begins a new passage: nothing said before goes on to hold. */
    void beginPassage() {
        matter = Matter.UNKNOWN;
        scope = FigureScope.UNSTATED;
    }

    /** Reads a sentence. */
    void read() {
        ofWhich = false;
        ofWhichOutside = false;
        otherPeriod = false;
        scopeOutside = scope;
        int clause = 0;
        int lead = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Term term = tokens.term(i);
            if (term.in(BOUNDARIES)) {
                if (term == Term.SEMICOLON) {
                    ofWhich = false;
                }
                keepOutside(term);
                clause = i + 1;
                lead = i + 1;
            } else if (term == Term.OF_WHICH || term == Term.INCLUDING) {
                ofWhich = true;
            } else if (term == Term.NOT) {
                readDenial(clause, i);
            } else if (term == Term.QUANTITY) {
                readQuantity(lead, i);
                lead = tokens.is(i + 1, Term.PAUSE) ? i + 2 : i + 1;
            } else {
                follow(term, clause, i);
            }
        }
    }

    /** Whom and what a note in brackets covers says nothing of what comes after it. */
    private void keepOutside(Term term) {
        if (term == Term.OPEN) {
            scopeOutside = scope;
            ofWhichOutside = ofWhich;
        } else if (term == Term.CLOSE) {
            scope = scopeOutside;
            ofWhich = ofWhichOutside;
        }
    }

    /** Keeps what the words before a number say about all that comes after it. */
    private void follow(Term term, int clause, int token) {
        if (term == Term.BODY || term == Term.AREA) {
            boolean behalf = scope == FigureScope.ON_BEHALF && (tokens.set(clause, token) & Term.ON_BEHALF.bit()) != 0;
            scope = behalf ? scope : term == Term.BODY ? FigureScope.BODY : FigureScope.AREA;
        } else if (term == Term.ON_BEHALF) {
            scope = FigureScope.ON_BEHALF;
        } else if (term == Term.REQUEST) {
            matter = Matter.REQUESTS;
        } else if (term.in(CHALLENGES)) {
            boolean ofDisclosure = matter == Matter.REQUESTS || Term.INFORMATION.in(tokens.set(clause, token));
            matter = ofDisclosure || matter == Matter.CHALLENGES ? Matter.CHALLENGES : Matter.ELSEWHERE;
        } else if (term == Term.ELSEWHERE) {
            matter = Matter.ELSEWHERE;
        } else if (term == Term.YEAR) {
            boolean carried = tokens.isAny(token + 1, Term.CARRY.bit()) || tokens.isAny(token - 1, Term.CARRY.bit());
            if (!carried) {
                otherPeriod = mainYear != 0 && tokens.value(token) != mainYear;
            }
        } else if (term == Term.THIS_YEAR) {
            otherPeriod = false;
        } else if (term == Term.PREVIOUS_YEAR) {
            otherPeriod |= isToldOfPreviousYear(token);
        }
    }

    /** 去年收到 tells of last year; 较去年增加 and 上年结转 tell of this one. */
    private boolean isToldOfPreviousYear(int token) {
        for (int i = token - 1; i >= 0 && !tokens.term(i).in(BOUNDARIES); i--) {
            if (tokens.is(i, Term.COMPARISON) || tokens.is(i, Term.CARRY)) {
                return false;
            }
        }
        for (int i = token + 1; i < tokens.size() && !tokens.term(i).in(BOUNDARIES); i++) {
            if (tokens.is(i, Term.COMPARISON) || tokens.is(i, Term.CARRY)) {
                return false;
            }
        }
        return true;
    }

    private void readQuantity(int lead, int token) {
        boolean unitFits = tokens.hasUnit(token)
                ? UNITS.indexOf(prose.characters()[tokens.unitStart(token)]) >= 0
                        && tokens.end(token) - tokens.unitStart(token) == 1
                : isWhatItIs(token);
        if (!unitFits) {
            return;
        }
        int first = lead;
        if ((tokens.set(first, token) & EMPTY_LEAD) == 0) {
            first = withClauseBefore(lead);
        }
        int last = token + 1;
        while (last < tokens.size() && !tokens.term(last).in(BOUNDARIES | NUMBERS | Term.PAUSE.bit())) {
            last++;
        }
        long before = tokens.set(first, token);
        boolean verbWithoutObject = (before & VERBS) != 0 && !Term.REQUEST.in(before);
        boolean carriedWithoutYear = Term.CARRY.in(before) && (before & YEARS) == 0;
        boolean tailNeeded = (before & (KEYS & ~Term.REQUEST.bit())) == 0 || verbWithoutObject || carriedWithoutYear;
        if (tailNeeded && (before & Term.AMOUNT.bit()) == 0) {
            long after = tokens.set(token + 1, last);
            if ((before & Term.RECEIVE.bit()) == 0 || Term.REQUEST.in(after)) {
                decide(first, token, last);
                return;
            }
        }
        decide(first, token, token + 1);
    }

    /** A number without a unit counts only where it ends 申请数为 or 申请. */
    private boolean isWhatItIs(int token) {
        return token > 0
                && (tokens.is(token - 1, Term.FILLER) || tokens.is(token - 1, Term.AMOUNT))
                && !tokens.isAny(token + 1, Term.TEXT.bit() | Term.PAUSE.bit());
    }

    /** The clause before counts along when this one says no more than 共: 收到申请，共21件. */
    private int withClauseBefore(int lead) {
        if (!tokens.is(lead - 1, Term.COMMA) && !tokens.is(lead - 1, Term.COLON)) {
            return lead;
        }
        int first = lead - 1;
        while (first > 0 && !tokens.term(first - 1).in(BOUNDARIES)) {
            first--;
            if (tokens.term(first).in(NUMBERS) || tokens.is(first, Term.NUMBER)) {
                return lead;
            }
        }
        return first;
    }

    private void decide(int first, int token, int last) {
        long set = tokens.set(first, token) | tokens.set(token + 1, last);
        if (Term.ELSEWHERE.in(set)) {
            matter = Matter.ELSEWHERE;
            return;
        }
        if (otherPeriod || isForbidden(first, last, set)) {
            return;
        }
        StatedQuantity quantity = quantity(set, first, last);
        if (quantity == null) {
            return;
        }
        FigureScope named = namedScope(first, token, last);
        if (named == null) {
            if (Term.RECEIVE.in(set) && Term.REQUEST.in(set)) {
                doubts.add(tokens.start(first), tokens.end(last - 1), PERHAPS_A_PART);
            }
            return;
        }
        boolean isNew = Term.NEW.in(set);
        add(
                quantity,
                tokens.value(token),
                tokens.isRounded(token),
                named,
                isNew,
                quoteStart(first, token),
                tokens.end(last - 1));
    }

    private int quoteStart(int first, int token) {
        int start = first;
        while (start < token && tokens.term(start).in(Term.set(Term.COMMA, Term.COLON, Term.PAUSE))) {
            start++;
        }
        return tokens.start(start);
    }

    /** A reason forbids, unless 等 after it makes it an example. */
    private boolean isForbidden(int first, int last, long set) {
        if ((set & FORBIDDING & ~Term.REASON.bit()) != 0) {
            return true;
        }
        if (!Term.REASON.in(set)) {
            return false;
        }
        for (int i = first; i < last; i++) {
            if (tokens.is(i, Term.REASON) && !isExample(i, last)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExample(int reason, int last) {
        for (int i = reason + 1; i < last && !tokens.is(i, Term.QUANTITY); i++) {
            if (tokens.is(i, Term.AND_SO_ON)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable StatedQuantity quantity(long set, int first, int last) {
        if ((set & CHALLENGES) != 0) {
            return challenges(set);
        }
        if (Term.CARRY.in(set)) {
            return carried(set, first, last);
        }
        if (Term.PREVIOUS_YEAR.in(set) || Term.NEXT_YEAR.in(set)) {
            return null;
        }
        if ((set & OUTCOMES) != 0) {
            boolean ofRequests = Term.REQUEST.in(set)
                    || !Term.INFORMATION.in(set) && (matter == Matter.REQUESTS || matter == Matter.CHALLENGES);
            return ofRequests ? outcome(set & OUTCOMES) : null;
        }
        boolean ofRequests = Term.REQUEST.in(set) || matter == Matter.REQUESTS;
        if (!ofRequests) {
            return null;
        }
        if (Term.NEW.in(set)) {
            return StatedQuantity.REQUESTS_RECEIVED;
        }
        if (Term.RECEIVE.in(set)) {
            return ofWhich ? null : StatedQuantity.REQUESTS_RECEIVED;
        }
        if (Term.ANSWER.in(set)) {
            return StatedQuantity.REQUESTS_ANSWERED;
        }
        boolean amount = Term.REQUEST.in(set) && Term.AMOUNT.in(set);
        return amount && !ofWhich ? StatedQuantity.REQUESTS_RECEIVED : null;
    }

    private @Nullable StatedQuantity challenges(long set) {
        boolean ofDisclosure = Term.INFORMATION.in(set) || matter == Matter.REQUESTS || matter == Matter.CHALLENGES;
        if (!ofDisclosure || (set & (OUTCOMES | Term.CARRY.bit() | Term.PREVIOUS_YEAR.bit())) != 0) {
            return null;
        }
        matter = Matter.CHALLENGES;
        boolean reconsideration = Term.RECONSIDERATION.in(set);
        boolean litigation = Term.LITIGATION.in(set);
        if (Term.CASES.in(set) || reconsideration && litigation) {
            return StatedQuantity.CHALLENGES;
        }
        return reconsideration ? StatedQuantity.RECONSIDERATIONS : StatedQuantity.LITIGATIONS;
    }

    private @Nullable StatedQuantity carried(long set, int first, int last) {
        if (matter == Matter.ELSEWHERE || (set & OUTCOMES) != 0) {
            return null;
        }
        if (Term.PREVIOUS_YEAR.in(set)) {
            return Term.NEXT_YEAR.in(set) ? null : StatedQuantity.REQUESTS_CARRIED_OVER;
        }
        if (Term.NEXT_YEAR.in(set)) {
            return StatedQuantity.REQUESTS_CARRIED_FORWARD;
        }
        for (int i = first; i < last; i++) {
            if (tokens.is(i, Term.YEAR) && tokens.value(i) == mainYear + 1 && mainYear > 0) {
                return StatedQuantity.REQUESTS_CARRIED_FORWARD;
            }
            if (tokens.is(i, Term.YEAR) && tokens.value(i) == mainYear - 1) {
                return StatedQuantity.REQUESTS_CARRIED_OVER;
            }
        }
        return null;
    }

    private static @Nullable StatedQuantity outcome(long outcomes) {
        long granted = Term.GRANTED.bit() | Term.PARTLY_GRANTED.bit();
        if (outcomes == granted
                || (outcomes & Term.GRANTED_OR_PARTLY_GRANTED.bit()) != 0
                        && (outcomes & ~(granted | Term.GRANTED_OR_PARTLY_GRANTED.bit())) == 0) {
            return StatedQuantity.GRANTED_OR_PARTLY_GRANTED;
        }
        if (outcomes == Term.GRANTED.bit()) {
            return StatedQuantity.GRANTED;
        }
        if (outcomes == Term.PARTLY_GRANTED.bit()) {
            return StatedQuantity.PARTLY_GRANTED;
        }
        if (outcomes == Term.REFUSED.bit()) {
            return StatedQuantity.REFUSED;
        }
        if (outcomes == Term.UNAVAILABLE.bit()) {
            return StatedQuantity.UNAVAILABLE;
        }
        if (outcomes == Term.NOT_PROCESSED.bit()) {
            return StatedQuantity.NOT_PROCESSED;
        }
        return outcomes == Term.OTHER_HANDLING.bit() ? StatedQuantity.OTHER_HANDLING : null;
    }

    /** Whom a figure covers, null when a word that isn't known may restrict it otherwise. */
    private @Nullable FigureScope namedScope(int first, int token, int last) {
        FigureScope named = scope;
        boolean keySeen = false;
        for (int i = first; i < last; i++) {
            Term term = tokens.term(i);
            if (term.in(KEYS)) {
                keySeen = true;
            }
            if (term.in(UNKNOWN)) {
                char end = prose.characters()[tokens.end(i) - 1];
                boolean body = BODIES.indexOf(end) >= 0;
                if (keySeen || i > token || !body && AREAS.indexOf(end) < 0) {
                    return null;
                }
                named = named == FigureScope.ON_BEHALF ? named : body ? FigureScope.BODY : FigureScope.AREA;
            } else if (term == Term.NUMBER && i > token) {
                return null;
            }
        }
        return named;
    }

    /** Reads 未收到申请, 零申请, 未发生行政复议、行政诉讼: a zero without a number. */
    private void readDenial(int clause, int token) {
        int last = token + 1;
        while (last < tokens.size() && !tokens.term(last).in(BOUNDARIES | NUMBERS)) {
            last++;
        }
        long after = tokens.set(token + 1, last);
        long all = after | tokens.set(clause, token);
        boolean forbidden =
                (all & (FORBIDDING | OUTCOMES | Term.set(Term.PREVIOUS_YEAR, Term.CARRY, Term.NUMBER, Term.ANSWER)))
                                != 0
                        || (after & UNKNOWN) != 0
                        || tokens.isAny(last, NUMBERS)
                        || otherPeriod
                        || ofWhich;
        if (forbidden) {
            return;
        }
        boolean receives = tokens.isAny(
                nextWord(token), Term.set(Term.RECEIVE, Term.NEW, Term.REQUEST, Term.INFORMATION) | CHALLENGES);
        FigureScope named = namedScope(clause, token, last);
        if (!receives || named == null) {
            return;
        }
        int start = tokens.start(clause);
        int end = tokens.end(last - 1);
        if ((after & CHALLENGES) == 0) {
            if (Term.REQUEST.in(after)) {
                add(StatedQuantity.REQUESTS_RECEIVED, 0, false, named, false, start, end);
            }
        } else if (Term.INFORMATION.in(all)
                || Term.REQUEST.in(all)
                || matter == Matter.REQUESTS
                || matter == Matter.CHALLENGES) {
            if (!Term.REQUEST.in(after) || isChallengeAlone(token, last)) {
                StatedQuantity quantity = challenges(after | Term.INFORMATION.bit());
                if (quantity != null) {
                    add(quantity, 0, false, named, false, start, end);
                }
            }
        }
    }

    /** 被申请行政复议 is of challenges alone; 公开申请和行政复议 is of both, and left to those who read it. */
    private boolean isChallengeAlone(int from, int last) {
        for (int i = from; i < last; i++) {
            if (tokens.is(i, Term.REQUEST)) {
                return tokens.end(i) - tokens.start(i) == 2;
            }
        }
        return true;
    }

    private int nextWord(int token) {
        int next = token + 1;
        while (tokens.is(next, Term.FILLER) || tokens.isAny(next, Term.THIS_YEAR.bit())) {
            next++;
        }
        return next;
    }

    private void add(
            StatedQuantity quantity,
            long value,
            boolean rounded,
            FigureScope named,
            boolean isNew,
            int start,
            int end) {
        StatedFigure figure = StatedFigure.builder()
                .quantity(quantity)
                .value(Count.of(value))
                .scope(named)
                .rounded(rounded)
                .quote(prose.quote(start, end).strip())
                .build();
        told.add(new Told(figure, isNew, start, end));
    }

    /** {@return the figures told, without those that contradict each other} */
    List<StatedFigure> figures() {
        Map<Told.Key, Count> values = new HashMap<>();
        Set<Told.Key> contradicted = new HashSet<>();
        for (Told each : told) {
            if (!each.figure.isRounded()) {
                Count first = values.putIfAbsent(each.key(), each.figure.getCount());
                if (first != null && !first.equals(each.figure.getCount())) {
                    contradicted.add(each.key());
                }
            }
        }
        List<StatedFigure> figures = new ArrayList<>();
        for (Told each : told) {
            if (!each.figure.isRounded() && contradicted.contains(each.key())) {
                doubts.add(each.start, each.end, TOLD_TWICE);
            } else {
                figures.add(each.figure);
            }
        }
        return figures;
    }

    /** A figure told, and where; newly received ones are counted apart from all received. */
    private record Told(StatedFigure figure, boolean isNew, int start, int end) {
        Key key() {
            return new Key(figure.getQuantity(), figure.getScope(), isNew);
        }

        /** What can be told only once. */
        private record Key(StatedQuantity quantity, FigureScope scope, boolean isNew) {}
    }
}
