package org.disclosurereport.documents;

import java.util.Locale;
import org.disclosurereport.LocalizedText;

/**
 * What there can be to say about a reading. Each kind has a stable id, a weight, and its message in both languages,
 * written here and nowhere else.
 */
public enum ReadIssueKind {
    // Nothing could be read.
    /** The file is empty. */
    EMPTY(Weight.FAILURE, "文件是空的", "the file is empty"),
    /** The bytes are of no kind that is read. */
    UNKNOWN_KIND(
            Weight.FAILURE,
            "无法识别的文件类型（{found}）；可读取文本、Markdown、HTML、MHTML、DOCX、DOC、XLSX、XLS、WPS、ET、PDF、OFD",
            "is of no known kind ({found}); read are text, Markdown, HTML, MHTML, DOCX, DOC, XLSX, XLS, WPS, ET, PDF and OFD"),
    /** A format to convert first: RTF, CEB, OpenDocument, Word and Excel before 97. */
    OLD_FORMAT(
            Weight.FAILURE, "{format} 格式不能读取，请另存为 {instead}", "is {format}, which is not read; save it as {instead}"),
    /** The file is encrypted or asks for a password. */
    ENCRYPTED(Weight.FAILURE, "文件已加密，需要密码", "is encrypted and asks for a password"),
    /** The file is truncated or broken. */
    BROKEN(Weight.FAILURE, "文件已损坏或不完整：{reason}", "is truncated or broken: {reason}"),
    /** The input has the format of data, such as JSON, and is not a report. */
    NOT_A_REPORT(Weight.FAILURE, "不是有效的报告数据：{reason}", "is not a report: {reason}"),
    /** Reading took more memory than there is; nothing is read. */
    OUT_OF_MEMORY(
            Weight.FAILURE,
            "内存不足，无法读取（最大内存 {heap} MB）；可增大内存或减少同时读取的份数",
            "takes more memory than there is (a heap of {heap} MB); allow more, or read fewer at a time"),
    /** A fault of this library; nothing is read. */
    INTERNAL(
            Weight.FAILURE,
            "读取时程序出错（{error}），请将该文件报告给维护者",
            "reading failed through a fault of the program ({error}); please report it with the file"),
    /** A limit of {@link ReadLimits} was met; nothing is read. */
    LIMIT(Weight.FAILURE, "超过上限 {limit}（{max}{basis}）", "is over the limit {limit} of {max}{basis}"),
    /** The document has no table of the form. */
    NO_FORM(Weight.FAILURE, "没有找到年度报告的表格", "no form found: has no table of the annual report"),
    /** It is of a year before the form was introduced, and has none of its tables. */
    BEFORE_FORM(
            Weight.FAILURE,
            "{year} 年的年度报告早于 {first} 年启用的格式，没有其中的表格",
            "is a report for {year}, before the form was introduced in {first}, and has none of its tables"),
    /** Every page is a picture, and nothing that reads pictures is present. */
    SCANNED(
            Weight.FAILURE,
            "共 {pages} 页，均为图片，没有文字；读取图片需要 {artifact}",
            "has {pages} pages that are pictures without text; {artifact} reads pictures"),
    /** Its pictures were read, and none shows a table of the form. */
    NO_FORM_IN_PICTURES(
            Weight.FAILURE,
            "识别了 {pages} 页图片，没有找到年度报告的表格",
            "no form found: none of its {pages} pictures shows a table of the annual report"),
    /** The headings are there and the tables are pictures. */
    TABLES_ARE_PICTURES(
            Weight.FAILURE,
            "表格是图片（{pictures} 张），没有读取；读取图片需要 disclosure-report-pictures",
            "its tables are pictures ({pictures} of them), which are not read; disclosure-report-pictures reads pictures"),
    /** The headings are there and no table text is. */
    TABLES_HAVE_NO_TEXT(Weight.FAILURE, "有各节标题，但没有表格文字", "has the headings of the form and no text of its tables"),

