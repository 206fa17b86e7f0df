package org.disclosurereport.stated;

import static org.disclosurereport.form.ChallengeBlock.LITIGATION_AFTER_RECONSIDERATION;
import static org.disclosurereport.form.ChallengeBlock.LITIGATION_DIRECT;

import java.util.List;
import org.disclosurereport.Named;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.StatedCells;

/**
 * What a figure stated in the text counts: each quantity that a table of the form holds too.
 *
 * <p>For example {@link #NOT_HELD} is what row 三（四）1 counts; {@code NOT_HELD.getSums(form)} gives its cell 总计. A
 * quantity that may be understood in several ways has several sums: requests "received" are row 一, or rows 一 and 二. It
 * is not the figure, which is a {@link StatedFigure}, and says nothing of whom the figure covers. Immutable and
 * thread-safe, as enums are.
 */
public enum StatedQuantity implements Named {
    /** Requests received in the year, with or without those carried over. */
    REQUESTS_RECEIVED("收到申请", StatedCells.received()),
    /** Requests carried over from last year. */
    REQUESTS_CARRIED_OVER("上年结转", StatedCells.rows("requests.carriedOver")),
    /** Requests with an outcome in the year. */
    REQUESTS_ANSWERED("办结申请", StatedCells.rows("requests.outcomes.total")),
    /** Requests carried forward to next year. */
    REQUESTS_CARRIED_FORWARD("结转下年", StatedCells.rows("requests.carriedForward")),

    /** Requests granted. */
    GRANTED("予以公开", StatedCells.rows("requests.outcomes.granted")),
    /** Requests granted in part. */
    PARTLY_GRANTED("部分公开", StatedCells.rows("requests.outcomes.partlyGranted")),
    /** Requests granted in full or in part, stated as one figure. */
    GRANTED_OR_PARTLY_GRANTED(
            "予以公开及部分公开", StatedCells.rows("requests.outcomes.granted", "requests.outcomes.partlyGranted")),
    /** Requests refused. */
    REFUSED("不予公开", StatedCells.rows("requests.outcomes.refused")),
    /** Requests for what could not be provided. */
    UNAVAILABLE("无法提供", StatedCells.rows("requests.outcomes.unavailable")),
    /** Requests not processed. */
    NOT_PROCESSED("不予处理", StatedCells.rows("requests.outcomes.notProcessed")),
    /** Requests handled in another way. */
    OTHER_HANDLING("其他处理", StatedCells.rows("requests.outcomes.otherHandling")),

    /** Refused as state secrets. */
    STATE_SECRETS(RequestRow.STATE_SECRETS),
    /** Refused because a law or administrative regulation prohibits disclosure. */
    PROHIBITED_BY_LAW(RequestRow.PROHIBITED_BY_LAW),
    /** Refused for security and stability. */
    SECURITY_AND_STABILITY(RequestRow.SECURITY_AND_STABILITY),
    /** Refused to protect the rights of third parties. */
    THIRD_PARTY_RIGHTS(RequestRow.THIRD_PARTY_RIGHTS),
    /** Refused as internal affairs. */
    INTERNAL_AFFAIRS(RequestRow.INTERNAL_AFFAIRS),
    /** Refused as deliberative process. */
    DELIBERATIVE_PROCESS(RequestRow.DELIBERATIVE_PROCESS),
    /** Refused as files of an enforcement case. */
    ENFORCEMENT_CASE_FILES(RequestRow.ENFORCEMENT_CASE_FILES),
    /** Refused as an inquiry that has a procedure of its own. */
    ADMINISTRATIVE_INQUIRY(RequestRow.ADMINISTRATIVE_INQUIRY),
    /** Unavailable because the body does not hold it. */
    NOT_HELD(RequestRow.NOT_HELD),
    /** Unavailable because it would have to be made. */
    REQUIRES_CREATION(RequestRow.REQUIRES_CREATION),
    /** Unavailable because the request stayed unclear after correction. */
    STILL_UNCLEAR(RequestRow.STILL_UNCLEAR),
    /** Not processed as a petition, report or complaint. */
    PETITIONS_AND_COMPLAINTS(RequestRow.PETITIONS_AND_COMPLAINTS),
    /** Not processed as a repeated request. */
    REPEATED(RequestRow.REPEATED),
    /** Not processed as a request for published materials. */
    PUBLISHED_MATERIALS(RequestRow.PUBLISHED_MATERIALS),
    /** Not processed as one of very many requests without a reason. */
    ABUSIVE_VOLUME(RequestRow.ABUSIVE_VOLUME),
    /** Not processed as a request to confirm or reissue information already obtained. */
    CONFIRMATION_OR_REISSUE(RequestRow.CONFIRMATION_OR_REISSUE),
    /** Closed because the applicant did not correct the request in time. */
    CORRECTION_OVERDUE(RequestRow.CORRECTION_OVERDUE),
    /** Closed because the applicant did not pay the processing fee in time. */
    FEE_OVERDUE(RequestRow.FEE_OVERDUE),
    /** Handled in any further way. */
    OTHER_REASONS("其他处理的其他情形", StatedCells.row(RequestRow.OTHER_REASONS)),

    /** Requests by natural persons. */
    APPLICANTS_NATURAL(RequestColumn.NATURAL_PERSONS),
    /** Requests by legal persons or other organizations, all together. */
    APPLICANTS_ORGANIZATIONS("法人或其他组织申请", StatedCells.organizations()),
    /** Requests by commercial enterprises. */
    APPLICANTS_COMMERCIAL(RequestColumn.COMMERCIAL_ENTERPRISES),
    /** Requests by research institutions. */
    APPLICANTS_RESEARCH(RequestColumn.RESEARCH_INSTITUTIONS),
    /** Requests by public welfare organizations. */
    APPLICANTS_WELFARE(RequestColumn.PUBLIC_WELFARE_ORGANIZATIONS),
    /** Requests by legal service institutions. */
    APPLICANTS_LEGAL_SERVICE(RequestColumn.LEGAL_SERVICE_INSTITUTIONS),
    /** Requests by other organizations. */
    APPLICANTS_OTHER(RequestColumn.OTHER_ORGANIZATIONS),

