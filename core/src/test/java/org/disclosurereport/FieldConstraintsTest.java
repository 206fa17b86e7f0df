package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.constraints.ValidRegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldConstraintsTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new Templates())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @Test
    void everyConstraintIsFoundFromTheReport() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.builder()
                        .name(" ")
                        .unifiedSocialCreditCode("91350100M000100Y44")
                        .regionCode("3208")
                        .build())
                .year(2023)
                .build();
        assertThat(pathsAndMessages(report))
                .containsOnlyKeys("agency.unifiedSocialCreditCode", "agency.regionCode")
                .containsEntry("agency.regionCode", "{org.disclosurereport.constraints.ValidRegionCode.message}")
                .containsEntry(
                        "agency.unifiedSocialCreditCode",
                        "{org.disclosurereport.constraints.ValidUnifiedSocialCreditCode.message}");
    }

    @Test
    void everyConstraintIsFoundFromTheValueThatHoldsIt() {
        assertThat(pathsAndMessages(Agency.of(""))).isEmpty();
        assertThat(pathsAndMessages(Agency.of("甲").withRegionCode("x"))).containsOnlyKeys("regionCode");
    }

    @Property(tries = 200)
    void publishedArbitrariesKeepTheFieldConstraints(@ForAll("reports") DisclosureReport report) {
        assertThat(pathsAndMessages(report)).isEmpty();
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return Arbitraries.oneOf(ReportArbitraries.anyReports(), ReportArbitraries.consistentReports());
    }

    @ParameterizedTest
    @ValueSource(strings = {"320000", "320800", "320813", "110000", "659001", "710000", "820000"})
    void regionCodesHaveTheShapeOfTheStandard(String code) {
        assertThat(code).matches(regionPattern());
        assertThat(pathsAndMessages(Agency.of("甲").withRegionCode(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "32081", "3208130", "000000", "160000", "200000", "470000", "990000", "320013", "32081X", "３２０８１３",
                "320813 "
            })
    void otherRegionCodesAreRefused(String code) {
        assertThat(code).doesNotMatch(regionPattern());
        assertThat(pathsAndMessages(Agency.of("甲").withRegionCode(code))).containsOnlyKeys("regionCode");
    }

    private static String regionPattern() {
        return ValidRegionCode.class.getAnnotation(Pattern.class).regexp();
    }

    private static Map<String, String> pathsAndMessages(Object value) {
        return VALIDATOR.validate(value).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
    }

    /** Our messages have no holes; this needs neither EL nor a type of the provider's module. */
    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
