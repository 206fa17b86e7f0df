package org.disclosurereport.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.words.PrintedValue;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.documents.source.Budget;

@Label("The ways to leave out surplus blanks")
class SurplusBlanksProperties {
    @Property
    @Label("are all that keep the order and every number, each once")
    void areAllThatKeepEveryNumber(
            @ForAll @Size(max = 12) List<Boolean> filled, @ForAll @IntRange(min = 1, max = 7) int columns) {
        List<Token> tokens = tokens(filled);
        List<List<Token>> ways = ways(tokens, columns, Integer.MAX_VALUE);
        List<List<Token>> expected = new ArrayList<>();
        for (int taken = 0; taken < 1 << tokens.size(); taken++) {
            List<Token> way = new ArrayList<>();
            boolean complete = true;
            for (int i = 0; i < tokens.size(); i++) {
                if ((taken >> i & 1) != 0) {
                    way.add(tokens.get(i));
                } else {
                    complete &= tokens.get(i).isEmpty();
                }
            }
            if (complete && way.size() == columns) {
                expected.add(way);
            }
        }
        assertThat(ways).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Example
    @Label("end at once where there are none: hundreds of blanks and one number too many")
    void endAtOnce() {
        List<Boolean> filled = new ArrayList<>(Collections.nCopies(300, false));
        for (int i = 0; i < 8; i++) {
            filled.set(i * 40, true);
        }
        assertThat(ways(tokens(filled), 7, 20_000)).isEmpty();
    }

    @Example
    @Label("are no more than asked for, however many blanks there are")
    void areNoMoreThanAskedFor() {
        List<Token> tokens = tokens(Collections.nCopies(50_000, false));
        assertThat(ways(tokens, 7, 100)).hasSize(100);
    }

    private static List<List<Token>> ways(List<Token> tokens, int columns, int most) {
        List<Token[]> ways = new ArrayList<>();
        SurplusBlanks.of(tokens).ways(columns, most, ways);
        return ways.stream().map(Arrays::asList).toList();
    }

    private static List<Token> tokens(List<Boolean> filled) {
        return filled.stream()
                .map(number -> number ? "5" : "")
                .map(text -> new Token(
                        text,
                        SourcePlace.DOCUMENT,
                        0,
                        0,
                        Token.Shape.PIECE,
                        PrintedValue.read(text),
                        0,
                        new Budget(ReadLimits.standard())))
                .toList();
    }
}
