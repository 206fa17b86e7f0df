package org.disclosurereport.batch.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.Samples;
import org.disclosurereport.documents.Letter;
import org.disclosurereport.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTemplateTest {
    private static Letter letter(String template, String agency) {
        ReadReport read = ReadReport.of("r.json", 1, Samples.invalid(agency));
        return NoticeTemplate.of(template)
                .fill(read, Reviewer.of(RuleSet.standard()).review(read), Locale.CHINESE);
    }

    @Test
    void fieldsAreFilledAndTheListIsAParagraphPerOpinion() {
        Letter letter = letter("\uFEFF通知\n{机关}：\n\n{year}年有{问题数}处，{结果}。\n {问题清单} \n", "甲县人民政府");
        assertThat(letter.title()).endsWith("通知");
        assertThat(letter.paragraphs())
                .containsExactly(
                        "甲县人民政府：", "2023年有1处，有错误。", "1．行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）。行政复议：总计填0，分项合计11，相差11，请核对总计和分项。");
        assertThat(letter.isAddressed()).isTrue();
    }

    @Test
    void aNameThatLooksLikeAFieldIsNotFilled() {
        assertThat(letter("t\n{agency}", "{year}$1\\").paragraphs()).containsExactly("{year}$1\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话", "", "Agency", "机关 "})
    void anUnknownFieldIsRefusedByNameWithItsLine(String name) {
        String template = "通知\n\n{" + name + "}";
        assertThat(NoticeTemplate.findProblems(template))
                .extracting(LocalizedText::getChinese)
                .containsExactly("第3行：没有字段“" + name + "”，可用的字段为{机关} {年度} {题目} {文件} {结果} {问题数} {问题清单}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeTemplate.of(template))
                .withMessageContaining("line 3: there is no field \"" + name + "\"");
    }

    @Test
    void anEmptyTemplateAndAListAmongWordsAreRefused() {
        assertThat(NoticeTemplate.findProblems(" \n")).hasSize(1);
        assertThat(NoticeTemplate.findProblems("t\n见{问题清单}"))
                .extracting(LocalizedText::getChinese)
                .containsExactly("第2行：“问题清单”须单独成行");
    }
}
