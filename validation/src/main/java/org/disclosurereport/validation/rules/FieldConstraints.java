package org.disclosurereport.validation.rules;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.RegionCode;
import org.disclosurereport.UnifiedSocialCreditCode;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints on the values' getters as a rule, so that they end in the same result. */
public final class FieldConstraints implements ReportRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("fields.constraint")
            .severity(Severity.ERROR)
            .statement("机关名称、统一社会信用代码、行政区划代码等符合各自的格式", "names and codes have the shape their standards demand")
            .places("有约束的每个字段", "each field that has a constraint")
            .citation(LocalizedText.same("GB 32100-2015, GB/T 2260"))
            .build();

    /** The one rule there is. */
    public static final List<ReportRule> RULES = List.of(new FieldConstraints());

    private static final Map<Class<? extends Annotation>, LocalizedText> MESSAGES = Map.of(
            NotBlank.class, LocalizedText.of("不能为空", "must not be blank"),
            UnifiedSocialCreditCode.class,
                    LocalizedText.of(
                            "“{value}”不是有效的统一社会信用代码（18位，末位为校验码）",
                            "\"{value}\" is not a unified social credit code (18 places, the last a check character)"),
            RegionCode.class,
                    LocalizedText.of("“{value}”不是有效的行政区划代码（6位数字）", "\"{value}\" is not a region code (6 digits)"));

    /** What people call the fields of a report. */
    private static final Map<String, LocalizedText> LABELS = ReportProperty.all().stream()
            .collect(Collectors.toUnmodifiableMap(ReportProperty::getPath, ReportProperty::getLabel));

    private FieldConstraints() {}

    @Override
    public RuleInfo getInfo() {
        return INFO;
    }

    /** Sets up Bean Validation, or says at once what is missing: a check that can't run must not look like a report's fault. */
    @Override
    public void warmUp() {
        try {
            Objects.requireNonNull(Holder.VALIDATOR);
        } catch (ValidationException | LinkageError e) {
            throw new IllegalStateException(
                    "the rule fields.constraint needs Hibernate Validator, and its dependencies, on the class path or module path"
                            + " (org.hibernate.validator:hibernate-validator); add it, or validate without the rule:"
                            + " RuleSet.standard().without(\"fields.constraint\")",
                    e);
        }
    }

    @Override
    public void evaluate(DisclosureReport report, Findings findings) {
        Set<ConstraintViolation<DisclosureReport>> violations = Holder.VALIDATOR.validate(report);
        if (violations.isEmpty()) {
            findings.holds();
        }
        violations.stream()
                .map(FieldConstraints::finding)
                .sorted(Comparator.comparing(finding -> finding.getPlace().getName()))
                .forEach(findings::violated);
    }

    @Override
    public String toString() {
        return INFO.getId();
    }

    private static Finding finding(ConstraintViolation<DisclosureReport> violation) {
        String path = violation.getPropertyPath().toString();
        LocalizedText label = LABELS.getOrDefault(path, LocalizedText.same(path));
        Class<? extends Annotation> type =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        LocalizedText words = MESSAGES.getOrDefault(type, LocalizedText.same(violation.getMessage()));
        return Finding.of(
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
