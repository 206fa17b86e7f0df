package org.disclosurereport.properties;

import static org.disclosurereport.properties.LeafType.COUNT;
import static org.disclosurereport.properties.LeafType.COUNT_OR_AMOUNT;
import static org.disclosurereport.properties.LeafType.DATE;
import static org.disclosurereport.properties.LeafType.FLAG;
import static org.disclosurereport.properties.LeafType.PROSE;
import static org.disclosurereport.properties.LeafType.TEXT;
import static org.disclosurereport.properties.LeafType.YEAR;
import static org.disclosurereport.properties.LeafType.YUAN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MissingRow;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.Publication;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.TableText;
import org.disclosurereport.form.Section;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

/**
 * The tree of a report's properties, each written once, in the order of the JSON.
 *
 * <p>Everything outside the cells that treats reports walks over {@link #REPORT}. A property added here is in JSON and its
 * schema, in the hidden fields of written files, in the comparison of two versions and among the labels.
 */
public final class ReportProperties {
    /** The name of the property that says which form a report uses. */
    public static final String FORM_VERSION = "formVersion";

    /** Where the label of what is inside says all. */
    private static final LocalizedText UNLABELED = LocalizedText.same("");

    static final LeafType<BreakdownKind> BREAKDOWN_KIND =
            LeafType.constants(BreakdownKind.class, BreakdownKind::getLabel);
    static final LeafType<StatedQuantity> QUANTITY = LeafType.constants(StatedQuantity.class, StatedQuantity::getLabel);
    static final LeafType<FigureScope> SCOPE = LeafType.constants(FigureScope.class, FigureScope::getLabel);

    private static final LocalizedText TEXT_QUOTED = label("原文", "quote");
    private static final LocalizedText STATED_FIGURE = label("所述数字", "stated figure");

    private static final ValueType<Agency, Agency.Builder> AGENCY = ValueType.of(
                    Agency.class, Agency::builder, Agency.Builder::build)
            .always("name", label("机关名称", "agency name"), TEXT, Agency::getName, Agency.Builder::name)
            .optional(
                    "unifiedSocialCreditCode",
                    label("统一社会信用代码", "unified social credit code"),
                    TEXT,
                    Agency::getUnifiedSocialCreditCode,
                    Agency.Builder::unifiedSocialCreditCode)
            .optional(
                    "regionCode",
                    label("行政区划代码", "region code"),
                    TEXT,
                    Agency::getRegionCode,
                    Agency.Builder::regionCode)
            .optional(
                    "level",
                    label("机关级别", "agency level"),
                    LeafType.constants(AgencyLevel.class, AgencyLevel::getLabel),
                    Agency::getLevel,
                    Agency.Builder::level)
            .optional(
                    "kind",
                    label("机关类型", "agency kind"),
                    LeafType.constants(AgencyKind.class, AgencyKind::getLabel),
                    Agency::getKind,
                    Agency.Builder::kind)
            .optional(
                    "foundedOn", label("成立日期", "founding date"), DATE, Agency::getFoundedOn, Agency.Builder::foundedOn);

    private static final ValueType<ReportPeriod, ReportPeriod.Builder> PERIOD = ValueType.of(
                    ReportPeriod.class, ReportPeriod::builder, ReportPeriod.Builder::build)
            .always("start", label("起始日", "start"), DATE, ReportPeriod::getStart, ReportPeriod.Builder::start)
            .always("end", label("截止日", "end"), DATE, ReportPeriod::getEnd, ReportPeriod.Builder::end)
            .as(new PeriodText());

    private static final ValueType<MissingRow, MissingRow.Builder> MISSING_ROW = ValueType.of(
                    MissingRow.class, MissingRow::builder, MissingRow.Builder::build)
            .always("row", label("行", "row"), TEXT, MissingRow::getRow, MissingRow.Builder::row)
            .optional(
                    "printedWith",
                    label("合并填列于", "printed with"),
                    TEXT,
                    MissingRow::getPrintedWith,
                    MissingRow.Builder::printedWith)
            .optional("printed", label("原文", "printed"), TEXT, MissingRow::getPrinted, MissingRow.Builder::printed);

    private static final ListType<MissingRow> MISSING_ROWS = new ListType<>(
            MISSING_ROW,
            label("缺少的行", "missing row"),
            MissingRow::getRow,
            row -> Optional.of(LocalizedText.same(row.getRow())),
            ElementWords::missingRow);

