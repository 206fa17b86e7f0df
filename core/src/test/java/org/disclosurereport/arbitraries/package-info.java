/**
 * Random reports for property-based tests with jqwik, published for the tests of systems that embed
 * this library.
 *
 * <p>Entry point: {@link org.disclosurereport.arbitraries.ReportArbitraries}. Every arbitrary
 * shrinks towards blank, zero and empty.
 */
@NullMarked
package org.disclosurereport.arbitraries;

import org.jspecify.annotations.NullMarked;