    // Doubts: something is blank, or may be wrong.
    /** A row of the form isn't in the document, or has no values. */
    ROW_MISSING(Weight.DOUBT, "没有找到“{row}”一行", "has no row {row}"),
    /** A table of the form isn't in the document. */
    TABLE_MISSING(Weight.DOUBT, "没有找到“{section}”的表格", "has no table of section {section}"),
    /** What stands in a cell is no value of its kind; the cell is left blank. */
    NOT_A_VALUE(Weight.DOUBT, "“{printed}”不是{expected}，按空白处理", "\"{printed}\" is not {expected}; left blank"),
    /** A row has fewer or more values than columns, and several readings are possible. */
    VALUES_UNSURE(
            Weight.DOUBT,
            "“{row}”应有 {expected} 个值，读到 {found} 个（{printed}），无法确定各属哪一列",
            "row {row} must have {expected} values, has {found} ({printed}); it is uncertain which column each belongs to"),
    /** Rows of values without labels were taken in order. */
    LABELS_MISSING(Weight.DOUBT, "“{row}”没有行标题，按次序读取", "row {row} has no label; read by its place in the order"),
    /** A row stands twice with different values; the first is taken. */
    CONFLICT(
            Weight.DOUBT,
            "“{row}”出现两次且数值不同：{first}；{second}",
            "row {row} appears twice with different values: {first}; {second}"),
    /** A table stands twice with different values, and a row of it once. */
    ROW_ONCE(
            Weight.DOUBT,
            "表格出现两次且数值不同，“{row}”只出现一次",
            "a table appears twice with different values, row {row} of it once"),
    /** The row before or after has a label that is not known. */
    ROW_BESIDE_UNKNOWN(
            Weight.DOUBT,
            "“{row}”与一行无法辨认的数据相邻，数值可能错行",
            "row {row} is next to values with an unknown label; they may have changed places"),
    /** No head tells which version's cells a row has. */
    HEADS_MISSING(
            Weight.DOUBT, "“{row}”没有可辨认的表头，按其余部分的版本读取", "row {row} has no known heads; read as the rest of the form"),
    /** A block uses the other version of the form. */
    HYBRID_FORM(Weight.DOUBT, "“{row}”采用了{other}年版表格的表头或行", "row {row} has heads or rows of the {other} form"),
    /** A number has another unit of money than its column. */
    UNIT_CONVERTED(
            Weight.DOUBT,
            "“{printed}”的单位与表头不同，换算为 {value}",
            "\"{printed}\" has another unit than its column; read as {value}"),
    /** The year isn't told. */
    YEAR_NOT_FOUND(Weight.DOUBT, "没有找到年份，暂以 {year} 年代替", "states no year; {year} is used instead"),
    /** The year told is one before the form of its tables was introduced. */
    YEAR_BEFORE_FORM(
            Weight.DOUBT,
            "所写年份 {stated} 早于表格格式启用的 {first} 年，暂以 {year} 年代替",
            "states the year {stated}, before the form of its tables was introduced in {first}; {year} is used instead"),
    /** The agency isn't told. */
    AGENCY_NOT_FOUND(Weight.DOUBT, "没有找到机关名称", "states no agency"),
    /** Two places tell different years, agencies or dates. */
    HEADER_CONFLICT(
            Weight.DOUBT,
            "{field}不一致：{source}为{taken}，{otherSource}为{other}；取前者",
            "states two values for {field}: {taken} ({source}), {other} ({otherSource}); the first is taken"),
    /** A section's heading isn't found. */
    SECTION_MISSING(Weight.DOUBT, "没有找到“{section}”一节", "has no section {section}"),
    /** A figure in the prose wasn't understood. */
    FIGURE_UNCLEAR(Weight.DOUBT, "文中的“{quote}”未能识别：{reason}", "the text's \"{quote}\" was not understood: {reason}"),
    /** Bytes that are no characters were replaced. */
    BAD_CHARACTERS(Weight.DOUBT, "有 {count} 处字节无法按 {encoding} 解码", "has {count} places that are not {encoding}"),
    /** What is no character, such as half of a surrogate pair; U+FFFD is put in its place. */
    NOT_CHARACTERS(
            Weight.DOUBT,
            "有 {count} 处不是有效字符（{found}），以“�”代替",
            "has {count} places that are not characters ({found}), read as \uFFFD"),
    /** Control characters, which are left out. */
    CONTROL_CHARACTERS(Weight.DOUBT, "有 {count} 个控制字符，已略去", "has {count} control characters, which are left out"),
    /** The document was edited after this library wrote it; what is visible counts. */
    EDITED(
            Weight.DOUBT,
            "文件写出后“{field}”被改动，以可见内容为准",
            "{field} was edited after the file was written; what is visible counts"),
    /** The dates of the data period have lost characters or aren't in the calendar. */
    PERIOD_UNCLEAR(
            Weight.DOUBT,
            "数据统计期限“{printed}”残缺或有误，{taken}",
            "the data period \"{printed}\" is damaged or no date; {taken}"),
    /** A formula whose value was never calculated and stored. */
    FORMULA_WITHOUT_VALUE(
            Weight.DOUBT,
            "单元格 {cell} 的公式（{formula}）没有保存计算结果，按空白处理",
            "cell {cell} has a formula ({formula}) and no stored value; read as blank"),
    /** What this library hid in the file can't be used. */
    HIDDEN_UNUSABLE(
            Weight.DOUBT,
            "文件内隐藏数据“{field}”无法使用，以可见内容为准",
            "the hidden {field} in the file can't be used; what is visible counts"),
    /** A cell of a picture that can be read in several ways. */
    PICTURE_UNCLEAR(
            Weight.DOUBT,
            "“{printed}”由图片识别，不够清楚，也可能是“{others}”，请对照原图核对",
            "\"{printed}\" was read from a picture and isn't clear; it may be \"{others}\""),
    /** The characters of a picture have too few pixels. */
    PICTURE_SMALL(
            Weight.DOUBT,
            "图片过小，文字只有约 {height} 像素高，识别不可靠；请提供 150 dpi 以上的图片",
            "the picture is small: its characters are about {height} pixels high, too few to be read reliably"),
    /** Cells of a picture whose borders aren't all clear: their numbers may belong to others. */
    PICTURE_CELLS_UNCLEAR(
            Weight.DOUBT,
            "图片中有 {count} 个单元格的表格线不够清楚，数值可能错位，请对照原图核对",
            "{count} cells of a picture have no clear borders; their numbers may belong to other cells"),
    /** Part of the file is damaged; what could be read of it may lack characters or have wrong ones. */
    DAMAGED(Weight.DOUBT, "内容有损坏，可能缺字或错字", "is damaged; characters may be missing or wrong"),

