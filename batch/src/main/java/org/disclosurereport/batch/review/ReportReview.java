package org.disclosurereport.batch.review;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.form.QuotedRemark;
import org.disclosurereport.form.Remark;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisState;
import org.disclosurereport.validation.diagnosis.Explanation;
import org.immutables.value.Value;

/**
 * Everything that is said about one report: a verdict, and one list of opinions with one numbering.
 *
 * <p>For example {@link ReviewVerdict#ERRORS} with two opinions: 1. the cell that is likely wrong, with the two relations that it breaks; 2.
 * a sentence that contradicts table 三. A finding appears once: under the cause that explains it, or by itself. It holds no report.
 * Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface ReportReview {
    /** {@return what the rules find} */
    ValidationResult getResult();

    /** {@return which cells are likely wrong; empty for rules across reports, which have no diagnosis} */
    Optional<Diagnosis> getDiagnosis();

    /** {@return what is said, causes first, then doubts, then findings by severity; numbered from 1 in this order} */
    List<Opinion> getOpinions();

    /** {@return the verdict} */
    @Value.NonAttribute
    default ReviewVerdict getVerdict() {
        if (!getResult().isValid()) {
            return ReviewVerdict.ERRORS;
        }
        boolean check = getOpinions().stream()
                .anyMatch(opinion -> !opinion.isWaived()
                        && opinion.getSeverity()
                                .filter(each -> each == Severity.NOTICE)
                                .isEmpty());
        return check ? ReviewVerdict.TO_CHECK : ReviewVerdict.NO_PROBLEMS;
    }

    /** {@return the explanation that the opinions rest on: the first of the diagnosis, where confidence in it is high} */
    @Value.NonAttribute
    default Optional<Explanation> getExplanation() {
        return getDiagnosis().flatMap(Diagnosis::getFirst).filter(Explanation::isSure);
    }

    /** {@return whether relations between cells don't hold and no explanation is likely enough to be followed} */
    @Value.NonAttribute
    default boolean isUnexplained() {
        return getDiagnosis()
                        .filter(diagnosis -> diagnosis.getState() != DiagnosisState.CONSISTENT)
                        .isPresent()
                && getExplanation().isEmpty();
    }

    /** {@return the remarks of all opinions on cells, in their order} */
    @Value.NonAttribute
    default List<Remark> getRemarks() {
        return getOpinions().stream()
                .flatMap(opinion -> opinion.getRemarks().stream())
                .toList();
    }

    /** {@return the remarks of all opinions on passages of the prose, in their order} */
    @Value.NonAttribute
    default List<QuotedRemark> getQuotedRemarks() {
        return getOpinions().stream()
                .flatMap(opinion -> opinion.getQuotedRemarks().stream())
                .toList();
    }

    /** {@return a builder; the result must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportReview}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableReportReview.Builder {
        Builder() {}
    }
}
