package org.disclosurereport.form;

import java.util.Arrays;
import java.util.List;
import org.disclosurereport.CellValue;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.DocumentCounts;
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
 * Reads the numbers of a report of one form getter by getter, in form order.
 *
 * <p>It knows nothing that the rows of the form don't: reading cell by cell gives the same, and a test compares
 * the two. But a getter is inlined and a lens is not, so that this takes a seventh of the time. Reading the
 * numbers was most of what the arithmetic rules cost. A table that has no getters here, because a form of its own has it or
 * other rows, is read cell by cell. Every method returns the index after its last number.
 */
final class Numbers {
    private final Form form;

    /** Whether table 三 has every row, every row but the first two of （六）, or others. */
    private final boolean hasEveryRow;

    private final boolean hasOneOtherRow;

    Numbers(Form form) {
        List<RequestRow> absent = Arrays.stream(RequestRow.values())
                .filter(row -> !row.isIn(form.getVersion()))
                .toList();
        this.form = form;
        this.hasEveryRow = absent.isEmpty();
        this.hasOneOtherRow = absent.equals(List.of(RequestRow.CORRECTION_OVERDUE, RequestRow.FEE_OVERDUE));
    }

    void read(DisclosureReport report, long[] target) {
        int next = table(report, report.getProactiveDisclosure(), target);
        next = hasEveryRow || hasOneOtherRow
                ? table(report.getRequests(), target, next)
                : cells(Section.REQUESTS, report, target);
        table(report.getChallenges(), target, next);
    }

    private int table(DisclosureReport report, ProactiveDisclosure disclosure, long[] target) {
        if (disclosure instanceof ProactiveDisclosure2021 current) {
            return table(current, target);
        }
        return disclosure instanceof ProactiveDisclosure2019 before
                ? table(before, target)
                : cells(Section.PROACTIVE_DISCLOSURE, report, target);
    }

    private int cells(Section section, DisclosureReport report, long[] target) {
        Table table = form.getTable(section);
        for (Row row : table.getRows()) {
            for (Cell cell : row.getCells()) {
                CellValue value = cell.get(report);
                target[cell.getIndex()] = switch (cell.getKind()) {
                    case COUNT -> ((Count) value).orElse(Form.BLANK);
                    case CHANGE -> ((Change) value).orElse(Form.BLANK);
                    case AMOUNT -> Form.BLANK;
                };
            }
        }
        return table.getEndIndex();
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

    private int table(Requests requests, long[] target, int first) {
        int next = row(requests.getNewlyReceived(), target, first);
        next = row(requests.getCarriedOver(), target, next);
        next = group(requests.getOutcomes(), target, next);
        return row(requests.getCarriedForward(), target, next);
    }

    private int group(Outcomes outcomes, long[] target, int first) {
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

    private int group(OtherHandling otherHandling, long[] target, int first) {
        int next = first;
        if (hasEveryRow) {
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
