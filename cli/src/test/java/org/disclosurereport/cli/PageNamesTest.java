package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.Agency;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.pages.PageNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {
    private final PageNames names = new PageNames();

    private String name(String agency, String file) {
        return names.of(ReadReport.of(file, 1, Samples.clean().withAgency(Agency.of(agency))));
    }

    @ParameterizedTest
    @CsvSource({
        "洪泽区人民政府, 洪泽区人民政府-2023.html",
        "（甲）【乙】〔丙〕『丁』《戊》[a]<b>{c}, 甲-乙-丙-丁-戊-a-b-c-2023.html",
        "甲县🏛️人民政府\u202E, 甲县-人民政府-2023.html",
        "../../etc/passwd, etc-passwd-2023.html",
        "ＡＢＣ局, ABC局-2023.html",
        "'', 甲县-2023年-2023.html",
        "🏛️, 甲县-2023年-2023.html",
    })
    void namesSayWhosePageItIsWithLettersAndDigitsOnly(String agency, String expected) {
        assertThat(name(agency, "/a.b/甲县 2023年.pdf")).isEqualTo(expected);
    }

    @Test
    void noTwoAreTheSameUpperAndLowerCaseApartOrNotAndTheSameInputGivesTheSame() {
        String first = name("甲A局", "1.json");
        String second = name("甲a局", "2.json");
        String third = name("甲A局", "2.json");
        assertThat(first).isEqualTo("甲A局-2023.html");
        assertThat(second).matches("甲a局-2023-[0-9a-f]{8}\\.html");
        assertThat(third).isNotEqualToIgnoringCase(second).matches("甲A局-2023-[0-9a-f]{8}\\.html");
        PageNames again = new PageNames();
        assertThat(again.of(ReadReport.of("1.json", 1, Samples.clean().withAgency(Agency.of("甲A局")))))
                .isEqualTo(first);
        assertThat(again.of(ReadReport.of("2.json", 1, Samples.clean().withAgency(Agency.of("甲a局")))))
                .isEqualTo(second);
    }

    @Test
    void longNamesAreCutAndStillDiffer() {
        String one = name("甲".repeat(200), "1.json");
        String two = name("甲".repeat(199) + "乙", "2.json");
        assertThat(one).isNotEqualTo(two);
        assertThat(two.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255 - ".tmp".length());
    }

    @Test
    void noReportTakesTheNameOfTheIndex() {
        assertThat(name("index", "1.json")).matches("index-2023-[0-9a-f]{8}\\.html");
    }
}
