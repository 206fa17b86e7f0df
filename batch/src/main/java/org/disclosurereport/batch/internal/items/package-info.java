/**
 * The inputs of a run: which files and lines there are, in which order, and how several threads take them without losing that order.
 */
@NullMarked
package org.disclosurereport.batch.internal.items;

import org.jspecify.annotations.NullMarked;
