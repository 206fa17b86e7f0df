package org.disclosurereport.population;

/**
 * Where an error may be put: a report with its true numbers.
 *
 * @param body whose
 * @param year of which year
 * @param layout the form in force
 * @param numbers the numbers without the error, not to be changed
 */
record Site(Body body, int year, Layout layout, long[] numbers) {}
