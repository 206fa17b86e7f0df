package org.disclosurereport.documents.fields;

import static org.disclosurereport.documents.fields.Part.group;
import static org.disclosurereport.documents.fields.Part.list;
import static org.disclosurereport.documents.fields.Part.optional;
import static org.disclosurereport.documents.fields.Part.required;
import static org.disclosurereport.documents.fields.Part.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.Breakdown;
import org.disclosurereport.BreakdownKind;
import org.disclosurereport.Category;
import org.disclosurereport.Count;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FigureScope;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.Named;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.StatedFigure;
import org.disclosurereport.StatedQuantity;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;

/**
 * Everything of a report that stands in no cell of a table, as a flat list of names and texts, and back.
 *
 * <p>For example {@code agency.name} = 洪泽区人民政府, {@code year} = 2023, {@code overview.breakdowns[0].unit} = 条. Names are
 * those of the JSON; writing and reading are driven by one table, so neither forgets what the other knows. The cells are
 * not here: a file shows them, and they are read from where they are shown. The one thing about a cell that may not be
 * visible is the unit of an amount that is blank.
 *
 * <p>Stateless and thread-safe.
 */
public final class ReportFields {
    /** The field that says which form was used; for the eye, since the tables themselves show it. */
    public static final String FORM_VERSION = "formVersion";

    private static final StatedFigure BLANK_FIGURE =
            StatedFigure.builder().quantity(StatedQuantity.REQUESTS_RECEIVED).build();

    private static final List<Part<Agency>> AGENCY = List.of(
            string("name", Agency::getName, Agency::withName),
            text("unifiedSocialCreditCode", Agency::getUnifiedSocialCreditCode, Agency::withUnifiedSocialCreditCode),
            text("regionCode", Agency::getRegionCode, Agency::withRegionCode),
            Part.constant("level", AgencyLevel.class, Agency::getLevel, Agency::withLevel),
            Part.constant("kind", AgencyKind.class, Agency::getKind, Agency::withKind));

    private static final List<Part<DisclosureReport>> HEADER = List.of(
            group("agency", DisclosureReport::getAgency, DisclosureReport::withAgency, Agency.of("-"), AGENCY),
            required(
                    "year",
                    DisclosureReport::getYear,
                    DisclosureReport::withYear,
                    year -> Integer.toString(year),
                    Integer::valueOf),
            text("title", DisclosureReport::getTitle, DisclosureReport::withTitle),
            optional(
                    "period",
                    DisclosureReport::getPeriod,
                    DisclosureReport::withPeriod,
                    period -> period.getStart() + "/" + period.getEnd(),
                    ReportFields::period),
            optional(
                    "publicationDate",
                    DisclosureReport::getPublicationDate,
                    DisclosureReport::withPublicationDate,
                    LocalDate::toString,
                    LocalDate::parse),
            Part.constant("coverage", Coverage.class, DisclosureReport::getCoverage, DisclosureReport::withCoverage));

    private static final List<Part<Category>> CATEGORY = List.of(
            string("name", Category::getName, Category::withName),
            count("count", Category::getCount, Category::withCount));

    private static final List<Part<Breakdown>> BREAKDOWN = List.of(
            text("subject", Breakdown::getSubject, Breakdown::withSubject),
            text("unit", Breakdown::getUnit, Breakdown::withUnit),
            count("statedTotal", Breakdown::getStatedTotal, Breakdown::withStatedTotal),
            constant("kind", BreakdownKind.class, Breakdown::getKind, Breakdown::withKind),
            list(
                    "categories",
                    Breakdown::getCategories,
                    Breakdown::withCategories,
                    Category.builder().name("").build(),
                    CATEGORY));

    private static final List<Part<StatedFigure>> FIGURE = List.of(
            constant("quantity", StatedQuantity.class, StatedFigure::getQuantity, StatedFigure::withQuantity),
            count("value", StatedFigure::getCount, StatedFigure::withValue),
            constant("scope", FigureScope.class, StatedFigure::getScope, StatedFigure::withScope),
            required(
                    "rounded",
                    StatedFigure::isRounded,
                    StatedFigure::withRounded,
                    rounded -> Boolean.toString(rounded),
                    ReportFields::truth),
            text("quote", StatedFigure::getQuote, StatedFigure::withQuote));

    private static final List<Part<Overview>> OVERVIEW = overview();

    private static final List<Part<ProblemsAndImprovements>> PROBLEMS = List.of(
            string("problems", ProblemsAndImprovements::getProblems, ProblemsAndImprovements::withProblems),
            string(
                    "improvements",
                    ProblemsAndImprovements::getImprovements,
                    ProblemsAndImprovements::withImprovements));

    private static final List<Part<OtherMatters>> OTHER = List.of(
            string("text", OtherMatters::getText, OtherMatters::withText),
            required(
                    "processingFee",
                    OtherMatters::getProcessingFee,
                    OtherMatters::withProcessingFee,
                    Amount::toString,
                    Amount::parse));

    /** Which parts each group of fields consists of. */
    private static final Map<FieldGroup, List<Part<DisclosureReport>>> GROUPS = new EnumMap<>(Map.of(
            FieldGroup.HEADER,
            HEADER,
            FieldGroup.OVERVIEW,
            List.of(group(
                    Section.OVERVIEW.getName(),
                    DisclosureReport::getOverview,
                    DisclosureReport::withOverview,
                    Overview.builder().build(),
                    OVERVIEW)),
            FieldGroup.PROBLEMS_AND_IMPROVEMENTS,
            List.of(group(
                    Section.PROBLEMS_AND_IMPROVEMENTS.getName(),
                    DisclosureReport::getProblemsAndImprovements,
                    DisclosureReport::withProblemsAndImprovements,
                    ProblemsAndImprovements.builder().build(),
                    PROBLEMS)),
            FieldGroup.OTHER_MATTERS,
            List.of(group(
                    Section.OTHER_MATTERS.getName(),
                    DisclosureReport::getOtherMatters,
                    DisclosureReport::withOtherMatters,
                    OtherMatters.builder().build(),
                    OTHER))));

