package org.disclosurereport.form;

import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.DocumentCounts;
import org.disclosurereport.NotProcessed;
import org.disclosurereport.OtherHandling;
import org.disclosurereport.Outcomes;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.Refused;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.Unavailable;

/**
 * Reads the numbers of a report of the 2021 form getter by getter, in form order.
 *
 * <p>It knows nothing that the rows of the form don't: reading cell by cell gives the same, and a test compares
 * the two. But a getter is inlined and a lens is not, so that this takes a seventh of the time. Reading the
 * numbers was most of what the arithmetic rules cost. Every method returns the index after its last number.
 */
final class Numbers2021 {
    private Numbers2021() {}

    static void read(DisclosureReport report, long[] target) {
        int next = table((ProactiveDisclosure2021) report.getProactiveDisclosure(), target);
        next = table(report.getRequests(), target, next);
        table(report.getChallenges(), target, next);
    }

    private static int table(ProactiveDisclosure2021 disclosure, long[] target) {
        int next = row(disclosure.getRegulations(), target, 0);
        next = row(disclosure.getNormativeDocuments(), target, next);
        next = cell(disclosure.getLicensing(), target, next);
        next = cell(disclosure.getPenalties(), target, next);
        next = cell(disclosure.getCoerciveMeasures(), target, next);
        target[next] = Form.BLANK; // the fees, an amount
        return next + 1;
    }

    private static int table(Requests requests, long[] target, int first) {
        int next = row(requests.getNewlyReceived(), target, first);
        next = row(requests.getCarriedOver(), target, next);
        next = group(requests.getOutcomes(), target, next);
        return row(requests.getCarriedForward(), target, next);
    }

    private static int group(Outcomes outcomes, long[] target, int first) {
        int next = row(outcomes.getGranted(), target, first);
        next = row(outcomes.getPartlyGranted(), target, next);
        next = group(outcomes.getRefused(), target, next);
        next = group(outcomes.getUnavailable(), target, next);
        next = group(outcomes.getNotProcessed(), target, next);
        next = group(outcomes.getOtherHandling(), target, next);
        return row(outcomes.getTotal(), target, next);
    }

    private static int group(Refused refused, long[] target, int first) {
        int next = row(refused.getStateSecrets(), target, first);
        next = row(refused.getProhibitedByLaw(), target, next);
        next = row(refused.getSecurityAndStability(), target, next);
        next = row(refused.getThirdPartyRights(), target, next);
        next = row(refused.getInternalAffairs(), target, next);
        next = row(refused.getDeliberativeProcess(), target, next);
        next = row(refused.getEnforcementCaseFiles(), target, next);
        return row(refused.getAdministrativeInquiry(), target, next);
    }

    private static int group(Unavailable unavailable, long[] target, int first) {
        int next = row(unavailable.getNotHeld(), target, first);
        next = row(unavailable.getRequiresCreation(), target, next);
        return row(unavailable.getStillUnclear(), target, next);
    }

    private static int group(NotProcessed notProcessed, long[] target, int first) {
        int next = row(notProcessed.getPetitionsAndComplaints(), target, first);
        next = row(notProcessed.getRepeated(), target, next);
        next = row(notProcessed.getPublishedMaterials(), target, next);
        next = row(notProcessed.getAbusiveVolume(), target, next);
        return row(notProcessed.getConfirmationOrReissue(), target, next);
    }

    private static int group(OtherHandling otherHandling, long[] target, int first) {
        int next = row(otherHandling.getCorrectionOverdue(), target, first);
        next = row(otherHandling.getFeeOverdue(), target, next);
        return row(otherHandling.getOtherReasons(), target, next);
    }

    private static void table(Challenges challenges, long[] target, int first) {
        int next = row(challenges.getReconsideration(), target, first);
        next = row(challenges.getLitigationDirect(), target, next);
        row(challenges.getLitigationAfterReconsideration(), target, next);
    }

    private static int row(RequestCounts counts, long[] target, int first) {
        counts.copyTo(target, first, Form.BLANK);
        return first + 7;
    }

    private static int row(ChallengeCounts counts, long[] target, int first) {
        counts.copyTo(target, first, Form.BLANK);
        return first + 5;
    }

    private static int row(DocumentCounts counts, long[] target, int first) {
        int next = cell(counts.getIssued(), target, first);
        next = cell(counts.getRepealed(), target, next);
        return cell(counts.getInForce(), target, next);
    }

    private static int cell(Count count, long[] target, int index) {
        target[index] = count.orElse(Form.BLANK);
        return index + 1;
    }
}
