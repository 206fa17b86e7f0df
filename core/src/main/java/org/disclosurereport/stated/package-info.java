/**
 * What a report states in its text: figures and lists, each with its quote.
 *
 * <p>Entry points: {@link org.disclosurereport.stated.StatedFigure} and {@link org.disclosurereport.stated.Breakdown}.
 */
@NullMarked
package org.disclosurereport.stated;

import org.jspecify.annotations.NullMarked;
