package org.disclosurereport.form;

import java.util.List;
import org.disclosurereport.CellValue;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.DocumentCounts;
import org.disclosurereport.FormVersion;
import org.disclosurereport.NotProcessed;
import org.disclosurereport.OtherHandling;
import org.disclosurereport.Outcomes;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProactiveDisclosure2019;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.PublicationCounts;
import org.disclosurereport.Refused;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.ServiceItems;
import org.disclosurereport.Unavailable;

/**
 * Reads the numbers of a report getter by getter, in form order: every form that there is.
 *
 * <p>It knows nothing that the rows of the form don't: reading cell by cell gives the same, and a test compares
 * the two. But a getter is inlined and a lens is not, so that this takes a seventh of the time. Reading the
 * numbers was most of what the arithmetic rules cost. Every method returns the index after its last number.
 */
final class Numbers {
    private Numbers() {}

    static void read(DisclosureReport report, long[] target) {
        int next = table(report.getProactiveDisclosure(), target);
        next = table(report.getRequests(), report.getFormVersion(), target, next);
        table(report.getChallenges(), target, next);
    }

    private static int table(ProactiveDisclosure disclosure, long[] target) {
        // Sealed: the compiler doesn't ask for a new form here, the contract test does.
        return disclosure instanceof ProactiveDisclosure2021 current
                ? table(current, target)
                : table((ProactiveDisclosure2019) disclosure, target);
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

    private static int table(ProactiveDisclosure2019 disclosure, long[] target) {
        int next = row(disclosure.getRegulations(), target, 0);
        next = row(disclosure.getNormativeDocuments(), target, next);
        next = row(disclosure.getLicensing(), target, next);
        next = row(disclosure.getOtherPublicServices(), target, next);
        next = row(disclosure.getPenalties(), target, next);
        next = row(disclosure.getCoerciveMeasures(), target, next);
        next = cell(disclosure.getAdministrativeFees().getItemsLastYear(), target, next);
        next = cell(disclosure.getAdministrativeFees().getChange(), target, next);
        next = cell(disclosure.getCentralizedProcurement().getProjects(), target, next);
        target[next] = Form.BLANK; // what was paid, an amount
        return next + 1;
    }

    private static int table(Requests requests, FormVersion version, long[] target, int first) {
        int next = row(requests.getNewlyReceived(), target, first);
        next = row(requests.getCarriedOver(), target, next);
        next = group(requests.getOutcomes(), version, target, next);
        return row(requests.getCarriedForward(), target, next);
    }

    private static int group(Outcomes outcomes, FormVersion version, long[] target, int first) {
        int next = row(outcomes.getGranted(), target, first);
        next = row(outcomes.getPartlyGranted(), target, next);
        next = group(outcomes.getRefused(), target, next);
        next = group(outcomes.getUnavailable(), target, next);
        next = group(outcomes.getNotProcessed(), target, next);
        next = group(outcomes.getOtherHandling(), version, target, next);
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

    private static int group(OtherHandling otherHandling, FormVersion version, long[] target, int first) {
        int next = first;
        if (RequestRow.CORRECTION_OVERDUE.isIn(version)) {
            next = row(otherHandling.getCorrectionOverdue(), target, next);
            next = row(otherHandling.getFeeOverdue(), target, next);
        }
        return row(otherHandling.getOtherReasons(), target, next);
    }

    private static void table(Challenges challenges, long[] target, int first) {
        int next = row(challenges.getReconsideration(), target, first);
        next = row(challenges.getLitigationDirect(), target, next);
        row(challenges.getLitigationAfterReconsideration(), target, next);
    }

    private static int row(RequestCounts counts, long[] target, int first) {
        copy(counts, target, first, Form.BLANK);
        return first + 7;
    }

    private static int row(ChallengeCounts counts, long[] target, int first) {
        copy(counts, target, first, Form.BLANK);
        return first + 5;
    }

    /** Writes the counts of a row of table 三 into an array. */
    static void copy(RequestCounts counts, long[] target, int first, long whenBlank) {
        target[first] = counts.getNaturalPersons().orElse(whenBlank);
        target[first + 1] = counts.getCommercialEnterprises().orElse(whenBlank);
        target[first + 2] = counts.getResearchInstitutions().orElse(whenBlank);
        target[first + 3] = counts.getPublicWelfareOrganizations().orElse(whenBlank);
        target[first + 4] = counts.getLegalServiceInstitutions().orElse(whenBlank);
        target[first + 5] = counts.getOtherOrganizations().orElse(whenBlank);
        target[first + 6] = counts.getTotal().orElse(whenBlank);
    }

    /** Writes the counts of a block of table 四 into an array. */
    static void copy(ChallengeCounts counts, long[] target, int first, long whenBlank) {
        target[first] = counts.getUpheld().orElse(whenBlank);
        target[first + 1] = counts.getCorrected().orElse(whenBlank);
        target[first + 2] = counts.getOtherResult().orElse(whenBlank);
        target[first + 3] = counts.getPending().orElse(whenBlank);
        target[first + 4] = counts.getTotal().orElse(whenBlank);
    }

    /** Makes a row of table 三 of counts in a list; one that is no count is a {@link ClassCastException}. */
    static RequestCounts requestCounts(List<? extends CellValue> values, int first) {
        return RequestCounts.of(
                (Count) values.get(first),
                (Count) values.get(first + 1),
                (Count) values.get(first + 2),
                (Count) values.get(first + 3),
                (Count) values.get(first + 4),
                (Count) values.get(first + 5),
                (Count) values.get(first + 6));
    }

    private static int row(PublicationCounts counts, long[] target, int first) {
        int next = cell(counts.getNewlyMade(), target, first);
        next = cell(counts.getNewlyPublished(), target, next);
        return cell(counts.getTotalPublished(), target, next);
    }

    private static int row(ServiceItems items, long[] target, int first) {
        int next = cell(items.getItemsLastYear(), target, first);
        next = cell(items.getChange(), target, next);
        return cell(items.getDecisions(), target, next);
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

    private static int cell(Change change, long[] target, int index) {
        target[index] = change.orElse(Form.BLANK);
        return index + 1;
    }
}
