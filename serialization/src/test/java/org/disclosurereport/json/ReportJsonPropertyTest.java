package org.disclosurereport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.stated.StatedQuantity;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Domain(SampleReports.class)
@Domain(DomainContext.Global.class)
class ReportJsonPropertyTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.text());

    @Property(tries = 200)
    void whatWasWrittenReadsToAnEqualReport(@ForAll DisclosureReport report) {
        assertThat(ReportJson.read(ReportJson.write(report)).orElseThrow()).isEqualTo(report);
    }

    @Property(tries = 200)
    void canonicalBytesAreAFixedPoint(@ForAll DisclosureReport report) {
        byte[] canonical = ReportJson.canonicalBytes(report);
        DisclosureReport read = ReportJson.read(canonical).orElseThrow();
        assertThat(read).isEqualTo(report);
        assertThat(ReportJson.canonicalBytes(read)).isEqualTo(canonical);
    }

    @Property(tries = 200)
    void canonicalBytesAreThoseOfAnIndependentImplementation(@ForAll DisclosureReport report) throws IOException {
        // What the document says of itself is left out; see docs/json.md.
        String content = ReportJson.write(report).replaceFirst("\"schemaVersion\": \"1.0\",", "");
        String independent = new JsonCanonicalizer(content).getEncodedString();
        assertThat(new String(ReportJson.canonicalBytes(report), UTF_8)).isEqualTo(independent);
    }

    @Property(tries = 200)
    void keysInAnyOrderReadToTheSameReport(@ForAll DisclosureReport report, @ForAll long seed) {
        JsonNode shuffled = shuffle(MAPPER.readTree(ReportJson.write(report)), new Random(seed));
        assertThat(ReportJson.read(shuffled.toString()).orElseThrow()).isEqualTo(report);
    }

    @Property(tries = 100)
    void theSchemaAcceptsEveryReport(@ForAll DisclosureReport report) {
        assertThat(SCHEMA.validate(ReportJson.write(report), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 500)
    void theSchemaAcceptsWhatTheReaderAccepts(
            @ForAll FormVersion version, @ForAll @IntRange(min = 1, max = 2) int changes, @ForAll long seed) {
        Random random = new Random(seed);
        JsonNode json = MAPPER.readTree(ReportJson.write(SampleReports.of(version)));
        for (int i = 0; i < changes; i++) {
            change(json, random);
        }
        assertThat(SCHEMA.validate(json.toString(), InputFormat.JSON).isEmpty())
                .as(json.toString())
                .isEqualTo(ReportJson.read(json.toString()).getReport().isPresent());
    }

    /** The value of a figure is a count or an amount as its quantity asks, for the schema as for the reader. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theSchemaAcceptsTheSameFiguresAsTheReader(
            @ForAll StatedQuantity quantity, @ForAll("valuesOfFigures") String value) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(ReportJson.write(SampleReports.of(FormVersion.V2021)));
        ObjectNode figure =
                (ObjectNode) json.get("overview").get("statedFigures").get(0);
        figure.put("quantity", quantity.getName());
        figure.set("value", MAPPER.readTree(value));
        assertThat(SCHEMA.validate(json.toString(), InputFormat.JSON).isEmpty())
                .as("%s %s", quantity, value)
                .isEqualTo(ReportJson.read(json.toString()).getReport().isPresent());
    }

    @Provide
    Arbitrary<String> valuesOfFigures() {
        return Arbitraries.of("5", "null", "\"5\"", "\"0.000001\"", "1.5", "true", "\"x\"");
    }

    @Property(tries = 3000)
    void aDamagedFileIsRefusedOrStillAReport(
            @ForAll FormVersion version, @ForAll @IntRange(min = 1, max = 3) int changes, @ForAll long seed) {
        Random random = new Random(seed);
        DisclosureReport report = SampleReports.of(version);
        byte[] bytes = random.nextBoolean()
                ? ReportJson.canonicalBytes(report)
                : ReportJson.write(report).getBytes(UTF_8);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        JsonReadResult result = ReportJson.read(bytes);
        assertThat(result.getReport().isPresent())
                .isEqualTo(result.getProblems().isEmpty());
        for (JsonProblem problem : result.getProblems()) {
            assertThat(problem.getMessage()).startsWith("第").doesNotContain("{found}");
            assertThat(problem.getLine()).isPositive();
            assertThat(problem.getColumn()).isPositive();
        }
        result.getReport()
                .ifPresent(read -> assertThat(
                                ReportJson.read(ReportJson.write(read)).orElseThrow())
                        .isEqualTo(read));
    }

    private static JsonNode shuffle(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>(object.propertyNames());
            Collections.shuffle(keys, random);
            ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
            keys.forEach(key -> shuffled.set(key, shuffle(object.get(key), random)));
            return shuffled;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode shuffled = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> shuffled.add(shuffle(element, random)));
            return shuffled;
        }
        return node;
    }

    /** Drops, adds or replaces a member of a random object. */
    private static void change(JsonNode root, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> keys = new ArrayList<>(object.propertyNames());
        String key = keys.isEmpty() ? "key" : keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.put("extra", 1);
            default -> object.set(key, other(random));
        }
    }

    private static JsonNode other(Random random) {
        String[] values = {
            "null",
            "0",
            "-1",
            "-0",
            "3.5",
            "9007199254740991",
            "9007199254740992",
            "1e400",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"3\"",
            "\"0.5\"",
            "\"00\"",
            "\"1.\"",
            "\"2024-13-01\"",
            "\"2024-01-31\"",
            "\"2019\"",
            "\"2021\"",
            "\"yuan\"",
            "2018",
            "2147483648",
            "[1]"
        };
        String value = values[random.nextInt(values.length)];
        return value.equals("1e400")
                ? JsonNodeFactory.instance.numberNode(new java.math.BigInteger("9".repeat(400)))
                : MAPPER.readTree(value);
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}
