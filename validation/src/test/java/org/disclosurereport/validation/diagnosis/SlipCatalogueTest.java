package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlipCatalogueTest {
    private static final Form FORM = Form.of(FormVersion.V2021);
    private static final String REFUSED = "requests.outcomes.refused.";

    /** The printed numbers of named cells; the rest is 0. */
    private final Map<String, Long> printed = new LinkedHashMap<>();

    private final Map<String, Long> fits = new LinkedHashMap<>();

    private void cell(String name, long printedNumber, long fittingNumber) {
        printed.put(name, printedNumber);
        fits.put(name, fittingNumber);
    }

    private SlipCatalogue.Account account(SlipKind... unknown) {
        long[] counts = new long[FORM.getCells().size()];
        printed.forEach((name, number) -> counts[FORM.getCell(name).getIndex()] = number);
        int[] cells = fits.keySet().stream()
                .mapToInt(name -> FORM.getCell(name).getIndex())
                .sorted()
                .toArray();
        long[] numbers = Arrays.stream(cells)
                .mapToLong(index -> fits.get(FORM.getCells().get(index).getName()))
                .toArray();
        boolean[] exact = new boolean[cells.length];
        Arrays.fill(exact, true);
        return new SlipCatalogue(CellLayout.of(FormVersion.V2021), Set.of(unknown))
                .account(cells, numbers, exact, counts);
    }

    private static Map<SlipKind, Long> kinds(SlipCatalogue.Account account) {
        return account.events().stream()
                .collect(Collectors.groupingBy(SlipCatalogue.Event::kind, Collectors.counting()));
    }

    @Test
    void anExchangeCostsLessThanTwoDigitsAndMoreTheFartherApart() {
        cell(REFUSED + "stateSecrets.naturalPersons", 2, 5);
        cell(REFUSED + "prohibitedByLaw.naturalPersons", 5, 2);
        SlipCatalogue.Account neighbours = account();
        assertThat(kinds(neighbours)).containsOnly(Map.entry(SlipKind.CELLS_EXCHANGED, 1L));
        assertThat(kinds(account(SlipKind.CELLS_EXCHANGED))).doesNotContainKey(SlipKind.CELLS_EXCHANGED);
        fits.clear();
        printed.clear();
        cell(REFUSED + "stateSecrets.naturalPersons", 2, 5);
        cell(REFUSED + "administrativeInquiry.naturalPersons", 5, 2);
        SlipCatalogue.Account apart = account();
        assertThat(kinds(apart)).containsOnly(Map.entry(SlipKind.CELLS_EXCHANGED, 1L));
        assertThat(apart.cost()).isGreaterThan(neighbours.cost());
    }

    @Test
    void cellsOfNoCommonLineAreNotExchanged() {
        cell(REFUSED + "stateSecrets.naturalPersons", 2, 5);
        cell(REFUSED + "prohibitedByLaw.commercialEnterprises", 5, 2);
        assertThat(kinds(account())).containsOnly(Map.entry(SlipKind.DIGIT_REPLACED, 2L));
    }

    @Test
    void anAmountMovesWithinALine() {
        cell(REFUSED + "stateSecrets.naturalPersons", 214, 250);
        cell(REFUSED + "stateSecrets.otherOrganizations", 177, 141);
        assertThat(kinds(account())).containsOnly(Map.entry(SlipKind.AMOUNT_MOVED, 1L));
    }

    @Test
    void aBlockThatSlippedUpTakesItsNumbersWithIt() {
        cell(REFUSED + "thirdPartyRights.naturalPersons", 0, 41);
        cell(REFUSED + "securityAndStability.naturalPersons", 41, 73);
        cell(REFUSED + "prohibitedByLaw.naturalPersons", 73, 5);
        assertThat(kinds(account())).containsOnly(Map.entry(SlipKind.BLOCK_SLIPPED, 1L));
    }

    @Test
    void aWholeColumnShiftsThoughSomeOfItsNumbersStayTheSame() {
        long[] numbers = new long[25];
        for (int row = 0; row < 24; row++) {
            numbers[row] = 100 + row / 2;
        }
        int row = 0;
        for (Cell cell : FORM.getCells()) {
            if (cell.getName().startsWith("requests.") && cell.getColumnName().equals("researchInstitutions")) {
                long before = row == 0 ? 0 : numbers[row - 1];
                printed.put(cell.getName(), before);
                if (before != numbers[row]) {
                    fits.put(cell.getName(), numbers[row]);
                }
                row++;
            }
        }
        assertThat(fits).hasSize(13);
        assertThat(kinds(account())).containsOnly(Map.entry(SlipKind.COLUMN_SHIFTED, 1L));
    }

    @Test
    void slipsOfOneSetAddUp() {
        cell(REFUSED + "stateSecrets.naturalPersons", 2, 5);
        cell(REFUSED + "prohibitedByLaw.naturalPersons", 5, 2);
        int exchange = account().cost();
        fits.clear();
        cell("challenges.reconsideration.total", 0, 9);
        int total = account().cost();
        cell(REFUSED + "stateSecrets.naturalPersons", 2, 5);
        cell(REFUSED + "prohibitedByLaw.naturalPersons", 5, 2);
        assertThat(account().cost()).isEqualTo(exchange + total);
    }

    @Test
    void blocksOfTableFourStandInOneLine() {
        cell("challenges.reconsideration.total", 12, 31);
        cell("challenges.litigationDirect.upheld", 31, 12);
        assertThat(account().cost()).isEqualTo(SlipCosts.CELLS_EXCHANGED + SlipCosts.NEIGHBOURS);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIGIT_REPLACED", "DIGIT_DROPPED", "DIGIT_INSERTED", "DIGITS_SWAPPED", "TOTAL_LEFT_AT_ZERO"})
    void anyOtherNumberIsTheUnlikeliestSlipOfOneCell(SlipKind kind) {
        String cell = kind == SlipKind.TOTAL_LEFT_AT_ZERO
                ? "challenges.reconsideration.total"
                : "challenges.reconsideration.upheld";
        long wrong = switch (kind) {
            case DIGIT_REPLACED -> 1298;
            case DIGIT_DROPPED -> 123;
            case DIGIT_INSERTED -> 12348;
            case DIGITS_SWAPPED -> 1324;
            default -> 0;
        };
        cell(cell, wrong, kind == SlipKind.DIGIT_REPLACED ? 1288 : 1234);
        assertThat(kinds(account())).containsOnly(Map.entry(kind, 1L));
        assertThat(account(kind).cost()).isGreaterThan(account().cost());
    }
}
