package org.disclosurereport.validation.beans;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.validation.ConsistentReport;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Violation;
import org.jspecify.annotations.Nullable;

/** Runs the rules for {@link ConsistentReport}. Made by the Bean Validation provider; thread-safe after that. */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, DisclosureReport> {
    private static final RuleSet RULES = RuleSet.standard().without("fields.constraint");
    private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?\\.?");
    private static final Pattern SPECIAL = Pattern.compile("[{}$\\\\]");

    private Severity severity = Severity.ERROR;
    private Locale locale = Locale.CHINESE;

    /** Made by the Bean Validation provider. */
    public ConsistentReportValidator() {}

    @Override
    public void initialize(ConsistentReport constraint) {
        severity = constraint.severity();
        locale = Locale.forLanguageTag(constraint.language());
    }

    @Override
    public boolean isValid(@Nullable DisclosureReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        List<Violation> violations = ReportValidator.validate(report, RULES).getViolations(severity);
        context.disableDefaultConstraintViolation();
        for (Violation violation : violations) {
            add(violation, context);
        }
        return violations.isEmpty();
    }

    private void add(Violation violation, ConstraintValidatorContext context) {
        String message = SPECIAL.matcher(violation.getMessage(locale))
                .replaceAll(special -> Matcher.quoteReplacement("\\" + special.group()));
        ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(message);
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