    private static final ValueType<Publication, Publication.Builder> PUBLICATION = ValueType.of(
                    Publication.class, Publication::builder, Publication.Builder::build)
            .optional(
                    "documentNumber",
                    label("文号", "document number"),
                    TEXT,
                    Publication::getDocumentNumber,
                    Publication.Builder::documentNumber)
            .optional("contact", label("联系方式", "contact"), TEXT, Publication::getContact, Publication.Builder::contact)
            .optional(
                    "replaces",
                    label("替代的版本", "replaced version"),
                    TEXT,
                    Publication::getReplaces,
                    Publication.Builder::replaces)
            .unlessBlank(
                    "missingRows",
                    UNLABELED,
                    MISSING_ROWS,
                    List.of(),
                    Publication::getMissingRows,
                    Publication.Builder::missingRows);

    private static final ValueType<Category, Category.Builder> CATEGORY = ValueType.of(
                    Category.class, Category::builder, Category.Builder::build)
            .always("name", label("名称", "name"), TEXT, Category::getName, Category.Builder::name)
            .always("count", UNLABELED, COUNT, Category::getCount, Category.Builder::count);

    private static final ListType<Category> CATEGORIES = new ListType<>(
            CATEGORY,
            label("类别", "category"),
            Category::getName,
            category -> Optional.of(LocalizedText.same(category.getName())),
            ElementWords::category);

    private static final ValueType<Breakdown, Breakdown.Builder> BREAKDOWN = ValueType.of(
                    Breakdown.class, Breakdown::builder, Breakdown.Builder::build)
            .optional("subject", label("统计对象", "subject"), TEXT, Breakdown::getSubject, Breakdown.Builder::subject)
            .optional("unit", label("计量单位", "unit"), TEXT, Breakdown::getUnit, Breakdown.Builder::unit)
            .always(
                    "statedTotal",
                    label("总数", "stated total"),
                    COUNT,
                    Breakdown::getStatedTotal,
                    Breakdown.Builder::statedTotal)
            .always("kind", label("列举方式", "kind"), BREAKDOWN_KIND, Breakdown::getKind, Breakdown.Builder::kind)
            .always("categories", UNLABELED, CATEGORIES, Breakdown::getCategories, Breakdown.Builder::categories)
            .optional("quote", TEXT_QUOTED, TEXT, Breakdown::getQuote, Breakdown.Builder::quote);

    private static final ListType<Breakdown> BREAKDOWNS = new ListType<>(
            BREAKDOWN,
            label("分类", "breakdown"),
            Breakdown::getSubject,
            breakdown -> breakdown.getSubject().map(LocalizedText::same),
            ElementWords::breakdown);

    private static final ValueType<StatedFigure, FigureDraft> FIGURE = ValueType.of(
                    StatedFigure.class, FigureDraft::new, FigureDraft::build)
            .always("quantity", label("事项", "quantity"), QUANTITY, StatedFigure::getQuantity, FigureDraft::quantity)
            .always("value", STATED_FIGURE, COUNT_OR_AMOUNT, StatedFigure::getValue, FigureDraft::value)
            .always("scope", label("范围", "scope"), SCOPE, StatedFigure::getScope, FigureDraft::scope)
            .always("rounded", label("约数", "rounded"), FLAG, StatedFigure::isRounded, FigureDraft::rounded)
            .optional("quote", TEXT_QUOTED, TEXT, StatedFigure::getQuote, FigureDraft::quote);

    private static final ListType<StatedFigure> FIGURES = new ListType<>(
            FIGURE,
            STATED_FIGURE,
            StatedFigure::getQuantity,
            figure -> Optional.of(QUANTITY.getWords(figure.getQuantity())),
            ElementWords::figure);

    private static final ValueType<Overview, Overview.Builder> OVERVIEW = ValueType.of(
                    Overview.class, Overview::builder, Overview.Builder::build)
            .always("text", UNLABELED, PROSE, Overview::getText, Overview.Builder::text)
            .unlessBlank("topics", UNLABELED, topics(), Map.of(), Overview::getTopics, Overview.Builder::topics)
            .always("breakdowns", UNLABELED, BREAKDOWNS, Overview::getBreakdowns, Overview.Builder::breakdowns)
            .always("statedFigures", UNLABELED, FIGURES, Overview::getStatedFigures, Overview.Builder::statedFigures);

