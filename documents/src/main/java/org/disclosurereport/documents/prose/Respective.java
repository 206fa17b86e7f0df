package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.documents.prose.StatementPattern.Target;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is named first and counted then: 予以公开、部分公开分别为 5 件、2 件 states figures, 政策、动态分别为 5 条、2 条 is a list.
 *
 * <p>A word at either end may be said for all of the names: 规章、行政规范性文件现行有效分别为. Names that state something beside
 * others that don't leave a doubt.
 */
final class Respective {
    private static final long VERBS =
            Sense.set(Sense.RECEIVE, Sense.NEW, Sense.ANSWER, Sense.OCCUR, Sense.ISSUE, Sense.REPEAL, Sense.IN_FORCE);
    private static final long NOUNS = Sense.set(Sense.REQUEST, Sense.REGULATION, Sense.NORMATIVE_DOCUMENT);
    private static final long OTHERS = Sense.set(
            Sense.ELSEWHERE,
            Sense.PART,
            Sense.CHANNEL,
            Sense.COMPARISON,
            Sense.CHANGE,
            Sense.SHARE,
            Sense.EACH,
            Sense.NOT);
    private static final long RESTRICTING = Sense.set(Sense.TEXT, Sense.BARE, Sense.CODE, Sense.PUBLISH, Sense.ACTION);

    private static final long BETWEEN = Sense.set(Sense.PAUSE, Sense.JOINT, Sense.COMMA);

    private final Tokens tokens;
    private final Context context;
    private final ListReader lists;
    private final Statements statements;
    private final Doubts doubts;
    private final Prose prose;

    Respective(Prose prose, Tokens tokens, Context context, ListReader lists, Statements statements, Doubts doubts) {
        this.statements = statements;
        this.doubts = doubts;
        this.prose = prose;
        this.tokens = tokens;
        this.context = context;
        this.lists = lists;
    }

    /**
     * Reads numbers that were named before.
     *
     * @param clause the clause
     * @param at the word that says so: the names are before it
     * @param numbers the tokens of the numbers
     * @return whether they state something that the form counts; else they are a list if they can be one
     */
    boolean read(Clause clause, int at, List<Integer> numbers) {
        List<Counted> counted = new ArrayList<>();
        for (int token : numbers) {
            Counted number =
                    new Counted(token, token, token + 1, Sense.PAUSE, null, false, clause.ofWhich, clause.bracket);
            number.fate = StatementFate.PART;
            counted.add(number);
            clause.last = number;
        }
        Context.State before = context.state();
        context.follow(clause.from, at);
        List<@Nullable StatementPattern> stated =
                isElsewhere(clause.from, at) ? List.of() : stated(clause, at, counted);
        if (stated.isEmpty()) {
            context.restore(before);
            lists.takeRespectively(clause.from, at, counted, clause.mark == Listing.Mark.OPEN);
        }
        add(counted, stated, tokens.start(clause.from));
        return !stated.isEmpty();
    }

    private void add(List<Counted> counted, List<@Nullable StatementPattern> stated, int start) {
        int end = tokens.end(counted.get(counted.size() - 1).token);
        boolean understood = true;
        for (int i = 0; i < counted.size(); i++) {
            Counted each = counted.get(i);
            StatementPattern pattern = stated.isEmpty() ? null : stated.get(i);
            long value = tokens.value(each.token);
            if (pattern == null) {
                understood &= stated.isEmpty();
                statements.add(each, value, start, tokens.end(each.token));
            } else {
                each.target = pattern.targets().get(0);
                statements.addFigures(each, pattern, value, tokens.isRounded(each.token), context.scope(), start, end);
            }
        }
        if (!understood) {
            doubts.add(start, end, FigureReader.NOT_UNDERSTOOD);
        }
    }

    private boolean isElsewhere(int from, int to) {
        return context.isOtherPeriod() || context.topic() == Topic.ELSEWHERE || (tokens.roles(from, to) & OTHERS) != 0;
    }

    private List<@Nullable StatementPattern> stated(Clause clause, int at, List<Counted> counted) {
        List<Name> names = names(clause.from, at, false);
        names = names.size() == counted.size() ? names : names(clause.from, at, true);
        Counted end = counted.get(counted.size() - 1);
        String unit = prose.words(tokens.unitStart(end.token), tokens.end(end.token));
        List<@Nullable StatementPattern> patterns = new ArrayList<>();
        boolean any = false;
        for (Name name : names) {
            StatementPattern pattern = pattern(name, names);
            boolean fits = pattern != null && isOf(pattern.targets().get(0), unit, clause);
            patterns.add(fits ? pattern : null);
            any |= fits;
        }
        if (!any) {
            return List.of();
        }
        List<@Nullable StatementPattern> stated = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            StatementPattern pattern = names.size() == counted.size() ? patterns.get(i) : null;
            counted.get(i).fate = pattern == null ? StatementFate.DOUBT : StatementFate.FIGURE;
            stated.add(pattern);
        }
        return stated;
    }

    private static boolean isOf(Target target, String unit, Clause clause) {
        return !target.isMoney() && target.isCountedIn(unit, true) && !(clause.ofWhich && target.isReceived());
    }

    /** What a name states by itself, or with the words of the first or the last that are said for all. */
    private @Nullable StatementPattern pattern(Name name, List<Name> names) {
        if ((name.roles & RESTRICTING) != 0 || name.meaning == 0) {
            return null;
        }
        StatementPattern found = StatementTable.stated(name.meaning, name.roles, context.topic(), false);
        for (Name end : List.of(names.get(0), names.get(names.size() - 1))) {
            for (long said : new long[] {end.meaning & VERBS, end.meaning & NOUNS, end.meaning & (VERBS | NOUNS)}) {
                found = found != null
                        ? found
                        : StatementTable.stated(name.meaning | said, name.roles, context.topic(), false);
            }
        }
        return found;
    }

    /** The names: what is between marks and words for "and"; 予以公开、部分公开, which is one word as well, as two if asked for. */
    private List<Name> names(int from, int to, boolean parted) {
        List<Name> names = new ArrayList<>();
        int first = from;
        for (int i = from; i <= to; i = i == to ? to + 1 : tokens.next(i)) {
            if (i < to && parted && tokens.is(i, Sense.GRANTED_OR_PARTLY_GRANTED)) {
                names.add(new Name(Sense.GRANTED.bit(), 0));
                names.add(new Name(Sense.PARTLY_GRANTED.bit(), 0));
                first = i + 1;
            } else if (i == to || tokens.isAny(i, BETWEEN)) {
                if (i > first) {
                    names.add(new Name(context.meaning(first, i), tokens.roles(first, i)));
                }
                first = i + 1;
            }
        }
        return names;
    }

    /**
     * What a name means.
     *
     * @param meaning its meaningful senses
     * @param roles its other senses
     */
    private record Name(long meaning, long roles) {}
}
