package org.disclosurereport.form;

import java.util.Optional;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A property of a report that is no cell of a table and stands once: its path and what people call it.
 *
 * <p>For example {@link #PUBLICATION_DATE}, whose path is {@code publicationDate} and whose label is 发布日期. Cells have
 * their names and labels from {@link Form}. Immutable and thread-safe, as enums are.
 */
public enum ReportProperty {
    /** Which form the report uses. */
    FORM_VERSION("formVersion", "格式版本", "form version"),
    /** The body's full name. */
    AGENCY_NAME("agency.name", "机关名称", "agency name"),
    /** The body's code, GB 32100-2015. */
    AGENCY_CODE("agency.unifiedSocialCreditCode", "统一社会信用代码", "unified social credit code"),
    /** The code of the body's administrative division, GB/T 2260. */
    AGENCY_REGION_CODE("agency.regionCode", "行政区划代码", "region code"),
    /** The level of the government the body belongs to. */
    AGENCY_LEVEL("agency.level", "机关级别", "agency level"),
    /** What kind of body it is. */
    AGENCY_KIND("agency.kind", "机关类型", "agency kind"),
    /** The year reported on. */
    YEAR("year", "报告年度", "year"),
    /** The title as printed. */
    TITLE("title", "标题", "title"),
    /** The period the data cover. */
    PERIOD("period", "数据统计期限", "data period"),
    /** The day of publication. */
    PUBLICATION_DATE("publicationDate", "发布日期", "publication date"),
    /** Whom the numbers cover. */
    COVERAGE("coverage", "数据统计范围", "coverage"),
    /** The text of section 一 that stands under no topic. */
    OVERVIEW_TEXT(Section.OVERVIEW, "text"),
    /** The problems told in section 五. */
    PROBLEMS(Section.PROBLEMS_AND_IMPROVEMENTS, "problems", "存在的主要问题", "problems"),
    /** The improvements told in section 五. */
    IMPROVEMENTS(Section.PROBLEMS_AND_IMPROVEMENTS, "improvements", "改进情况", "improvements"),
    /** The text of section 六. */
    OTHER_MATTERS_TEXT(Section.OTHER_MATTERS, "text"),
    /** What was charged as information processing fee, told in section 六. */
    PROCESSING_FEE(Section.OTHER_MATTERS, "processingFee", "信息处理费", "processing fee");

    private final @Nullable Section section;
    private final String path;
    private final LocalizedText label;

    ReportProperty(String path, String chinese, String english) {
        this.section = null;
        this.path = path;
        this.label = LocalizedText.of(chinese, english);
    }

    ReportProperty(Section section, String name) {
        this.section = section;
        this.path = section.getName() + "." + name;
        this.label = section.getTitle();
    }

    ReportProperty(Section section, String name, String chinese, String english) {
        this.section = section;
        this.path = section.getName() + "." + name;
        LocalizedText title = section.getTitle();
        this.label = LocalizedText.of(title.getChinese() + " · " + chinese, title.getEnglish() + " · " + english);
    }

    /** {@return the section it stands in; empty for the header} */
    public Optional<Section> getSection() {
        return Optional.ofNullable(section);
    }

    /** {@return the property path, such as {@code agency.name}} */
    public String getPath() {
        return path;
    }

    /** {@return what people call it: in the header its own name, in a section the section's and its own} */
    public LocalizedText getLabel() {
        return label;
    }
}
