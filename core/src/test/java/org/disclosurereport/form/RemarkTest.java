package org.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Remark.Tone;
import org.junit.jupiter.api.Test;

class RemarkTest {
    private static final Cell CELL = Form.of(FormVersion.V2021).getCell("challenges.reconsideration.total");
    private static final LocalizedText MESSAGE = LocalizedText.of("总计应为11", "the total must be 11");
    private static final Remark REMARK = Remark.of(CELL, Tone.ERROR, MESSAGE);

    @Test
    void holdsWhatItWasGiven() {
        assertThat(REMARK.getCell()).isSameAs(CELL);
        assertThat(REMARK.getTone()).isEqualTo(Tone.ERROR);
        assertThat(REMARK.getMessage()).isEqualTo(MESSAGE);
        assertThat(REMARK).hasToString("challenges.reconsideration.total ERROR: 总计应为11");
    }

    @Test
    void equalityCoversEveryField() {
        assertThat(REMARK)
                .isEqualTo(Remark.of(CELL, Tone.ERROR, LocalizedText.of("总计应为11", "the total must be 11")))
                .hasSameHashCodeAs(Remark.of(CELL, Tone.ERROR, MESSAGE))
                .isNotEqualTo(Remark.of(CELL, Tone.WARNING, MESSAGE))
                .isNotEqualTo(Remark.of(CELL, Tone.ERROR, LocalizedText.same("总计应为11")))
                .isNotEqualTo(Remark.of(Form.of(FormVersion.V2019).getCell(CELL.getName()), Tone.ERROR, MESSAGE))
                .isNotEqualTo(null)
                .isNotEqualTo("text");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Remark.of(null, Tone.ERROR, MESSAGE))
                .withMessage("cell");
        assertThatNullPointerException()
                .isThrownBy(() -> Remark.of(CELL, null, MESSAGE))
                .withMessage("tone");
        assertThatNullPointerException()
                .isThrownBy(() -> Remark.of(CELL, Tone.ERROR, null))
                .withMessage("message");
    }

    @Test
    void tonesAreTheGravestFirst() {
        assertThat(Arrays.stream(Tone.values()).map(tone -> tone.getLabel().getChinese()))
                .containsExactly("错误", "警告", "存疑", "提示", "相关");
        assertThat(Tone.NOTICE.getLabel().getEnglish()).isEqualTo("notice");
    }
}
