package org.disclosurereport.json.shape;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.DocumentCounts;
import org.disclosurereport.FeeItems;
import org.disclosurereport.FormVersion;
import org.disclosurereport.Named;
import org.disclosurereport.NotProcessed;
import org.disclosurereport.OtherHandling;
import org.disclosurereport.Outcomes;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProactiveDisclosure2019;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.Procurement;
import org.disclosurereport.PublicationCounts;
import org.disclosurereport.Refused;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.ServiceItems;
import org.disclosurereport.Unavailable;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.input.Reading;
import org.disclosurereport.json.JsonProblem;
import org.disclosurereport.json.JsonReadResult;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleFailure;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.RuleTally;
import org.disclosurereport.validation.Undecided;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a host's Jackson writes and reads by itself: the report, its parts as they are within it, its words. Everything else
 * of core is refused, so that it never becomes the JSON of a bean, which nobody could read back.
 */
public final class PublicTypes {
    /** The whole report. */
    public static final JsonType<DisclosureReport> REPORT = new ReportType();

    private static final Map<Class<?>, JsonType<?>> FINDINGS = Map.of(
            ValidationResult.class, FindingTypes.RESULT,
            Violation.class, FindingTypes.VIOLATION,
            Undecided.class, FindingTypes.UNDECIDED,
            RuleTally.class, FindingTypes.TALLY,
            RuleFailure.class, FindingTypes.FAILURE,
            Waiver.class, FindingTypes.WAIVER,
            Diagnosis.class, FindingTypes.DIAGNOSIS,
            Reading.Issue.class, FindingTypes.ISSUE,
            JsonProblem.class, ProblemTypes.PROBLEM,
            RuleInfo.class, RuleTypes.INFO);

    /** What is written and can't be read, and what to read instead. */
    private static final Map<Class<?>, WrittenOnly> WRITTEN_ONLY = Map.of(
            JsonReadResult.class, new WrittenOnly(ProblemTypes.READ_RESULT, "read the report"),
            Rule.class, new WrittenOnly(RuleTypes.RULE, "read RuleInfo"),
            RuleSet.class, new WrittenOnly(RuleTypes.SET, "read RuleInfo"));

    private record WrittenOnly(JsonType<?> type, String instead) {}

    private static final Map<Class<?>, JsonType<?>> TYPES = new LinkedHashMap<>();
    private static final Map<Class<?>, String> REFUSED = new LinkedHashMap<>();
    private static final String CORE = DisclosureReport.class.getPackageName();
    private static final Set<String> CORE_PACKAGES = Set.of(
            CORE,
            CORE + ".form",
            CORE + ".stated",
            CORE + ".properties",
            CORE + ".diff",
            CORE + ".series",
            CORE + ".input",
            CORE + ".validation",
            CORE + ".validation.diagnosis");
    private static final String ROWS_DEPEND = "has other cells in each form and doesn't say which form it is of";