    // Notes: read, and worth knowing.
    /** The text lacks tables, and pictures that may show them weren't read. */
    PICTURES_NOT_READ(
            Weight.NOTE,
            "有 {pictures} 张图片没有读取，所缺表格可能在图片中；读取图片需要 {artifact}",
            "{pictures} pictures were not read and may show what is missing; {artifact} reads pictures"),
    /** The text lacks tables, and pictures that may show them can't be had or decoded. */
    PICTURES_PASSED_OVER(Weight.NOTE, "有 {count} 张图片没有读取：{why}", "{count} pictures were not read: {why}"),
    /** What was read is from pictures. */
    READ_FROM_PICTURES(Weight.NOTE, "有 {pages} 页由图片识别得到", "{pages} pages were read from pictures"),
    /** Data, such as JSON of a later version, were read without some of their content. */
    DATA_PASSED_OVER(Weight.NOTE, "{note}", "{note}"),
    /** Several readings of a row were possible, and the sums leave one. */
    CHECKED_BY_SUMS(
            Weight.NOTE,
            "“{row}”的值（{printed}）有几种读法，按合计关系取其一",
            "the values of row {row} ({printed}) can be read in several ways; the one that the sums allow is taken"),
    /** Several readings of a row were possible, and the other rows of the table leave one. */
    CHECKED_BY_LAYOUT(
            Weight.NOTE,
            "“{row}”的值（{printed}）有几种读法，按表中其他行的排法取其一",
            "the values of row {row} ({printed}) can be read in several ways; the one that the table's other rows use is taken"),
    /** Values stood together without blanks between and were parted. */
    GLUED(Weight.NOTE, "“{printed}”连在一起，拆开读取", "\"{printed}\" has no blanks between its values and was split"),
    /** A number goes over two lines of its cell and was put together. */
    GLUED_LINES(
            Weight.NOTE,
            "“{printed}”中的数字分作两行，合起来读取",
            "numbers in \"{printed}\" go over two lines and were put together"),
    /** A blank is printed as a mark such as / or 无. */
    BLANK_MARK(Weight.NOTE, "“{printed}”按空白处理", "\"{printed}\" is read as blank"),
    /** A number has a unit, a separator, a sign word or full-width digits. */
    NUMBER_DRESSED(Weight.NOTE, "“{printed}”识别为 {value}", "\"{printed}\" is read as {value}"),
    /** A number has a note in brackets. */
    BRACKET_NOTE(
            Weight.NOTE,
            "“{printed}”识别为 {value}，括号内为注释",
            "\"{printed}\" is read as {value}; what is in brackets is a note"),
    /** A label is misprinted and was matched to the nearest. */
    LABEL_MISPRINTED(Weight.NOTE, "行标题“{printed}”按“{row}”读取", "label \"{printed}\" is read as {row}"),
    /** A row that the form doesn't have. */
    ROW_UNKNOWN(Weight.NOTE, "表中有一行不属于表格：“{printed}”", "has a row that is not in the form: \"{printed}\""),
    /** Page numbers among the lines of copied text, left out. */
    PAGE_NUMBERS(
            Weight.NOTE,
            "正文中夹有 {count} 处页码（如“{printed}”），已略去",
            "{count} page numbers among the lines (such as \"{printed}\") were left out"),
    /** What a web page has below the report. */
    BELOW_REPORT(
            Weight.NOTE,
            "报告之后还有 {count} 行页面文字（自“{printed}”起），未作为报告内容",
            "{count} lines of the page below the report (from \"{printed}\" on) are not part of it"),

