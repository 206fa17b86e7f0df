package org.disclosurereport.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Waiver;

class BatchCountsProperties {
    @Provide
    Arbitrary<BatchCounts> counts() {
        Arbitrary<Long> n = Arbitraries.longs().between(0, 1000);
        Arbitrary<List<String>> rules = Arbitraries.of("requests.row-total", "challenges.total", "narrative.requests")
                .list()
                .ofMaxSize(5);
        return Combinators.combine(
                        n, n, n, n, rules, Arbitraries.of(Severity.class).list().ofMaxSize(4))
                .as((valid, invalid, unreadable, doubts, ids, severities) -> {
                    BatchCounts.Builder counts = new BatchCounts.Builder()
                            .valid(valid)
                            .invalid(invalid)
                            .incomplete(invalid / 2)
                            .unreadable(unreadable)
                            .doubts(doubts);
                    ids.forEach(id -> counts.rule(id, valid + 1).waived(Waiver.of(id, "p" + invalid % 2, "r"), 1));
                    severities.forEach(severity -> counts.severity(severity, 2));
                    return counts.build();
                });
    }

    @Property(tries = 200)
    void groupingAndOrderDoNotMatter(
            @ForAll("counts") BatchCounts a, @ForAll("counts") BatchCounts b, @ForAll("counts") BatchCounts c) {
        assertThat(a.merge(b).merge(c))
                .isEqualTo(a.merge(b.merge(c)))
                .isEqualTo(c.merge(b).merge(a))
                .hasToString(b.merge(c).merge(a).toString())
                .hasSameHashCodeAs(c.merge(a).merge(b));
        assertThat(a.merge(BatchCounts.none())).isEqualTo(a);
    }

    @Example
    void countsThatDifferInOneAreNotEqual() {
        List<BatchCounts> different = List.of(
                BatchCounts.none(),
                new BatchCounts.Builder().valid(1).build(),
                new BatchCounts.Builder().invalid(1).build(),
                new BatchCounts.Builder().incomplete(1).build(),
                new BatchCounts.Builder().toCheck(1).build(),
                new BatchCounts.Builder().noProblems(1).build(),
                new BatchCounts.Builder().unreadable(1).build(),
                new BatchCounts.Builder().doubts(1).build(),
                new BatchCounts.Builder().severity(Severity.ERROR, 1).build(),
                new BatchCounts.Builder().rule("a", 1).build(),
                new BatchCounts.Builder().waived(Waiver.of("a", "p", "r"), 1).build());
        assertThat(different).doesNotHaveDuplicates();
        assertThat(BatchCounts.none()).isNotEqualTo("valid=0");
    }

    @Example
    void everythingIsAdded() {
        Waiver waiver = Waiver.of("a", "p", "r");
        BatchCounts one = new BatchCounts.Builder()
                .valid(1)
                .invalid(2)
                .incomplete(8)
                .toCheck(1)
                .noProblems(9)
                .unreadable(3)
                .doubts(4)
                .severity(Severity.NOTICE, 5)
                .rule("b", 6)
                .waived(waiver, 7)
                .build();
        BatchCounts other = new BatchCounts.Builder()
                .severity(Severity.ERROR, 1)
                .rule("a", 1)
                .rule("b", 1)
                .waived(waiver, 1)
                .build();
        BatchCounts sum = one.merge(other);
        assertThat(sum)
                .hasToString(
                        "valid=1, invalid=2, incomplete=8, toCheck=1, noProblems=9, unreadable=3, doubts=4, bySeverity={ERROR=1, NOTICE=5}, "
                                + "byRule={a=1, b=7}, waived={" + waiver + "=8}");
        assertThat(sum.getReports()).isEqualTo(11);
        assertThat(sum).isNotEqualTo(one);
        assertThat(one.getViolationsByRule()).containsOnlyKeys("b");
    }
}
