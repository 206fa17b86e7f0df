package org.disclosurereport.validation;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.series.ReportKey;

/** The outcomes of one rule in the order it reports them. */
public final class Outcomes implements Findings {
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Finding> violated = new ArrayList<>();
    private final List<Place> undecided = new ArrayList<>();

    private Outcomes() {}

    public static Outcomes of(Rule rule, DisclosureReport report) {
        Outcomes outcomes = new Outcomes();
        ((ReportRule) rule).evaluate(report, outcomes);
        return outcomes;
    }

    @Override
    public void holds(int places) {
        for (int i = 0; i < places; i++) {
            verdicts.add(Verdict.SATISFIED);
        }
    }

    @Override
    public void undecided(Place place, List<ReportKey> reports) {
        verdicts.add(Verdict.UNDECIDED);
        undecided.add(place);
    }

    @Override
    public void violated(Finding finding) {
        verdicts.add(Verdict.VIOLATED);
        violated.add(finding);
    }

    public List<Verdict> verdicts() {
        return verdicts;
    }

    public List<Finding> violated() {
        return violated;
    }

    public List<Place> undecided() {
        return undecided;
    }
}
