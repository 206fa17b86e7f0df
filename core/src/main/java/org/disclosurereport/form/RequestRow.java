package org.disclosurereport.form;

import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.disclosurereport.FormVersion.V2021;
import static org.disclosurereport.form.RequestGroup.NOT_PROCESSED;
import static org.disclosurereport.form.RequestGroup.OTHER_HANDLING;
import static org.disclosurereport.form.RequestGroup.OUTCOMES;
import static org.disclosurereport.form.RequestGroup.REFUSED;
import static org.disclosurereport.form.RequestGroup.TABLE;
import static org.disclosurereport.form.RequestGroup.UNAVAILABLE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disclosurereport.FormVersion;
import org.disclosurereport.Named;
import org.disclosurereport.NotProcessed;
import org.disclosurereport.OtherHandling;
import org.disclosurereport.Outcomes;
import org.disclosurereport.Refused;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.Unavailable;

/**
 * The rows of table 三 in form order. The 2021 form has all 25; the 2019 form has 23, because its
 * （六）其他处理 is one row, {@link #OTHER_REASONS}.
 */
public enum RequestRow implements Named {
    /** Row 一. */
    NEWLY_RECEIVED("1", "一、本年新收政府信息公开申请数量", TABLE, Requests::getNewlyReceived, Requests::withNewlyReceived),
    /** Row 二. */
    CARRIED_OVER("2", "二、上年结转政府信息公开申请数量", TABLE, Requests::getCarriedOver, Requests::withCarriedOver),
    /** Row 三（一）. */
    GRANTED("3.1", "（一）予以公开", OUTCOMES, Outcomes::getGranted, Outcomes::withGranted),
    /** Row 三（二）. */
    PARTLY_GRANTED(
            "3.2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", OUTCOMES, Outcomes::getPartlyGranted, Outcomes::withPartlyGranted),
    /** Row 三（三）1. */
    STATE_SECRETS("3.3.1", "1.属于国家秘密", REFUSED, Refused::getStateSecrets, Refused::withStateSecrets),
    /** Row 三（三）2. */
    PROHIBITED_BY_LAW("3.3.2", "2.其他法律行政法规禁止公开", REFUSED, Refused::getProhibitedByLaw, Refused::withProhibitedByLaw),
    /** Row 三（三）3. */
    SECURITY_AND_STABILITY(
            "3.3.3", "3.危及“三安全一稳定”", REFUSED, Refused::getSecurityAndStability, Refused::withSecurityAndStability),
    /** Row 三（三）4. */
    THIRD_PARTY_RIGHTS("3.3.4", "4.保护第三方合法权益", REFUSED, Refused::getThirdPartyRights, Refused::withThirdPartyRights),
    /** Row 三（三）5. */
    INTERNAL_AFFAIRS("3.3.5", "5.属于三类内部事务信息", REFUSED, Refused::getInternalAffairs, Refused::withInternalAffairs),
    /** Row 三（三）6. */
    DELIBERATIVE_PROCESS(
            "3.3.6", "6.属于四类过程性信息", REFUSED, Refused::getDeliberativeProcess, Refused::withDeliberativeProcess),
    /** Row 三（三）7. */
    ENFORCEMENT_CASE_FILES(
            "3.3.7", "7.属于行政执法案卷", REFUSED, Refused::getEnforcementCaseFiles, Refused::withEnforcementCaseFiles),
    /** Row 三（三）8. */
    ADMINISTRATIVE_INQUIRY(
            "3.3.8", "8.属于行政查询事项", REFUSED, Refused::getAdministrativeInquiry, Refused::withAdministrativeInquiry),
    /** Row 三（四）1. */
    NOT_HELD("3.4.1", "1.本机关不掌握相关政府信息", UNAVAILABLE, Unavailable::getNotHeld, Unavailable::withNotHeld),
    /** Row 三（四）2. */
    REQUIRES_CREATION(
            "3.4.2",
            "2.没有现成信息需要另行制作",
            UNAVAILABLE,
            Unavailable::getRequiresCreation,
            Unavailable::withRequiresCreation),
    /** Row 三（四）3. */
    STILL_UNCLEAR("3.4.3", "3.补正后申请内容仍不明确", UNAVAILABLE, Unavailable::getStillUnclear, Unavailable::withStillUnclear),
    /** Row 三（五）1. */
    PETITIONS_AND_COMPLAINTS(
            "3.5.1",
            "1.信访举报投诉类申请",
            NOT_PROCESSED,
            NotProcessed::getPetitionsAndComplaints,
            NotProcessed::withPetitionsAndComplaints),
    /** Row 三（五）2. */
    REPEATED("3.5.2", "2.重复申请", NOT_PROCESSED, NotProcessed::getRepeated, NotProcessed::withRepeated),
    /** Row 三（五）3. */
    PUBLISHED_MATERIALS(
            "3.5.3",
            "3.要求提供公开出版物",
            NOT_PROCESSED,
            NotProcessed::getPublishedMaterials,
            NotProcessed::withPublishedMaterials),
    /** Row 三（五）4. */
    ABUSIVE_VOLUME(
            "3.5.4", "4.无正当理由大量反复申请", NOT_PROCESSED, NotProcessed::getAbusiveVolume, NotProcessed::withAbusiveVolume),
    /** Row 三（五）5. */
    CONFIRMATION_OR_REISSUE(
            "3.5.5",
            "5.要求行政机关确认或重新出具已获取信息",
            NOT_PROCESSED,
            NotProcessed::getConfirmationOrReissue,
            NotProcessed::withConfirmationOrReissue),
    /** Row 三（六）1, since the 2021 form. */
    CORRECTION_OVERDUE(
            "3.6.1",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            OTHER_HANDLING,
            OtherHandling::getCorrectionOverdue,
            OtherHandling::withCorrectionOverdue,
            version -> isSince(version, V2021)),
    /** Row 三（六）2, since the 2021 form. */
    FEE_OVERDUE(
            "3.6.2",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            OTHER_HANDLING,
            OtherHandling::getFeeOverdue,
            OtherHandling::withFeeOverdue,
            version -> isSince(version, V2021)),
    /** Row 三（六）3; in the 2019 form the single row （六）. */
    OTHER_REASONS("3.6.3", "3.其他", OTHER_HANDLING, OtherHandling::getOtherReasons, OtherHandling::withOtherReasons),
    /** Row 三（七）, the sum of all items of （一） … （六）. */
    TOTAL("3.7", "（七）总计", OUTCOMES, Outcomes::getTotal, Outcomes::withTotal),
    /** Row 四. */
    CARRIED_FORWARD("4", "四、结转下年度继续办理", TABLE, Requests::getCarriedForward, Requests::withCarriedForward);

