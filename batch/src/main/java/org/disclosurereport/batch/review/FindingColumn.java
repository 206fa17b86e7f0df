package org.disclosurereport.batch.review;

import org.disclosurereport.LocalizedText;

/** The columns of findings in CSV and workbooks, in the order in which people read them. */
public enum FindingColumn {
    /** The agency. */
    AGENCY("机关", "agency"),
    /** The division that the agency belongs to: its code, and its name where the agency's begins with it. */
    REGION("地区", "region"),
    /** The city; empty for bodies of a province, and where it isn't known. */
    CITY("地市", "city"),
    /** The county or district; empty for bodies of a city or province, and where it isn't known. */
    COUNTY("区县", "county"),
    /** The year. */
    YEAR("年度", "year"),
    /** The section or table. */
    TABLE("表", "table"),
    /** The rule's id; of a doubt about the reading its kind. */
    RULE("规则", "rule"),
    /** The number printed. */
    PRINTED("填报值", "printed"),
    /** The relation to the number worked out. */
    RELATION("应满足", "must be"),
    /** The number worked out. */
    COMPUTED("核算值", "computed"),
    /** Printed minus computed. */
    DIFFERENCE("差额", "difference"),
    /** The cells that are likely wrong. */
    LIKELY_CELL("推断单元格", "likely cell"),
    /** What fits in them. */
    LIKELY_VALUE("推断值", "likely value"),
    /** How likely that is. */
    CONFIDENCE("可能性", "confidence"),
    /** What is said. */
    MESSAGE("说明", "message"),
    /** The severity. */
    SEVERITY("级别", "severity"),
    /** The number of the opinion, as on the page. */
    NUMBER("序号", "number"),
    /** The verdict on the report. */
    VERDICT("结果", "verdict"),
    /** The place in words. */
    PLACE("位置", "place"),
    /** The place's stable name. */
    PLACE_NAME("位置编码", "place name"),
    /** Why the finding is waived. */
    WAIVED("豁免理由", "waived"),
    /** The file. */
    FILE("文件", "file"),
    /** The line of the file. */
    LINE("行", "line");

    private final LocalizedText label;

    FindingColumn(String chinese, String english) {
        this.label = LocalizedText.of(chinese, english);
    }

    /** {@return the head of the column} */
    public LocalizedText getLabel() {
        return label;
    }
}
