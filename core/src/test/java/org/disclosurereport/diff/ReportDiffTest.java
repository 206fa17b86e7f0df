package org.disclosurereport.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.Challenges;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MissingRow;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProactiveDisclosure2019;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.Procurement;
import org.disclosurereport.Publication;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.Requests;
import org.disclosurereport.TableText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportDiffTest {
    private static final Breakdown BREAKDOWN = Breakdown.builder()
            .subject("主动公开政府信息")
            .unit("条")
            .statedTotal(Count.of(35))
            .addCategories(Category.of("政务要闻", 15), Category.of("财政信息", 20))
            .build();
    private static final StatedFigure FIGURE = StatedFigure.builder()
            .quantity(StatedQuantity.REQUESTS_RECEIVED)
            .value(Count.of(21))
            .quote("共收到申请21件")
            .build();
    private static final TableText TABLE_TEXT = TableText.builder()
            .before("情况见下表。")
            .addBreakdowns(BREAKDOWN)
            .addStatedFigures(FIGURE)
            .build();
    private static final List<Section> TABLES =
            List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES);
    private static final Set<Class<?>> WITH_PROPERTIES = Set.of(
            Agency.class,
            Publication.class,
            Overview.class,
            Breakdown.class,
            Category.class,
            StatedFigure.class,
            ProblemsAndImprovements.class,
            OtherMatters.class,
            AccompanyingText.class,
            TableText.class);
    private static final DisclosureReport REPORT = DisclosureReport.builder()
            .agency(Agency.builder()
                    .name("洪泽区人民政府")
                    .regionCode("320813")
                    .level(AgencyLevel.COUNTY)
                    .build())
            .year(2023)
            .title("洪泽区人民政府2023年政府信息公开工作年度报告")
            .period(ReportPeriod.ofYear(2023))
            .overview(Overview.builder()
                    .text("全年收到申请1228件，均已办结。工作有序推进。")
                    .putTopics(OverviewTopic.SUPERVISION, "加强培训。")
                    .addBreakdowns(BREAKDOWN)
                    .addStatedFigures(FIGURE)
                    .build())
            .problemsAndImprovements(ProblemsAndImprovements.builder()
                    .problems("公开不够及时。")
                    .improvements("加强培训。")
                    .build())
            .otherMatters(OtherMatters.builder()
                    .text("无。")
                    .addBreakdowns(BREAKDOWN)
                    .addStatedFigures(FIGURE)
                    .build())
            .accompanyingText(AccompanyingText.builder()
                    .proactiveDisclosure(TABLE_TEXT)
                    .requests(TABLE_TEXT)
                    .challenges(TABLE_TEXT)
                    .build())
            .build();
    private static final DisclosureReport OLD = REPORT.withYear(2020)
            .withProactiveDisclosure(ProactiveDisclosure2019.builder()
                    .centralizedProcurement(Procurement.builder()
                            .projects(Count.of(3))
                            .amount(Amount.parse("7730.28"))
                            .amountUnit(MoneyUnit.WAN_YUAN)
                            .build())
                    .build());

    /** Every property outside the tables, by its name, with a change of it and of nothing else. */
    private static Map<String, UnaryOperator<DisclosureReport>> changes() {
        Map<String, UnaryOperator<DisclosureReport>> changes = new LinkedHashMap<>();
        changes.put(
                "agency.name", report -> report.withAgency(report.getAgency().withName("洪泽区政府")));
        changes.put(
                "agency.unifiedSocialCreditCode",
                report -> report.withAgency(report.getAgency().withUnifiedSocialCreditCode("91350100M000100Y43")));
        changes.put(
                "agency.regionCode",
                report -> report.withAgency(report.getAgency().withRegionCode("320800")));
        changes.put(
                "agency.level", report -> report.withAgency(report.getAgency().withLevel(AgencyLevel.PREFECTURAL)));
        changes.put(
                "agency.kind", report -> report.withAgency(report.getAgency().withKind(AgencyKind.GOVERNMENT)));
        changes.put(
                "agency.foundedOn",
                report -> report.withAgency(report.getAgency().withFoundedOn(LocalDate.of(2023, 3, 20))));
        changes.put("year", report -> report.withYear(2024));
        changes.put("title", report -> report.withTitle("年度报告"));
        changes.put(
                "period",
                report -> report.withPeriod(report.getPeriod().orElseThrow().withEnd(LocalDate.of(2023, 12, 30))));
        changes.put("publicationDate", report -> report.withPublicationDate(LocalDate.of(2024, 1, 31)));
        changes.put("coverage", report -> report.withCoverage(Coverage.AREA));
        changes.put("overview.text", overview(overview -> overview.withText("无。")));
        changes.put(
                "overview.topics.supervision",
                overview(overview -> overview.withTopics(Map.of(OverviewTopic.SUPERVISION, ""))));
        changes.put(
                "problemsAndImprovements.problems",
                report -> report.withProblemsAndImprovements(
                        report.getProblemsAndImprovements().withProblems("")));
        changes.put(
                "problemsAndImprovements.improvements",
                report -> report.withProblemsAndImprovements(
                        report.getProblemsAndImprovements().withImprovements("加强培训。加强巡查。")));
        changes.put(
                "otherMatters.text",
                report -> report.withOtherMatters(report.getOtherMatters().withText("未收费。")));
        changes.put(
                "otherMatters.processingFee",
                report -> report.withOtherMatters(report.getOtherMatters().withProcessingFee(Amount.zero())));
        changes.put(
                "otherMatters.feeNotices",
                report -> report.withOtherMatters(report.getOtherMatters().withFeeNotices(Count.of(2))));
        changes.put(
                "otherMatters.feeNoticesAmount",
                report -> report.withOtherMatters(report.getOtherMatters().withFeeNoticesAmount(Amount.zero())));
        changes.put("publication.documentNumber", publication(each -> each.withDocumentNumber("青政办〔2024〕3号")));
        changes.put("publication.contact", publication(each -> each.withContact("0517-87222222")));
        changes.put("publication.replaces", publication(each -> each.withReplaces("2024年1月20日发布的版本")));
        changes.put(
                "publication.missingRows[0]",
                publication(each -> each.withMissingRows(MissingRow.of("requests.outcomes.total"))));
        changes.put("accompanyingText.introduction", texts(each -> each.withIntroduction("本报告依法编制。")));
        changes.put("accompanyingText.closing", texts(each -> each.withClosing("洪泽区人民政府")));
        for (Section section : TABLES) {
            String path = "accompanyingText." + section.getName();
            changes.put(path + ".before", tableText(section, each -> each.withBefore("如下。")));
            changes.put(path + ".after", tableText(section, each -> each.withAfter("特此说明。")));
            putListChanges(
                    changes,
                    path,
                    change -> tableText(
                            section,
                            each -> each.withBreakdowns(
                                    change.apply(each.getBreakdowns().get(0)))),
                    change -> tableText(
                            section,
                            each -> each.withStatedFigures(
                                    change.apply(each.getStatedFigures().get(0)))));
        }
        putListChanges(
                changes,
                "overview",
                change -> overview(each ->
                        each.withBreakdowns(change.apply(each.getBreakdowns().get(0)))),
                change -> overview(each -> each.withStatedFigures(
                        change.apply(each.getStatedFigures().get(0)))));
        putListChanges(
                changes,
                "otherMatters",
                change -> report -> report.withOtherMatters(report.getOtherMatters()
                        .withBreakdowns(change.apply(
                                report.getOtherMatters().getBreakdowns().get(0)))),
                change -> report -> report.withOtherMatters(report.getOtherMatters()
                        .withStatedFigures(change.apply(
                                report.getOtherMatters().getStatedFigures().get(0)))));
        return changes;
    }

    private static UnaryOperator<DisclosureReport> overview(UnaryOperator<Overview> change) {
        return report -> report.withOverview(change.apply(report.getOverview()));
    }

    private static UnaryOperator<DisclosureReport> breakdown(UnaryOperator<Breakdown> change) {
        return overview(overview ->
                overview.withBreakdowns(change.apply(overview.getBreakdowns().get(0))));
    }

    private static UnaryOperator<DisclosureReport> publication(UnaryOperator<Publication> change) {
        return report -> report.withPublication(change.apply(report.getPublication()));
    }

    private static UnaryOperator<DisclosureReport> texts(UnaryOperator<AccompanyingText> change) {
        return report -> report.withAccompanyingText(change.apply(report.getAccompanyingText()));
    }

    private static UnaryOperator<DisclosureReport> tableText(Section section, UnaryOperator<TableText> change) {
        return texts(texts -> {
            TableText changed = change.apply(texts.getTableText(section));
            return switch (section) {
                case PROACTIVE_DISCLOSURE -> texts.withProactiveDisclosure(changed);
                case REQUESTS -> texts.withRequests(changed);
                default -> texts.withChallenges(changed);
            };
        });
    }

    private static void putListChanges(
            Map<String, UnaryOperator<DisclosureReport>> changes,
            String path,
            Function<UnaryOperator<Breakdown>, UnaryOperator<DisclosureReport>> breakdown,
            Function<UnaryOperator<StatedFigure>, UnaryOperator<DisclosureReport>> figure) {
        String first = path + ".breakdowns[0].";
        changes.put(first + "subject", breakdown.apply(each -> each.withSubject("公开信息")));
        changes.put(first + "unit", breakdown.apply(each -> each.withUnit("件")));
        changes.put(first + "statedTotal", breakdown.apply(each -> each.withStatedTotal(Count.blank())));
        changes.put(first + "kind", breakdown.apply(each -> each.withKind(BreakdownKind.OPEN)));
        changes.put(first + "quote", breakdown.apply(each -> each.withQuote("公开35条")));
        changes.put(
                first + "categories[1].name",
                breakdown.apply(each -> each.withCategories(each.getCategories().get(0), Category.of("财政预算", 20))));
        changes.put(
                first + "categories[1].count",
                breakdown.apply(each -> each.withCategories(each.getCategories().get(0), Category.of("财政信息", 21))));
        String figures = path + ".statedFigures[0].";
        changes.put(figures + "quantity", figure.apply(each -> each.withQuantity(StatedQuantity.GRANTED)));
        changes.put(figures + "value", figure.apply(each -> each.withValue(Count.of(22))));
        changes.put(figures + "scope", figure.apply(each -> each.withScope(FigureScope.AREA)));
        changes.put(figures + "rounded", figure.apply(each -> each.withRounded(true)));
        changes.put(figures + "quote", figure.apply(each -> each.withQuote("共21件")));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> changesByName() {
        return changes().entrySet().stream()
                .map(each -> org.junit.jupiter.params.provider.Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesByName")
    void onePropertyChangedIsOneDifference(String name, UnaryOperator<DisclosureReport> change) {
        DisclosureReport after = change.apply(REPORT);
        assertThat(ReportDiff.between(REPORT, after).getDifferences())
                .extracting(Difference::getName)
                .containsExactly(name);
        assertThat(ReportDiff.between(after, REPORT).getDifferences())
                .extracting(Difference::getName)
                .containsExactly(name);
    }

    /** Who adds a property to a value is to compare it, too. */
    @Test
    void everyPropertyOutsideTheTablesIsCompared() {
        Set<String> names = new TreeSet<>();
        addNames(DisclosureReport.class, "", names);
        assertThat(changes().keySet())
                .extracting(name -> name.replaceAll("\\[[01]]", "").replace(".topics.supervision", ".topics"))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private static void addNames(Class<?> type, String prefix, Set<String> names) {
        for (Method method : type.getMethods()) {
            String name = method.getName().replaceFirst("^(get|is)", "");
            boolean attribute = method.getName().matches("(get|is)[A-Z].*")
                    && Arrays.stream(type.getMethods())
                            .anyMatch(with -> with.getName().equals("with" + name));
            if (!attribute
                    || ProactiveDisclosure.class == method.getReturnType()
                    || Set.of(Requests.class, Challenges.class).contains(method.getReturnType())) {
                continue;
            }
            String path = prefix + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            Class<?> held = held(method.getGenericReturnType());
            if (WITH_PROPERTIES.contains(held)) {
                addNames(held, path + ".", names);
            } else {
                names.add(path);
            }
        }
    }

    private static Class<?> held(Type type) {
        Type inner = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return inner instanceof Class<?> known ? known : Object.class;
    }

    @Test
    void everyNamedPropertyIsOneThatIsCompared() {
        assertThat(ReportProperty.all().stream().map(ReportProperty::getPath))
                .filteredOn(path -> !path.equals("formVersion"))
                .filteredOn(path -> !path.startsWith("overview.topics.") || path.endsWith(".supervision"))
                .allMatch(path -> changes().keySet().stream().anyMatch(name -> (name + "[").startsWith(path + "[")));
        assertThat(ReportProperty.of("problemsAndImprovements.problems").getLabel())
                .isEqualTo(LocalizedText.of("五、存在的主要问题及改进情况 · 存在的主要问题", "problems and improvements · problems"));
        assertThat(ReportProperty.of("otherMatters.text").getSection()).contains(Section.OTHER_MATTERS);
        assertThat(ReportProperty.of("title").getSection()).isEmpty();
    }

    @Test
    void aCellIsToldWithItsLabelAndBothValues() {
        String name = "requests.outcomes.granted.naturalPersons";
        Difference difference = only(with(REPORT, name, "1228"), with(REPORT, name, "1288"));
        assertThat(difference.getMessage()).isEqualTo("三、本年度办理结果 （一）予以公开 · 自然人：由1228改为1288");
        assertThat(difference.getMessage(Locale.ENGLISH))
                .isEqualTo("requests › outcomes › granted · natural persons: changed from 1228 to 1288");
        assertThat(difference.getPointer()).isEqualTo("/requests/outcomes/granted/naturalPersons");
        assertThat(difference.getSection()).contains(Section.REQUESTS);
    }

    @Test
    void blankIsToldAsBlankNeitherAsZeroNorAsAbsent() {
        String name = "challenges.reconsideration.total";
        Difference difference = only(REPORT, with(REPORT, name, "0"));
        assertThat(difference.getMessage()).isEqualTo("行政复议 · 总计：由空白改为0");
        assertThat(difference.getMessage(Locale.ENGLISH)).endsWith("changed from blank to 0");
        assertThat(difference.getBefore()).contains("");
        assertThat(difference.getAfter()).contains("0");
        Difference title = only(REPORT, REPORT.withTitle(Optional.empty()));
        assertThat(title.getKind()).isEqualTo(DifferenceKind.REMOVED);
        assertThat(title.getAfter()).isEmpty();
        assertThat(title.getAfterText()).isEqualTo(LocalizedText.of("无", "none"));
        assertThat(title.getMessage()).isEqualTo("标题：删去“洪泽区人民政府2023年政府信息公开工作年度报告”");
    }

    @Test
    void amountsAreToldWithTheirUnits() {
        assertThat(message(REPORT, with(REPORT, "proactiveDisclosure.administrativeFees", "96171.6")))
                .endsWith("由空白改为96171.6万元");
        DisclosureReport inYuan = OLD.withProactiveDisclosure(ProactiveDisclosure2019.builder()
                .centralizedProcurement(Procurement.builder()
                        .projects(Count.of(3))
                        .amount(Amount.parse("77302800"))
                        .amountUnit(MoneyUnit.YUAN)
                        .build())
                .build());
        assertThat(ReportDiff.between(OLD, inYuan).getDifferences())
                .extracting(Difference::getName, Difference::getMessage)
                .containsExactly(
                        tuple(
                                "proactiveDisclosure.centralizedProcurement.amount",
                                "第二十条第（九）项 政府集中采购 · 采购总金额：由7730.28万元改为77302800元"),
                        tuple(
                                "proactiveDisclosure.centralizedProcurement.amountUnit",
                                "第二十条第（九）项 政府集中采购 · 采购总金额 · 单位：由万元改为元"));
        assertThat(message(REPORT, changes().get("otherMatters.processingFee").apply(REPORT)))
                .isEqualTo("六、其他需要报告的事项 · 信息处理费：由空白改为0元");
    }

    @Test
    void aTextTellsWhatChangedInIt() {
        DisclosureReport after = REPORT.withOverview(REPORT.getOverview().withText("全年收到申请1288件，均已办结。\n加强审核。工作有序推进。"));
        Difference difference = only(REPORT, after);
        assertThat(difference.getMessage()).isEqualTo("一、总体情况：将“全年收到申请1228件，”改为“全年收到申请1288件，”；增加“↵加强审核。”");
        assertThat(difference.getMessage(Locale.ENGLISH))
                .startsWith("overview: \"全年收到申请1228件，\" changed to \"全年收到申请1288件，\"; ")
                .endsWith(" added");
        assertThat(difference.getTextChanges())
                .extracting(TextChange::getBeforeStart, TextChange::getAfter)
                .contains(tuple(0, "全年收到申请1288件，"));
        assertThat(difference.getAfter()).contains(after.getOverview().getText());
    }

    @Test
    void aLongTextIsToldShortenedAndKeptWhole() {
        String text = "甲😀".repeat(1000);
        Difference difference =
                only(REPORT, REPORT.withOverview(REPORT.getOverview().withText(text)));
        assertThat(difference.getAfter()).contains(text);
        assertThat(difference.getMessage()).hasSizeLessThan(500).contains("甲😀……”（共2000字）");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            many.append("第").append(i).append("句。不变").append(i).append("。");
        }
        DisclosureReport before = REPORT.withOverview(REPORT.getOverview().withText(many.toString()));
        DisclosureReport after = REPORT.withOverview(
                REPORT.getOverview().withText(many.toString().replace("句", "项")));
        assertThat(only(before, after).getTextChanges()).hasSize(40);
        assertThat(message(before, after)).endsWith("；另有35处");
    }

    @Test
    void anElementMoreIsOneDifference() {
        Breakdown other = Breakdown.builder()
                .statedTotal(Count.of(5))
                .kind(BreakdownKind.OPEN)
                .build();
        DisclosureReport after = REPORT.withOverview(REPORT.getOverview().withBreakdowns(other, BREAKDOWN));
        Difference added = only(REPORT, after);
        assertThat(added.getName()).isEqualTo("overview.breakdowns[0]");
        assertThat(added.getPointer()).isEqualTo("/overview/breakdowns/0");
        assertThat(added.getMessage()).isEqualTo("一、总体情况 · 分类：新增5（部分列举）");
        assertThat(only(REPORT, REPORT.withOverview(REPORT.getOverview().withBreakdowns()))
                        .getMessage(Locale.ENGLISH))
                .isEqualTo("overview · breakdown: 主动公开政府信息 35 条 (closed): 政务要闻 15, 财政信息 20 removed");
        assertThat(message(
                        REPORT,
                        breakdown(each -> each.withCategories(Category.of("财政信息", 20)))
                                .apply(REPORT)))
                .isEqualTo("一、总体情况 · 主动公开政府信息 · 类别：删去政务要闻15");
        assertThat(message(REPORT, overview(Overview::withStatedFigures).apply(REPORT)))
                .isEqualTo("一、总体情况 · 所述数字：删去收到申请21（未说明）“共收到申请21件”");
    }

    @Test
    void elementsThatMovedOrHaveNoPartnerAreRemovedAndAdded() {
        Breakdown second = BREAKDOWN.withSubject("公开文件");
        Breakdown third = BREAKDOWN.withSubject("公开指南");
        DisclosureReport before = REPORT.withOverview(REPORT.getOverview().withBreakdowns(BREAKDOWN, second));
        DisclosureReport after = REPORT.withOverview(
                REPORT.getOverview().withBreakdowns(second.withUnit("件"), third, BREAKDOWN.withUnit("件")));
        assertThat(ReportDiff.between(before, after).getDifferences())
                .extracting(Difference::getName)
                .containsExactlyInAnyOrder(
                        "overview.breakdowns[0]",
                        "overview.breakdowns[0].unit",
                        "overview.breakdowns[1]",
                        "overview.breakdowns[2]");
    }

    @Test
    void acrossFormsCellsAreComparedByNameAndTheOthersRemovedOrAdded() {
        DisclosureReport old = with(
                OLD,
                "requests.outcomes.otherHandling.otherReasons.total",
                "3",
                "requests.newlyReceived.total",
                "9",
                "proactiveDisclosure.regulations.newlyMade",
                "2");
        DisclosureReport young = with(
                old.withProactiveDisclosure(ProactiveDisclosure2021.builder().build()),
                "requests.outcomes.otherHandling.otherReasons.total",
                "4");
        List<Difference> found = ReportDiff.between(old, young).getDifferences();
        assertThat(found.get(0).getMessage()).isEqualTo("格式版本：由2019年格式改为2021年格式");
        long onlyOld = cellsOnlyIn(FormVersion.V2019, FormVersion.V2021);
        long onlyYoung = cellsOnlyIn(FormVersion.V2021, FormVersion.V2019);
        assertThat(found.stream().filter(each -> each.getKind() == DifferenceKind.REMOVED))
                .hasSize((int) onlyOld);
        assertThat(found.stream().filter(each -> each.getKind() == DifferenceKind.ADDED))
                .hasSize((int) onlyYoung);
        assertThat(found)
                .extracting(Difference::getMessage)
                .contains(
                        "第二十条第（一）项 规章 · 本年新制作数量：2021年格式无此项，原为2",
                        "第二十条第（一）项 规章 · 本年制发件数：2019年格式无此项，现为空白",
                        "三、本年度办理结果 （六）其他处理 3.其他 · 总计：由3改为4");
        List<Difference> tableThree = found.stream()
                .filter(each -> each.getSection().equals(Optional.of(Section.REQUESTS)))
                .toList();
        assertThat(tableThree)
                .extracting(each -> each.getCell().orElseThrow().getIndex())
                .isSorted();
        assertThat(ReportDiff.between(young, old).getDifferences()).hasSameSizeAs(found);
    }

    private static long cellsOnlyIn(FormVersion version, FormVersion other) {
        return Form.of(version).getCells().stream()
                .filter(cell -> Form.of(other).findCell(cell.getName()).isEmpty())
                .count();
    }

    @Test
    void equalReportsHaveNoDifference() {
        ReportDiff diff = ReportDiff.between(REPORT, REPORT);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff).hasToString("");
        assertThat(ReportDiff.between(REPORT, REPORT.withYear(2024)).isEmpty()).isFalse();
        assertThat(ReportDiff.between(REPORT, REPORT.withYear(2024).withCoverage(Coverage.BODY)))
                .hasToString("报告年度：由2023改为2024\n数据统计范围：新增本机关");
    }

    @Test
    void whatStandsInATextIsNeverTakenForAHole() {
        assertThat(message(REPORT, REPORT.withTitle("{before}{label}"))).endsWith("改为“{before}{label}”");
        assertThat(message(
                        REPORT,
                        breakdown(each -> each.withSubject("{after}").withUnit("条"))
                                .apply(REPORT)))
                .isEqualTo("一、总体情况 · {after} · 统计对象：由“主动公开政府信息”改为“{after}”");
    }

    @Test
    void twoDiffsAreEqualWhenTheirDifferencesAre() {
        EqualsVerifier.forClass(ReportDiff.class)
                .withNonnullFields("differences")
                .verify();
        assertThat(ReportDiff.between(REPORT, OLD)).isEqualTo(ReportDiff.between(REPORT, OLD));
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ReportDiff.between(null, REPORT))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportDiff.between(REPORT, null))
                .withMessage("after");
    }

    private static Difference only(DisclosureReport before, DisclosureReport after) {
        List<Difference> found = ReportDiff.between(before, after).getDifferences();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String message(DisclosureReport before, DisclosureReport after) {
        return only(before, after).getMessage();
    }

    private static DisclosureReport with(DisclosureReport report, String... cellsAndTexts) {
        DisclosureReport changed = report;
        for (int i = 0; i < cellsAndTexts.length; i += 2) {
            Cell cell = Form.of(changed).getCell(cellsAndTexts[i]);
            changed = cell.with(changed, cell.getKind().parse(cellsAndTexts[i + 1]));
        }
        return changed;
    }
}
