package org.disclosurereport.json;

import static org.disclosurereport.json.JsonTypes.AMOUNT;
import static org.disclosurereport.json.JsonTypes.COUNT;
import static org.disclosurereport.json.JsonTypes.DATE;
import static org.disclosurereport.json.JsonTypes.PROSE;
import static org.disclosurereport.json.JsonTypes.TEXT;
import static org.disclosurereport.json.JsonTypes.YEAR;
import static org.disclosurereport.json.JsonTypes.list;
import static org.disclosurereport.json.JsonTypes.named;
import static org.disclosurereport.json.Member.optional;
import static org.disclosurereport.json.Member.required;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Breakdown;
import org.disclosurereport.BreakdownKind;
import org.disclosurereport.Category;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.Publication;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.TableText;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The keys of a report's JSON, each once: header and narrative here, the tables from the form.
 * Lists and texts are always there, empty if need be; what a report may lack is left out.
 */
final class ReportShape {
    static final String FORM_VERSION = "formVersion";

    private static final JsonType<Agency> AGENCY = new ObjectType<>(
            new ObjectShape<Agency, Agency.Builder>(List.of(
                    required("name", TEXT, Agency::getName, Agency.Builder::name),
                    optional(
                            "unifiedSocialCreditCode",
                            TEXT,
                            Agency::getUnifiedSocialCreditCode,
                            Agency.Builder::unifiedSocialCreditCode),
                    optional("regionCode", TEXT, Agency::getRegionCode, Agency.Builder::regionCode),
                    optional("level", named("agencyLevel", AgencyLevel.class), Agency::getLevel, Agency.Builder::level),
                    optional("kind", named("agencyKind", AgencyKind.class), Agency::getKind, Agency.Builder::kind))),
            Agency::builder,
            Agency.Builder::build);

    private static final JsonType<ReportPeriod> PERIOD = new ObjectType<>(
            new ObjectShape<ReportPeriod, ReportPeriod.Builder>(List.of(
                    required("start", DATE, ReportPeriod::getStart, ReportPeriod.Builder::start),
                    required("end", DATE, ReportPeriod::getEnd, ReportPeriod.Builder::end))),
            ReportPeriod::builder,
            ReportPeriod.Builder::build);

    private static final JsonType<Category> CATEGORY = new ObjectType<>(
            new ObjectShape<Category, Category.Builder>(List.of(
                    required("name", TEXT, Category::getName, Category.Builder::name),
                    required("count", COUNT, Category::getCount, Category.Builder::count))),
            Category::builder,
            Category.Builder::build);

    private static final JsonType<Breakdown> BREAKDOWN = new ObjectType<>(
            new ObjectShape<Breakdown, Breakdown.Builder>(List.of(
                    optional("subject", TEXT, Breakdown::getSubject, Breakdown.Builder::subject),
                    optional("unit", TEXT, Breakdown::getUnit, Breakdown.Builder::unit),
                    required("statedTotal", COUNT, Breakdown::getStatedTotal, Breakdown.Builder::statedTotal),
                    required(
                            "kind",
                            named("breakdownKind", BreakdownKind.class),
                            Breakdown::getKind,
                            Breakdown.Builder::kind),
                    required("categories", list(CATEGORY), Breakdown::getCategories, Breakdown.Builder::categories),
                    optional("quote", TEXT, Breakdown::getQuote, Breakdown.Builder::quote))),
            Breakdown::builder,
            Breakdown.Builder::build);

    private static final JsonType<StatedFigure> STATED_FIGURE = new StatedFigureType();

    private static final JsonType<Map<OverviewTopic, String>> TOPICS =
            new ObjectType<>(new ObjectShape<>(topics()), () -> new EnumMap<>(OverviewTopic.class), topics -> topics);

    private static final JsonType<Overview> OVERVIEW = new ObjectType<>(
            new ObjectShape<Overview, Overview.Builder>(List.of(
                    required("text", PROSE, Overview::getText, Overview.Builder::text),
                    optional(
                            "topics",
                            TOPICS,
                            overview -> Optional.of(overview.getTopics()).filter(topics -> !topics.isEmpty()),
                            Overview.Builder::topics),
                    required("breakdowns", list(BREAKDOWN), Overview::getBreakdowns, Overview.Builder::breakdowns),
                    required(
                            "statedFigures",
                            list(STATED_FIGURE),
                            Overview::getStatedFigures,
                            Overview.Builder::statedFigures))),
            Overview::builder,
            Overview.Builder::build);

    private static final JsonType<ProblemsAndImprovements> PROBLEMS = new ObjectType<>(
            new ObjectShape<ProblemsAndImprovements, ProblemsAndImprovements.Builder>(List.of(
                    required(
                            "problems",
                            PROSE,
                            ProblemsAndImprovements::getProblems,
                            ProblemsAndImprovements.Builder::problems),
                    required(
                            "improvements",
                            PROSE,
                            ProblemsAndImprovements::getImprovements,
                            ProblemsAndImprovements.Builder::improvements))),
            ProblemsAndImprovements::builder,
            ProblemsAndImprovements.Builder::build);

