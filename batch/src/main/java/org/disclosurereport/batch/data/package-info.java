/**
 * Reports as data for spreadsheets, data frames and databases: rows and columns, or one report per line.
 *
 * <p>Entry points: {@link org.disclosurereport.batch.data.DataTable} for reports in memory; {@link
 * org.disclosurereport.batch.BatchConversion} for files.
 */
@NullMarked
package org.disclosurereport.batch.data;

import org.jspecify.annotations.NullMarked;