    private static final List<RequestRow> OUTCOME_ITEMS = Arrays.stream(values())
            .filter(row -> row.isOutcome() && row != TOTAL)
            .collect(toUnmodifiableList());

    private static final Map<FormVersion, List<RequestRow>> ABSENT = Arrays.stream(FormVersion.values())
            .collect(toUnmodifiableMap(
                    version -> version,
                    version -> Arrays.stream(values())
                            .filter(row -> !row.isIn(version))
                            .toList()));

    private final String number;
    private final String label;
    private final RequestGroup<?> group;
    private final Lens<?, RequestCounts> inner;
    private final Lens<Requests, RequestCounts> lens;
    private final Predicate<FormVersion> forms;

    <G> RequestRow(
            String number,
            String label,
            RequestGroup<G> group,
            Function<G, RequestCounts> get,
            BiFunction<G, RequestCounts, G> with) {
        this(number, label, group, get, with, version -> true);
    }

    <G> RequestRow(
            String number,
            String label,
            RequestGroup<G> group,
            Function<G, RequestCounts> get,
            BiFunction<G, RequestCounts, G> with,
            Predicate<FormVersion> forms) {
        this.number = number;
        this.label = label;
        this.group = group;
        this.inner = new Lens<>(get, with);
        this.lens = group.lens().then(new Lens<>(get, with));
        this.forms = forms;
    }

    /** {@return the rows that {@link #TOTAL} adds up: every item of （一） … （六）, in form order} */
    public static List<RequestRow> outcomeItems() {
        return OUTCOME_ITEMS;
    }

    /**
     * {@return the rows that a form doesn't have and another has}
     *
     * @param version the form
     */
    public static List<RequestRow> absentIn(FormVersion version) {
        return ABSENT.get(version);
    }

    /**
     * {@return whether the form has this row}
     *
     * @param version the form
     */
    public boolean isIn(FormVersion version) {
        return forms.test(Objects.requireNonNull(version, "version"));
    }

    /**
     * Gives the row's number as the handbook of the form writes it, such as 3.3.1 for 三（三）1.
     *
     * @param version the form; in the 2019 form （六）其他处理 is one row, 3.6
     * @return the number
     */
    public String getNumber(FormVersion version) {
        return isGroupOfOne(version) ? group.number() : number;
    }

    /**
     * Gives the labels of the merged cells left of this row, and its own last.
     *
     * @param version the form
     * @return such as 三、本年度办理结果, （三）不予公开, 1.属于国家秘密
     */
    public List<String> getLabelPath(FormVersion version) {
        return isGroupOfOne(version) ? group.labelPath() : Paths.append(group.labelPath(), label);
    }

    /** {@return the row's own label as the 2021 form prints it, such as 1.属于国家秘密} */
    public String getLabel() {
        return label;
    }

    /** {@return the names from table 三 to this row, such as outcomes, refused, stateSecrets} */
    public List<String> getNamePath() {
        return Paths.append(group.namePath(), getName());
    }

    /**
     * Reads this row of table 三.
     *
     * @param requests the table
     * @return the counts of this row
     */
    public RequestCounts get(Requests requests) {
        return lens.get(Objects.requireNonNull(requests, "requests"));
    }

    /**
     * Replaces this row of table 三.
     *
     * @param requests the table
     * @param counts what to put
     * @return a copy of the table
     */
    public Requests with(Requests requests, RequestCounts counts) {
        Objects.requireNonNull(requests, "requests");
        return lens.with(requests, Objects.requireNonNull(counts, "counts"));
    }

    /** The rows of a form as data, in form order. */
    static List<RowData<Requests, ?, RequestCounts>> in(FormVersion version) {
        return Arrays.stream(values())
                .filter(row -> row.isIn(version))
                .<RowData<Requests, ?, RequestCounts>>map(row -> row.data(version))
                .toList();
    }

    @SuppressWarnings("unchecked") // the constructor was given group and inner of one type
    private RowData<Requests, Object, RequestCounts> data(FormVersion version) {
        return new RowData<>(
                getNumber(version),
                getLabelPath(version),
                getNamePath(),
                (Lens<Requests, Object>) group.lens(),
                (Lens<Object, RequestCounts>) inner,
                RequestColumn.columns());
    }

    private static boolean isSince(FormVersion version, FormVersion first) {
        return version.compareTo(first) >= 0;
    }

    private boolean isOutcome() {
        return group != TABLE;
    }

    /** Where a group has a single row in a form, the form prints the group's label only. */
    private boolean isGroupOfOne(FormVersion version) {
        return isIn(version)
                && group.labelPath().size() > 1
                && Arrays.stream(values())
                                .filter(row -> row.group == group && row.isIn(version))
                                .count()
                        == 1;
    }
}
