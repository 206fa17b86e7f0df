package org.disclosurereport.documents.recognition;

import java.util.List;
import org.disclosurereport.CellValue;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MissingRow;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.ReadIssue;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the form as read.
 *
 * @param version the form
 * @param values for each cell what was read
 * @param sources for each cell where
 * @param units for each cell the unit printed, where the form leaves it to the body; else null
 * @param issues what there is to know
 * @param missingRows the rows that the document lacks, or that could not be read
 * @param rowsRead how many rows have a label or values in the document
 */
record CellReading(
        FormVersion version,
        List<CellValue> values,
        List<CellSource> sources,
        List<@Nullable MoneyUnit> units,
        List<ReadIssue> issues,
        List<MissingRow> missingRows,
        int rowsRead) {}