    private static final ValueType<ProblemsAndImprovements, ProblemsAndImprovements.Builder> PROBLEMS = ValueType.of(
                    ProblemsAndImprovements.class,
                    ProblemsAndImprovements::builder,
                    ProblemsAndImprovements.Builder::build)
            .always(
                    "problems",
                    label("存在的主要问题", "problems"),
                    PROSE,
                    ProblemsAndImprovements::getProblems,
                    ProblemsAndImprovements.Builder::problems)
            .always(
                    "improvements",
                    label("改进情况", "improvements"),
                    PROSE,
                    ProblemsAndImprovements::getImprovements,
                    ProblemsAndImprovements.Builder::improvements);

    private static final ValueType<OtherMatters, OtherMatters.Builder> OTHER_MATTERS = ValueType.of(
                    OtherMatters.class, OtherMatters::builder, OtherMatters.Builder::build)
            .always("text", UNLABELED, PROSE, OtherMatters::getText, OtherMatters.Builder::text)
            .always(
                    "processingFee",
                    label("信息处理费", "processing fee"),
                    YUAN,
                    OtherMatters::getProcessingFee,
                    OtherMatters.Builder::processingFee)
            .unlessBlank(
                    "feeNotices",
                    label("收费通知件数", "fee notices"),
                    COUNT,
                    Count.blank(),
                    OtherMatters::getFeeNotices,
                    OtherMatters.Builder::feeNotices)
            .unlessBlank(
                    "feeNoticesAmount",
                    label("收费通知总金额", "amount of fee notices"),
                    YUAN,
                    Amount.blank(),
                    OtherMatters::getFeeNoticesAmount,
                    OtherMatters.Builder::feeNoticesAmount)
            .unlessBlank(
                    "breakdowns",
                    UNLABELED,
                    BREAKDOWNS,
                    List.of(),
                    OtherMatters::getBreakdowns,
                    OtherMatters.Builder::breakdowns)
            .unlessBlank(
                    "statedFigures",
                    UNLABELED,
                    FIGURES,
                    List.of(),
                    OtherMatters::getStatedFigures,
                    OtherMatters.Builder::statedFigures);

    private static final ValueType<TableText, TableText.Builder> TABLE_TEXT = ValueType.of(
                    TableText.class, TableText::builder, TableText.Builder::build)
            .unlessBlank(
                    "before",
                    label("表前文字", "text before the table"),
                    PROSE,
                    "",
                    TableText::getBefore,
                    TableText.Builder::before)
            .unlessBlank(
                    "after",
                    label("表后文字", "text after the table"),
                    PROSE,
                    "",
                    TableText::getAfter,
                    TableText.Builder::after)
            .unlessBlank(
                    "breakdowns",
                    UNLABELED,
                    BREAKDOWNS,
                    List.of(),
                    TableText::getBreakdowns,
                    TableText.Builder::breakdowns)
            .unlessBlank(
                    "statedFigures",
                    UNLABELED,
                    FIGURES,
                    List.of(),
                    TableText::getStatedFigures,
                    TableText.Builder::statedFigures);

    private static final ValueType<AccompanyingText, AccompanyingText.Builder> ACCOMPANYING_TEXT = ValueType.of(
                    AccompanyingText.class, AccompanyingText::builder, AccompanyingText.Builder::build)
            .unlessBlank(
                    "introduction",
                    label("引言", "introduction"),
                    PROSE,
                    "",
                    AccompanyingText::getIntroduction,
                    AccompanyingText.Builder::introduction)
            .aboutSection(
                    Section.PROACTIVE_DISCLOSURE,
                    TABLE_TEXT,
                    TableText.builder().build(),
                    AccompanyingText::getProactiveDisclosure,
                    AccompanyingText.Builder::proactiveDisclosure)
            .aboutSection(
                    Section.REQUESTS,
                    TABLE_TEXT,
                    TableText.builder().build(),
                    AccompanyingText::getRequests,
                    AccompanyingText.Builder::requests)
            .aboutSection(
                    Section.CHALLENGES,
                    TABLE_TEXT,
                    TableText.builder().build(),
                    AccompanyingText::getChallenges,
                    AccompanyingText.Builder::challenges)
            .plus(Property.<AccompanyingText, AccompanyingText.Builder, String>unlessBlank(
                            "closing",
                            label("文末文字", "closing lines"),
                            PROSE,
                            "",
                            AccompanyingText::getClosing,
                            AccompanyingText.Builder::closing)
                    .in(Section.OTHER_MATTERS));

