package org.disclosurereport.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.rules.KnownNames;
import org.disclosurereport.validation.rules.WaivablePlaces;
import org.disclosurereport.validation.rules.structure.DateRules;
import org.jspecify.annotations.Nullable;

/**
 * Which rules run, how severe each is, and which findings are waived.
 *
 * <p>For example
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.standard()
 *     .without("structure.publication-date")
 *     .withSeverity("requests.blank-total", Severity.ERROR)
 *     .plus(myRule);
 * }</pre>
 *
 * <p>Every method gives a new set; running one never changes it. Make it once and keep it. Immutable and
 * thread-safe.
 */
public final class RuleSet {
    private static final RuleSet STANDARD = of(StandardRules.ALL);

    private final Map<String, Rule> rules;
    private final Map<String, Severity> severities;
    private final Map<WaiverKey, Waiver> waivers;
    private @Nullable RuleEngine engine;

    private record WaiverKey(String ruleId, String place, Optional<ReportKey> report) {}

    private RuleSet(Map<String, Rule> rules, Map<String, Severity> severities, Map<WaiverKey, Waiver> waivers) {
        this.rules = rules;
        this.severities = severities;
        this.waivers = waivers;
    }

    /**
     * {@return every rule of this library with its usual severity and no waiver}
     */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * Makes a set of rules with their usual severities.
     *
     * @param rules the rules in the order of the catalogue
     * @return the set
     * @throws IllegalArgumentException if two have the same id
     */
    public static RuleSet of(Collection<? extends Rule> rules) {
        return new RuleSet(Map.of(), Map.of(), Map.of()).plus(rules);
    }

    /**
     * {@return the rules in the order of the catalogue}
     */
    public List<Rule> getRules() {
        return List.copyOf(rules.values());
    }

    /**
     * Gives a rule of this set.
     *
     * @param ruleId the rule's id
     * @return the rule
     * @throws IllegalArgumentException if the set has no such rule; the message names a near one
     */
    public Rule getRule(String ruleId) {
        return require(ruleId);
    }

    /**
     * {@return the waivers in the order they were given}
     */
    public List<Waiver> getWaivers() {
        return List.copyOf(waivers.values());
    }

    /**
     * Gives the severity a rule has in this set.
     *
     * @param ruleId the rule's id
     * @return its severity here
     * @throws IllegalArgumentException if the set has no such rule; the message names a near one
     */
    public Severity getSeverity(String ruleId) {
        Rule rule = require(ruleId);
        return severities.getOrDefault(ruleId, rule.getInfo().getSeverity());
    }

    /**
     * Switches a rule off.
     *
     * @param ruleId the rule's id
     * @return a set without that rule
     * @throws IllegalArgumentException if the set has no such rule; the message names a near one
     */
    public RuleSet without(String ruleId) {
        require(ruleId);
        return matching(rule -> !rule.getInfo().getId().equals(ruleId));
    }

    /**
     * Keeps the rules that match, such as {@code rule -> rule instanceof LinearRule}.
     *
     * @param kept decides which rules to keep
     * @return a set of those, with their severities and waivers
     */
    public RuleSet matching(Predicate<? super Rule> kept) {
        Objects.requireNonNull(kept, "kept");
        Map<String, Rule> left = new LinkedHashMap<>(rules);
        left.values().removeIf(rule -> !kept.test(rule));
        Map<String, Severity> leftSeverities = new LinkedHashMap<>(severities);
        leftSeverities.keySet().retainAll(left.keySet());
        Map<WaiverKey, Waiver> leftWaivers = new LinkedHashMap<>(waivers);
        leftWaivers.values().removeIf(waiver -> !left.containsKey(waiver.getRuleId()));
        return new RuleSet(left, leftSeverities, leftWaivers);
    }

    /**
     * Sets how much the violations of a rule matter.
     *
     * @param ruleId the rule's id
     * @param severity its severity from here on
     * @return a set with that severity
     * @throws IllegalArgumentException if the set has no such rule; the message names a near one
     */
    public RuleSet withSeverity(String ruleId, Severity severity) {
        require(ruleId);
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        changed.put(ruleId, Objects.requireNonNull(severity, "severity"));
        return new RuleSet(rules, changed, waivers);
    }

