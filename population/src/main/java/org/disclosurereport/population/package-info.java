/**
 * Made-up provinces of reports, with errors whose findings are known, for tests and benchmarks.
 *
 * <p>Entry point: {@link org.disclosurereport.population.Population#builder()}. The types to know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.population.Population}: bodies, years and errors, and the stream of reports;
 *   <li>{@link org.disclosurereport.population.GeneratedReport}: one report with the errors put into it;
 *   <li>{@link org.disclosurereport.population.ErrorKind}: what can go wrong;
 *   <li>{@link org.disclosurereport.population.SeededError} and {@link
 *       org.disclosurereport.population.ExpectedFinding}: what was changed, and everything that rules must say of it.
 * </ul>
 *
 * <p>Nothing here is drawn from real bodies: names, codes and numbers are made up, only their sizes are like real ones.
 * Every value is immutable and safe for use by any number of threads. The same settings give the same reports always.
 */
@NullMarked
@ValueStyle
package org.disclosurereport.population;

import org.disclosurereport.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
