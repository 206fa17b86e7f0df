package org.disclosurereport.json.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.PlainText;
import org.disclosurereport.internal.Nearest;
import org.disclosurereport.json.JsonProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** One reading of a report: the tokens, and the problems told so far. */
public final class JsonReading {
    /** What {@link #wholeNumber} gives after telling a problem. */
    public static final long NO_NUMBER = Long.MIN_VALUE;

    private final JsonParser parser;
    private final Supplier<JsonParser> fromStart;
    private final int maxProblems;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> passedOver = new ArrayList<>();
    private @Nullable Ahead ahead;
    private boolean stopped;
    private boolean sorted;

    /** A problem as found, before its line and column are known. */
    public record Found(
            JsonProblemKind kind,
            TokenStreamLocation location,
            String pointer,
            Map<String, LocalizedText> attributes) {}

    /**
     * What the document says of itself.
     *
     * @param formVersion the form
     * @param schemaVersion the schema
     * @param at where it says which schema
     */
    private record Ahead(
            Optional<FormVersion> formVersion,
            Optional<SchemaVersion> schemaVersion,
            @Nullable TokenStreamLocation at) {
        static final Ahead NOTHING = new Ahead(Optional.empty(), Optional.empty(), null);
    }

    /** Ends a reading before its input ends. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /**
     * Begins a reading.
     *
     * @param parser the tokens, none of them read yet
     * @param fromStart gives a second parser of the same tokens, for looking ahead
     * @param maxProblems after how many problems to end
     */
    public JsonReading(JsonParser parser, Supplier<JsonParser> fromStart, int maxProblems) {
        this.parser = parser;
        this.fromStart = fromStart;
        this.maxProblems = maxProblems;
    }

    /**
     * Reads a value, up to its last token.
     *
     * @return the value, or null when there are problems
     * @throws JacksonException if the tokens end in a syntax error
     */
    public <V> @Nullable V read(JsonType<V> type) {
        try {
            if (parser.nextToken() == null) {
                throw new UnexpectedEndOfInputException(parser, JsonToken.NOT_AVAILABLE, "no value");
            }
            return type.read(this);
        } catch (Stopped e) {
            stopped = true;
            return null;
        }
    }

    /** Whether reading ended before the report did. */
    public boolean isStopped() {
        return stopped;
    }

    public List<Found> found() {
        return found;
    }

    /** The keys of a later version that were passed over. */
    public List<Found> passedOver() {
        return passedOver;
    }

    public int problemCount() {
        return found.size();
    }

    public TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    @Nullable
    public JsonToken token() {
        return parser.currentToken();
    }

    @Nullable
    public JsonToken nextToken() {
        return parser.nextToken();
    }

    /** Goes to the next key of the object, or its end, and tells whether it is this key. */
    public boolean nextKeyIs(SerializableString key) {
        return parser.nextName(key);
    }

    /** The current key. */
    public String key() {
        return parser.currentName();
    }

    /** Whether the last keys came in the order of the canonical layout, so more of them may. */
    public boolean isSorted() {
        return sorted;
    }

    public void setSorted(boolean now) {
        sorted = now;
    }

    /** Tells the current token unless it begins an object. */
    public boolean startsObject() {
        return is(JsonToken.START_OBJECT, Words.OBJECT);
    }

    /** Tells the current token unless it is the one expected. */
    public boolean is(JsonToken token, LocalizedText expected) {
        if (parser.hasToken(token)) {
            return true;
        }
        wrongType(expected);
        return false;
    }

    /** Tells that the current value has the wrong type, and skips it. */
    public void wrongType(LocalizedText expected) {
        LocalizedText actual = Words.actual(token(), isScalar() ? parser.getString() : "");
        problem(JsonProblemKind.WRONG_TYPE, "expected", expected, "actual", actual);
        skip();
    }

    private boolean isScalar() {
        JsonToken token = token();
        return token != null && token.isScalarValue();
    }

