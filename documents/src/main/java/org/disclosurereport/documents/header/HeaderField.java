package org.disclosurereport.documents.header;

import org.disclosurereport.LocalizedText;

/** What a header tells, by the name that issues use. */
enum HeaderField {
    YEAR("年度", "the year"),
    AGENCY("机关名称", "the agency"),
    PERIOD("数据统计期限", "the data period"),
    PUBLICATION_DATE("发布日期", "the publication date");

    private final LocalizedText label;

    HeaderField(String chinese, String english) {
        this.label = LocalizedText.of(chinese, english);
    }

    LocalizedText label() {
        return label;
    }
}
