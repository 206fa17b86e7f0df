package org.disclosurereport.validation.diagnosis;

import java.util.Locale;
import org.disclosurereport.LocalizedText;

/**
 * What may have happened to numbers on their way into a table.
 *
 * <p>For example {@link #DIGIT_REPLACED}: 1288 became 1228. The ids are stable; the last one stands for
 * everything that none of the others describes. Immutable and thread-safe.
 */
public enum SlipKind {
    /** One digit became another: 1288 → 1228. */
    DIGIT_REPLACED("一位数字有误", "one digit replaced"),
    /** One digit was left out: 1288 → 128. */
    DIGIT_DROPPED("漏录一位数字", "one digit dropped"),
    /** One digit too many: 1288 → 12288. */
    DIGIT_INSERTED("多录一位数字", "one digit inserted"),
    /** Two neighboring digits changed places: 351 → 315. */
    DIGITS_SWAPPED("相邻两位数字颠倒", "two neighboring digits swapped"),
    /** A total says 0 although its parts don't. */
    TOTAL_LEFT_AT_ZERO("总计疑似漏填", "total left at zero"),
    /** A total is any other number than its parts add up to, such as the sum before one of them was changed. */
    TOTAL_NOT_UPDATED("总计未随分项更新", "total not updated"),
    /** A minus sign was forgotten or one too many. */
    SIGN_CHANGED("正负号有误", "sign changed"),
    /** A number was reported in another unit: ten thousand times too large or too small. */
    UNIT_CHANGED("单位有误（相差一万倍）", "unit changed (ten thousand times)"),
    /** Two cells of one line have each other's number. */
    CELLS_EXCHANGED("两格数字互换", "two cells exchanged"),
    /** A number is one cell further on, 0 is in its place. */
    VALUE_SLIPPED("数字错填到相邻一格", "value slipped into the next cell"),
    /** Several numbers are one cell further on, 0 is in the first one's place. */
    BLOCK_SLIPPED("数字依次错位一格", "block slipped by one cell"),
    /** A whole row is shifted by one cell. */
    ROW_SHIFTED("整行错位一格", "whole row shifted by one cell"),
    /** A whole column is one cell higher or lower. */
    COLUMN_SHIFTED("整列错位一格", "whole column shifted by one cell"),
    /** What belongs to one cell is counted in another of the same line. */
    AMOUNT_MOVED("疑似填错行或填错列", "counted in another cell of the line"),
    /** Any other number. */
    OTHER_VALUE("数值有误", "other value");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final LocalizedText label;

    SlipKind(String chinese, String english) {
        this.label = LocalizedText.of(chinese, english);
    }

    /** {@return the stable id, such as {@code digit-replaced}} */
    public String getId() {
        return id;
    }

    /** {@return what happened, in words} */
    public LocalizedText getLabel() {
        return label;
    }
}
