package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.rules.ReportTables;
import org.disclosurereport.validation.search.Budget;
import org.disclosurereport.validation.search.CellSet;
import org.disclosurereport.validation.search.Component;

/** One diagnosis of one report: each component of the rules by itself, then all together. Not thread-safe. */
final class Diagnoser {
    /** How many combinations of explanations of several components are weighed. */
    private static final int COMBINATIONS = 64;

    /** As many cells as a mask holds. */
    private static final int LARGEST_TOLD = 63;

    private final DisclosureReport report;
    private final Form form;
    private final DiagnosisOptions options;
    private final DiagnosisRules rules;
    private final long[] counts;
    private final SlipCatalogue catalogue;
    private List<RulePlace> broken = List.of();
    private long doubt;

    Diagnoser(DisclosureReport report, DiagnosisOptions options) {
        this(report, options, Set.of());
    }

    /** Diagnoses as if some kinds of slips were not known. */
    Diagnoser(DisclosureReport report, DiagnosisOptions options, Set<SlipKind> unknown) {
        this.report = report;
        this.form = Form.of(report);
        this.options = options;
        this.rules = DiagnosisRules.of(options.getRules(), form.getVersion());
        this.counts = ReportTables.of(report).counts();
        this.catalogue = new SlipCatalogue(CellLayout.of(form.getVersion()), unknown);
    }

    /** Refuses a report other than the one that was diagnosed. */
    static void requireValue(DisclosureReport report, Cell cell, CellValue diagnosed) {
        CellValue value = cell.get(report);
        if (!value.equals(diagnosed)) {
            throw new IllegalArgumentException("report must be the one diagnosed: " + cell + " was "
                    + (diagnosed.isBlank() ? "blank" : diagnosed) + ", is " + (value.isBlank() ? "blank" : value));
        }
    }

    Diagnosis diagnose() {
        Diagnosis.Builder diagnosis = Diagnosis.builder();
        Budget budget = new Budget(options.getMaxSteps());
        List<Component> wrong = new ArrayList<>();
        List<Deduction> deductions = new ArrayList<>();
        List<Integer> brokenIds = new ArrayList<>();
        for (Component component : rules.system().components()) {
            if (component.holds(counts, budget)) {
                deduce(component, deductions);
            } else {
                wrong.add(component);
                brokenIds.addAll(component.broken(counts));
            }
        }
        broken = places(brokenIds);
        deductions.sort(Comparator.comparingInt(each -> each.getCell().getIndex()));
        diagnosis.deductions(deductions).broken(broken);
        if (wrong.isEmpty()) {
            return diagnosis
                    .state(budget.isExhausted() ? DiagnosisState.LIMIT : DiagnosisState.CONSISTENT)
                    .build();
        }
        boolean[] trusted = new boolean[counts.length];
        for (Cell cell : options.getTrustedCells()) {
            if (cell.getFormVersion() == form.getVersion()) {
                trusted[cell.getIndex()] = true;
            }
        }
        List<ComponentDiagnosis> parts = new ArrayList<>();
        for (Component component : wrong) {
            Budget share = new Budget(Math.max(1, budget.left() / wrong.size()));
            parts.add(ComponentDiagnosis.of(component, counts, trusted, options.getMaxCells(), catalogue, share));
        }
        report(diagnosis, parts, budget.isExhausted());
        return diagnosis.build();
    }

    /** {@return what is broken as printed and no longer is afterwards} */
    private List<RulePlace> settled(long[] after) {
        List<Integer> left = new ArrayList<>();
        for (Component component : rules.system().components()) {
            left.addAll(component.broken(after));
        }
        List<RulePlace> settled = new ArrayList<>(broken);
        settled.removeAll(places(left));
        return settled;
    }

    private void deduce(Component component, List<Deduction> deductions) {
        if (!component.hasBlank(counts)) {
            return;
        }
        for (CellSet forced : component.forced(counts, new Budget(options.getMaxSteps()))) {
            Cell cell = form.getCells().get(forced.numbers()[0]);
            deductions.add(ImmutableDeduction.builder()
                    .cell(cell)
                    .value(value(cell, forced.fits()[0]))
                    .build());
        }
    }

    private List<RulePlace> places(List<Integer> relations) {
        return relations.stream()
                .map(rules.places()::get)
                .sorted(Comparator.comparing(RulePlace::getPlace, Place.inFormOrder()))
                .toList();
    }

    private static CellValue value(Cell cell, long number) {
        return cell.getKind() == CellKind.CHANGE ? Change.of(number) : Count.of(number);
    }

