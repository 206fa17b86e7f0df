package org.disclosurereport.documents.header;

import org.disclosurereport.LocalizedText;

/** Where in a document a value of the header stands, by the name that issues use. */
enum HeaderSource {
    TITLE("标题", "the title"),
    OTHER_TITLE("另一处标题", "another title"),
    METADATA("信息表", "the metadata"),
    PROPERTIES("文档属性", "the document's properties"),
    DATE_LINE("标题下的日期", "the date below the title"),
    PERIOD("数据统计期限", "the data period"),
    INTRODUCTION("引言", "the introduction"),
    NARRATIVE("正文", "the narrative"),
    SIGNATURE("落款", "the signature"),
    FILE_NAME("文件名", "the file name");

    private final LocalizedText label;

    HeaderSource(String chinese, String english) {
        this.label = LocalizedText.of(chinese, english);
    }

    LocalizedText label() {
        return label;
    }
}