    /** The text of the current token if it is a well-formed string, else null after telling. */
    @Nullable
    public String text(LocalizedText expected) {
        if (!is(JsonToken.VALUE_STRING, expected)) {
            return null;
        }
        String text = parser.getString();
        int refused = PlainText.indexOfRefused(text);
        if (refused >= 0) {
            char unit = text.charAt(refused);
            problem(
                    Character.isSurrogate(unit) ? JsonProblemKind.LONE_SURROGATE : JsonProblemKind.CONTROL_CHARACTER,
                    "value",
                    LocalizedText.same(Words.surrogate(unit)));
            return null;
        }
        return text;
    }

    /** The current number, or text, as it is written. */
    public String digits() {
        return parser.getString();
    }

    /** Goes to the next token and gives it if it is a whole number that is a long, else {@link #NO_NUMBER}. */
    public long nextWholeNumber() {
        try {
            return parser.nextLongValue(NO_NUMBER);
        } catch (InputCoercionException e) {
            return NO_NUMBER; // too large, and still the current token
        }
    }

    /** The current whole number in a range, or {@link #NO_NUMBER} after telling what it is. */
    public long wholeNumber(long min, long max, LocalizedText expected) {
        return wholeNumber(min, max, expected, JsonProblemKind.TOO_LARGE);
    }