    private ReportFields() {}

    /**
     * Writes a report as fields.
     *
     * @param report the report
     * @return texts by name, in an order that is always the same
     */
    public static Map<String, String> write(DisclosureReport report) {
        Objects.requireNonNull(report, "report");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FORM_VERSION, report.getFormVersion().getName());
        GROUPS.values().forEach(parts -> Part.writeAll(parts, report, "", fields));
        for (Cell cell : Form.of(report).getCells()) {
            cell.getUnitName()
                    .ifPresent(name ->
                            cell.getUnit(report).ifPresent(unit -> fields.put(unitField(cell, name), unit.getName())));
        }
        return fields;
    }

    /** {@return the fields of one group only, in the same order}
     *
     * @param report the report
     * @param group the group
     */
    static Map<String, String> write(DisclosureReport report, FieldGroup group) {
        Map<String, String> fields = new LinkedHashMap<>();
        Part.writeAll(parts(group), report, "", fields);
        return fields;
    }

    /**
     * Replaces what a report says outside its tables by what fields say, group by group. A group whose fields are not
     * there stays as it is in the report; so does one with a text that can't be, which is told.
     *
     * @param fields texts by name, from {@link #write} or from a file that anybody may have changed
     * @param report the report whose cells have been read
     * @return the report with the fields in it, and what could not be used
     */
    public static AppliedFields apply(Map<String, String> fields, DisclosureReport report) {
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(report, "report");
        FieldSource source = new FieldSource(fields);
        source.take(FORM_VERSION);
        DisclosureReport applied = report;
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        List<String> unusable = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            if (write(report, group).keySet().stream().anyMatch(fields::containsKey)) {
                try {
                    applied = Part.readAll(parts(group), applied, "", source);
                    groups.add(group);
                } catch (UnusableFieldException e) {
                    unusable.add(e.getName());
                }
            }
        }
        applied = withUnits(applied, source, unusable);
        if (unusable.isEmpty()) {
            unusable.addAll(source.left());
        }
        return new AppliedFields(applied, groups, unusable);
    }

    /** The unit of an amount that is told is printed with it, and what is printed counts. */
    private static DisclosureReport withUnits(DisclosureReport report, FieldSource fields, List<String> unusable) {
        DisclosureReport applied = report;
        for (Cell cell : Form.of(report).getCells()) {
            Optional<String> name = cell.getUnitName().map(unit -> unitField(cell, unit));
            Optional<String> text = name.flatMap(fields::take);
            if (text.isPresent() && cell.get(report).isBlank()) {
                try {
                    applied = cell.withUnit(
                            applied, Optional.of(Part.constants(MoneyUnit.class).apply(text.get())));
                } catch (IllegalArgumentException e) {
                    unusable.add(name.orElseThrow());
                }
            }
        }
        return applied;
    }

    private static String unitField(Cell cell, String unitName) {
        return cell.getRow().getName() + "." + unitName;
    }

    private static List<Part<DisclosureReport>> parts(FieldGroup group) {
        return Objects.requireNonNull(GROUPS.get(group), "group");
    }

    private static List<Part<Overview>> overview() {
        List<Part<Overview>> parts = new ArrayList<>();
        parts.add(string("text", Overview::getText, Overview::withText));
        for (OverviewTopic topic : OverviewTopic.values()) {
            parts.add(text(
                    "topics." + topic.getName(),
                    overview -> Optional.ofNullable(overview.getTopics().get(topic)),
                    (overview, told) -> withTopic(overview, topic, told)));
        }
        parts.add(list(
                "breakdowns",
                Overview::getBreakdowns,
                Overview::withBreakdowns,
                Breakdown.builder().build(),
                BREAKDOWN));
        parts.add(list("statedFigures", Overview::getStatedFigures, Overview::withStatedFigures, BLANK_FIGURE, FIGURE));
        return List.copyOf(parts);
    }

    private static Overview withTopic(Overview overview, OverviewTopic topic, Optional<String> told) {
        Map<OverviewTopic, String> topics = new EnumMap<>(OverviewTopic.class);
        topics.putAll(overview.getTopics());
        topics.remove(topic);
        told.ifPresent(text -> topics.put(topic, text));
        return overview.withTopics(topics);
    }

    private static ReportPeriod period(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("period must be two dates with a slash between, was \"" + text + '"');
        }
        return ReportPeriod.builder()
                .start(LocalDate.parse(text.substring(0, slash)))
                .end(LocalDate.parse(text.substring(slash + 1)))
                .build();
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("text must be true or false, was \"" + text + '"');
        };
    }

    private static <T> Part<T> string(String name, Function<T, String> get, BiFunction<T, String, T> with) {
        return required(name, get, with, Function.identity(), Function.identity());
    }

    private static <T> Part<T> count(String name, Function<T, Count> get, BiFunction<T, Count, T> with) {
        return required(name, get, with, Count::toString, Count::parse);
    }

    private static <T, E extends Enum<E> & Named> Part<T> constant(
            String name, Class<E> type, Function<T, E> get, BiFunction<T, E, T> with) {
        return required(name, get, with, Named::getName, Part.constants(type));
    }
}
