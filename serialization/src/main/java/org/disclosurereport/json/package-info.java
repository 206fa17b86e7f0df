/**
 * A report as JSON: one form in two layouts, indented and canonical (RFC 8785), and strict reading.
 *
 * <p>Entry point: {@link org.disclosurereport.json.ReportJson}. The types to know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.json.ReportJson}: writes, reads, canonical bytes and digest;
 *   <li>{@link org.disclosurereport.json.JsonReadResult}: the report read, or every problem found;
 *   <li>{@link org.disclosurereport.json.JsonProblem}: what is wrong, where, in two languages;
 *   <li>{@link org.disclosurereport.json.DisclosureReportModule}: the same JSON for hosts that use
 *       Jackson;
 *   <li>{@link org.disclosurereport.json.ReportSchema}: the JSON Schema;
 *   <li>{@link org.disclosurereport.json.ReportPatch}: what changed between two versions, as JSON Patch.
 * </ul>
 *
 * <p>Data problems are values, programming errors are exceptions: a bad file gives a result with
 * problems, a null argument an exception that names it. One table of keys drives writer, reader and
 * schema; the cells in it come from {@link org.disclosurereport.form.Form}.
 */
@NullMarked
package org.disclosurereport.json;

import org.jspecify.annotations.NullMarked;
