package org.disclosurereport.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.Named;

/**
 * What can go wrong in a made-up report.
 *
 * <p>For example {@link #DIGIT_DROPPED}: 120 printed as 12. Which rules see an error follows from the numbers and not from its kind,
 * see {@link SeededError#getExpectedFindings()}; {@link #getRules()} names those that may. Some kinds no rule can see. An enum, so
 * immutable and thread-safe.
 */
public enum ErrorKind implements Named {
    /** One digit of a count is another. */
    DIGIT_REPLACED("某位数字写错", "a digit of a count is another", Rules.ANY),
    /** One digit of a count is missing. */
    DIGIT_DROPPED("漏写一位数字", "a digit of a count is missing", Rules.ANY),
    /** A count has one digit too many. */
    DIGIT_INSERTED("多写一位数字", "a count has a digit too many", Rules.ANY),
    /** Two neighbouring digits of a count have changed places. */
    DIGITS_SWAPPED("相邻两位数字颠倒", "two neighbouring digits have changed places", Rules.ANY),
    /** Two cells of a row have changed places. */
    CELLS_EXCHANGED("同一行两格数字互换", "two cells of a row have changed places", Rules.PARTS),
    /** A total of table 三 is left at 0. */
    TOTAL_LEFT_AT_ZERO("表三总计仍为0", "a total of table 三 is left at 0", Rules.ANY_TOTAL),
    /** A part of a row was corrected and its total was not. */
    TOTAL_NOT_UPDATED("改了分项未改总计", "a part was corrected, its total was not", Rules.TOTAL),
    /** A total of table 四 is another number. */
    CHALLENGES_TOTAL_WRONG(
            "表四总计错误",
            "a total of table 四 is wrong",
            "challenges.total, narrative.challenges, series.jump, series.pending, consolidation.sum"),
    /** A total is blank though its parts are filled in. */
    TOTAL_LEFT_BLANK("总计未填", "a total is left blank", "requests.blank-total"),
    /** What was carried over is not what last year carried forward; the report itself adds up. */
    CARRY_OVER_BROKEN(
            "上年结转与上年度报告不符",
            "row 二 is not last year's row 四, though the report adds up",
            "series.carried-over, series.carried-over-column, consolidation.sum, consolidation.disclosure-sum"),
    /** Normative documents in force don't follow from last year's (2021 form). */
    IN_FORCE_CHAIN_BROKEN(
            "现行有效件数与上年度不衔接",
            "in force does not follow from last year's",
            "series.in-force, series.in-force-fewer, series.jump, consolidation.sum, consolidation.disclosure-sum"),
    /** Fewer normative documents are in force than the year alone brought (2021 form). */
    IN_FORCE_TOO_FEW(
            "现行有效件数少于制发减废止",
            "in force is less than issued minus repealed",
            "disclosure.in-force, series.in-force, series.in-force-fewer, series.jump, consolidation.sum, consolidation.disclosure-sum"),
    /** Fewer documents are published in all than newly (2019 form). */
    PUBLISHED_TOTAL_TOO_SMALL(
            "对外公开总数量少于新公开数量",
            "published in all is less than newly published",
            "disclosure.published-total, series.jump, consolidation.sum, consolidation.disclosure-sum"),
    /** More items were dropped than there were (2019 form). */
    ITEMS_BELOW_ZERO(
            "减少的项目多于原有项目",
            "more items are dropped than there were",
            "disclosure.items, series.items, series.jump, consolidation.sum, consolidation.disclosure-sum"),
    /** Items of last year are not those that last year's report leads to (2019 form). */
    ITEMS_CHAIN_BROKEN(
            "上一年项目数量与上年度不衔接",
            "items last year do not follow from last year's report",
            "series.items, series.jump, consolidation.sum, consolidation.disclosure-sum"),
    /** A closed breakdown's total is not the sum of its categories. */
    BREAKDOWN_OFF(
            "分类之和不等于总数", "the categories of a closed list don't add up to the total", "disclosure.category-total"),
    /** An open breakdown's categories are more than its total. */
    BREAKDOWN_EXCEEDED("所列分类超过总数", "the categories of an open list exceed the total", "disclosure.category-excess"),
    /** The requests told are not those of table 三. */
    REQUESTS_TOLD_WRONG(
            "文字所述申请数与表三不符", "section 一 tells another number of requests than table 三", "narrative.requests"),
    /** An outcome told is not that of table 三. */
    OUTCOME_TOLD_WRONG(
            "文字所述办理结果与表三不符", "section 一 tells another outcome than table 三", "narrative.outcomes, narrative.requests"),
    /** The challenges told are not those of table 四. */
    CHALLENGES_TOLD_WRONG("文字所述复议诉讼与表四不符", "section 一 tells other challenges than table 四", "narrative.challenges"),
    /** No request is told to have come, and some have. */
    NONE_TOLD_RECEIVED("有申请却称未收到", "section 一 tells that no request came, and some did", "narrative.none-received"),
    /** The applicants told are not those of table 三. */
    APPLICANTS_TOLD_WRONG("文字所述申请人与表三不符", "section 一 tells other applicants than table 三", "narrative.applicants"),
    /** The penalties told are not those of table 二 (2021 form). */
    DECISIONS_TOLD_WRONG(
            "文字所述处罚数与表二不符", "section 一 tells another number of penalties than table 二", "narrative.disclosure"),
    /** The requests are told twice, the second time otherwise. */
    REQUESTS_TOLD_TWICE(
            "文字前后所述申请数不一致", "section 一 tells two numbers of requests", "narrative.two-totals, narrative.requests"),
    /** A share told is not that of the numbers beside it. */
    SHARE_TOLD_WRONG("文字所述占比不符", "a share told does not fit the numbers beside it", "narrative.shares"),
    /** The change told from last year is not that of the two reports. */
    CHANGE_TOLD_WRONG(
            "文字所述同比增减与两年数据不符", "the change told does not fit this and last year's report", "series.change-told"),
    /** The fees told are 10 000 times those of table 二 (2021 form). */
    FEES_TOLD_IN_ANOTHER_UNIT("表二收费金额与文字相差一万倍", "the fees told are 10,000 times those of table 二", "disclosure.unit"),
    /** Section 一 passes over the requests (2021 form). */
    TOPIC_NOT_COVERED("总体情况未写明依申请公开", "section 一 does not cover the requests", "structure.topics"),
    /** Table 三 has requests closed for an unpaid fee, and section 六 says that no notice was sent (2021 form). */
    FEE_NOTICES_DENIED(
            "有逾期未缴费却称未发出收费通知",
            "section 六 says that no fee notice was sent, and some fees were not paid",
            "fees.unpaid"),
    /** A section is empty. */
    SECTION_MISSING("缺少某一部分", "a section is empty", "structure.sections, structure.processing-fee"),
    /** The title names the year before. */
    TITLE_OF_ANOTHER_YEAR("标题写成上一年度", "the title names the year before", "structure.title"),
    /** The other form is used, by a body whose table 二 holds nothing in either. */
    WRONG_FORM("用错格式", "the form is not the one in force", "structure.form-version"),
    /** The data period is not the year. */
    PERIOD_WRONG("统计期限错误", "the data period is not the year", "structure.period"),
    /** Published after the day that the Regulations set. */
    PUBLISHED_LATE("逾期公布", "published late", "structure.publication-date"),
    /** Published before the year was over. */
    PUBLISHED_EARLY("年度未结束即公布", "published before the year was over", "structure.published-early"),
    /** A text begins with the year before. */
    STALE_YEAR("正文沿用上一年度", "a text speaks of the year before", "text.stale-year"),
    /** A number of the template was not filled in. */
    PLACEHOLDER_LEFT("模板数字未填", "a number of the template is not filled in", "text.placeholder"),
    /** A text calls its author what another kind of body is called. */
    ANOTHER_BODY_SPEAKS("正文以其他机关自称", "a text speaks for another body", "text.other-body"),
    /** A text holds a person's mobile number. */
    PERSON_NAMED("正文含个人手机号码", "a text holds a person's mobile number", "text.personal-data"),
    /** Section 五 is last year's. */
    TEXT_OF_LAST_YEAR("第五部分照抄上年", "section 五 is last year's", "series.text-repeated"),
    /** Section 六 has the fee under another name (2021 form). */
    FEE_CALLED_OTHERWISE(
            "信息处理费未用规范名称", "section 六 calls the processing fee otherwise", "structure.processing-fee-wording"),
    /** The processing fee is no sum of the tariff (2021 form). */
    FEE_OFF_TARIFF("信息处理费不符合收费标准", "the processing fee is no sum of the tariff", "fees.tariff, fees.included"),
    /** Section 五 says 无 and no more. */
    PROBLEMS_NOT_TOLD("第五部分只写“无”", "section 五 says 无", "structure.problems-told"),
    /** Section 六 doesn't tell the processing fee (2021 form). */
    FEE_NOT_TOLD("未说明信息处理费", "section 六 does not tell the processing fee", "structure.processing-fee"),
    /** A body that has no authority tells of regulations. */
    REGULATION_WITHOUT_AUTHORITY(
            "无权机关填报规章",
            "regulations are told by a body that can't issue any",
            "disclosure.regulation-authority, consolidation.sum, consolidation.disclosure-sum"),
    /** A region code has the wrong shape. */
    REGION_CODE_WRONG("行政区划代码有误", "the region code has the wrong shape", "fields.constraint"),
    /** The decimal point of an amount of fees has moved. */
    FEES_SHIFTED(
            "收费金额小数点错位",
            "the decimal point of the fees has moved",
            "series.jump, series.unit, consolidation.disclosure-sum"),
    /** A year's requests are told many times too many, everywhere in the report alike. */
    TOTAL_JUMPS(
            "申请数成倍虚增",
            "requests are many times too many, everywhere alike",
            "series.jump, consolidation.sum, consolidation.disclosure-sum"),
    /** A government's sums leave out one of the bodies it covers. */
    BODY_LEFT_OUT(
            "汇总漏计一个单位", "a government's sums leave out a body", "consolidation.sum, consolidation.disclosure-sum"),
    /** A government's sums count one of the bodies it covers twice. */
    BODY_COUNTED_TWICE(
            "汇总重复计入一个单位", "a government's sums count a body twice", "consolidation.sum, consolidation.disclosure-sum"),
    /** The first or the last year's report of a body is missing. */
    REPORT_MISSING("缺少一个单位的报告", "a body's first or last report is missing", "consolidation.coverage"),
    /** A report between two others of a body is missing. */
    YEAR_MISSING("缺少中间某一年度", "a body's report between two years is missing", "consolidation.coverage, series.gap"),
    /** A body has two reports of a year with different numbers. */
    YEAR_TWICE("同一年度两份报告数据不同", "a year stands twice with different numbers", "consolidation.coverage, series.gap"),
    /** A request stands under another outcome, everywhere in the report alike, and the governments add it up so. */
    OUTCOME_MISTAKEN("办理结果归类错误但各处一致", "a request stands under another outcome, everywhere alike"),
    /** A decision too many or too few was counted, and the governments add it up so. */
    DECISIONS_MISCOUNTED("处罚件数统计有误但各级一致", "penalties are miscounted, everywhere alike"),
    /** A rounded figure in the prose is off. */
    ROUNDED_FIGURE_OFF("文字所述约数不准", "a rounded figure in the prose is off"),
    /** The prose has a slip of the pen. */
    PROSE_SLIP("文字笔误", "the prose has a slip of the pen");

