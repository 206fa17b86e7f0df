/**
 * What all readers of reports have in common: {@link org.disclosurereport.input.UnreadableInputException}, which each
 * throws where a caller asked for a report or an exception, and {@link org.disclosurereport.input.ReportParser}, by which
 * a reader of documents finds those of other formats.
 */
@NullMarked
package org.disclosurereport.input;

import org.jspecify.annotations.NullMarked;
