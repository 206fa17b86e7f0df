package org.disclosurereport.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.ValidRegionCode;
import org.disclosurereport.ValidUnifiedSocialCreditCode;
import org.disclosurereport.properties.ReportProperty;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints on the values' getters as a rule, so that they end in the same result. */
final class FieldConstraints {
    static final Rule RULE = Rule.of(
            RuleInfo.builder()
                    .id("fields.constraint")
                    .severity(Severity.ERROR)
                    .statement(LocalizedText.of(
                            "机关名称、统一社会信用代码、行政区划代码等符合各自的格式", "names and codes have the shape their standards demand"))
                    .places(LocalizedText.of("有约束的每个字段", "each field that has a constraint"))
                    .citation(LocalizedText.same("GB 32100-2015, GB/T 2260"))
                    .build(),
            FieldConstraints::evaluate);

    private static final List<Finding> ALL_HOLD = List.of(Finding.satisfied(Place.ofReport()));

    private static final Map<Class<? extends Annotation>, LocalizedText> MESSAGES = Map.of(
            NotBlank.class, LocalizedText.of("不能为空", "must not be blank"),
            ValidUnifiedSocialCreditCode.class,
                    LocalizedText.of(
                            "“{value}”不是有效的统一社会信用代码（18位，末位为校验码）",
                            "\"{value}\" is no unified social credit code (18 places, the last a check character)"),
            ValidRegionCode.class,
                    LocalizedText.of("“{value}”不是有效的行政区划代码（6位数字）", "\"{value}\" is no region code (6 digits)"));

    /** What people call the fields of a report. */
    private static final Map<String, LocalizedText> LABELS = ReportProperty.all().stream()
            .collect(Collectors.toUnmodifiableMap(ReportProperty::getPath, ReportProperty::getLabel));

    private FieldConstraints() {}

    private static List<Finding> evaluate(DisclosureReport report) {
        Set<ConstraintViolation<DisclosureReport>> violations = Holder.VALIDATOR.validate(report);
        return violations.isEmpty() ? ALL_HOLD : findings(violations);
    }

    private static List<Finding> findings(Set<ConstraintViolation<DisclosureReport>> violations) {
        return violations.stream()
                .map(FieldConstraints::finding)
                .sorted(Comparator.comparing(finding -> finding.getPlace().getName()))
                .toList();
    }

    private static Finding finding(ConstraintViolation<DisclosureReport> violation) {
        String path = violation.getPropertyPath().toString();
        LocalizedText label = LABELS.getOrDefault(path, LocalizedText.same(path));
        Class<? extends Annotation> type =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        LocalizedText words = MESSAGES.getOrDefault(type, LocalizedText.same(violation.getMessage()));
        return Finding.violated(
                Place.of(path, label),
                LocalizedText.of("{field}：{message}", "{field}: {message}")
                        .fill(Map.of(
                                "field",
                                label,
                                "message",
                                words.fill(Map.of("value", String.valueOf(violation.getInvalidValue()))))));
    }

    /** Made on first use: setting up Bean Validation takes far longer than every rule together. */
    private static final class Holder {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                // a host's META-INF/validation.xml is for the host's beans
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
