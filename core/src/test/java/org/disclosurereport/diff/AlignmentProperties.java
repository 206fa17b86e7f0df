package org.disclosurereport.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.diff.Alignment.Gap;

class AlignmentProperties {
    @Provide
    Arbitrary<List<String>> letters() {
        return Arbitraries.of("a", "b", "c").list().ofMaxSize(7);
    }

    @Property
    void whatLiesBetweenTheGapsIsCommonAndAsLongAsCanBe(
            @ForAll("letters") List<String> before, @ForAll("letters") List<String> after) {
        List<String> ourCommon = new ArrayList<>(before);
        List<String> theirCommon = new ArrayList<>(after);
        List<Gap> gaps = new ArrayList<>(Alignment.gaps(before, after));
        Collections.reverse(gaps);
        for (Gap gap : gaps) {
            ourCommon.subList(gap.beforeStart(), gap.beforeEnd()).clear();
            theirCommon.subList(gap.afterStart(), gap.afterEnd()).clear();
        }
        assertThat(ourCommon).isEqualTo(theirCommon).hasSize(longest(before, after));
    }

    private static int longest(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        List<String> ourRest = before.subList(1, before.size());
        List<String> theirRest = after.subList(1, after.size());
        return before.get(0).equals(after.get(0))
                ? longest(ourRest, theirRest) + 1
                : Math.max(longest(ourRest, after), longest(before, theirRest));
    }

    @Property
    void exchangingTheListsExchangesTheGaps(
            @ForAll("letters") List<String> before, @ForAll("letters") List<String> after) {
        assertThat(Alignment.gaps(after, before))
                .isEqualTo(Alignment.gaps(before, after).stream()
                        .map(Gap::exchanged)
                        .toList());
    }

    @Example
    void beyondTheLimitTheMiddleIsOneGap() {
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            before.add(i);
            after.add(i == 1 || i == 1500 || i == 2998 ? -i : i);
        }
        assertThat(Alignment.gaps(before, after)).containsExactly(new Gap(1, 2999, 1, 2999));
        assertThat(Alignment.gaps(before.subList(0, 1002), after.subList(0, 1002)))
                .containsExactly(new Gap(1, 2, 1, 2));
    }
}