    /**
     * Sets until when reports are to be published.
     *
     * @param dates the dates
     * @return a set whose rule {@code structure.publication-date} compares with these dates
     * @throws IllegalArgumentException if the set has no such rule; the message names the nearest
     */
    public RuleSet withDueDates(DueDates dates) {
        require(DueDates.RULE_ID);
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        changed.put(DueDates.RULE_ID, DateRules.publicationDate(Objects.requireNonNull(dates, "dates")));
        return new RuleSet(changed, severities, waivers);
    }

    /**
     * Adds a rule, after all others.
     *
     * @param rule the rule
     * @return a set that has that rule also
     * @throws IllegalArgumentException if the set has a rule of that id
     */
    public RuleSet plus(Rule rule) {
        return plus(List.of(Objects.requireNonNull(rule, "rule")));
    }

    /**
     * Adds rules, after all others.
     *
     * @param added the rules in the order of the catalogue
     * @return a set that has those rules also
     * @throws IllegalArgumentException if two have the same id
     */
    public RuleSet plus(Collection<? extends Rule> added) {
        Map<String, Rule> more = new LinkedHashMap<>(rules);
        for (Rule rule : Objects.requireNonNull(added, "added")) {
            String id = Objects.requireNonNull(rule, "rule").getInfo().getId();
            if (more.putIfAbsent(id, rule) != null) {
                throw new IllegalArgumentException("rule must have an id of its own, was \"" + id + '"');
            }
        }
        return new RuleSet(more, severities, waivers);
    }

    /**
     * Accepts a violation. A waiver for a violation that is not found changes nothing; {@link
     * ValidationResult#getUnmatchedWaivers()} lists it.
     *
     * @param waiver which and why; it replaces an earlier one for the same rule, place and report
     * @return a set with that waiver
     * @throws IllegalArgumentException if the set has no such rule, or the rule no such place; the message names a near one
     */
    public RuleSet withWaiver(Waiver waiver) {
        return withWaivers(List.of(Objects.requireNonNull(waiver, "waiver")));
    }

    /**
     * Accepts violations. A waiver for a violation that is not found changes nothing; {@link
     * ValidationResult#getUnmatchedWaivers()} lists it.
     *
     * @param added which and why; each replaces an earlier one for the same rule, place and report
     * @return a set with those waivers
     * @throws IllegalArgumentException if the set lacks a rule, or a rule a place; the message names a near one
     */
    public RuleSet withWaivers(Collection<Waiver> added) {
        Map<WaiverKey, Waiver> more = new LinkedHashMap<>(waivers);
        for (Waiver waiver : Objects.requireNonNull(added, "added")) {
            Rule rule = require(waiver.getRuleId());
            WaivablePlaces.require(rule, waiver.getPlace(), StandardRules.ALL.contains(rule));
            more.put(new WaiverKey(waiver.getRuleId(), waiver.getPlace(), waiver.getReport()), waiver);
        }
        return new RuleSet(rules, severities, more);
    }

    /** The waiver for one report, or else that for every report. */
    @Nullable
    Waiver findWaiver(String ruleId, Place place, Supplier<ReportKey> report) {
        if (waivers.isEmpty()) {
            return null;
        }
        @Nullable Waiver own = findWaiver(ruleId, place, Optional.of(report.get()));
        return own != null ? own : findWaiver(ruleId, place, Optional.empty());
    }

    private @Nullable Waiver findWaiver(String ruleId, Place place, Optional<ReportKey> report) {
        @Nullable Waiver named = waivers.get(new WaiverKey(ruleId, place.getName(), report));
        return named != null ? named : waivers.get(new WaiverKey(ruleId, place.getPointer(), report));
    }

    /** Made on first use, perhaps by two threads at once; both make the same, and it is immutable. */
    RuleEngine engine() {
        RuleEngine made = engine;
        if (made == null) {
            made = new RuleEngine(this);
            engine = made;
        }
        return made;
    }

    private Rule require(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        Rule rule = rules.get(ruleId);
        if (rule == null) {
            throw new IllegalArgumentException(
                    KnownNames.message("ruleId must be one of the set", ruleId, rules.keySet()));
        }
        return rule;
    }

    @Override
    public String toString() {
        return rules.keySet().toString();
    }
}
