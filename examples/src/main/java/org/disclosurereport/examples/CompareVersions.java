package org.disclosurereport.examples;

import org.disclosurereport.Agency;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.diff.Difference;
import org.disclosurereport.diff.ReportDiff;
import org.disclosurereport.json.ReportPatch;

/** Tells what changed between a published report and its correction, for people and as JSON Patch. */
public final class CompareVersions {
    private CompareVersions() {}

    /**
     * Compares and prints.
     *
     * @param args none
     */
    public static void main(String[] args) {
        DisclosureReport published = DisclosureReport.builder()
                .agency(Agency.of("洪泽区人民政府"))
                .year(2023)
                .overview(Overview.builder().text("全年收到申请95件，均已办结。").build())
                .challenges(Challenges.builder()
                        .reconsideration(ChallengeCounts.of(10, 1, 0, 0, 0))
                        .build())
                .build();
        DisclosureReport corrected = published
                .withOverview(published.getOverview().withText("全年收到申请97件，均已办结。"))
                .withChallenges(Challenges.builder()
                        .reconsideration(ChallengeCounts.of(10, 1, 0, 0, 11))
                        .build());

        for (Difference difference : ReportDiff.between(published, corrected).getDifferences()) {
            System.out.println(difference.getPointer() + " " + difference.getMessage());
        }
        System.out.print(ReportPatch.between(published, corrected).withTests().write());
    }
}