    private void report(Diagnosis.Builder diagnosis, List<ComponentDiagnosis> parts, boolean unknown) {
        List<ComponentDiagnosis> explained = parts.stream()
                .filter(component -> !component.candidates().isEmpty())
                .toList();
        List<Candidate> combined = combine(explained);
        boolean impossible = parts.stream().anyMatch(ComponentDiagnosis::impossible);
        boolean limited = unknown || parts.stream().anyMatch(component -> !component.complete());
        boolean complete = explained.size() == parts.size() && parts.stream().allMatch(ComponentDiagnosis::settles);
        boolean searched = complete && !limited && parts.stream().allMatch(ComponentDiagnosis::searched);
        doubt = searched ? doubt(combined) : Odds.ONE;
        List<Explanation> explanations = new ArrayList<>();
        for (Candidate candidate : combined) {
            if (explanations.size() < options.getMaxExplanations()) {
                int equal = 0;
                for (Candidate other : combined) {
                    equal += other != candidate && other.cost() == candidate.cost() ? 1 : 0;
                }
                boolean first = explanations.isEmpty();
                explanations.add(explanation(
                        candidate,
                        first && doubt <= Odds.SURE,
                        equal,
                        complete && !limited && candidate.smallest(),
                        complete));
            }
        }
        diagnosis.explanations(explanations).state(state(combined, explanations, impossible, limited));
    }

    private static DiagnosisState state(
            List<Candidate> combined, List<Explanation> explanations, boolean impossible, boolean limited) {
        if (impossible) {
            return DiagnosisState.INCONSISTENT;
        }
        if (limited || explanations.isEmpty()) {
            return DiagnosisState.LIMIT;
        }
        if (explanations.get(0).getAlternatives() > 0) {
            return DiagnosisState.TIED;
        }
        boolean only = combined.stream().filter(Candidate::smallest).count() == 1
                && combined.get(0).smallest();
        return only ? DiagnosisState.UNIQUE : DiagnosisState.RANKED;
    }

    /** What everything but the first weighs, and what nobody thought of; all there is unless the first is a smallest set of exact numbers. */
    private static long doubt(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        if (!best.set().isExact() || !best.smallest()) {
            return Odds.ONE;
        }
        long doubt = Odds.weight(
                SlipCosts.UNHEARD + SlipCosts.UNHEARD_CELL * best.set().size() - best.cost());
        for (Candidate other : candidates.subList(1, candidates.size())) {
            doubt += Odds.weight(other.cost() - best.cost());
        }
        return doubt;
    }

    /** {@return what everything but the first explanation weighed, see {@link Odds}} */
    long doubt() {
        return doubt;
    }

    /** Explanations of all components together, the most likely first. */
    private List<Candidate> combine(List<ComponentDiagnosis> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Candidate> combined = parts.get(0).candidates();
        for (ComponentDiagnosis component : parts.subList(1, parts.size())) {
            List<Candidate> longer = new ArrayList<>();
            for (Candidate one : combined) {
                for (Candidate other : component.candidates()) {
                    if (one.set().size() + other.set().size() <= LARGEST_TOLD) {
                        longer.add(one.with(other));
                    }
                }
            }
            longer.sort(Candidate.MOST_LIKELY_FIRST);
            combined = longer.subList(0, Math.min(COMBINATIONS, longer.size()));
        }
        if (parts.size() > 1) {
            combined = combined.stream()
                    .map(each -> each.accounted(catalogue, counts))
                    .sorted(Candidate.MOST_LIKELY_FIRST)
                    .toList();
        }
        return combined;
    }

    private Explanation explanation(
            Candidate candidate, boolean sure, int alternatives, boolean smallest, boolean complete) {
        CellSet set = candidate.set();
        long[] after = counts.clone();
        SlipKind[] kinds = new SlipKind[set.size()];
        List<Slip> slips = new ArrayList<>();
        for (SlipCatalogue.Event event : candidate.account().events()) {
            ImmutableSlip.Builder slip = ImmutableSlip.builder().kind(event.kind());
            for (int i = 0; i < set.size(); i++) {
                if ((event.mask() >>> i & 1) != 0) {
                    kinds[i] = event.kind();
                    slip.addCells(form.getCells().get(set.numbers()[i]));
                }
            }
            slips.add(slip.build());
        }
        slips.sort(Comparator.comparingInt(slip -> slip.getCells().get(0).getIndex()));
        Explanation.Builder explanation = Explanation.builder()
                .slips(slips)
                .sure(sure)
                .alternatives(alternatives)
                .smallest(smallest)
                .complete(complete)
                .cost(candidate.cost());
        for (int i = 0; i < set.size(); i++) {
            Cell cell = form.getCells().get(set.numbers()[i]);
            after[cell.getIndex()] = set.fits()[i];
            explanation.addCorrections(Correction.builder()
                    .cell(cell)
                    .printed(value(cell, counts[cell.getIndex()]))
                    .fits(value(cell, set.fits()[i]))
                    .slip(kinds[i])
                    .exact(set.exact()[i])
                    .build());
        }
        return explanation.settled(complete ? broken : settled(after)).build();
    }
}
