package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.junit.jupiter.api.Test;

class FieldConstraintsTest {
    @Test
    void brokenFieldConstraintsEndInTheSameResult() {
        DisclosureReport report = Samples.zero(2023)
                .withTitle("2023年")
                .withAgency(Agency.builder()
                        .name(" ")
                        .unifiedSocialCreditCode("91350100M000100Y44")
                        .regionCode("{3}")
                        .build());
        ValidationResult result = ReportValidator.validate(report);
        assertThat(result.getViolations("fields.constraint"))
                .extracting(
                        violation -> violation.getPlace().getPointer(),
                        violation -> violation.getMessage().getChinese(),
                        violation -> violation.getMessage(Locale.ENGLISH))
                .containsExactly(
                        tuple(
                                "/agency/regionCode",
                                "行政区划代码：“{3}”不是有效的行政区划代码（应为6位数字，见 GB/T 2260）",
                                "region code: \"{3}\" is not a region code (6 digits, see GB/T 2260)"),
                        tuple(
                                "/agency/unifiedSocialCreditCode",
                                "统一社会信用代码：“91350100M000100Y44”不是有效的统一社会信用代码（应为18位，末位为校验码，见 GB 32100-2015）",
                                "unified social credit code: \"91350100M000100Y44\" is not a unified social credit code (18 characters, the last a check character, see GB 32100-2015)"));
        assertThat(result.isValid()).isFalse();
        assertThat(ReportValidator.validate(report, RuleSet.standard().without("fields.constraint"))
                        .isValid())
                .isTrue();
    }

    @Test
    void validCodesAreFine() {
        DisclosureReport report = Samples.zero(2023)
                .withAgency(Agency.builder()
                        .name("甲县人民政府")
                        .unifiedSocialCreditCode("91350100M000100Y43")
                        .regionCode("320813")
                        .build());
        assertThat(ReportValidator.validate(report).getVerdict("fields.constraint"))
                .hasValue(Verdict.SATISFIED);
        assertThat(ReportValidator.validate(report).getViolations()).isEmpty();
    }
}