    private static final List<ErrorKind> ADDED_UP =
            List.of(BODY_LEFT_OUT, BODY_COUNTED_TWICE, OUTCOME_MISTAKEN, DECISIONS_MISCOUNTED);

    private static final List<ErrorKind> OPEN = List.of(REPORT_MISSING, YEAR_MISSING, YEAR_TWICE, WRONG_FORM);

    private final LocalizedText label;
    private final List<String> rules;

    ErrorKind(String chinese, String english) {
        this(chinese, english, "");
    }

    ErrorKind(String chinese, String english, String rules) {
        this.label = LocalizedText.of(chinese, english);
        this.rules = rules.isEmpty() ? List.of() : List.of(rules.split(", "));
    }

    /** {@return what is wrong, in both languages} */
    public LocalizedText getLabel() {
        return label;
    }

    /** {@return what is wrong, in English} */
    @Override
    public String getEnglishLabel() {
        return label.getEnglish();
    }

    /** {@return the ids of the rules that may see such an error; empty where none can} */
    public List<String> getRules() {
        return rules;
    }

    /** Whether the governments above add up what is printed, not what is true. Such errors are put in first. */
    boolean isAddedUp() {
        return ADDED_UP.contains(this);
    }

    /** Whether any cell of the government's sums may be left open by such a report, or by its absence. */
    boolean leavesSumsOpen() {
        return OPEN.contains(this);
    }

