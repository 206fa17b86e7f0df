/**
 * The outcome of each report as a line of JSON or rows of CSV.
 */
@NullMarked
package org.disclosurereport.batch.internal.results;

import org.jspecify.annotations.NullMarked;