    static {
        add(DisclosureReport.class, REPORT);
        add(Count.class, JsonTypes.COUNT);
        add(Change.class, JsonTypes.CHANGE);
        add(Amount.class, JsonTypes.AMOUNT);
        TYPES.putAll(PropertyShapes.byClass());
        add(ReportKey.class, FindingTypes.REPORT_KEY);
        TYPES.putAll(FINDINGS);

        Part<Requests> requests = Part.of("requests", DisclosureReport::getRequests, DisclosureReport::withRequests);
        add(Requests.class, requests);
        add(
                RequestCounts.class,
                requests.then("newlyReceived", Requests::getNewlyReceived, Requests::withNewlyReceived));
        Part<Outcomes> outcomes = requests.then("outcomes", Requests::getOutcomes, Requests::withOutcomes);
        add(Outcomes.class, outcomes);
        add(Refused.class, outcomes.then("refused", Outcomes::getRefused, Outcomes::withRefused));
        add(Unavailable.class, outcomes.then("unavailable", Outcomes::getUnavailable, Outcomes::withUnavailable));
        add(NotProcessed.class, outcomes.then("notProcessed", Outcomes::getNotProcessed, Outcomes::withNotProcessed));
        add(
                OtherHandling.class,
                outcomes.then("otherHandling", Outcomes::getOtherHandling, Outcomes::withOtherHandling));
        Part<Challenges> challenges =
                Part.of("challenges", DisclosureReport::getChallenges, DisclosureReport::withChallenges);
        add(Challenges.class, challenges);
        add(
                ChallengeCounts.class,
                challenges.then("reconsideration", Challenges::getReconsideration, Challenges::withReconsideration));

        REFUSED.put(ProactiveDisclosure.class, ROWS_DEPEND);
        Part<ProactiveDisclosure2019> before = disclosure(ProactiveDisclosure2019.class);
        add(ProactiveDisclosure2019.class, FormVersion.V2019, before);
        add(
                PublicationCounts.class,
                FormVersion.V2019,
                before.then(
                        "regulations",
                        ProactiveDisclosure2019::getRegulations,
                        ProactiveDisclosure2019::withRegulations));
        add(
                ServiceItems.class,
                FormVersion.V2019,
                before.then(
                        "licensing", ProactiveDisclosure2019::getLicensing, ProactiveDisclosure2019::withLicensing));
        add(
                FeeItems.class,
                FormVersion.V2019,
                before.then(
                        "administrativeFees",
                        ProactiveDisclosure2019::getAdministrativeFees,
                        ProactiveDisclosure2019::withAdministrativeFees));
        add(
                Procurement.class,
                FormVersion.V2019,
                before.then(
                        "centralizedProcurement",
                        ProactiveDisclosure2019::getCentralizedProcurement,
                        ProactiveDisclosure2019::withCentralizedProcurement));
        Part<ProactiveDisclosure2021> now = disclosure(ProactiveDisclosure2021.class);
        add(ProactiveDisclosure2021.class, FormVersion.V2021, now);
        add(
                DocumentCounts.class,
                FormVersion.V2021,
                now.then(
                        "regulations",
                        ProactiveDisclosure2021::getRegulations,
                        ProactiveDisclosure2021::withRegulations));
    }

    private PublicTypes() {}

    private static <V> void add(Class<V> type, JsonType<V> json) {
        TYPES.put(type, json);
    }

    private static <V> void add(Class<V> type, FormVersion version, Part<V> part) {
        add(type, PartType.of(version, part));
    }

    /** A part that the tables of every form have; it is refused if they differ in its cells. */
    private static <V> void add(Class<V> type, Part<V> part) {
        PartType.of(part).ifPresentOrElse(json -> add(type, json), () -> REFUSED.put(type, ROWS_DEPEND));
    }

    private static <T extends ProactiveDisclosure> Part<T> disclosure(Class<T> type) {
        return Part.of(
                "proactiveDisclosure",
                report -> type.cast(report.getProactiveDisclosure()),
                DisclosureReport::withProactiveDisclosure);
    }

