package org.disclosurereport.form;

import org.disclosurereport.LocalizedText;
import org.disclosurereport.Named;

/** The six sections of the form, in its order. Both versions have the same. */
public enum Section implements Named {
    /** Section 一, narrative. */
    OVERVIEW("一", "总体情况"),
    /** Section 二, table 二. */
    PROACTIVE_DISCLOSURE("二", "主动公开政府信息情况"),
    /** Section 三, table 三. */
    REQUESTS("三", "收到和处理政府信息公开申请情况"),
    /** Section 四, table 四. */
    CHALLENGES("四", "政府信息公开行政复议、行政诉讼情况"),
    /** Section 五, narrative. */
    PROBLEMS_AND_IMPROVEMENTS("五", "存在的主要问题及改进情况"),
    /** Section 六, narrative and the information processing fee. */
    OTHER_MATTERS("六", "其他需要报告的事项");

    private final String number;
    private final String heading;
    // Every place is ordered by them: made once.
    private final String name;
    private final LocalizedText title;

    Section(String number, String heading) {
        this.number = number;
        this.heading = heading;
        this.name = Named.super.getName();
        this.title = LocalizedText.of(number + "、" + heading, getEnglishLabel());
    }

    @Override
    public String getName() {
        return name;
    }

    /** {@return the section's number as printed, 一 … 六} */
    public String getNumber() {
        return number;
    }

    /** {@return the heading without its number, such as 总体情况} */
    public String getHeading() {
        return heading;
    }

    /** {@return number and heading in one line, such as 一、总体情况; in English the name as words} */
    public LocalizedText getTitle() {
        return title;
    }

    /** {@return whether it holds a table: 二, 三 and 四 do, the others are narrative} */
    public boolean hasTable() {
        return this == PROACTIVE_DISCLOSURE || this == REQUESTS || this == CHALLENGES;
    }
}