    private static final JsonType<OtherMatters> OTHER_MATTERS = new ObjectType<>(
            new ObjectShape<OtherMatters, OtherMatters.Builder>(List.of(
                    required("text", PROSE, OtherMatters::getText, OtherMatters.Builder::text),
                    required(
                            "processingFee",
                            AMOUNT,
                            OtherMatters::getProcessingFee,
                            OtherMatters.Builder::processingFee),
                    optional(
                            "feeNotices",
                            COUNT,
                            matters -> Optional.of(matters.getFeeNotices()).filter(count -> !count.isBlank()),
                            OtherMatters.Builder::feeNotices),
                    optional(
                            "feeNoticesAmount",
                            AMOUNT,
                            matters ->
                                    Optional.of(matters.getFeeNoticesAmount()).filter(amount -> !amount.isBlank()),
                            OtherMatters.Builder::feeNoticesAmount),
                    optional(
                            "breakdowns",
                            list(BREAKDOWN),
                            matters -> unlessEmpty(matters.getBreakdowns()),
                            OtherMatters.Builder::breakdowns),
                    optional(
                            "statedFigures",
                            list(STATED_FIGURE),
                            matters -> unlessEmpty(matters.getStatedFigures()),
                            OtherMatters.Builder::statedFigures))),
            OtherMatters::builder,
            OtherMatters.Builder::build);

    private static final JsonType<TableText> TABLE_TEXT = new ObjectType<>(
            new ObjectShape<TableText, TableText.Builder>(List.of(
                    optional("before", TEXT, text -> unlessEmpty(text.getBefore()), TableText.Builder::before),
                    optional("after", TEXT, text -> unlessEmpty(text.getAfter()), TableText.Builder::after),
                    optional(
                            "breakdowns",
                            list(BREAKDOWN),
                            text -> unlessEmpty(text.getBreakdowns()),
                            TableText.Builder::breakdowns),
                    optional(
                            "statedFigures",
                            list(STATED_FIGURE),
                            text -> unlessEmpty(text.getStatedFigures()),
                            TableText.Builder::statedFigures))),
            TableText::builder,
            TableText.Builder::build);

    private static final JsonType<AccompanyingText> ACCOMPANYING_TEXT = new ObjectType<>(
            new ObjectShape<AccompanyingText, AccompanyingText.Builder>(List.of(
                    optional(
                            "introduction",
                            TEXT,
                            text -> unlessEmpty(text.getIntroduction()),
                            AccompanyingText.Builder::introduction),
                    tableText(
                            Section.PROACTIVE_DISCLOSURE,
                            AccompanyingText::getProactiveDisclosure,
                            AccompanyingText.Builder::proactiveDisclosure),
                    tableText(Section.REQUESTS, AccompanyingText::getRequests, AccompanyingText.Builder::requests),
                    tableText(
                            Section.CHALLENGES, AccompanyingText::getChallenges, AccompanyingText.Builder::challenges),
                    optional(
                            "closing",
                            TEXT,
                            text -> unlessEmpty(text.getClosing()),
                            AccompanyingText.Builder::closing))),
            AccompanyingText::builder,
            AccompanyingText.Builder::build);

    private static final JsonType<Publication> PUBLICATION = new ObjectType<>(
            new ObjectShape<Publication, Publication.Builder>(List.of(
                    optional(
                            "documentNumber",
                            TEXT,
                            Publication::getDocumentNumber,
                            Publication.Builder::documentNumber),
                    optional("contact", TEXT, Publication::getContact, Publication.Builder::contact),
                    optional("replaces", TEXT, Publication::getReplaces, Publication.Builder::replaces))),
            Publication::builder,
            Publication.Builder::build);

    /** The whole report. */
    static final ObjectShape<Source, Draft> SHAPE = new ObjectShape<>(List.of(
            Member.<Source, Draft, FormVersion>required(
                    FORM_VERSION,
                    JsonTypes.FORM_VERSION,
                    source -> source.report().getFormVersion(),
                    (draft, version) -> draft.version = version),
            header("agency", AGENCY, DisclosureReport::getAgency, DisclosureReport.Builder::agency),
            header("year", YEAR, DisclosureReport::getYear, DisclosureReport.Builder::year),
            optionalHeader("title", TEXT, DisclosureReport::getTitle, DisclosureReport.Builder::title),
            optionalHeader("period", PERIOD, DisclosureReport::getPeriod, DisclosureReport.Builder::period),
            optionalHeader(
                    "publicationDate",
                    DATE,
                    DisclosureReport::getPublicationDate,
                    DisclosureReport.Builder::publicationDate),
            optionalHeader(
                    "coverage",
                    named("coverage", Coverage.class),
                    DisclosureReport::getCoverage,
                    DisclosureReport.Builder::coverage),
            optionalHeader(
                    "publication",
                    PUBLICATION,
                    report -> Optional.of(report.getPublication()).filter(publication -> !publication.isEmpty()),
                    DisclosureReport.Builder::publication),
            header(
                    Section.OVERVIEW.getName(),
                    OVERVIEW,
                    DisclosureReport::getOverview,
                    DisclosureReport.Builder::overview),
            new TableMember(Section.PROACTIVE_DISCLOSURE),
            new TableMember(Section.REQUESTS),
            new TableMember(Section.CHALLENGES),
            header(
                    Section.PROBLEMS_AND_IMPROVEMENTS.getName(),
                    PROBLEMS,
                    DisclosureReport::getProblemsAndImprovements,
                    DisclosureReport.Builder::problemsAndImprovements),
            header(
                    Section.OTHER_MATTERS.getName(),
                    OTHER_MATTERS,
                    DisclosureReport::getOtherMatters,
                    DisclosureReport.Builder::otherMatters),
            optionalHeader(
                    "accompanyingText",
                    ACCOMPANYING_TEXT,
                    report -> Optional.of(report.getAccompanyingText()).filter(text -> !text.isEmpty()),
                    DisclosureReport.Builder::accompanyingText)));

