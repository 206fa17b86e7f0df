package org.disclosurereport.json.shape;

import java.util.HexFormat;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;

/** The words that fill the holes of messages. */
public final class Words {
    public static final LocalizedText OBJECT = LocalizedText.of("对象", "an object");
    public static final LocalizedText ARRAY = LocalizedText.of("数组", "an array");
    public static final LocalizedText TEXT = LocalizedText.of("字符串", "a string");
    public static final LocalizedText TEXT_OR_NULL = LocalizedText.of("字符串或 null", "a string or null");
    public static final LocalizedText INTEGER = LocalizedText.of("整数", "an integer");
    public static final LocalizedText INTEGER_OR_NULL = LocalizedText.of("整数或 null", "an integer or null");
    public static final LocalizedText DECIMAL =
            LocalizedText.of("写作字符串的十进制数或 null", "a decimal written as a string, or null");
    public static final LocalizedText FLAG = LocalizedText.of("true 或 false", "true or false");
    public static final LocalizedText END_OF_INPUT = LocalizedText.of("输入结尾", "end of input");

    /** How a blank is written, for a missing key. */
    public static final LocalizedText BLANK_IS_NULL = LocalizedText.of("（空白应写作 null）", " (blank is null)");

    /** How the lack of text is written, for a missing key. */
    public static final LocalizedText NO_TEXT_IS_EMPTY = LocalizedText.of("（没有文字应写作 \"\"）", " (no text is \"\")");

    /** When there is nothing to add. */
    public static final LocalizedText NO_HINT = LocalizedText.same("");

    private static final LocalizedText NUMBER = LocalizedText.of("数字", "the number");
    private static final LocalizedText STRING = LocalizedText.of("字符串", "the string");
    private static final LocalizedText OTHER = LocalizedText.of("其他内容", "something else");

    private static final int MAX_QUOTED = 40;
    private static final int MAX_POINTER = 200;

    private Words() {}

    /** What a token is, such as: the string "3". */
    public static LocalizedText actual(@Nullable JsonToken token, String text) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> join(STRING, quote(text));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> join(NUMBER, shorten(text));
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> LocalizedText.same(token.asString());
            default -> OTHER;
        };
    }

    /** A byte, such as 0xBD. */
    public static LocalizedText hex(byte value) {
        return LocalizedText.same("0x" + HexFormat.of().withUpperCase().toHexDigits(value));
    }

    /** The text in quotes, escaped as in JSON, shortened if it is long. */
    public static String quote(String text) {
        return '"' + escape(shorten(text)) + '"';
    }

    /** The text with control characters escaped as in JSON, so that a message stays in its line. */
    public static String escape(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }

    public static String shorten(String text) {
        return shorten(text, MAX_QUOTED);
    }

    /** No pointer to what a report may have is so long; a hostile key is. */
    public static String shortenPointer(String pointer) {
        return shorten(pointer, MAX_POINTER);
    }

    private static String shorten(String text, int max) {
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max)) + "…";
    }

    private static LocalizedText join(LocalizedText what, String value) {
        return LocalizedText.of(what.getChinese() + ' ' + value, what.getEnglish() + ' ' + value);
    }

    /** The index of the first half of a surrogate pair that is alone, or −1: Java strings can hold one, UTF-8 can't. */
    public static int indexOfLone(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < length
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The usual name of a code unit, such as U+D800. */
    public static String surrogate(char unit) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(unit);
    }
}
