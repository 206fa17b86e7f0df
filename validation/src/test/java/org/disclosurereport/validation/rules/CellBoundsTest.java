package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurereport.Count;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.junit.jupiter.api.Test;

class CellBoundsTest {
    private static final Form FORM = Form.of(FormVersion.V2019);
    private static final Cell TOTAL = FORM.getCell("challenges.reconsideration.total");
    private static final Cell UPHELD = FORM.getCell("challenges.reconsideration.upheld");
    private static final Cell CORRECTED = FORM.getCell("challenges.reconsideration.corrected");
    private static final Cell PENDING = FORM.getCell("challenges.reconsideration.pending");
    private static final Cell CHANGE = FORM.getCell("proactiveDisclosure.licensing.change");
    private static final Cell LAST_YEAR = FORM.getCell("proactiveDisclosure.licensing.itemsLastYear");

    private final long[] counts = new long[FORM.getCells().size()];

    private static LinearConstraint.Builder relation(Relation relation) {
        return LinearConstraint.builder().place(Place.of(TOTAL)).relation(relation);
    }

    private CellBounds bounds(LinearConstraint... constraints) {
        return new CellBounds(FORM, List.of(constraints), counts);
    }

    private void set(Cell cell, long value) {
        counts[cell.getIndex()] = value;
    }

    private static void assertBounds(CellBounds bounds, Cell cell, long low, long high) {
        assertThat(bounds.isConsistent()).isTrue();
        assertThat(bounds.getLow(cell)).as("low of " + cell).isEqualTo(low);
        assertThat(bounds.getHigh(cell)).as("high of " + cell).isEqualTo(high);
    }

    @Test
    void withoutRelationsABlankCountIsAnyCountAndABlankChangeAnyChange() {
        set(TOTAL, Form.BLANK);
        set(CHANGE, Form.BLANK);
        set(UPHELD, 7);
        assertBounds(bounds(), TOTAL, 0, Count.MAX);
        assertBounds(bounds(), CHANGE, -Count.MAX, Count.MAX);
        assertBounds(bounds(), UPHELD, 7, 7);
    }

    @Test
    void aBlankTotalIsTheSumAndABlankPartIsWhatIsLeft() {
        LinearConstraint total = relation(Relation.EQUAL)
                .addJudged(TOTAL)
                .addAdded(UPHELD, CORRECTED)
                .build();
        set(UPHELD, 5);
        set(CORRECTED, 3);
        set(TOTAL, Form.BLANK);
        assertBounds(bounds(total), TOTAL, 8, 8);
        set(TOTAL, 9);
        set(CORRECTED, Form.BLANK);
        assertBounds(bounds(total), CORRECTED, 4, 4);
    }

    @Test
    void twoBlankPartsAreAtMostWhatIsLeft() {
        LinearConstraint total = relation(Relation.EQUAL)
                .addJudged(TOTAL)
                .addAdded(UPHELD, CORRECTED, PENDING)
                .build();
        set(UPHELD, 5);
        set(CORRECTED, Form.BLANK);
        set(PENDING, Form.BLANK);
        set(TOTAL, 9);
        assertBounds(bounds(total), CORRECTED, 0, 4);
        assertBounds(bounds(total), PENDING, 0, 4);
    }

    @Test
    void subtractedCellsCountOnTheJudgedSide() {
        LinearConstraint constraint = relation(Relation.EQUAL)
                .addJudged(TOTAL)
                .addAdded(UPHELD)
                .addSubtracted(CORRECTED)
                .build();
        set(TOTAL, 4);
        set(UPHELD, 10);
        set(CORRECTED, Form.BLANK);
        assertBounds(bounds(constraint), CORRECTED, 6, 6);
        set(CORRECTED, 6);
        set(TOTAL, Form.BLANK);
        assertBounds(bounds(constraint), TOTAL, 4, 4);
        set(TOTAL, 4);
        set(UPHELD, Form.BLANK);
        assertBounds(bounds(constraint), UPHELD, 10, 10);
    }

    @Test
    void anInequalityBoundsOneSideOnly() {
        LinearConstraint constraint =
                relation(Relation.AT_LEAST).addJudged(TOTAL).addAdded(UPHELD).build();
        set(TOTAL, Form.BLANK);
        set(UPHELD, 6);
        assertBounds(bounds(constraint), TOTAL, 6, Count.MAX);
        set(TOTAL, 6);
        set(UPHELD, Form.BLANK);
        assertBounds(bounds(constraint), UPHELD, 0, 6);
    }

    @Test
    void aChangeIsBoundedBelowByTheItemsThereWere() {
        LinearConstraint constraint =
                relation(Relation.AT_LEAST).addJudged(LAST_YEAR, CHANGE).build();
        set(LAST_YEAR, 3);
        set(CHANGE, Form.BLANK);
        assertBounds(bounds(constraint), CHANGE, -3, Count.MAX);
    }

    @Test
    void boundsTravelFromRelationToRelationUntilNothingChanges() {
        LinearConstraint first =
                relation(Relation.EQUAL).addJudged(TOTAL).addAdded(UPHELD).build();
        LinearConstraint second =
                relation(Relation.EQUAL).addJudged(UPHELD).addAdded(CORRECTED).build();
        set(TOTAL, Form.BLANK);
        set(UPHELD, Form.BLANK);
        set(CORRECTED, 2);
        assertBounds(bounds(first, second), TOTAL, 2, 2);
    }

    @Test
    void filledCellsThatContradictTheRelationsHaveNoBounds() {
        LinearConstraint total =
                relation(Relation.EQUAL).addJudged(TOTAL).addAdded(UPHELD).build();
        set(TOTAL, 1);
        set(UPHELD, 2);
        assertThat(bounds(total).isConsistent()).isFalse();
        set(UPHELD, 0);
        assertThat(bounds(total).isConsistent()).isFalse();
        assertThat(bounds(relation(Relation.AT_LEAST)
                                .addJudged(TOTAL)
                                .addAdded(UPHELD)
                                .build())
                        .isConsistent())
                .isTrue();
    }

    @Test
    void aContradictionFoundBeforeARelationThatHoldsIsNotForgotten() {
        LinearConstraint broken =
                relation(Relation.EQUAL).addJudged(TOTAL).addAdded(UPHELD).build();
        LinearConstraint sound =
                relation(Relation.EQUAL).addJudged(CORRECTED).addAdded(PENDING).build();
        set(TOTAL, 1);
        assertThat(bounds(broken, sound).isConsistent()).isFalse();
    }

    @Test
    void relationsThatFeedEachOtherForEverEnd() {
        LinearConstraint more = relation(Relation.AT_LEAST)
                .addJudged(TOTAL)
                .addAdded(UPHELD, CORRECTED)
                .build();
        LinearConstraint again =
                relation(Relation.AT_LEAST).addJudged(UPHELD).addAdded(TOTAL).build();
        set(TOTAL, Form.BLANK);
        set(UPHELD, Form.BLANK);
        set(CORRECTED, 1);
        assertThat(bounds(more, again).isConsistent())
                .as("no bounds were settled")
                .isFalse();
    }
}