    /**
     * {@return how a value is written, by its class or an interface of core that it implements; empty if it isn't one of
     * this library's, or refused}
     *
     * @param type the value's class
     */
    public static Optional<JsonType<?>> find(Class<?> type) {
        JsonType<?> exact = TYPES.get(type);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (isWord(type)) {
            return Optional.of(words(type));
        }
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .<JsonType<?>>map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * {@return how a value is written that is never read; empty if it is none}
     *
     * @param type its class
     */
    public static Optional<JsonType<?>> findWritten(Class<?> type) {
        return writtenOnly(type).map(WrittenOnly::type);
    }

    private static Optional<WrittenOnly> writtenOnly(Class<?> type) {
        return WRITTEN_ONLY.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * {@return how a kind of finding is written; empty if it is none}
     *
     * @param type the kind of finding
     */
    @SuppressWarnings("unchecked") // the type of a class is that of its values
    public static <V> Optional<JsonType<V>> findFinding(Class<V> type) {
        return Optional.ofNullable((JsonType<V>) FINDINGS.get(type));
    }

    /** The kinds of findings, for messages. */
    public static String findingNames() {
        return FINDINGS.keySet().stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
    }

    /** An enum of the library, by the names that its constants have within a report. */
    @SuppressWarnings("unchecked") // the caller has seen that it is both
    private static <E extends Enum<E> & Named> JsonType<E> words(Class<?> type) {
        return JsonTypes.named(type.getSimpleName(), (Class<E>) type);
    }

    /**
     * {@return why a value of core can't be written or read alone; empty if nothing is against it}
     *
     * @param type its class
     */
    public static Optional<String> findRefusal(Class<?> type) {
        for (Map.Entry<Class<?>, String> refused : REFUSED.entrySet()) {
            if (refused.getKey().isAssignableFrom(type)) {
                return Optional.of(refused.getKey().getSimpleName() + " " + refused.getValue()
                        + ": write or read the whole report");
            }
        }
        Optional<WrittenOnly> written = writtenOnly(type);
        if (written.isPresent()) {
            return Optional.of(type.getSimpleName() + " is written as JSON and not read: "
                    + written.get().instead());
        }
        boolean value = isCore(type) && !type.isEnum() && !Throwable.class.isAssignableFrom(type);
        return value
                ? Optional.of(
                        type.getSimpleName() + " has no JSON of its own: write or read the report, or a part of it")
                : Optional.empty();
    }

    /**
     * {@return whether a type is an enum of core whose constants have names within a report}
     *
     * @param type the type
     */
    public static boolean isWord(Class<?> type) {
        return isCore(type) && type.isEnum() && Named.class.isAssignableFrom(type);
    }

    private static boolean isCore(Class<?> type) {
        return CORE_PACKAGES.contains(type.getPackageName());
    }

    private static final class ReportType implements JsonType<DisclosureReport> {
        @Override
        public void write(DisclosureReport value, JsonWriting out) {
            ReportShape.write(value, out);
        }

        @Override
        public @Nullable DisclosureReport read(JsonReading in) {
            return ReportShape.read(in);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object().put("$ref", SchemaVersion.REPORT_ID);
        }
    }

    /**
     * A part of the tables that is written alone, as it is within a report: it takes the place of the same part in a blank report.
     *
     * @param blank a blank report of the form
     * @param shape the keys of the part
     * @param part which part
     */
    private record PartType<V>(
            DisclosureReport blank, ObjectShape<CellShapes.Values, CellShapes.Draft> shape, Part<V> part)
            implements JsonType<V> {
        /** A part of the tables of one form. */
        static <V> JsonType<V> of(FormVersion version, Part<V> part) {
            return new PartType<>(blank(version), CellShapes.of(version, part.name()), part);
        }

        /** A part that has the same cells in every form; empty if they differ, for then it doesn't say which cells it has. */
        static <V> Optional<JsonType<V>> of(Part<V> part) {
            Set<Set<String>> cells = new LinkedHashSet<>();
            for (FormVersion version : FormVersion.values()) {
                cells.add(Form.of(version).getCells().stream()
                        .map(Cell::getName)
                        .filter(cell -> cell.startsWith(part.name() + "."))
                        .collect(Collectors.toSet()));
            }
            return cells.size() == 1 ? Optional.of(of(FormVersion.earliest(), part)) : Optional.empty();
        }

        private static DisclosureReport blank(FormVersion version) {
            return DisclosureReport.builder()
                    .agency(Agency.of("-"))
                    .year(version.getFirstYear())
                    .proactiveDisclosure(ProactiveDisclosure.blank(version))
                    .build();
        }

        @Override
        public void write(V value, JsonWriting out) {
            shape.write(CellShapes.Values.of(part.with().apply(blank, value)), out);
        }

        @Override
        public @Nullable V read(JsonReading in) {
            int before = in.problemCount();
            CellShapes.Draft draft = new CellShapes.Draft(blank);
            shape.read(in, draft);
            return in.problemCount() == before ? part.get().apply(draft.fill(blank)) : null;
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return shape.schema(nodes);
        }
    }

    /**
     * Where in a report a part is.
     *
     * @param name the address that its cells have in common
     * @param get gives the part of a report
     * @param with replaces the part of a report
     */
    private record Part<V>(
            String name, Function<DisclosureReport, V> get, BiFunction<DisclosureReport, V, DisclosureReport> with) {
        /** A table. */
        static <V> Part<V> of(
                String name,
                Function<DisclosureReport, V> get,
                BiFunction<DisclosureReport, V, DisclosureReport> with) {
            return new Part<>(name, get, with);
        }

        /** A part of this part. */
        <P> Part<P> then(String inner, Function<V, P> getInner, BiFunction<V, P, V> withInner) {
            return new Part<>(
                    name + "." + inner,
                    get.andThen(getInner),
                    (report, value) -> with.apply(report, withInner.apply(get.apply(report), value)));
        }
    }
}
