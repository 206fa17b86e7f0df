/**
 * The properties of a report that are no cells of its tables, as data: header, narrative, fees, lists.
 *
 * <p>Entry point: {@link org.disclosurereport.properties.ReportProperties#REPORT}. JSON, hidden fields of written files,
 * the comparison of two versions, places of findings and labels all walk over it, so that none forgets what another knows:
 * whoever adds a property adds it to the value and to {@link org.disclosurereport.properties.ReportProperties}. The types
 * to know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.properties.ReportProperty}: a property by its path, such as {@code agency.name};
 *   <li>{@link org.disclosurereport.properties.Property}: its name, label, type, and how to read and set it;
 *   <li>{@link org.disclosurereport.properties.PropertyType}: what it holds: a plain value, a value with properties of its
 *       own, a list, or a table of the form.
 * </ul>
 *
 * <p>Everything here is immutable and thread-safe.
 */
@NullMarked
package org.disclosurereport.properties;

import org.jspecify.annotations.NullMarked;
