/**
 * Reads and checks many reports in one pass: files, folders of them and NDJSON, by several threads, in the order of the input,
 * in constant memory.
 *
 * <p>Entry points: {@link org.disclosurereport.batch.BatchValidation}, which writes what it finds, and {@link
 * org.disclosurereport.batch.BatchReader}, which hands every report on. The types to know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.batch.BatchInput}: which files and folders;
 *   <li>{@link org.disclosurereport.batch.BatchOutput}: where results and failures go, and whether to resume;
 *   <li>{@link org.disclosurereport.batch.BatchCounts}: what was found, counted; counts of parts can be merged;
 *   <li>{@link org.disclosurereport.batch.ReadFailure}: a file or a line that is no report, and why.
 * </ul>
 *
 * <p>Nothing is lost and nothing silently skipped: whatever can't be read is a {@code ReadFailure}, and the rest goes on. Data
 * problems are values; exceptions tell that a run can't begin or go on: {@link
 * org.disclosurereport.batch.BatchRefusedException}, {@link org.disclosurereport.batch.BatchOutputException}.
 */
@NullMarked
@ValueStyle
package org.disclosurereport.batch;

import org.disclosurereport.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
