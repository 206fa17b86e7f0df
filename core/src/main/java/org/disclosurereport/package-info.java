/**
 * The values of an annual open-government report (政府信息公开工作年度报告): what a body printed, kept exactly.
 *
 * <p>Entry point: {@link org.disclosurereport.DisclosureReport#builder()}. The types to know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.DisclosureReport}: the whole report, six sections and a header;
 *   <li>{@link org.disclosurereport.Requests}, {@link org.disclosurereport.Challenges} and {@link
 *       org.disclosurereport.ProactiveDisclosure}: tables 三, 四 and 二;
 *   <li>{@link org.disclosurereport.Count}: what stands in a count cell, which may be
 *       <em>blank</em>;
 *   <li>{@link org.disclosurereport.diff.ReportDiff}: what changed between two versions of a report.
 * </ul>
 *
 * <p>Every value is immutable and safe for use by any number of threads. Equality covers every
 * field. Blank is not zero: a blank cell reports nothing. Data problems are values, programming
 * errors are exceptions: a report whose sums don't hold can be built, a negative count can't.
 *
 * <p>Values are not {@link java.io.Serializable}: a report is stored and sent as its JSON, which later versions read.
 *
 * <p>Accessors are JavaBean getters because Bean Validation looks for constraints on nothing else.
 */
@NullMarked
@ValueStyle
package org.disclosurereport;

import org.disclosurereport.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
