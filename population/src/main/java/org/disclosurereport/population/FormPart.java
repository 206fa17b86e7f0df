package org.disclosurereport.population;

import java.util.stream.IntStream;

/** The tables whose sums one rule compares. */
enum FormPart {
    /** Table 二. */
    DISCLOSURE("consolidation.disclosure-sum"),
    /** Tables 三 and 四. */
    REQUESTS_AND_CHALLENGES("consolidation.sum");

    private final String sumRule;

    FormPart(String sumRule) {
        this.sumRule = sumRule;
    }

    /** {@return the id of the rule that compares the sums} */
    String sumRule() {
        return sumRule;
    }

    /** {@return the indexes of the cells, in form order} */
    IntStream cells(Layout layout) {
        return this == DISCLOSURE
                ? IntStream.range(0, layout.endOfDisclosure())
                : IntStream.range(layout.endOfDisclosure(), layout.size());
    }
}
