package org.disclosurereport.validation.slips;

import java.util.List;
import java.util.Set;
import org.disclosurereport.DisclosureReport;

/**
 * A report with slips.
 *
 * @param right the report before
 * @param wrong the report with the slips, of which some rule tells
 * @param cells the names of the cells that differ
 * @param slips what was done
 */
public record SlipCase(DisclosureReport right, DisclosureReport wrong, Set<String> cells, List<MadeSlip> slips) {}
