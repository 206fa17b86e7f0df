package org.disclosurereport.json.shape;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.json.JsonProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A version of the schema, such as 1.0. A document without one is of 1.0. Within a major version later ones only add keys that may be
 * left out, so a reader of 1.0 reads a document of 1.1 without the keys that it doesn't know.
 *
 * <p>A report is written in the first version that has all its keys, so that its digest stays the same whatever comes later.
 */
public record SchemaVersion(int major, int minor) {
    /** What this library writes, and the first there is. */
    public static final SchemaVersion CURRENT = new SchemaVersion(1, 0);

    /** The {@code $id} of the report's schema: an identifier, which carries the version; nothing is fetched from there. */
    public static final String REPORT_ID = "urn:disclosure-report:schema:report:" + CURRENT;

    public static final String KEY = "schemaVersion";

    private static final Pattern PATTERN = Pattern.compile("(0|[1-9][0-9]{0,3})[.](0|[1-9][0-9]{0,3})");

    public static Optional<SchemaVersion> parse(String text) {
        Matcher parts = PATTERN.matcher(text);
        return parts.matches()
                ? Optional.of(new SchemaVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    public boolean isSupported() {
        return major == CURRENT.major;
    }

    public boolean isLater() {
        return isSupported() && minor > CURRENT.minor;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }

    /**
     * The key that says which version a document is of. The canonical layout leaves it out, as it says nothing there: without it
     * a document is of 1.0.
     */
    public static <S, D> Member<S, D> version() {
        return new VersionMember<>();
    }

    /** The key {@code $schema}, for editors: it may be there, and says nothing. */
    public static <S, D> Member<S, D> schema() {
        return new SchemaMember<>();
    }

    private static final class VersionMember<S, D> extends Member<S, D> {
        VersionMember() {
            super(KEY, false);
        }

        @Override
        public void write(S source, JsonWriting out) {
            if (!out.sorted() && out.scope().complete()) {
                out.generator().writeName(encodedName());
                out.generator().writeString(CURRENT.toString());
            }
        }

        @Override
        public void read(JsonReading in, D draft) {
            in.nextToken();
            String text = in.text(Words.TEXT);
            if (text == null) {
                return;
            }
            @Nullable SchemaVersion version = parse(text).orElse(null);
            if (version == null) {
                in.problem(
                        JsonProblemKind.BAD_VERSION,
                        "supported",
                        LocalizedText.same(Words.quote(CURRENT.toString())),
                        "value",
                        LocalizedText.same(Words.quote(text)));
            } else {
                in.requireSupported(version, in.location());
            }
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object().put("const", CURRENT.toString());
        }
    }

    private static final class SchemaMember<S, D> extends Member<S, D> {
        SchemaMember() {
            super("$schema", false);
        }

        @Override
        public boolean isWritten() {
            return false;
        }

        @Override
        public void write(S source, JsonWriting out) {
            // What a host names there is no part of the report.
        }

        @Override
        public void read(JsonReading in, D draft) {
            in.nextToken();
            in.text(Words.TEXT);
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object().put("type", "string");
        }
    }
}