    /** What looks like a row of a table and stands outside of it, such as in the narrative. */
    ROW_OUTSIDE(Weight.NOTE, "“{printed}”在表格之外，没有读入表格", "\"{printed}\" is outside the table and was not read into it"),
    /** Where the year, the agency or a date was taken from. */
    HEADER_SOURCE(Weight.NOTE, "{field}“{value}”取自{source}", "{field} \"{value}\" is from {source}"),
    /** Text was read in an encoding other than UTF-8. */
    ENCODING(Weight.NOTE, "按 {encoding} 编码读取", "is read as {encoding}");

    /** How much an issue weighs. */
    public enum Weight {
        /** Read surely, and worth knowing. */
        NOTE,
        /** Something was left blank or may be wrong. */
        DOUBT,
        /** Nothing could be read. */
        FAILURE
    }

    private final Weight weight;
    private final LocalizedText template;

    ReadIssueKind(Weight weight, String chinese, String english) {
        this.weight = weight;
        this.template = LocalizedText.of(chinese, english);
    }

    /** {@return the stable id, such as {@code row-missing}} */
    public String getId() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return how much it weighs} */
    public Weight getWeight() {
        return weight;
    }

    /** {@return the message with named holes, which an issue's attributes fill} */
    public LocalizedText getTemplate() {
        return template;
    }
}