    /** A report: header, narrative and tables, in the order of the JSON. */
    public static final ValueType<DisclosureReport, DisclosureReport.Builder> REPORT = ValueType.of(
                    DisclosureReport.class, DisclosureReport::builder, DisclosureReport.Builder::build)
            .always(
                    FORM_VERSION,
                    label("格式版本", "form version"),
                    LeafType.constants(FormVersion.class, version -> version.getName() + "年格式"),
                    DisclosureReport::getFormVersion,
                    (builder, version) -> builder.proactiveDisclosure(ProactiveDisclosure.blank(version)))
            .always("agency", UNLABELED, AGENCY, DisclosureReport::getAgency, DisclosureReport.Builder::agency)
            .always("year", label("报告年度", "year"), YEAR, DisclosureReport::getYear, DisclosureReport.Builder::year)
            .optional("title", label("标题", "title"), TEXT, DisclosureReport::getTitle, DisclosureReport.Builder::title)
            .optional(
                    "period",
                    label("数据统计期限", "data period"),
                    PERIOD,
                    DisclosureReport::getPeriod,
                    DisclosureReport.Builder::period)
            .optional(
                    "publicationDate",
                    label("发布日期", "publication date"),
                    DATE,
                    DisclosureReport::getPublicationDate,
                    DisclosureReport.Builder::publicationDate)
            .optional(
                    "coverage",
                    label("数据统计范围", "coverage"),
                    LeafType.constants(Coverage.class, Coverage::getLabel),
                    DisclosureReport::getCoverage,
                    DisclosureReport.Builder::coverage)
            .unlessBlank(
                    "publication",
                    UNLABELED,
                    PUBLICATION,
                    Publication.builder().build(),
                    DisclosureReport::getPublication,
                    DisclosureReport.Builder::publication)
            .section(Section.OVERVIEW, OVERVIEW, DisclosureReport::getOverview, DisclosureReport.Builder::overview)
            .section(
                    Section.PROACTIVE_DISCLOSURE,
                    new TableType<>(Section.PROACTIVE_DISCLOSURE),
                    DisclosureReport::getProactiveDisclosure,
                    DisclosureReport.Builder::proactiveDisclosure)
            .section(
                    Section.REQUESTS,
                    new TableType<>(Section.REQUESTS),
                    DisclosureReport::getRequests,
                    DisclosureReport.Builder::requests)
            .section(
                    Section.CHALLENGES,
                    new TableType<>(Section.CHALLENGES),
                    DisclosureReport::getChallenges,
                    DisclosureReport.Builder::challenges)
            .section(
                    Section.PROBLEMS_AND_IMPROVEMENTS,
                    PROBLEMS,
                    DisclosureReport::getProblemsAndImprovements,
                    DisclosureReport.Builder::problemsAndImprovements)
            .section(
                    Section.OTHER_MATTERS,
                    OTHER_MATTERS,
                    DisclosureReport::getOtherMatters,
                    DisclosureReport.Builder::otherMatters)
            .unlessBlank(
                    "accompanyingText",
                    UNLABELED,
                    ACCOMPANYING_TEXT,
                    AccompanyingText.builder().build(),
                    DisclosureReport::getAccompanyingText,
                    DisclosureReport.Builder::accompanyingText);

    private ReportProperties() {}

    private static LocalizedText label(String chinese, String english) {
        return LocalizedText.of(chinese, english);
    }

    /** The texts by topic, as if each topic were a property. */
    private static ValueType<Map<OverviewTopic, String>, Map<OverviewTopic, String>> topics() {
        ValueType<Map<OverviewTopic, String>, Map<OverviewTopic, String>> topics =
                ValueType.of(Map.class, () -> new EnumMap<>(OverviewTopic.class), built -> built);
        for (OverviewTopic topic : OverviewTopic.values()) {
            topics = topics.optional(
                    topic.getName(),
                    label(topic.getLabel(), topic.getEnglishLabel()),
                    PROSE,
                    texts -> Optional.ofNullable(texts.get(topic)),
                    (texts, text) -> text.ifPresent(present -> texts.put(topic, present)));
        }
        return topics;
    }
}
