package org.disclosurereport;

import java.util.List;
import org.disclosurereport.form.Totals;
import org.immutables.value.Value;

/**
 * One row of table 三: how many requests by kind of applicant (申请人情况), and the printed total.
 *
 * <p>For example {@code RequestCounts.of(21, 0, 0, 0, 0, 0, 21)}. The total is what the body
 * printed; {@link #withTotals()} gives a copy whose total is the sum.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface RequestCounts extends WithRequestCounts {
    /** {@return 自然人, natural persons} */
    @Value.Parameter
    Count getNaturalPersons();

    /** {@return 法人或其他组织 商业企业, commercial enterprises} */
    @Value.Parameter
    Count getCommercialEnterprises();

    /** {@return 法人或其他组织 科研机构, research institutions} */
    @Value.Parameter
    Count getResearchInstitutions();

    /** {@return 法人或其他组织 社会公益组织, public welfare organisations} */
    @Value.Parameter
    Count getPublicWelfareOrganizations();

    /** {@return 法人或其他组织 法律服务机构, legal service institutions} */
    @Value.Parameter
    Count getLegalServiceInstitutions();

    /** {@return 法人或其他组织 其他, other organisations} */
    @Value.Parameter
    Count getOtherOrganizations();

    /** {@return 总计 as printed, which need not be the sum} */
    @Value.Parameter
    Count getTotal();

    /**
     * Gives the counts of a row of table 三, in the form's order, none of them blank.
     *
     * @param naturalPersons 自然人, natural persons, 0 … 2<sup>53</sup> − 1
     * @param commercialEnterprises 法人或其他组织 商业企业, commercial enterprises, 0 … 2<sup>53</sup> − 1
     * @param researchInstitutions 法人或其他组织 科研机构, research institutions, 0 … 2<sup>53</sup> − 1
     * @param publicWelfareOrganizations 法人或其他组织 社会公益组织, public welfare organisations, 0 …
     *     2<sup>53</sup> − 1
     * @param legalServiceInstitutions 法人或其他组织 法律服务机构, legal service institutions, 0 … 2<sup>53</sup>
     *     − 1
     * @param otherOrganizations 法人或其他组织 其他, other organisations, 0 … 2<sup>53</sup> − 1
     * @param total 总计 as printed, which need not be the sum, 0 … 2<sup>53</sup> − 1
     * @return the counts
     * @throws IllegalArgumentException if a number is out of range
     */
    static RequestCounts of(
            long naturalPersons,
            long commercialEnterprises,
            long researchInstitutions,
            long publicWelfareOrganizations,
            long legalServiceInstitutions,
            long otherOrganizations,
            long total) {
        return builder()
                .naturalPersons(Count.of(naturalPersons))
                .commercialEnterprises(Count.of(commercialEnterprises))
                .researchInstitutions(Count.of(researchInstitutions))
                .publicWelfareOrganizations(Count.of(publicWelfareOrganizations))
                .legalServiceInstitutions(Count.of(legalServiceInstitutions))
                .otherOrganizations(Count.of(otherOrganizations))
                .total(Count.of(total))
                .build();
    }

    /**
     * Writes the counts of this row, in the form's order, into an array. This is the fast way for
     * engines; {@code Form.readCounts} is its caller.
     *
     * @param target where to write 7 numbers
     * @param offset the index of the first
     * @param whenBlank what to write for a blank count
     */
    default void copyTo(long[] target, int offset, long whenBlank) {
        target[offset] = getNaturalPersons().orElse(whenBlank);
        target[offset + 1] = getCommercialEnterprises().orElse(whenBlank);
        target[offset + 2] = getResearchInstitutions().orElse(whenBlank);
        target[offset + 3] = getPublicWelfareOrganizations().orElse(whenBlank);
        target[offset + 4] = getLegalServiceInstitutions().orElse(whenBlank);
        target[offset + 5] = getOtherOrganizations().orElse(whenBlank);
        target[offset + 6] = getTotal().orElse(whenBlank);
    }

    /**
     * Reads the counts of a row from a list, in the form's order: what {@link #copyTo} is the other way. {@code
     * Form.withValues} is its caller.
     *
     * @param values a list of counts
     * @param offset the index of the first of 7
     * @return the row
     * @throws ClassCastException if one is no count
     */
    static RequestCounts copyFrom(List<? extends CellValue> values, int offset) {
        return ImmutableRequestCounts.of(
                (Count) values.get(offset),
                (Count) values.get(offset + 1),
                (Count) values.get(offset + 2),
                (Count) values.get(offset + 3),
                (Count) values.get(offset + 4),
                (Count) values.get(offset + 5),
                (Count) values.get(offset + 6));
    }

    /**
     * Fills in the total: the sum of the parts that are not blank, or blank if all are.
     *
     * @return a copy with that total
     * @throws IllegalArgumentException if the sum is over 2<sup>53</sup> − 1
     */
    default RequestCounts withTotals() {
        return Totals.of(this);
    }

    /** {@return a builder; what is not set is blank or empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RequestCounts}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutableRequestCounts.Builder {
        Builder() {
            naturalPersons(Count.blank());
            commercialEnterprises(Count.blank());
            researchInstitutions(Count.blank());
            publicWelfareOrganizations(Count.blank());
            legalServiceInstitutions(Count.blank());
            otherOrganizations(Count.blank());
            total(Count.blank());
        }
    }
}
