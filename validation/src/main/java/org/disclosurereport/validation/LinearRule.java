package org.disclosurereport.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.rules.CompiledConstraints;
import org.disclosurereport.validation.rules.ReportTables;

/**
 * A rule whose every place is a relation between sums of cells: a rule that is data.
 *
 * <p>For example, that carried-forward requests don't exceed those received:
 *
 * <pre>{@code
 * LinearRule rule = LinearRule.of(info, form -> List.of(
 *     LinearConstraint.builder()
 *         .place(Place.of(form.getCell("requests.newlyReceived.total")))
 *         .addJudged(form.getCell("requests.newlyReceived.total"))
 *         .relation(Relation.AT_LEAST)
 *         .addAdded(form.getCell("requests.carriedForward.total"))
 *         .build()));
 * }</pre>
 *
 * <p>The engine compiles it to index arrays; blanks are treated as {@link Verdict} says. Immutable and
 * thread-safe.
 */
public final class LinearRule implements ReportRule {
    /** The message of a rule that brings none of its own; the holes are all there are. */
    public static final LocalizedText DEFAULT_MESSAGE =
            LocalizedText.of("{place}：现为{actual}，应{expected}", "{place}: is {actual}, must be {expected}");

    private final RuleInfo info;
    private final LocalizedText message;
    private final Map<FormVersion, List<LinearConstraint>> constraints;
    private final Map<FormVersion, CompiledConstraints> compiled = new EnumMap<>(FormVersion.class);

    private LinearRule(RuleInfo info, LocalizedText message, Map<FormVersion, List<LinearConstraint>> constraints) {
        this.info = info;
        this.message = message;
        this.constraints = constraints;
        constraints.forEach((version, list) -> compiled.put(version, new CompiledConstraints(list)));
    }

    /**
     * Makes a rule with the default message.
     *
     * @param info id, severity, statement and forms of the rule
     * @param constraints gives the relations for a form, in form order; asked only for the forms that the rule is for
     * @return the rule
     */
    public static LinearRule of(RuleInfo info, Function<Form, List<LinearConstraint>> constraints) {
        return of(info, DEFAULT_MESSAGE, constraints);
    }

    /**
     * Makes a rule with a message of its own.
     *
     * @param info id, severity, statement and forms of the rule
     * @param message a template with the holes {@code {place}}, {@code {actual}}, {@code {expected}} (after 应 or "must be": 为70,
     *     不小于70), {@code {sum}} (after 合计 or "add up to": 70, 不小于70) and {@code {difference}} (相差60)
     * @param constraints gives the relations for a form, in form order; asked only for the forms that the rule is for
     * @return the rule
     * @throws IllegalArgumentException if the message has other holes, or a relation is of another form than
     *     asked for
     */
    public static LinearRule of(
            RuleInfo info, LocalizedText message, Function<Form, List<LinearConstraint>> constraints) {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(constraints, "constraints");
        Objects.requireNonNull(message, "message");
        message.fill(Map.of("place", "", "actual", "", "expected", "", "sum", "", "difference", ""));
        Map<FormVersion, List<LinearConstraint>> byForm = new EnumMap<>(FormVersion.class);
        for (FormVersion version : FormVersion.values()) {
            List<LinearConstraint> list = info.isFor(version)
                    ? List.copyOf(Objects.requireNonNull(constraints.apply(Form.of(version)), "what constraints gives"))
                    : List.of();
            for (LinearConstraint constraint : list) {
                if (constraint.getFormVersion() != version) {
                    throw new IllegalArgumentException("constraints must be of the form asked for, " + version.getName()
                            + ", one was of " + constraint.getFormVersion().getName());
                }
            }
            byForm.put(version, list);
        }
        return new LinearRule(info, message, byForm);
    }

    @Override
    public RuleInfo getInfo() {
        return info;
    }

    /**
     * {@return the relations for a form, in form order; none where the rule doesn't apply}
     *
     * @param version the form
     */
    public List<LinearConstraint> getConstraints(FormVersion version) {
        return constraints.get(Objects.requireNonNull(version, "version"));
    }

    @Override
    public void evaluate(DisclosureReport report, Findings findings) {
        evaluate(ReportTables.of(report), findings);
    }

    void evaluate(ReportTables tables, Findings findings) {
        FormVersion version = tables.getForm().getVersion();
        compiled.get(version).evaluate(constraints.get(version), message, tables, findings);
    }

    @Override
    public String toString() {
        return info.getId();
    }
}
