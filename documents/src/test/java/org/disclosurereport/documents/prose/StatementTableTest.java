package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.disclosurereport.documents.prose.StatementPattern.FeeFigure;
import org.disclosurereport.documents.prose.StatementPattern.Target;
import org.disclosurereport.form.Section;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementTableTest {
    static List<StatementPattern> patterns() {
        return StatementTable.patterns();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void theExampleOfALineStatesWhatTheLineSays(StatementPattern pattern) {
        boolean fee = pattern.targets().get(0).fee() != null;
        Section section = fee ? Section.OTHER_MATTERS : Section.OVERVIEW;
        SectionReader read = SectionReader.of(section, Paragraphs.of(pattern.example()), OptionalInt.of(2024));
        int number = pattern.denied() ? 0 : 7;
        for (Target target : pattern.targets()) {
            String stated = fee
                    ? target.fee() == FeeFigure.FEE_NOTICES
                            ? read.notices().toString()
                            : read.fee(target.fee()).toString()
                    : read.figures().stream()
                            .filter(figure -> figure.getQuantity() == target.quantity())
                            .map(figure -> figure.getValue().toString())
                            .filter(Integer.toString(number)::equals)
                            .findFirst()
                            .orElse("");
            assertThat(stated).as("%s of %s", target, pattern.example()).isEqualTo(Integer.toString(number));
        }
    }

    @Test
    void everyQuantityOfTheFormIsStatedByALine() {
        Set<StatedQuantity> stated = EnumSet.noneOf(StatedQuantity.class);
        Set<FeeFigure> fees = EnumSet.noneOf(FeeFigure.class);
        for (StatementPattern pattern : patterns()) {
            for (Target target : pattern.targets()) {
                if (target.quantity() != null) {
                    stated.add(target.quantity());
                } else {
                    fees.add(target.fee());
                }
            }
        }
        // What is left over under （六） and a kind of organization named 其他 say too little by themselves.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(stated)))
                .containsExactlyInAnyOrder(StatedQuantity.OTHER_REASONS, StatedQuantity.APPLICANTS_OTHER);
        assertThat(fees).containsExactlyInAnyOrder(FeeFigure.values());
    }

    @Test
    void noTwoLinesStateDifferentThingsInTheSameWords() {
        Map<String, StatementPattern> lines = new HashMap<>();
        for (StatementPattern pattern : patterns()) {
            for (Long meaning : pattern.meanings()) {
                String words = meaning + " " + pattern.roles() + " " + pattern.denied() + " " + pattern.topic() + " "
                        + pattern.dispute() + " " + pattern.targets().get(0).isMoney();
                StatementPattern other = lines.putIfAbsent(words, pattern);
                assertThat(other == null || other.targets().equals(pattern.targets()))
                        .as("%s and %s", pattern, other)
                        .isTrue();
            }
        }
    }
}
