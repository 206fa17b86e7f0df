package org.disclosurereport.form;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disclosurereport.Count;
import org.disclosurereport.Named;
import org.disclosurereport.RequestCounts;

/** The columns of table 三 in form order: the kinds of applicants and the total. */
public enum RequestColumn implements Named {
    /** 自然人. */
    NATURAL_PERSONS(RequestCounts::getNaturalPersons, RequestCounts::withNaturalPersons, "申请人情况", "自然人"),
    /** 法人或其他组织 商业企业. */
    COMMERCIAL_ENTERPRISES(
            RequestCounts::getCommercialEnterprises,
            RequestCounts::withCommercialEnterprises,
            "申请人情况",
            "法人或其他组织",
            "商业企业"),
    /** 法人或其他组织 科研机构. */
    RESEARCH_INSTITUTIONS(
            RequestCounts::getResearchInstitutions,
            RequestCounts::withResearchInstitutions,
            "申请人情况",
            "法人或其他组织",
            "科研机构"),
    /** 法人或其他组织 社会公益组织. */
    PUBLIC_WELFARE_ORGANIZATIONS(
            RequestCounts::getPublicWelfareOrganizations,
            RequestCounts::withPublicWelfareOrganizations,
            "申请人情况",
            "法人或其他组织",
            "社会公益组织"),
    /** 法人或其他组织 法律服务机构. */
    LEGAL_SERVICE_INSTITUTIONS(
            RequestCounts::getLegalServiceInstitutions,
            RequestCounts::withLegalServiceInstitutions,
            "申请人情况",
            "法人或其他组织",
            "法律服务机构"),
    /** 法人或其他组织 其他. */
    OTHER_ORGANIZATIONS(
            RequestCounts::getOtherOrganizations, RequestCounts::withOtherOrganizations, "申请人情况", "法人或其他组织", "其他"),
    /** 总计, the sum of all others. */
    TOTAL(RequestCounts::getTotal, RequestCounts::withTotal, "申请人情况", "总计");

    private static final List<RequestColumn> PARTS =
            Arrays.stream(values()).filter(column -> column != TOTAL).collect(toUnmodifiableList());

    private final Lens<RequestCounts, Count> lens;
    private final List<String> labelPath;

    RequestColumn(
            Function<RequestCounts, Count> get,
            BiFunction<RequestCounts, Count, RequestCounts> with,
            String... labelPath) {
        this.lens = new Lens<>(get, with);
        this.labelPath = List.of(labelPath);
    }

    /** {@return the columns that {@link #TOTAL} adds up, in form order} */
    public static List<RequestColumn> parts() {
        return PARTS;
    }

    /** {@return the labels of the merged heads above this column, and its own last} */
    public List<String> getLabelPath() {
        return labelPath;
    }

    /**
     * Reads this column of a row.
     *
     * @param row the row
     * @return the count in this column
     */
    public Count get(RequestCounts row) {
        return lens.get(Objects.requireNonNull(row, "row"));
    }

    /**
     * Replaces this column of a row.
     *
     * @param row the row
     * @param count what to put
     * @return a copy of the row
     */
    public RequestCounts with(RequestCounts row, Count count) {
        Objects.requireNonNull(row, "row");
        return lens.with(row, Objects.requireNonNull(count, "count"));
    }

    /** The columns as data, in form order. */
    static List<Column<RequestCounts>> columns() {
        return Arrays.stream(values())
                .map(column -> Column.of(
                        column.getName(),
                        column.labelPath,
                        CellKind.COUNT,
                        Count.class,
                        column::get,
                        column::with,
                        null))
                .collect(toUnmodifiableList());
    }
}
