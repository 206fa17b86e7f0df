package org.disclosurereport.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.jspecify.annotations.Nullable;

/** Lets the years of each body continue from those of its predecessors. Not thread-safe. */
final class Succession {
    private final BodyTree tree;
    private final List<TreeMap<Integer, List<DisclosureReport>>> bodies = new ArrayList<>();
    private final Map<String, TreeMap<Integer, List<DisclosureReport>>> byName = new HashMap<>();

    Succession(List<List<DisclosureReport>> reports, BodyTree tree) {
        this.tree = tree;
        for (List<DisclosureReport> body : reports) {
            TreeMap<Integer, List<DisclosureReport>> years = new TreeMap<>();
            for (DisclosureReport report : body) {
                years.computeIfAbsent(report.getYear(), year -> new ArrayList<>())
                        .add(report);
                names(report.getAgency()).forEach(name -> byName.putIfAbsent(name, years));
            }
            bodies.add(years);
        }
    }

    private static List<String> names(Agency agency) {
        List<String> names = new ArrayList<>(List.of(agency.getName()));
        agency.getUnifiedSocialCreditCode().ifPresent(names::add);
        return names;
    }

    List<ReportSeries> series() {
        List<ReportSeries> series = new ArrayList<>();
        for (TreeMap<Integer, List<DisclosureReport>> years : bodies) {
            List<DisclosureReport> part = new ArrayList<>();
            for (Map.Entry<Integer, List<DisclosureReport>> year : years.entrySet()) {
                Optional<DisclosureReport> before = before(year.getKey(), years);
                if (before.isPresent() && !part.isEmpty()) {
                    series.add(ReportSeries.of(part));
                    part.clear();
                }
                before.ifPresent(part::add);
                part.addAll(year.getValue());
            }
            series.add(ReportSeries.of(part));
        }
        return series;
    }

    /** What a body's year continues from, where others come into it: the one report there was, or the sum of several. */
    private Optional<DisclosureReport> before(int year, TreeMap<Integer, List<DisclosureReport>> years) {
        Agency agency = years.get(year).get(0).getAgency();
        List<DisclosureReport> reports = new ArrayList<>();
        int missing = 0;
        for (String predecessor : predecessors(agency)) {
            @Nullable TreeMap<Integer, List<DisclosureReport>> theirs = byName.get(predecessor);
            if (theirs == null) {
                // Never heard of: it has no year that could be this one's last.
                missing += years.firstKey() == year ? 1 : 0;
            } else if (theirs != years && !theirs.containsKey(year) && theirs.containsKey(year - 1)) {
                reports.add(ReportSeries.counting(theirs.get(year - 1)).get(0));
            }
        }
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        if (years.containsKey(year - 1)) {
            reports.add(ReportSeries.counting(years.get(year - 1)).get(0));
        }
        if (reports.size() + missing == 1) {
            return Optional.of(reports.get(0));
        }
        ReportTotals totals = ReportTotals.consolidate(reports);
        for (int i = 0; i < missing; i++) {
            totals = totals.addMissing();
        }
        return Optional.of(totals.toReport(agency, year - 1));
    }

    private List<String> predecessors(Agency agency) {
        return names(agency).stream()
                .flatMap(name -> tree.getPredecessors(name).stream())
                .distinct()
                .toList();
    }
}
