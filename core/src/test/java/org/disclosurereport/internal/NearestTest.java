package org.disclosurereport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final Set<String> KNOWN = Set.of("issued", "repealed", "inForce", "total", "agency");

    @ParameterizedTest
    @CsvSource({
        "issued, issued",
        "issed, issued",
        "isssued, issued",
        "isued, issued",
        "isuesd, issued",
        "totla, total",
        "inforce, inForce",
        "agenzy, agency",
        "'', total"
    })
    void takesTheNameWithTheFewestEdits(String unknown, String nearest) {
        assertThat(Nearest.of(unknown, KNOWN)).isEqualTo(nearest);
    }

    @Test
    void aNameThatIsFarFromAllIsNearestToNone() {
        assertThat(Nearest.find("issed", KNOWN)).contains("issued");
        assertThat(Nearest.find("publisher", KNOWN)).isEmpty();
        assertThat(Nearest.find("x".repeat(1000), KNOWN)).isEmpty();
        assertThat(Nearest.find("issued", Set.of())).isEmpty();
        assertThat(Nearest.hint("issed", KNOWN)).isEqualTo("; the nearest is \"issued\"");
        assertThat(Nearest.hint("publisher", KNOWN)).isEmpty();
    }

    @Test
    void aSwapOfNeighboursIsOneEdit() {
        assertThat(Nearest.of("ab", List.of("cb", "ba"))).isEqualTo("ba");
        assertThat(Nearest.of("xaby", List.of("xcdy", "xbay"))).isEqualTo("xbay");
    }

    @Test
    void equallyNearNamesAreTakenInAlphabeticalOrder() {
        assertThat(Nearest.of("x", List.of("c", "a", "b"))).isEqualTo("a");
    }

    @Test
    @Timeout(5)
    void aHostileNameCostsNoMoreThanALongOne() {
        assertThat(Nearest.of("total" + "x".repeat(50_000_000), KNOWN)).isNotEmpty();
    }

    @Test
    void needsKnownNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nearest.of("x", List.of()))
                .withMessage("known must hold a name, was empty");
        assertThatNullPointerException()
                .isThrownBy(() -> Nearest.of(null, KNOWN))
                .withMessage("unknown");
        assertThatNullPointerException().isThrownBy(() -> Nearest.of("x", null)).withMessage("known");
    }
}
