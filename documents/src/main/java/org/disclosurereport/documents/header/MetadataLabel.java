package org.disclosurereport.documents.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the table of a page's particulars (信息公开目录) can tell, and the labels it stands under. */
enum MetadataLabel {
    AGENCY(
            "发布机构", "发布机关", "发布单位", "发文机关", "发文机构", "发文单位", "公开主体", "公开单位", "公开机构", "责任部门", "公开责任部门", "责任单位", "制发机关",
            "制作机关", "编制单位", "编制机关", "填报单位", "报送单位", "单位"),
    SOURCE("信息来源", "文章来源", "稿件来源", "来源", "稿源"),
    DOCUMENT_NUMBER("文号", "发文字号", "文件编号"),
    PUBLISHED("发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "公布时间", "发布于"),
    ISSUED("发文日期", "发文时间", "成文日期", "成文时间", "生成日期", "生成时间", "印发日期"),
    TITLE("名称", "标题", "信息名称", "文件名称", "信息标题", "文件标题"),
    YEAR("年度", "年份", "报告年度", "所属年度"),
    OTHER(
            "索引号", "主题分类", "信息分类", "分类", "体裁分类", "组配分类", "主题词", "关键词", "关键字", "效力状态", "有效性", "时效", "公开方式", "公开范围",
            "公开形式", "公开时限", "字体", "字号", "浏览次数", "浏览量", "访问量", "阅读次数", "点击数", "点击量", "作者", "编辑", "责任编辑", "审核", "打印",
            "分享", "内容概述", "信息索引", "失效日期", "废止日期", "生效日期", "服务对象", "语种");

    private static final int LONGEST = 8;

    private final List<String> labels;

    MetadataLabel(String... labels) {
        this.labels = List.of(labels);
    }

    /** {@return the labels of it} */
    Stream<String> labels() {
        return labels.stream();
    }

    /** {@return the label that a folded text is, its colon left out} */
    static Optional<MetadataLabel> of(String folded) {
        return folded.length() > LONGEST
                ? Optional.empty()
                : Stream.of(values())
                        .filter(label -> label.labels.contains(folded))
                        .findFirst();
    }

    /** {@return the longest label of three characters or more that a folded text has at an index} */
    static Optional<String> at(String folded, int index) {
        return Stream.of(values())
                .flatMap(label -> label.labels.stream())
                .filter(label -> label.length() > 2 && folded.startsWith(label, index))
                .max((left, right) -> Integer.compare(left.length(), right.length()));
    }

    /** {@return the longest label that a folded text ends with} */
    static Optional<String> endOf(String folded) {
        return Stream.of(values())
                .flatMap(label -> label.labels.stream())
                .filter(folded::endsWith)
                .max((left, right) -> Integer.compare(left.length(), right.length()));
    }
}
