package org.disclosurereport;

import org.disclosurereport.internal.Totals;
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
public abstract sealed class RequestCounts implements WithRequestCounts permits ImmutableRequestCounts {
    RequestCounts() {}

    /** {@return 自然人, natural persons} */
    @Value.Parameter
    public abstract Count getNaturalPersons();

    /** {@return 法人或其他组织 商业企业, commercial enterprises} */
    @Value.Parameter
    public abstract Count getCommercialEnterprises();

    /** {@return 法人或其他组织 科研机构, research institutions} */
    @Value.Parameter
    public abstract Count getResearchInstitutions();

    /** {@return 法人或其他组织 社会公益组织, public welfare organisations} */
    @Value.Parameter
    public abstract Count getPublicWelfareOrganizations();

    /** {@return 法人或其他组织 法律服务机构, legal service institutions} */
    @Value.Parameter
    public abstract Count getLegalServiceInstitutions();

    /** {@return 法人或其他组织 其他, other organisations} */
    @Value.Parameter
    public abstract Count getOtherOrganizations();

    /** {@return 总计 as printed, which need not be the sum} */
    @Value.Parameter
    public abstract Count getTotal();

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
    public static RequestCounts of(
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
     * Gives the counts of a row, each of which may be blank.
     *
     * @param naturalPersons 自然人
     * @param commercialEnterprises 商业企业
     * @param researchInstitutions 科研机构
     * @param publicWelfareOrganizations 社会公益组织
     * @param legalServiceInstitutions 法律服务机构
     * @param otherOrganizations 其他
     * @param total 总计
     * @return the row
     */
    public static RequestCounts of(
            Count naturalPersons,
            Count commercialEnterprises,
            Count researchInstitutions,
            Count publicWelfareOrganizations,
            Count legalServiceInstitutions,
            Count otherOrganizations,
            Count total) {
        return ImmutableRequestCounts.of(
                naturalPersons,
                commercialEnterprises,
                researchInstitutions,
                publicWelfareOrganizations,
                legalServiceInstitutions,
                otherOrganizations,
                total);
    }

    /**
     * Fills in the total: the sum of the parts that are not blank, or blank if all are.
     *
     * @return a copy with that total
     * @throws IllegalArgumentException if the sum is over 2<sup>53</sup> − 1
     */
    public RequestCounts withTotals() {
        return Totals.of(this);
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RequestCounts}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableRequestCounts.Builder {
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
