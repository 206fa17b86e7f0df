package org.disclosurereport.validation.rules.narrative;

import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.stated.FigureScope;

/**
 * Whether a figure stated in the text counts what the tables count, from the scope words beside it and from whose report it
 * is. This is the one place that decides it.
 *
 * <p>A government's tables cover its area, so 全县 counts what they count and 我局 or 本机关 doesn't; any other body's cover the
 * body alone. What is done on behalf of a government stays open. The source is the rule catalogue's section on scope: of 78
 * figures read on real pages 54 have a scope word.
 */
public final class ReportScope {
    private static final String GOVERNMENT = "人民政府";

    private final boolean area;
    private final boolean body;

    private ReportScope(boolean area, boolean body) {
        this.area = area;
        this.body = body;
    }

    /**
     * {@return the scope of a report}
     *
     * @param report the report
     */
    public static ReportScope of(DisclosureReport report) {
        Agency agency = report.getAgency();
        Coverage coverage = report.getCoverage().orElse(null);
        AgencyKind kind = agency.getKind().orElse(null);
        boolean government = agency.getName().endsWith(GOVERNMENT);
        if (kind == AgencyKind.TOWNSHIP) {
            return new ReportScope(true, true);
        }
        if (coverage != null) {
            return new ReportScope(coverage == Coverage.AREA, coverage == Coverage.BODY);
        }
        boolean covers = kind == AgencyKind.GOVERNMENT || kind == null && government;
        return new ReportScope(covers, !covers);
    }

    /**
     * {@return whether a figure of a scope is judged as one without}
     *
     * @param scope the scope
     */
    public boolean covers(FigureScope scope) {
        return switch (scope) {
            case UNSTATED -> true;
            case AREA -> area;
            case BODY -> body;
            case ON_BEHALF -> false;
        };
    }
}
