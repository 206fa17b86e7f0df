package org.disclosurereport.json;

import java.util.Locale;
import org.disclosurereport.LocalizedText;

/**
 * What can be wrong with the JSON of a report. Each kind has a stable id and its message in both
 * languages, written here and nowhere else.
 */
public enum JsonProblemKind {
    /** The text is no JSON; reading ends here. */
    SYNTAX("JSON 语法错误：此处不应为{found}", "malformed JSON: unexpected {found}"),
    /** There is nothing but blanks. */
    EMPTY("文件是空的", "the file is empty"),
    /** Something follows the report. */
    TRAILING_INPUT("报告结束后还有内容：{found}", "nothing may follow the report, found {found}"),
    /** The bytes are no UTF-8; reading ends here. */
    BAD_ENCODING(
            "不是有效的 UTF-8（字节 {byte}），可能是 {encoding} 编码",
            "is not valid UTF-8 (byte {byte}); the file may be in another encoding such as {encoding}"),
    /** The text begins with a byte order mark. */
    BYTE_ORDER_MARK("文件以字节顺序标记（BOM）开头，应去掉", "must not begin with a byte order mark (BOM)"),
    /** A text holds half of a surrogate pair, which no UTF-8 can hold. */
    LONE_SURROGATE("文本中含有不成对的代理码元 {value}", "must be well-formed Unicode, had the lone surrogate {value}"),
    /** A text holds a control character other than a line break or a tab; escaped or not. */
    CONTROL_CHARACTER(
            "文本中含有控制字符 {value}，只允许换行符和制表符", "must hold no control characters but line breaks and tabs, had {value}"),
    /** The input is larger than the limit; nothing of it is read. */
    TOO_BIG("超过大小上限 {max} 字节", "must have at most {max} bytes, has more"),
    /** Objects and arrays are nested deeper than the limit; reading ends here. */
    TOO_DEEP("超过嵌套上限 {max} 层", "must be nested at most {max} levels deep, is deeper"),
    /** There are more problems than the limit; reading ends here. */
    TOO_MANY_PROBLEMS("问题已达 {max} 个，不再继续读取", "reading ends here, after {max} problems"),
    /** An object has a key that it can't have. */
    UNKNOWN_KEY("未知的键 {key}{nearest}", "unknown key {key}{nearest}"),
    /** An object has a key twice. */
    DUPLICATE_KEY("重复的键 {key}", "duplicate key {key}"),
    /** An object lacks a key, be it a cell or another part. */
    MISSING_KEY("缺少字段 {key}{hint}", "missing key {key}{hint}"),
    /** A value has another JSON type. */
    WRONG_TYPE("应为{expected}，实为{actual}", "must be {expected}, was {actual}"),
    /** A whole number has a decimal point or an exponent. */
    FRACTION("应为不带小数点和指数的整数，实为 {value}", "must be a whole number in plain digits, was {value}"),
    /** A number that can't be is negative. */
    NEGATIVE("不能为负数，实为 {value}", "must be 0 or more, was {value}"),
    /** A number is out of range. */
    TOO_LARGE("应在 {min} 至 {max} 之间，实为 {value}", "must be from {min} to {max}, was {value}"),
    /** The year lies before the first form or has more than four digits. */
    BAD_YEAR("年份应在 {min} 至 {max} 之间，实为 {value}", "must be a year from {min} to {max}, was {value}"),
    /** A text is not written as a date. */
    BAD_DATE("应为 YYYY-MM-DD 形式的日期，实为 {value}", "must be a date such as 2024-01-31, was {value}"),
    /** A text is written as a date, and the calendar doesn't have it. */
    NO_SUCH_DAY("没有 {value} 这一天", "there is no such day as {value}"),
    /** A text is no plain decimal. */
    BAD_DECIMAL(
            "应为普通十进制数（整数部分至多 {digits} 位，小数至多 {decimals} 位），实为 {value}",
            "must be a plain decimal with at most {digits} digits and {decimals} decimals, was {value}"),
    /** A text is none of those allowed. */
    UNKNOWN_VALUE("应为 {allowed} 之一，实为 {value}", "must be one of {allowed}, was {value}"),
    /** Values that are well written and can't be together, such as a number that its kind of cell can't hold. */
    INVALID("无效：{why}", "is invalid: {why}"),
    /** A text is not written as a version of the schema. */
    BAD_VERSION("应为 {supported} 形式的版本号，实为 {value}", "must be a version such as {supported}, was {value}"),
    /** The document is of a version of the schema that can't be read; nothing else of it is. */
    UNSUPPORTED_VERSION(
            "数据格式版本为 {value}，仅支持 {supported} 以及同为第 {major} 版的后续版本",
            "is of schema version {value}; supported are {supported} and the later versions of {major}"),
    /** A key of a later version of the schema, which was passed over. The report was read without it. */
    LATER_KEY(
            "未读取键 {key}：该键属于数据格式的后续版本 {version}",
            "key {key} was passed over; it belongs to the later schema version {version}");

    private final LocalizedText template;

    JsonProblemKind(String chinese, String english) {
        this.template = LocalizedText.of(chinese, english);
    }

    /** {@return the stable id, such as {@code unknown-key}} */
    public String getId() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the message with named holes, which a problem's attributes fill} */
    public LocalizedText getTemplate() {
        return template;
    }
}