    /** Administrative reconsiderations. */
    RECONSIDERATIONS("行政复议", StatedCells.rows("challenges.reconsideration")),
    /** Reconsiderations that upheld the act. */
    RECONSIDERATIONS_UPHELD("行政复议结果维持", StatedCells.cells("challenges.reconsideration.upheld")),
    /** Reconsiderations that corrected the act. */
    RECONSIDERATIONS_CORRECTED("行政复议结果纠正", StatedCells.cells("challenges.reconsideration.corrected")),
    /** Reconsiderations with another result. */
    RECONSIDERATIONS_OTHER("行政复议其他结果", StatedCells.cells("challenges.reconsideration.otherResult")),
    /** Reconsiderations still pending. */
    RECONSIDERATIONS_PENDING("行政复议尚未审结", StatedCells.cells("challenges.reconsideration.pending")),
    /** Administrative lawsuits, direct and after reconsideration. */
    LITIGATIONS("行政诉讼", StatedCells.litigations("total")),
    /** Lawsuits without a reconsideration before. */
    LITIGATIONS_DIRECT("未经复议直接起诉", StatedCells.rows("challenges." + LITIGATION_DIRECT.getName())),
    /** Lawsuits after a reconsideration. */
    LITIGATIONS_AFTER_RECONSIDERATION(
            "复议后起诉", StatedCells.rows("challenges." + LITIGATION_AFTER_RECONSIDERATION.getName())),
    /** Lawsuits that upheld the act. */
    LITIGATIONS_UPHELD("行政诉讼结果维持", StatedCells.litigations("upheld")),
    /** Lawsuits that corrected the act. */
    LITIGATIONS_CORRECTED("行政诉讼结果纠正", StatedCells.litigations("corrected")),
    /** Lawsuits with another result. */
    LITIGATIONS_OTHER("行政诉讼其他结果", StatedCells.litigations("otherResult")),
    /** Lawsuits still pending. */
    LITIGATIONS_PENDING("行政诉讼尚未审结", StatedCells.litigations("pending")),
    /** Reconsiderations and lawsuits, stated as one figure. */
    CHALLENGES("复议诉讼", StatedCells.rows("challenges")),

    /** Administrative regulations (规章) issued. */
    REGULATIONS_ISSUED("制发规章", StatedCells.cells("proactiveDisclosure.regulations.issued")),
    /** Administrative regulations repealed. */
    REGULATIONS_REPEALED("废止规章", StatedCells.cells("proactiveDisclosure.regulations.repealed")),
    /** Administrative regulations in force. */
    REGULATIONS_IN_FORCE("现行有效规章", StatedCells.cells("proactiveDisclosure.regulations.inForce")),
    /** Normative documents (行政规范性文件) issued. */
    NORMATIVE_DOCUMENTS_ISSUED("制发行政规范性文件", StatedCells.cells("proactiveDisclosure.normativeDocuments.issued")),
    /** Normative documents repealed. */
    NORMATIVE_DOCUMENTS_REPEALED("废止行政规范性文件", StatedCells.cells("proactiveDisclosure.normativeDocuments.repealed")),
    /** Normative documents in force. */
    NORMATIVE_DOCUMENTS_IN_FORCE("现行有效行政规范性文件", StatedCells.cells("proactiveDisclosure.normativeDocuments.inForce")),
    /** Licensing decisions. */
    LICENSING_DECISIONS("行政许可处理决定", StatedCells.cells("proactiveDisclosure.licensing")),
    /** Penalty decisions. */
    PENALTY_DECISIONS("行政处罚处理决定", StatedCells.cells("proactiveDisclosure.penalties")),
    /** Decisions on coercive measures. */
    COERCIVE_MEASURE_DECISIONS("行政强制处理决定", StatedCells.cells("proactiveDisclosure.coerciveMeasures")),
    /** Administrative fees collected, an amount in 万元 whatever unit the text states. */
    ADMINISTRATIVE_FEES("行政事业性收费", CellKind.AMOUNT, StatedCells.cells("proactiveDisclosure.administrativeFees"));

    private final String label;
    private final CellKind kind;
    private final StatedCells cells;

    StatedQuantity(String label, StatedCells cells) {
        this(label, CellKind.COUNT, cells);
    }

    /** What one row of table 三 counts, under the row's own label without its number. */
    StatedQuantity(RequestRow row) {
        this(row.getLabel().substring(row.getLabel().indexOf('.') + 1), StatedCells.row(row));
    }

    /** What one column of table 三 counts in row 一, or in rows 一 and 二. */
    StatedQuantity(RequestColumn column) {
        this(
                column.getLabelPath().get(column.getLabelPath().size() - 1) + "申请",
                StatedCells.applicants(List.of(column)));
    }

    StatedQuantity(String label, CellKind kind, StatedCells cells) {
        this.label = label;
        this.kind = kind;
        this.cells = cells;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }

    /** {@return whether it is a count or an amount; an amount is in 万元} */
    public CellKind getKind() {
        return kind;
    }

    /**
     * Gives the cells whose sum this quantity is in a form.
     *
     * @param form the form
     * @return the ways to understand it, the most likely first, each the cells to add up in form order; empty where the form
     *     holds no such quantity
     */
    public List<List<Cell>> getSums(Form form) {
        return cells.in(form);
    }
}
