package org.disclosurereport.documents;

import org.disclosurereport.Named;

/** What became of a number in a sentence about what the form counts. */
public enum StatementFate implements Named {
    /** It is a figure of the report: a quantity that a table holds too, or one of the fee's three figures. */
    FIGURE("读作数据"),
    /** It is the total of a list. */
    TOTAL("读作总数"),
    /** It is a category of a list. */
    CATEGORY("读作分项"),
    /** It adds up numbers stated before it. */
    SUM("前述数字之和"),
    /** It compares with another year. */
    COMPARISON("与往年比较"),
    /** It is a share in per cent. */
    SHARE("占比"),
    /** It is of another year or period. */
    OTHER_PERIOD("其他年份或时期"),
    /** It counts in a unit that the form doesn't use for it. */
    OTHER_UNIT("其他单位"),
    /** It counts something that the form doesn't count. */
    OTHER_MATTER("表格不统计的事项"),
    /** It is a part that the form doesn't count by itself, such as what came by post. */
    PART("表格不单独统计的部分"),
    /** It counts nothing: a date, a length of time, an article, the number of a document. */
    NO_COUNT("日期、期限或编号"),
    /** It wasn't understood; an issue of the reading quotes it. */
    DOUBT("未能识别");

    private final String label;

    StatementFate(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
