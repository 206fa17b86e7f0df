package org.disclosurereport.documents.prose;

import java.math.BigDecimal;
import org.disclosurereport.Amount;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was charged as information processing fee: 收取信息处理费 380 元, 未收取信息处理费.
 *
 * <p>What a part of it comes from (其中民政局收取 380 元) and what was charged in other years is passed over. Two statements
 * that differ give no fee, and a doubt.
 */
final class FeeReader {
    private static final long CLAUSE_ENDS = Term.set(Term.COMMA, Term.SEMICOLON, Term.COLON, Term.OPEN, Term.CLOSE);

    private static final LocalizedText CONTRADICTION = LocalizedText.of("信息处理费有不同说法", "it tells different fees");
    private static final LocalizedText ROUNDED = LocalizedText.of("信息处理费是约数", "the fee is rounded");

    private final Prose prose;
    private final Doubts doubts;
    private final Tokenizer tokenizer;
    private final int mainYear;

    private @Nullable BigDecimal fee;
    private boolean unclear;
    private boolean feeNamed;

    FeeReader(Prose prose, Doubts doubts) {
        this.prose = prose;
        this.doubts = doubts;
        this.tokenizer = new Tokenizer(prose.characters());
        this.mainYear = prose.mainYear();
    }

    /** {@return the fee in yuan, blank when the text tells none or more than one} */
    Amount read() {
        int start = 0;
        for (int i = 0; i <= prose.length(); i++) {
            boolean stops = i == prose.length() || Signs.of(prose.characters()[i]) == Signs.STOP;
            if (stops || i - start >= 2_000) {
                readSentence(start, i);
                start = stops ? i + 1 : i;
            }
        }
        return fee == null || unclear ? Amount.blank() : Amount.of(fee);
    }

    private void readSentence(int start, int end) {
        if (start >= end) {
            return;
        }
        Tokens tokens = tokenizer.cut(start, end);
        long all = tokens.set(0, tokens.size());
        boolean context = feeNamed || namesRules(tokens);
        boolean named = false;
        feeNamed = Term.FEE.in(all);
        if (!feeNamed && !context) {
            return;
        }
        boolean part = false;
        boolean otherYear = false;
        int clause = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Term term = tokens.term(i);
            if (term.in(CLAUSE_ENDS)) {
                part &= term != Term.SEMICOLON;
                clause = i + 1;
            } else if (term == Term.FEE) {
                named = true;
            } else if (term == Term.OF_WHICH) {
                part = true;
            } else if (term == Term.YEAR) {
                otherYear = mainYear != 0 && tokens.value(i) != mainYear;
            } else if (term == Term.PREVIOUS_YEAR) {
                otherYear = true;
            } else if (term == Term.THIS_YEAR) {
                otherYear = false;
            } else if (part || otherYear) {
                continue;
            } else if (term == Term.MONEY && isCharged(tokens, clause, i, named, context)) {
                tell(BigDecimal.valueOf(tokens.value(i), 6), tokens.isRounded(i), tokens, clause, i);
            } else if (term == Term.NOT && denies(tokens, i, named || context) || isZero(tokens, i, named || context)) {
                tell(BigDecimal.ZERO, false, tokens, clause, i);
            }
        }
    }

    /** The rules on the fee have it in their name, 《…信息处理费管理办法》. */
    private boolean namesRules(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Term.TEXT)
                    && prose.words(tokens.start(i), tokens.end(i)).contains("处理费")) {
                return true;
            }
        }
        return false;
    }

    /** In a sentence that doesn't name the fee itself, an amount must be said to be collected. */
    private static boolean isCharged(Tokens tokens, int clause, int token, boolean named, boolean context) {
        long lead = tokens.set(clause, token);
        boolean feeFollows = tokens.isAny(token + 1, Term.FEE.bit() | Term.FILLER.bit())
                && Term.FEE.in(tokens.set(token, tokens.size()));
        boolean other = (lead & Term.set(Term.COMPARISON, Term.NOT)) != 0;
        return (named || feeFollows || context && Term.COLLECT.in(lead)) && !other;
    }

    /** 未收取, 没有产生信息处理费, 信息处理费：无. */
    private static boolean denies(Tokens tokens, int token, boolean named) {
        boolean feeSeen = named;
        boolean collects = false;
        int i = token + 1;
        int texts = 0;
        while (i < tokens.size() && !tokens.term(i).in(CLAUSE_ENDS)) {
            Term term = tokens.term(i);
            feeSeen |= term == Term.FEE;
            collects |= term == Term.COLLECT || term == Term.FEE;
            texts += term == Term.TEXT && !collects ? 1 : 0;
            if (term == Term.MONEY || term == Term.QUANTITY || term == Term.PREVIOUS_YEAR) {
                return false;
            }
            i++;
        }
        boolean nothingElse = i == token + 1 && named;
        return nothingElse
                || feeSeen && collects && texts <= 1 && !tokens.isAny(token + 1, Term.TEXT.bit())
                || feeSeen && isHappening(tokens, token, i);
    }

    /** 未产生, 没有发生, after the fee was named. */
    private static boolean isHappening(Tokens tokens, int token, int end) {
        return end == token + 2 && tokens.is(token + 1, Term.FILLER);
    }

    /** 信息处理费为零, 金额为 0. */
    private static boolean isZero(Tokens tokens, int token, boolean named) {
        return named
                && tokens.is(token, Term.QUANTITY)
                && tokens.value(token) == 0
                && !tokens.hasUnit(token)
                && tokens.isAny(token - 1, Term.set(Term.FILLER, Term.COLON, Term.AMOUNT));
    }

    private void tell(BigDecimal told, boolean rounded, Tokens tokens, int clause, int token) {
        int start = tokens.start(Math.min(clause, token));
        int end = tokens.end(token);
        if (rounded) {
            unclear = true;
            doubts.add(start, end, ROUNDED);
        } else if (fee == null) {
            fee = told;
        } else if (fee.compareTo(told) != 0 && !unclear) {
            unclear = true;
            doubts.add(start, end, CONTRADICTION);
        }
    }
}
