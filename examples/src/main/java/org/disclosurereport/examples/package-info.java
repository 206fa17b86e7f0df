/**
 * Short programs to copy from, each with a {@code main}: {@link
 * org.disclosurereport.examples.BuildAndValidate}, {@link org.disclosurereport.examples.CustomRule},
 * {@link org.disclosurereport.examples.ValidateRequest}, {@link
 * org.disclosurereport.examples.RoundTripAndDigest}, {@link org.disclosurereport.examples.CompareVersions} and {@link
 * org.disclosurereport.examples.ReadDocument}.
 *
 * <p>The reports in {@code examples/reports} carry the figures of published reports; their prose was
 * written for this library.
 */
@NullMarked
package org.disclosurereport.examples;

import org.jspecify.annotations.NullMarked;