    private ReportShape() {}

    static void write(DisclosureReport report, JsonWriting out) {
        SHAPE.write(new Source(report, CellShapes.Values.of(report)), out);
    }

    /** Reads a report, or gives null after telling problems. */
    static @Nullable DisclosureReport read(JsonReading in) {
        Draft draft = new Draft();
        SHAPE.read(in, draft);
        return in.problemCount() == 0 ? draft.build() : null;
    }

    private static <V> Member<Source, Draft> header(
            String name,
            JsonType<V> type,
            Function<DisclosureReport, V> get,
            BiConsumer<DisclosureReport.Builder, V> set) {
        return required(
                name, type, source -> get.apply(source.report()), (draft, value) -> set.accept(draft.builder, value));
    }

    private static <V> Member<Source, Draft> optionalHeader(
            String name,
            JsonType<V> type,
            Function<DisclosureReport, Optional<V>> get,
            BiConsumer<DisclosureReport.Builder, V> set) {
        return optional(
                name, type, source -> get.apply(source.report()), (draft, value) -> set.accept(draft.builder, value));
    }

    private static Member<AccompanyingText, AccompanyingText.Builder> tableText(
            Section section,
            Function<AccompanyingText, TableText> get,
            BiConsumer<AccompanyingText.Builder, TableText> set) {
        return optional(
                section.getName(),
                TABLE_TEXT,
                text -> Optional.of(get.apply(text)).filter(around -> !around.isEmpty()),
                set);
    }

    private static Optional<String> unlessEmpty(String text) {
        return Optional.of(text).filter(told -> !told.isEmpty());
    }

    private static <V> Optional<List<V>> unlessEmpty(List<V> list) {
        return Optional.of(list).filter(told -> !told.isEmpty());
    }

    private static List<Member<Map<OverviewTopic, String>, Map<OverviewTopic, String>>> topics() {
        List<Member<Map<OverviewTopic, String>, Map<OverviewTopic, String>>> members = new ArrayList<>();
        for (OverviewTopic topic : OverviewTopic.values()) {
            members.add(optional(
                    topic.getName(),
                    TEXT,
                    topics -> Optional.ofNullable(topics.get(topic)),
                    (topics, text) -> topics.put(topic, text)));
        }
        return members;
    }

    /** A report to be written. */
    record Source(DisclosureReport report, CellShapes.Values cells) {}

    /** A report as it is read. */
    static final class Draft {
        private final DisclosureReport.Builder builder = DisclosureReport.builder();
        private @Nullable FormVersion version;
        private CellShapes.@Nullable Draft cells;

        /** Gives the cells of the form that the file tells, wherever it tells it. */
        CellShapes.@Nullable Draft cells(JsonReading in) {
            if (cells == null) {
                if (version == null) {
                    version = in.versionAhead().orElse(null);
                }
                cells = version == null ? null : new CellShapes.Draft(version);
            }
            return cells;
        }

        /** Builds the report once everything was read without a problem. */
        DisclosureReport build() {
            CellShapes.Draft read = Objects.requireNonNull(cells, "cells");
            return read.fill(builder.proactiveDisclosure(read.blankDisclosure()).build());
        }
    }

    /** A table, whose cells depend on the form. */
    static final class TableMember extends Member<Source, Draft> {
        private final Section section;

        TableMember(Section section) {
            super(section.getName(), true);
            this.section = section;
        }

        @Override
        void write(Source source, JsonWriting out) {
            out.generator().writeName(encodedName());
            CellShapes.of(source.report().getFormVersion(), section).write(source.cells(), out);
        }

        @Override
        void read(JsonReading in, Draft draft) {
            in.nextToken();
            CellShapes.Draft cells = draft.cells(in);
            if (cells == null) {
                // That the version is missing or unknown is told at its own place.
                in.skip();
            } else {
                CellShapes.of(cells.version(), section).read(in, cells);
            }
        }

        /** Anything here: the schema's conditions on the form version tell the rest. */
        @Override
        JsonNode schema(SchemaNodes nodes) {
            return nodes.object();
        }
    }
}
