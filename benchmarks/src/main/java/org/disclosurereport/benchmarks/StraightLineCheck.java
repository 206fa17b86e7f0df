package org.disclosurereport.benchmarks;

import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.DocumentCounts;
import org.disclosurereport.Outcomes;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;

/**
 * The sums of the 2021 form as somebody would write them who wants nothing but speed: no rules, no places,
 * no messages, no blank cells. It is the limit that the arithmetic rules are measured against.
 */
final class StraightLineCheck {
    private StraightLineCheck() {}

    /** Counts the sums of a report without blank cells that don't hold. */
    static int broken(DisclosureReport report) {
        ProactiveDisclosure2021 disclosure = (ProactiveDisclosure2021) report.getProactiveDisclosure();
        Challenges challenges = report.getChallenges();
        return requests(report.getRequests())
                + total(challenges.getReconsideration())
                + total(challenges.getLitigationDirect())
                + total(challenges.getLitigationAfterReconsideration())
                + inForce(disclosure.getRegulations())
                + inForce(disclosure.getNormativeDocuments());
    }

    private static int requests(Requests requests) {
        Outcomes outcomes = requests.getOutcomes();
        RequestCounts[] items = {
            outcomes.getGranted(),
            outcomes.getPartlyGranted(),
            outcomes.getRefused().getStateSecrets(),
            outcomes.getRefused().getProhibitedByLaw(),
            outcomes.getRefused().getSecurityAndStability(),
            outcomes.getRefused().getThirdPartyRights(),
            outcomes.getRefused().getInternalAffairs(),
            outcomes.getRefused().getDeliberativeProcess(),
            outcomes.getRefused().getEnforcementCaseFiles(),
            outcomes.getRefused().getAdministrativeInquiry(),
            outcomes.getUnavailable().getNotHeld(),
            outcomes.getUnavailable().getRequiresCreation(),
            outcomes.getUnavailable().getStillUnclear(),
            outcomes.getNotProcessed().getPetitionsAndComplaints(),
            outcomes.getNotProcessed().getRepeated(),
            outcomes.getNotProcessed().getPublishedMaterials(),
            outcomes.getNotProcessed().getAbusiveVolume(),
            outcomes.getNotProcessed().getConfirmationOrReissue(),
            outcomes.getOtherHandling().getCorrectionOverdue(),
            outcomes.getOtherHandling().getFeeOverdue(),
            outcomes.getOtherHandling().getOtherReasons()
        };
        int broken = 0;
        long naturalPersons = 0;
        long commercial = 0;
        long research = 0;
        long welfare = 0;
        long legal = 0;
        long other = 0;
        long total = 0;
        for (RequestCounts item : items) {
            broken += total(item);
            naturalPersons += value(item.getNaturalPersons());
            commercial += value(item.getCommercialEnterprises());
            research += value(item.getResearchInstitutions());
            welfare += value(item.getPublicWelfareOrganizations());
            legal += value(item.getLegalServiceInstitutions());
            other += value(item.getOtherOrganizations());
            total += value(item.getTotal());
        }
        RequestCounts sum = outcomes.getTotal();
        broken += equal(value(sum.getNaturalPersons()), naturalPersons);
        broken += equal(value(sum.getCommercialEnterprises()), commercial);
        broken += equal(value(sum.getResearchInstitutions()), research);
        broken += equal(value(sum.getPublicWelfareOrganizations()), welfare);
        broken += equal(value(sum.getLegalServiceInstitutions()), legal);
        broken += equal(value(sum.getOtherOrganizations()), other);
        broken += equal(value(sum.getTotal()), total);
        return broken + total(sum) + flow(requests, sum);
    }

    private static int flow(Requests requests, RequestCounts outcome) {
        RequestCounts received = requests.getNewlyReceived();
        RequestCounts carried = requests.getCarriedOver();
        RequestCounts forward = requests.getCarriedForward();
        int broken = total(received) + total(carried) + total(forward);
        broken += flow(
                received.getNaturalPersons(),
                carried.getNaturalPersons(),
                outcome.getNaturalPersons(),
                forward.getNaturalPersons());
        broken += flow(
                received.getCommercialEnterprises(),
                carried.getCommercialEnterprises(),
                outcome.getCommercialEnterprises(),
                forward.getCommercialEnterprises());
        broken += flow(
                received.getResearchInstitutions(),
                carried.getResearchInstitutions(),
                outcome.getResearchInstitutions(),
                forward.getResearchInstitutions());
        broken += flow(
                received.getPublicWelfareOrganizations(),
                carried.getPublicWelfareOrganizations(),
                outcome.getPublicWelfareOrganizations(),
                forward.getPublicWelfareOrganizations());
        broken += flow(
                received.getLegalServiceInstitutions(),
                carried.getLegalServiceInstitutions(),
                outcome.getLegalServiceInstitutions(),
                forward.getLegalServiceInstitutions());
        broken += flow(
                received.getOtherOrganizations(),
                carried.getOtherOrganizations(),
                outcome.getOtherOrganizations(),
                forward.getOtherOrganizations());
        return broken + flow(received.getTotal(), carried.getTotal(), outcome.getTotal(), forward.getTotal());
    }

    private static int flow(Count received, Count carried, Count outcome, Count forward) {
        return equal(value(received) + value(carried), value(outcome) + value(forward));
    }

    private static int total(RequestCounts row) {
        return equal(
                value(row.getTotal()),
                value(row.getNaturalPersons())
                        + value(row.getCommercialEnterprises())
                        + value(row.getResearchInstitutions())
                        + value(row.getPublicWelfareOrganizations())
                        + value(row.getLegalServiceInstitutions())
                        + value(row.getOtherOrganizations()));
    }

    private static int total(ChallengeCounts block) {
        return equal(
                value(block.getTotal()),
                value(block.getUpheld())
                        + value(block.getCorrected())
                        + value(block.getOtherResult())
                        + value(block.getPending()));
    }

    private static int inForce(DocumentCounts row) {
        return value(row.getInForce()) >= value(row.getIssued()) - value(row.getRepealed()) ? 0 : 1;
    }

    private static int equal(long actual, long expected) {
        return actual == expected ? 0 : 1;
    }

    private static long value(Count count) {
        return count.getValue();
    }
}
