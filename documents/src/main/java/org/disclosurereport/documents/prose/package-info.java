/**
 * From the paragraphs of the narrative sections to the values they tell: topics, breakdowns, figures, the processing fee.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.prose.Narrative}. Text is scanned once into words of a known
 * list, numbers and punctuation; what is read is decided on those. A figure that may count only a part isn't read: a
 * wrong figure is worse than none. What the parts add up to never decides what is read as a part.
 */
@NullMarked
package org.disclosurereport.documents.prose;

import org.jspecify.annotations.NullMarked;
