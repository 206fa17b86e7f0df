/**
 * Several reports together: those of one body over the years, and those of the bodies that a government covers.
 *
 * <p>Entry points: {@link org.disclosurereport.series.ReportSeries}, the reports of one body by year, and {@link
 * org.disclosurereport.series.ReportTotals}, the sums over many reports. The types to know: {@link
 * org.disclosurereport.series.ReportKey}, which report is meant; {@link org.disclosurereport.series.BodyTree} and {@link
 * org.disclosurereport.series.AgencyRegister}, which bodies there are.
 */
@NullMarked
package org.disclosurereport.series;

import org.jspecify.annotations.NullMarked;
