package org.disclosurereport.validation.rules;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
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

    private static final LocalizedText MESSAGE = LocalizedText.of("{field}：{message}", "{field}: {message}");
    private static final LocalizedText VALUE_AND_MESSAGE =
            LocalizedText.of("{field}：“{value}”{message}", "{field}: \"{value}\" {message}");

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
        Object value = violation.getInvalidValue();
        boolean shown = value != null && !value.toString().isBlank();
        return Finding.of(
                Place.of(path, label),
                (shown ? VALUE_AND_MESSAGE : MESSAGE)
                        .fill(Map.of("field", label, "value", shown ? value : "", "message", message(violation))));
    }

    /** The words of the constraint, in both languages, are those that a host's own Bean Validation would show. */
    private static LocalizedText message(ConstraintViolation<DisclosureReport> violation) {
        Interpolation context = new Interpolation(violation);
        String template = violation.getMessageTemplate();
        return LocalizedText.of(
                Holder.INTERPOLATOR.interpolate(template, context, Locale.CHINESE),
                Holder.INTERPOLATOR.interpolate(template, context, Locale.ENGLISH));
    }

    /** What a message may refer to. */
    private record Interpolation(ConstraintViolation<DisclosureReport> violation)
            implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }

    /** Made on first use: setting up Bean Validation takes far longer than every rule together. */
    private static final class Holder {
        static final MessageInterpolator INTERPOLATOR = new ParameterMessageInterpolator(
                Set.of(Locale.CHINESE, Locale.ENGLISH), Locale.CHINESE, context -> Locale.CHINESE, false);

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                // a host's META-INF/validation.xml is for the host's beans
                .ignoreXmlConfiguration()
                .messageInterpolator(INTERPOLATOR)
                .buildValidatorFactory()
                .getValidator();
    }
}
