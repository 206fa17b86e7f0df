/**
 * The command {@code disclosure-report}: validates, diagnoses, converts, lists the rules, prints the schema.
 *
 * <p>Entry point: {@link org.disclosurereport.cli.DisclosureReportCommand}, whose {@code run} does
 * without {@code System.exit}. The types to know, all of them internal:
 *
 * <ul>
 *   <li>{@code ReportRun}: goes through the reports that {@code BatchReader} reads, and adds up the exit code;
 *   <li>{@code BatchCommandRun}: has results written as JSON or CSV by {@code BatchValidation};
 *   <li>{@code Results} and {@code Diagnoses}: what is said of each report, as text, as JSON or as pages;
 *   <li>{@code FindingsPage}: the page of a report;
 *   <li>{@code TextLines}: wraps text that is two columns wide a character.
 * </ul>
 *
 * <p>Data problems are told and the other files still run; wrong usage is told and nothing runs.
 */
@NullMarked
package org.disclosurereport.cli;

import org.jspecify.annotations.NullMarked;
