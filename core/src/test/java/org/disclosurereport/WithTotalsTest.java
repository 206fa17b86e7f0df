package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.internal.Totals;
import org.junit.jupiter.api.Test;

class WithTotalsTest {
    private static final RequestCounts BLANK_ROW = RequestCounts.builder().build();

    @Test
    void aTotalIsTheSumOfItsParts() {
        assertThat(RequestCounts.of(1, 2, 3, 4, 5, 6, 999).withTotals())
                .isEqualTo(RequestCounts.of(1, 2, 3, 4, 5, 6, 21));
        assertThat(ChallengeCounts.of(10, 1, 0, 0, 0).withTotals()).isEqualTo(ChallengeCounts.of(10, 1, 0, 0, 11));
    }

    @Test
    void blankPartsAddNothing() {
        RequestCounts row =
                RequestCounts.builder().researchInstitutions(Count.of(3)).build();
        assertThat(row.withTotals()).isEqualTo(row.withTotal(Count.of(3)));
        ChallengeCounts block = ChallengeCounts.builder().pending(Count.zero()).build();
        assertThat(block.withTotals()).isEqualTo(block.withTotal(Count.zero()));
    }

    @Test
    void theTotalOfBlankPartsIsBlankWhateverItWas() {
        assertThat(BLANK_ROW.withTotal(Count.of(7)).withTotals()).isEqualTo(BLANK_ROW);
        assertThat(Requests.builder().withTotals().build())
                .isEqualTo(Requests.builder().build());
        assertThat(Challenges.builder().build().withTotals())
                .isEqualTo(Challenges.builder().build());
    }

    @Test
    void tableThreeSumsItsOutcomesByColumnAndItsRows() {
        Requests requests = Requests.builder().build();
        for (RequestRow row : RequestRow.outcomeItems()) {
            requests = row.with(requests, RequestCounts.of(1, 0, 0, 0, 0, 2, 0));
        }
        Requests filled = requests.withTotals();
        assertThat(filled.getOutcomes().getTotal()).isEqualTo(RequestCounts.of(21, 0, 0, 0, 0, 42, 63));
        assertThat(filled.getOutcomes().getGranted()).isEqualTo(RequestCounts.of(1, 0, 0, 0, 0, 2, 3));
        assertThat(filled.getNewlyReceived()).isEqualTo(BLANK_ROW);
        assertThat(Requests.builder().from(requests).withTotals().build()).isEqualTo(filled);
    }

    @Test
    void tableFourSumsEachBlock() {
        Challenges filled = Challenges.builder()
                .reconsideration(ChallengeCounts.of(10, 1, 0, 0, 0))
                .litigationAfterReconsideration(ChallengeCounts.of(5, 0, 0, 0, 0))
                .withTotals()
                .build();
        assertThat(filled.getReconsideration().getTotal()).isEqualTo(Count.of(11));
        assertThat(filled.getLitigationAfterReconsideration().getTotal()).isEqualTo(Count.of(5));
        assertThat(filled.getLitigationDirect())
                .isEqualTo(ChallengeCounts.builder().build());
    }

    @Test
    void aSumOverTheRangeIsRefusedAndNeverWraps() {
        RequestCounts most = RequestCounts.of(Count.MAX, 1, 0, 0, 0, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(most::withTotals)
                .withMessage("count must be 0 … 9007199254740991, was 9007199254740992");
        Requests requests = Requests.builder().build();
        for (RequestRow row : RequestRow.values()) {
            requests = row.with(
                    requests,
                    RequestCounts.builder().naturalPersons(Count.of(Count.MAX)).build());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(requests::withTotals)
                .withMessage("count must be 0 … 9007199254740991, was 189151184349560811");
        assertThat(RequestCounts.of(Count.MAX, 0, 0, 0, 0, 0, 0).withTotals().getTotal())
                .isEqualTo(Count.of(Count.MAX));
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Totals.of((Requests) null))
                .withMessage("requests");
        assertThatNullPointerException()
                .isThrownBy(() -> Totals.of((Challenges) null))
                .withMessage("challenges");
        assertThatNullPointerException()
                .isThrownBy(() -> Totals.of((RequestCounts) null))
                .withMessage("row");
        assertThatNullPointerException()
                .isThrownBy(() -> Totals.of((ChallengeCounts) null))
                .withMessage("block");
    }

    @Property(tries = 200)
    void fillingInTwiceChangesNothing(@ForAll("reports") DisclosureReport report) {
        assertThat(report.getRequests().withTotals()).isEqualTo(report.getRequests());
        assertThat(report.getChallenges().withTotals()).isEqualTo(report.getChallenges());
    }

    @Property(tries = 200)
    void fillingInTouchesNoPart(@ForAll("withBlanks") DisclosureReport report) {
        Requests filled = report.getRequests().withTotals();
        for (RequestRow row : RequestRow.values()) {
            for (RequestColumn column : RequestColumn.parts()) {
                if (row != RequestRow.TOTAL) {
                    assertThat(column.get(row.get(filled))).isEqualTo(column.get(row.get(report.getRequests())));
                }
            }
        }
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.consistentReports();
    }

    @Provide
    Arbitrary<DisclosureReport> withBlanks() {
        return ReportArbitraries.reportsWithBlanks();
    }
}
