package org.disclosurereport.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.disclosurereport.json.PartType.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a host's Jackson writes and reads by itself: the report, its parts as they are within it, its words. Everything else
 * of core is refused, so that it never becomes the JSON of a bean, which nobody could read back.
 */
final class PublicTypes {
    /** The whole report. */
    static final JsonType<DisclosureReport> REPORT = new ReportType();

    private static final Map<Class<?>, JsonType<?>> TYPES = new LinkedHashMap<>();
    private static final Map<Class<?>, String> REFUSED = new LinkedHashMap<>();
    private static final String CORE = DisclosureReport.class.getPackageName();
    private static final String ROWS_DEPEND = "has other cells in each form and doesn't say which form it is of";

    static {
        add(DisclosureReport.class, REPORT);
        add(Count.class, JsonTypes.COUNT);
        add(Change.class, JsonTypes.CHANGE);
        add(Amount.class, JsonTypes.AMOUNT);
        TYPES.putAll(PropertyShapes.byClass());

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
    static Optional<JsonType<?>> find(Class<?> type) {
        JsonType<?> exact = TYPES.get(type);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (isCore(type) && type.isEnum() && Named.class.isAssignableFrom(type)) {
            return Optional.of(words(type));
        }
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .<JsonType<?>>map(Map.Entry::getValue)
                .findFirst();
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
    static Optional<String> findRefusal(Class<?> type) {
        for (Map.Entry<Class<?>, String> refused : REFUSED.entrySet()) {
            if (refused.getKey().isAssignableFrom(type)) {
                return Optional.of(refused.getKey().getSimpleName() + " " + refused.getValue()
                        + ": write or read the whole report");
            }
        }
        boolean value = isCore(type) && !type.isEnum() && !Throwable.class.isAssignableFrom(type);
        return value
                ? Optional.of(
                        type.getSimpleName() + " has no JSON of its own: write or read the report, or a part of it")
                : Optional.empty();
    }

    private static boolean isCore(Class<?> type) {
        return type.getPackageName().equals(CORE) || type.getPackageName().startsWith(CORE + ".form");
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
            return nodes.object().put("$ref", ReportSchema.ID);
        }
    }
}
