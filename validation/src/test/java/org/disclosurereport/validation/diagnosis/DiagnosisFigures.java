package org.disclosurereport.validation.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.validation.slips.SlipCase;

/**
 * How often the diagnosis of cases was right.
 *
 * @param cases how many cases
 * @param first in how many the first explanation has exactly the wrong cells
 * @param firstThree in how many one of the first three has
 * @param sure by {@link #MARGINS}, in how many the first would be sure at that margin
 * @param sureAndRight in how many of those it was right
 * @param tied in how many the first was told to be as likely as others
 */
record DiagnosisFigures(
        int cases, int first, int firstThree, List<Integer> sure, List<Integer> sureAndRight, int tied) {
    static final List<Long> MARGINS = List.of(5L, Odds.MARGIN, 50L, 200L);

    private static final int USUAL_MARGIN = MARGINS.indexOf(Odds.MARGIN);

    static DiagnosisFigures of(List<SlipCase> cases, Set<SlipKind> unknown) {
        int first = 0;
        int firstThree = 0;
        int tied = 0;
        int[] sure = new int[MARGINS.size()];
        int[] sureAndRight = new int[MARGINS.size()];
        for (SlipCase each : cases) {
            Diagnoser diagnoser = new Diagnoser(each.wrong(), DiagnosisOptions.standard(), unknown);
            Diagnosis diagnosis = diagnoser.diagnose();
            List<Set<String>> told = diagnosis.getExplanations().stream()
                    .limit(3)
                    .map(DiagnosisFigures::cells)
                    .toList();
            boolean right = !told.isEmpty() && told.get(0).equals(each.cells());
            first += right ? 1 : 0;
            firstThree += told.contains(each.cells()) ? 1 : 0;
            tied += diagnosis.getState() == DiagnosisState.TIED ? 1 : 0;
            for (int i = 0; i < sure.length; i++) {
                boolean isSure = diagnoser.doubt() <= Odds.ONE / MARGINS.get(i);
                sure[i] += isSure ? 1 : 0;
                sureAndRight[i] += isSure && right ? 1 : 0;
            }
        }
        return new DiagnosisFigures(cases.size(), first, firstThree, list(sure), list(sureAndRight), tied);
    }

    static Set<String> cells(Explanation explanation) {
        return explanation.getCorrections().stream()
                .map(each -> each.getCell().getName())
                .collect(Collectors.toSet());
    }

    private static List<Integer> list(int[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toList();
    }

    double firstRight() {
        return 100.0 * first / cases;
    }

    double firstThreeRight() {
        return 100.0 * firstThree / cases;
    }

    double isSure() {
        return isSure(USUAL_MARGIN);
    }

    double isSure(int margin) {
        return 100.0 * sure.get(margin) / cases;
    }

    double sureRight() {
        return sureRight(USUAL_MARGIN);
    }

    /** What was never sure was never wrong. */
    double sureRight(int margin) {
        return sure.get(margin) == 0 ? 100 : 100.0 * sureAndRight.get(margin) / sure.get(margin);
    }

    double isTied() {
        return 100.0 * tied / cases;
    }

    static String percent(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    @Override
    public String toString() {
        return "first " + percent(firstRight()) + ", of three " + percent(firstThreeRight()) + ", sure "
                + percent(isSure()) + ", sure right " + percent(sureRight()) + ", tied " + percent(isTied());
    }
}
