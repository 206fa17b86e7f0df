/**
 * Which text of a document belongs to which part of the report: sections, their topics, the prose around tables, the
 * introduction and the closing lines. Every paragraph between title and end belongs to exactly one of them.
 *
 * <p>{@link org.disclosurereport.documents.sections.SectionTexts} is the entry.
 */
@NullMarked
package org.disclosurereport.documents.sections;

import org.jspecify.annotations.NullMarked;
