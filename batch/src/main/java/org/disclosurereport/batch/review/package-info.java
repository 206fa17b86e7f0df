/**
 * What is said about one report, in one voice: one list of opinions with one numbering, from what the rules find, which cells are
 * likely wrong and how the document was read.
 *
 * <p>Entry point: {@link org.disclosurereport.batch.review.Reviewer} makes a {@link
 * org.disclosurereport.batch.review.ReportReview} of {@link org.disclosurereport.batch.review.Opinion}s; every output of the command walks
 * over that. Data problems are values, programming errors are exceptions.
 */
@NullMarked
package org.disclosurereport.batch.review;

import org.jspecify.annotations.NullMarked;