    /** The current whole number in a range, or {@link #NO_NUMBER} after telling what it is. */
    public long wholeNumber(long min, long max, LocalizedText expected, JsonProblemKind outOfRange) {
        JsonToken token = token();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            // Jackson puts off the work for a big integer, which is not asked for here.
            if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                long value = parser.getLongValue();
                if (value >= min && value <= max) {
                    return value;
                }
            }
            outOfRange(min, max, outOfRange);
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            problem(JsonProblemKind.FRACTION, "value", number());
        } else {
            wrongType(expected);
        }
        return NO_NUMBER;
    }

    private void outOfRange(long min, long max, JsonProblemKind kind) {
        if (kind == JsonProblemKind.TOO_LARGE && min >= 0 && parser.getString().startsWith("-")) {
            problem(JsonProblemKind.NEGATIVE, "value", number());
        } else {
            LocalizedText from = LocalizedText.same(Long.toString(min));
            LocalizedText to = LocalizedText.same(Long.toString(max));
            problem(kind, "min", from, "max", to, "value", number());
        }
    }

    private LocalizedText number() {
        return LocalizedText.same(Words.shorten(parser.getString()));
    }

    /** Tells the current key, which is none of those known, and skips its value; of a later version's document it passes it over. */
    public void unknownKey(List<String> known) {
        String key = key();
        SchemaVersion version = ahead().schemaVersion().orElse(SchemaVersion.CURRENT);
        if (version.isLater()) {
            if (passedOver.size() < maxProblems) {
                Map<String, LocalizedText> attributes = new LinkedHashMap<>();
                attributes.put("key", LocalizedText.same(Words.quote(key)));
                attributes.put("version", LocalizedText.same(version.toString()));
                passedOver.add(new Found(
                        JsonProblemKind.LATER_KEY, location(), pointer().toString(), attributes));
            }
            skipMember();
            return;
        }
        problem(
                JsonProblemKind.UNKNOWN_KEY,
                "key",
                LocalizedText.same(Words.quote(key)),
                "nearest",
                Nearest.find(key, known)
                        .map(Words::quote)
                        .map(name -> LocalizedText.of("，最接近的是 " + name, "; the nearest is " + name))
                        .orElse(Words.NO_HINT));
        skipMember();
    }

    /** Tells the current key, which was there before, and skips its value. */
    public void duplicateKey() {
        problem(JsonProblemKind.DUPLICATE_KEY, "key", LocalizedText.same(Words.quote(key())));
        skipMember();
    }

    /** Tells that the object that ends with the current token lacks a key. */
    public void missingKey(TokenStreamLocation start, String key, LocalizedText hint) {
        add(
                JsonProblemKind.MISSING_KEY,
                start,
                pointer().appendProperty(key).toString(),
                "key",
                LocalizedText.same(Words.quote(key)),
                "hint",
                hint);
    }

    /**
     * Tells a problem at the current token.
     *
     * @param attributes names and texts in turn
     */
    public void problem(JsonProblemKind kind, Object... attributes) {
        add(kind, location(), pointer().toString(), attributes);
    }

    /** Tells the problem that ends reading, whatever the limit. */
    public void lastProblem(JsonProblemKind kind, TokenStreamLocation location, String attribute, LocalizedText value) {
        found.add(new Found(kind, location, pointer().toString(), Map.of(attribute, value)));
    }

    /** Where the current token is. */
    public JsonPointer pointer() {
        return parser.streamReadContext().pathAsPointer();
    }

    /** Ends reading, with nothing else to tell, if the document is of a version that can't be read. */
    public void requireSupported(SchemaVersion version, TokenStreamLocation location) {
        if (version.isSupported()) {
            return;
        }
        found.clear();
        passedOver.clear();
        Map<String, LocalizedText> attributes = new LinkedHashMap<>();
        attributes.put("value", LocalizedText.same(version.toString()));
        attributes.put("supported", LocalizedText.same(SchemaVersion.CURRENT.toString()));
        attributes.put("major", LocalizedText.same(Integer.toString(SchemaVersion.CURRENT.major())));
        found.add(new Found(JsonProblemKind.UNSUPPORTED_VERSION, location, "/" + SchemaVersion.KEY, attributes));
        throw new Stopped();
    }

    private void add(JsonProblemKind kind, TokenStreamLocation location, String pointer, Object... attributes) {
        Map<String, LocalizedText> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put((String) attributes[i], (LocalizedText) attributes[i + 1]);
        }
        if (found.isEmpty()) {
            // What is wrong with a document of another major version is that it is one, wherever it says so.
            Ahead said = ahead();
            if (said.schemaVersion().isPresent() && said.at() != null) {
                requireSupported(said.schemaVersion().get(), said.at());
            }
        }
        if (found.size() >= maxProblems) {
            LocalizedText max = LocalizedText.same(Integer.toString(maxProblems));
            found.add(new Found(JsonProblemKind.TOO_MANY_PROBLEMS, location(), "", Map.of("max", max)));
            throw new Stopped();
        }
        found.add(new Found(kind, location, pointer, map));
    }

    private void skipMember() {
        parser.nextToken();
        skip();
    }

    /** Goes to the last token of the current value. */
    public void skip() {
        skip(parser);
    }

    private static void skip(JsonParser parser) {
        if (!isStart(parser.currentToken())) {
            return;
        }
        int open = 1;
        while (open > 0) {
            JsonToken token = parser.nextToken();
            if (isStart(token)) {
                open++;
            } else if (token != null && token.isStructEnd()) {
                open--;
            }
        }
    }

    private static boolean isStart(@Nullable JsonToken token) {
        return token != null && token.isStructStart();
    }

    /** Which form the document says that it is of, for one that says so after the tables; the reading itself tells if it doesn't. */
    public Optional<FormVersion> versionAhead() {
        return ahead().formVersion();
    }

    /** Looks from the start for what the document says of itself. Only done once, so the whole stays linear. */
    private Ahead ahead() {
        if (ahead == null) {
            try (JsonParser parser = fromStart.get()) {
                ahead = lookAhead(parser);
            } catch (JacksonException e) {
                ahead = Ahead.NOTHING;
            }
        }
        return ahead;
    }

    private static Ahead lookAhead(JsonParser parser) {
        Ahead said = Ahead.NOTHING;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return said;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING && key.equals(ReportShape.FORM_VERSION)) {
                said = new Ahead(JsonTypes.FORM_VERSION.find(parser.getString()), said.schemaVersion(), said.at());
            } else if (value == JsonToken.VALUE_STRING && key.equals(SchemaVersion.KEY)) {
                said = new Ahead(
                        said.formVersion(), SchemaVersion.parse(parser.getString()), parser.currentTokenLocation());
            }
            skip(parser);
        }
        return said;
    }
}
