package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
    private static final Agency AGENCY = Agency.builder()
            .name("淮安市洪泽区人民政府")
            .unifiedSocialCreditCode("91350100M000100Y43")
            .regionCode("320813")
            .level(AgencyLevel.COUNTY)
            .kind(AgencyKind.GOVERNMENT)
            .foundedOn(LocalDate.of(1956, 4, 1))
            .build();
    private static final Category CATEGORY = Category.of("政务要闻", 15);
    private static final Breakdown BREAKDOWN = Breakdown.builder()
            .subject("主动公开政府信息")
            .unit("条")
            .statedTotal(Count.of(15))
            .kind(BreakdownKind.OPEN)
            .addCategories(CATEGORY)
            .quote("公开15条")
            .build();
    private static final StatedFigure FIGURE = StatedFigure.builder()
            .quantity(StatedQuantity.REQUESTS_RECEIVED)
            .value(Count.of(21))
            .scope(FigureScope.AREA)
            .rounded(true)
            .quote("全区共收到申请21余件")
            .build();
    private static final Overview OVERVIEW = Overview.builder()
            .text("总体")
            .putTopics(OverviewTopic.SUPERVISION, "监督")
            .addBreakdowns(BREAKDOWN)
            .addStatedFigures(FIGURE)
            .build();
    private static final ProblemsAndImprovements PROBLEMS =
            ProblemsAndImprovements.builder().problems("不足").improvements("改进").build();
    private static final OtherMatters OTHER = OtherMatters.builder()
            .text("未收取信息处理费")
            .feeNotices(Count.of(2))
            .feeNoticesAmount(Amount.parse("120"))
            .processingFee(Amount.zero())
            .addBreakdowns(BREAKDOWN)
            .addStatedFigures(FIGURE)
            .build();
    private static final TableText TABLE_TEXT = TableText.builder()
            .before("情况见下表")
            .after("特此说明")
            .addBreakdowns(BREAKDOWN)
            .addStatedFigures(FIGURE)
            .build();
    private static final AccompanyingText TEXTS = AccompanyingText.builder()
            .introduction("本报告依法编制")
            .proactiveDisclosure(TABLE_TEXT)
            .requests(TABLE_TEXT)
            .challenges(TABLE_TEXT)
            .closing("洪泽区人民政府")
            .build();
    private static final MissingRow MISSING_ROW = MissingRow.builder()
            .row("requests.outcomes.otherHandling.feeOverdue")
            .printedWith("requests.outcomes.otherHandling.otherReasons")
            .printed("0 0 3")
            .build();
    private static final Publication PUBLICATION = Publication.builder()
            .documentNumber("青政办〔2024〕3号")
            .contact("0517-87222222")
            .replaces("2024年1月20日发布的版本")
            .addMissingRows(MISSING_ROW)
            .build();
    private static final Procurement PROCUREMENT = Procurement.builder()
            .projects(Count.of(3))
            .amount(Amount.parse("7730.28"))
            .amountUnit(MoneyUnit.WAN_YUAN)
            .build();
    private static final PublicationCounts PUBLICATIONS = PublicationCounts.of(60, 61, 368);
    private static final ServiceItems SERVICES = ServiceItems.of(30, -2, 28);
    private static final DocumentCounts DOCUMENTS = DocumentCounts.of(8, 26, 66);
    private static final RequestCounts ROW = RequestCounts.of(1, 2, 3, 4, 5, 6, 21);
    private static final ChallengeCounts BLOCK = ChallengeCounts.of(72, 64, 178, 37, 351);

    /** Each type with two values that differ in every attribute. */
    static Stream<org.junit.jupiter.params.provider.Arguments> values() {
        Refused refused = Refused.builder()
                .stateSecrets(ROW)
                .prohibitedByLaw(ROW)
                .securityAndStability(ROW)
                .thirdPartyRights(ROW)
                .internalAffairs(ROW)
                .deliberativeProcess(ROW)
                .enforcementCaseFiles(ROW)
                .administrativeInquiry(ROW)
                .build();
        Unavailable unavailable = Unavailable.builder()
                .notHeld(ROW)
                .requiresCreation(ROW)
                .stillUnclear(ROW)
                .build();
        NotProcessed notProcessed = NotProcessed.builder()
                .petitionsAndComplaints(ROW)
                .repeated(ROW)
                .publishedMaterials(ROW)
                .abusiveVolume(ROW)
                .confirmationOrReissue(ROW)
                .build();
        OtherHandling otherHandling = OtherHandling.builder()
                .correctionOverdue(ROW)
                .feeOverdue(ROW)
                .otherReasons(ROW)
                .build();
        Outcomes outcomes = Outcomes.builder()
                .granted(ROW)
                .partlyGranted(ROW)
                .refused(refused)
                .unavailable(unavailable)
                .notProcessed(notProcessed)
                .otherHandling(otherHandling)
                .total(ROW)
                .build();
        Requests requests = Requests.builder()
                .newlyReceived(ROW)
                .carriedOver(ROW)
                .outcomes(outcomes)
                .carriedForward(ROW)
                .build();
        Challenges challenges = Challenges.builder()
                .reconsideration(BLOCK)
                .litigationDirect(BLOCK)
                .litigationAfterReconsideration(BLOCK)
                .build();
        ProactiveDisclosure2021 table2021 = ProactiveDisclosure2021.builder()
                .regulations(DOCUMENTS)
                .normativeDocuments(DOCUMENTS)
                .licensing(Count.of(1))
                .penalties(Count.of(2))
                .coerciveMeasures(Count.of(3))
                .administrativeFees(Amount.parse("96171.6"))
                .build();
        ProactiveDisclosure2019 table2019 = ProactiveDisclosure2019.builder()
                .regulations(PUBLICATIONS)
                .normativeDocuments(PUBLICATIONS)
                .licensing(SERVICES)
                .otherPublicServices(SERVICES)
                .penalties(SERVICES)
                .coerciveMeasures(SERVICES)
                .administrativeFees(FeeItems.of(5, -1))
                .centralizedProcurement(PROCUREMENT)
                .build();
        DisclosureReport report = DisclosureReport.builder()
                .agency(AGENCY)
                .year(2023)
                .title("洪泽区2023年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(2023))
                .publicationDate(LocalDate.of(2024, 1, 20))
                .coverage(Coverage.AREA)
                .overview(OVERVIEW)
                .proactiveDisclosure(table2021)
                .requests(requests)
                .challenges(challenges)
                .problemsAndImprovements(PROBLEMS)
                .otherMatters(OTHER)
                .publication(PUBLICATION)
                .accompanyingText(TEXTS)
                .build();
        return Stream.of(
                arguments(Agency.class, AGENCY, Agency.of("金湖县人民政府")),
                arguments(
                        Category.class, CATEGORY, Category.builder().name("公告").build()),
                arguments(Breakdown.class, BREAKDOWN, Breakdown.builder().build()),
                arguments(
                        StatedFigure.class,
                        FIGURE,
                        StatedFigure.builder().quantity(StatedQuantity.GRANTED).build()),
                arguments(Overview.class, OVERVIEW, Overview.builder().build()),
                arguments(
                        ProblemsAndImprovements.class,
                        PROBLEMS,
                        ProblemsAndImprovements.builder().build()),
                arguments(TableText.class, TABLE_TEXT, TableText.builder().build()),
                arguments(
                        AccompanyingText.class,
                        TEXTS,
                        AccompanyingText.builder().build()),
                arguments(MissingRow.class, MISSING_ROW, MissingRow.of("requests.outcomes.total")),
                arguments(Publication.class, PUBLICATION, Publication.builder().build()),
                arguments(OtherMatters.class, OTHER, OtherMatters.builder().build()),
                arguments(ReportPeriod.class, ReportPeriod.ofYear(2023), ReportPeriod.ofYear(2022)),
                arguments(Procurement.class, PROCUREMENT, Procurement.builder().build()),
                arguments(
                        PublicationCounts.class,
                        PUBLICATIONS,
                        PublicationCounts.builder().build()),
                arguments(ServiceItems.class, SERVICES, ServiceItems.builder().build()),
                arguments(FeeItems.class, FeeItems.of(5, -1), FeeItems.builder().build()),
                arguments(
                        DocumentCounts.class,
                        DOCUMENTS,
                        DocumentCounts.builder().build()),
                arguments(RequestCounts.class, ROW, RequestCounts.builder().build()),
                arguments(
                        ChallengeCounts.class, BLOCK, ChallengeCounts.builder().build()),
                arguments(Refused.class, refused, Refused.builder().build()),
                arguments(Unavailable.class, unavailable, Unavailable.builder().build()),
                arguments(
                        NotProcessed.class, notProcessed, NotProcessed.builder().build()),
                arguments(
                        OtherHandling.class,
                        otherHandling,
                        OtherHandling.builder().build()),
                arguments(Outcomes.class, outcomes, Outcomes.builder().build()),
                arguments(Requests.class, requests, Requests.builder().build()),
                arguments(Challenges.class, challenges, Challenges.builder().build()),
                arguments(
                        ProactiveDisclosure2021.class,
                        table2021,
                        ProactiveDisclosure2021.builder().build()),
                arguments(
                        ProactiveDisclosure2019.class,
                        table2019,
                        ProactiveDisclosure2019.builder().build()),
                arguments(
                        DisclosureReport.class,
                        report,
                        DisclosureReport.builder()
                                .agency(Agency.of("金湖县人民政府"))
                                .year(2022)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void keepsThePromisesOfAValue(Class<T> type, T one, T other) throws ReflectiveOperationException {
        ValueKit.check(type, one, other);
    }

    @Test
    void whatIsNotSetIsBlankOrEmpty() {
        DisclosureReport report = minimal(2023);
        assertThat(report.getTitle()).isEmpty();
        assertThat(report.getPeriod()).isEmpty();
        assertThat(report.getPublicationDate()).isEmpty();
        assertThat(report.getCoverage()).isEmpty();
        assertThat(report.getOverview()).isEqualTo(Overview.builder().build());
        assertThat(report.getOverview().getText()).isEmpty();
        assertThat(report.getProblemsAndImprovements().getProblems()).isEmpty();
        assertThat(report.getOtherMatters().getProcessingFee()).isEqualTo(Amount.blank());
        for (RequestRow row : RequestRow.values()) {
            assertThat(row.get(report.getRequests()))
                    .isEqualTo(RequestCounts.builder().build());
        }
        for (ChallengeBlock block : ChallengeBlock.values()) {
            assertThat(block.get(report.getChallenges()))
                    .isEqualTo(ChallengeCounts.builder().build());
        }
        assertThat(BreakdownKind.CLOSED).isEqualTo(Breakdown.builder().build().getKind());
        StatedFigure figure =
                StatedFigure.builder().quantity(StatedQuantity.GRANTED).build();
        assertThat(figure.isRounded()).isFalse();
        assertThat(figure.getScope()).isEqualTo(FigureScope.UNSTATED);
    }

    @Test
    void tableTwoDefaultsToTheFormInForce() {
        assertThat(minimal(2020).getFormVersion()).isEqualTo(FormVersion.V2019);
        assertThat(minimal(2020).getProactiveDisclosure()).isEqualTo(ProactiveDisclosure.blank(FormVersion.V2019));
        assertThat(minimal(2021).getProactiveDisclosure())
                .isEqualTo(ProactiveDisclosure2021.builder().build());
    }

    @Test
    void aReportMayUseAnotherFormThanTheOneInForce() {
        DisclosureReport late = minimal(2021)
                .withProactiveDisclosure(ProactiveDisclosure2019.builder().build());
        assertThat(late.getFormVersion()).isEqualTo(FormVersion.V2019);
    }

    @Test
    void aYearWithoutANationalFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minimal(1019))
                .withMessage("year must be 2019 or later, was 1019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minimal(2023).withYear(2018))
                .withMessage("year must be 2019 or later, was 2018");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureReport.builder()
                        .agency(AGENCY)
                        .year(2018)
                        .proactiveDisclosure(ProactiveDisclosure.blank(FormVersion.V2021))
                        .build())
                .withMessage("year must be 2019 or later, was 2018");
    }

    @Test
    void rowsThatThe2019FormDoesNotHaveAreRefused() {
        for (RequestRow row : List.of(RequestRow.CORRECTION_OVERDUE, RequestRow.FEE_OVERDUE)) {
            Requests requests = row.with(Requests.builder().build(), ROW);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> minimal(2019).withRequests(requests))
                    .withMessageStartingWith("requests." + String.join(".", row.getNamePath())
                            + " must be blank in a report of the 2019 form, which has no such row, was"
                            + " RequestCounts{naturalPersons=1");
            assertThat(minimal(2021).withRequests(requests).getRequests()).isEqualTo(requests);
        }
        Requests single = RequestRow.OTHER_REASONS.with(Requests.builder().build(), ROW);
        assertThat(minimal(2019).withRequests(single).getRequests()).isEqualTo(single);
    }

    @Test
    void aBuilderNamesWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DisclosureReport.builder().build())
                .withMessageContaining("[agency, year]");
        assertThatIllegalStateException()
                .isThrownBy(() -> StatedFigure.builder().build())
                .withMessageContaining("[quantity]");
    }

    @Test
    void factoriesNameWhatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Agency.of(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> Category.of(null, 1)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> ProactiveDisclosure.blank(null))
                .withMessage("version");
    }

    @Test
    void listsAreCopiedAndUnmodifiable() {
        List<Category> categories = new ArrayList<>(List.of(CATEGORY));
        Breakdown breakdown = Breakdown.builder().categories(categories).build();
        categories.clear();
        assertThat(breakdown.getCategories()).containsExactly(CATEGORY).isUnmodifiable();
        assertThat(OVERVIEW.getBreakdowns()).isUnmodifiable();
        assertThat(OVERVIEW.getStatedFigures()).isUnmodifiable();
        List<Category> later = new ArrayList<>(List.of(CATEGORY));
        Breakdown replaced = breakdown.withCategories(later);
        later.clear();
        assertThat(replaced.getCategories()).containsExactly(CATEGORY).isUnmodifiable();
    }

    @Test
    void topicsAreCopiedUnmodifiableAndInTheFormsOrder() {
        Map<OverviewTopic, String> topics = new EnumMap<>(OverviewTopic.class);
        topics.put(OverviewTopic.SUPERVISION, "监督");
        Overview overview = Overview.builder().topics(topics).build();
        topics.clear();
        assertThat(overview.getTopics())
                .containsOnlyKeys(OverviewTopic.SUPERVISION)
                .isUnmodifiable();
        Overview.Builder backwards = Overview.builder();
        for (int i = OverviewTopic.values().length - 1; i >= 0; i--) {
            backwards.putTopics(OverviewTopic.values()[i], "文");
        }
        assertThat(backwards.build().getTopics().keySet()).containsExactly(OverviewTopic.values());
        assertThat(overview.withTopics(backwards.build().getTopics())
                        .getTopics()
                        .keySet())
                .containsExactly(OverviewTopic.values());
    }

    @Test
    void aBlankFigureIsOneOfItsQuantitysKind() {
        StatedFigure fees = StatedFigure.builder()
                .quantity(StatedQuantity.ADMINISTRATIVE_FEES)
                .build();
        assertThat(fees.getValue()).isEqualTo(Amount.blank());
        assertThat(fees.withQuantity(StatedQuantity.GRANTED).getValue()).isEqualTo(Count.blank());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fees.withValue(Count.of(3)))
                .withMessage("value of administrativeFees must be AMOUNT, was 3");
        assertThatIllegalArgumentException().isThrownBy(() -> FIGURE.withValue(Change.of(3)));
    }

    @Test
    void thePeriodOfAYearIsTheWholeYear() {
        ReportPeriod period = ReportPeriod.ofYear(2023);
        assertThat(period.getStart()).isEqualTo("2023-01-01");
        assertThat(period.getEnd()).isEqualTo("2023-12-31");
    }

    private static DisclosureReport minimal(int year) {
        return DisclosureReport.builder().agency(AGENCY).year(year).build();
    }
}
