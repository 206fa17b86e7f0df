package org.disclosurereport.documents.header;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.Coverage;

/**
 * Tells from the introduction whom the numbers cover, where it says so in words that allow one meaning only; 全市 alone,
 * which may be part of any sentence, is none.
 */
final class CoverageSentence {
    private static final List<String> NUMBERS = List.of("数据", "统计", "本报告", "报告");
    private static final List<String> COVERS = List.of("包括", "包含", "涵盖", "覆盖", "汇总", "含", "范围为", "范围是", "反映");
    private static final List<String> COVERS_NOT = List.of("不包括", "不包含", "不涵盖", "不含", "未包括", "未包含", "未含");
    private static final List<String> AREA = List.of(
            "全省", "全市", "全区", "全县", "全州", "全盟", "全旗", "全镇", "全乡", "本行政区域", "各部门", "各工作部门", "所属部门", "政府部门", "各乡镇", "各镇",
            "各街道", "各镇街", "下级行政机关", "所辖");
    private static final List<String> BODY = List.of(
            "仅包括本机关", "仅含本机关", "仅为本机关", "仅统计本机关", "仅指本机关", "仅涵盖本机关", "只包括本机关", "只含本机关", "范围为本机关", "仅包括本单位", "仅为本单位",
            "范围为本单位", "仅包括本级", "范围为本级");

    private CoverageSentence() {}

    /** {@return the coverages said, each once; two of them contradict each other} */
    static List<Coverage> find(List<Sentence> introduction) {
        return introduction.stream()
                .filter(sentence -> sentence.saysAny(NUMBERS))
                .flatMap(sentence -> of(sentence).stream())
                .distinct()
                .toList();
    }

    private static Optional<Coverage> of(Sentence sentence) {
        boolean area = sentence.saysAny(AREA);
        if (sentence.saysAny(BODY) || area && sentence.saysAny(COVERS_NOT)) {
            return Optional.of(Coverage.BODY);
        }
        return area && sentence.saysAny(COVERS) ? Optional.of(Coverage.AREA) : Optional.empty();
    }
}
