/**
 * Writes random reports in the layouts that bodies publish, with what goes wrong on the way, and counts how they are
 * read. It takes the labels from the form's data and nothing from the library's readers and writers.
 *
 * <p>Entry points: {@link org.disclosurereport.documents.layouts.Layouts} and {@link
 * org.disclosurereport.documents.layouts.SampleDocument}.
 */
@NullMarked
package org.disclosurereport.documents.layouts;

import org.jspecify.annotations.NullMarked;