    /** Whether such an error leaves no room for another one in a government's sums of the year. */
    boolean takesWholeSums() {
        return leavesSumsOpen() || this == BODY_LEFT_OUT || this == BODY_COUNTED_TWICE;
    }

    /**
     * Writes all kinds as a table in Markdown; that of the module's README.
     *
     * @return the table, lines ended by a line feed
     */
    static String toMarkdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| kind | 错误 | error | rules that may see it |");
        lines.add("| --- | --- | --- | --- |");
        for (ErrorKind kind : values()) {
            String seenBy = kind.rules.isEmpty() ? "none can" : "`" + String.join("`, `", kind.rules) + "`";
            lines.add(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %s | %s |",
                    kind.name(),
                    kind.label.getChinese(),
                    kind.label.getEnglish(),
                    seenBy));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Which rules may see other counts. */
    private static final class Rules {
        private static final String TOTAL =
                "requests.row-total, requests.outcome-total, requests.flow-balance, requests.carried-forward,"
                        + " narrative.requests, narrative.outcomes, series.carried-over, series.carried-over-column, consolidation.sum, consolidation.disclosure-sum";
        static final String ANY_TOTAL = TOTAL + ", series.jump";
        static final String PARTS =
                "requests.outcome-total, requests.flow-balance, series.carried-over, series.carried-over-column, series.jump,"
                        + " consolidation.sum, consolidation.disclosure-sum";
        static final String ANY = ANY_TOTAL + ", challenges.total, narrative.challenges, disclosure.in-force,"
                + " disclosure.published-total, disclosure.items, series.pending, series.in-force, series.in-force-fewer, series.items";
    }
}
