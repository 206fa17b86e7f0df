/**
 * A whole province checked as an Apache Spark job: {@link org.disclosurereport.examples.spark.ValidateProvince}.
 *
 * <p>It gives the very bytes that {@code disclosure-report validate} and {@code consolidate} give on one machine. To copy from: {@link
 * org.disclosurereport.examples.spark.TotalsAggregator}, which adds up reports in any query.
 */
@NullMarked
package org.disclosurereport.examples.spark;

import org.jspecify.annotations.NullMarked;
