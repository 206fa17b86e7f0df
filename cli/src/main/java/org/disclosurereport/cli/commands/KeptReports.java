package org.disclosurereport.cli.commands;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportSeries;

/** The tables of the reports that are to be compared, in the order of the input, and where each stands. Not thread-safe. */
final class KeptReports {
    private final List<ReadReport> all = new ArrayList<>();
    private final Map<DisclosureReport, ReadReport> byReport = new IdentityHashMap<>();

    void add(ReadReport read) {
        all.add(read);
        byReport.put(read.getReport(), read);
    }

    List<ReadReport> all() {
        return Collections.unmodifiableList(all);
    }

    /** Where a report that is kept stands. */
    ReadReport get(DisclosureReport report) {
        return byReport.get(report);
    }

    /** The reports of each body, continued from its predecessors, in the order of their first ones. */
    List<ReportSeries> bodies(BodyTree tree) {
        return ReportSeries.byAgency(all.stream().map(ReadReport::getReport).toList(), tree);
    }
}
