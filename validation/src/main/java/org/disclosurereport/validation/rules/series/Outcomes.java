package org.disclosurereport.validation.rules.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;

/** Keeps what a rule finds for one pair of versions, until it is known which pair counts. Not thread-safe. */
final class Outcomes implements Findings {
    private final List<Consumer<Findings>> kept = new ArrayList<>();
    private int violations;
    private int held;

    @Override
    public void holds(int places) {
        held += places;
    }

    @Override
    public void undecided(Place place, List<ReportKey> reports) {
        kept.add(findings -> findings.undecided(place, reports));
    }

    @Override
    public void violated(Finding finding) {
        violations++;
        kept.add(findings -> findings.violated(finding));
    }

    int getViolationCount() {
        return violations;
    }

    void writeTo(Findings findings) {
        findings.holds(held);
        kept.forEach(each -> each.accept(findings));
    }
}
