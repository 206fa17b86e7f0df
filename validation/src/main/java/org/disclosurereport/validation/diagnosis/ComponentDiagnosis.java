package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.disclosurereport.validation.search.Budget;
import org.disclosurereport.validation.search.CellSet;
import org.disclosurereport.validation.search.Component;
import org.disclosurereport.validation.search.SearchLimits;
import org.disclosurereport.validation.search.SearchResult;

/**
 * What would explain that one part of the rules doesn't hold.
 *
 * @param candidates explanations, the most likely first
 * @param complete whether all smallest sets are among them
 * @param settles whether each of them lets every rule of the part hold
 * @param searched whether no likelier one was left out for want of steps
 * @param impossible whether nothing fits
 */
record ComponentDiagnosis(
        List<Candidate> candidates, boolean complete, boolean settles, boolean searched, boolean impossible) {
    /** How many sets of one size are kept. */
    private static final int MOST = 600;

    private static final int FURTHER_STEPS = 2_000;

    /** From so many cells on a block that slipped is likelier than that many slips. */
    private static final int LARGE = 4;

    /** As many cells as a mask of slips holds. */
    private static final int LARGEST_TOLD = 63;

    static ComponentDiagnosis of(
            Component component,
            long[] counts,
            boolean[] trusted,
            int maxCells,
            SlipCatalogue catalogue,
            Budget budget) {
        SearchResult result = component.search(counts, trusted, new SearchLimits(maxCells, MOST), budget);
        List<Candidate> candidates = new ArrayList<>();
        for (CellSet set : result.sets()) {
            candidates.add(Candidate.of(set, result.complete(), catalogue, counts));
        }
        candidates.sort(Candidate.MOST_LIKELY_FIRST);
        boolean complete = result.complete();
        boolean searched = complete
                && !candidates.isEmpty()
                && lookFurther(component, counts, trusted, catalogue, budget, candidates);
        if (!result.impossible()
                && (candidates.isEmpty() || candidates.get(0).set().size() >= LARGE)) {
            addShifts(component, counts, trusted, catalogue, candidates);
        }
        boolean settles = true;
        if (candidates.isEmpty() && !result.impossible()) {
            CellSet some = component.singleCellFits(counts, trusted, LARGEST_TOLD);
            settles = false;
            if (some.size() > 0) {
                candidates.add(Candidate.of(some, false, catalogue, counts));
            }
        }
        return new ComponentDiagnosis(List.copyOf(candidates), complete, settles, searched, result.impossible());
    }

    private static void addShifts(
            Component component,
            long[] counts,
            boolean[] trusted,
            SlipCatalogue catalogue,
            List<Candidate> candidates) {
        for (CellSet set : new ShiftHypotheses(component, counts, trusted).test(catalogue.layout())) {
            if (candidates.stream().noneMatch(each -> Arrays.equals(each.set().numbers(), set.numbers()))) {
                candidates.add(Candidate.of(set, false, catalogue, counts));
            }
        }
        candidates.sort(Candidate.MOST_LIKELY_FIRST);
    }

    /**
     * Where the most likely of the smallest sets isn't likely at all, one of a cell more may be.
     *
     * @return whether it came to an end; else there may be a likelier one
     */
    private static boolean lookFurther(
            Component component,
            long[] counts,
            boolean[] trusted,
            SlipCatalogue catalogue,
            Budget budget,
            List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        int size = best.set().size();
        if (size < 2 || best.cost() <= SlipCosts.PLAUSIBLE_CELL * size) {
            return true;
        }
        Budget further = new Budget(Math.min(budget.left(), FURTHER_STEPS));
        for (CellSet set : component.ofSize(counts, trusted, size + 1, MOST, further)) {
            Candidate candidate = Candidate.of(set, false, catalogue, counts);
            if (candidate.cost() < best.cost() + SlipCosts.HOPELESS) {
                candidates.add(candidate);
            }
        }
        candidates.sort(Candidate.MOST_LIKELY_FIRST);
        return !further.isExhausted();
    }
}
