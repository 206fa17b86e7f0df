package org.disclosurereport.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels that are read badly. */
class FormWordsTest {
    @Test
    void aLabelMayBeMisread() {
        assertThat(FormWords.nearest("4.保沪第三万合法权盖", false)).contains("4.保护第三方合法权益");
        assertThat(FormWords.nearest("7.属于 行政执法案巷", true)).contains("7.属于行政执法案卷");
    }

    @Test
    void whatIsLikeTwoLabelsIsNeither() {
        assertThat(FormWords.nearest("结果", false)).isEmpty();
        assertThat(FormWords.nearest("行政", false)).isEmpty();
    }

    @Test
    void clearTextThatDiffersStays() {
        assertThat(FormWords.nearest("科研单位", true)).isEmpty();
        assertThat(FormWords.nearest("全年主动公开政府信息若干条", true)).isEmpty();
    }
}
