package org.disclosurereport.validation.beans;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.validation.ConsistentReport;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleFailure;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules for {@link ConsistentReport}. Made by the Bean Validation provider; thread-safe after that.
 *
 * <p>The rule set is the one that the constructor was given (by a {@link jakarta.validation.ConstraintValidatorFactory} or a container),
 * else the constraint validator payload of Hibernate Validator (a {@link RuleSet} or {@link ObservedRules}), else {@link
 * RuleSet#standard()}. Rules other than {@link ReportRule}s, and
 * the constraints on single fields, which {@code @Valid} checks, are left out.
 */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, DisclosureReport> {
    private static final String FIELD_CONSTRAINTS = "fields.constraint";
    private static final Rules STANDARD = new Rules(RuleSet.standard());
    private static final Set<String> LANGUAGES = Set.of("", Locale.CHINESE.getLanguage(), Locale.ENGLISH.getLanguage());
    private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?\\.?");
    private static final Pattern SPECIAL = Pattern.compile("[{}$\\\\]");

    private final @Nullable Rules own;
    private volatile Rules latest = STANDARD;
    private Severity severity = Severity.ERROR;
    private Optional<Locale> language = Optional.empty();

    /** A rule set, and those of its rules that the constraint runs. */
    private static final class Rules {
        private final RuleSet given;
        private final RuleSet used;

        Rules(RuleSet given) {
            this.given = given;
            this.used = given.matching(rule ->
                    rule instanceof ReportRule && !rule.getInfo().getId().equals(FIELD_CONSTRAINTS));
        }
    }

    /** Makes a validator whose rule set comes from the provider's payload, or is the standard one. */
    public ConsistentReportValidator() {
        this.own = null;
    }

    /**
     * Makes a validator with a rule set of the host's.
     *
     * @param rules the rules, their severities and the waivers
     */
    public ConsistentReportValidator(RuleSet rules) {
        this.own = new Rules(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Takes severity and language from the annotation.
     *
     * @param constraint the annotation
     * @throws IllegalArgumentException if the language is none that messages are in
     */
    @Override
    public void initialize(ConsistentReport constraint) {
        severity = constraint.severity();
        Locale locale = Locale.forLanguageTag(constraint.language());
        if (!LANGUAGES.contains(locale.getLanguage())
                || locale.getLanguage().isEmpty() && !constraint.language().isEmpty()) {
            throw new IllegalArgumentException(
                    "language must be \"zh\", \"en\" or empty, was \"" + constraint.language() + '"');
        }
        language = Optional.of(locale).filter(any -> !constraint.language().isEmpty());
    }

    /**
     * {@return whether the rules find nothing of a severity that matters}
     *
     * @throws IllegalStateException if a rule failed, so that the report is neither valid nor invalid; the cause is what it threw
     */
    @Override
    public boolean isValid(@Nullable DisclosureReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        Optional<HibernateContext> hibernate = HibernateContext.find(context);
        ValidationResult result = ReportValidator.validate(report, rules(hibernate));
        hibernate.flatMap(HibernateContext::findObserved).ifPresent(rules -> rules.observe(result));
        if (!result.isComplete()) {
            RuleFailure failure = result.getFailures().get(0);
            throw new IllegalStateException(failure.getMessage(Locale.ENGLISH), failure.getCause());
        }
        List<Violation> violations = result.getUnwaivedViolations(severity);
        context.disableDefaultConstraintViolation();
        for (Violation violation : violations) {
            String template = template(violation, hibernate);
            hibernate.ifPresent(own -> own.carry(violation));
            add(violation, context.buildConstraintViolationWithTemplate(template));
        }
        return violations.isEmpty();
    }

    private RuleSet rules(Optional<HibernateContext> hibernate) {
        Rules mine = own;
        if (mine != null) {
            return mine.used;
        }
        Optional<RuleSet> payload = hibernate.flatMap(HibernateContext::findRuleSet);
        if (payload.isEmpty()) {
            return STANDARD.used;
        }
        Rules known = latest;
        if (known.given != payload.get()) {
            known = new Rules(payload.get());
            latest = known;
        }
        return known.used;
    }

    /** Where the annotation names no language, the bundle for the interpolator's locale chooses one of the two. */
    private String template(Violation violation, Optional<HibernateContext> hibernate) {
        if (language.isEmpty() && hibernate.isPresent()) {
            return hibernate.get().template(violation);
        }
        return escape(violation.getMessage(language.orElse(Locale.CHINESE)));
    }

    /** Text of a report in a message is no template. */
    static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll(special -> Matcher.quoteReplacement("\\" + special.group()));
    }

    private static void add(Violation violation, ConstraintViolationBuilder builder) {
        Matcher step = STEP.matcher(violation.getPlace().getPath());
        if (!step.find()) {
            builder.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext node = builder.addPropertyNode(step.group(1));
        @Nullable String index = step.group(2);
        while (step.find()) {
            node = node.addPropertyNode(step.group(1));
            if (index != null) {
                node.inIterable().atIndex(Integer.parseInt(index));
            }
            index = step.group(2);
        }
        if (index != null) {
            node.addBeanNode().inIterable().atIndex(Integer.parseInt(index)).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }
}
