/**
 * From the blocks of a document to the cells of the form and the text of its sections.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.recognition.Recogniser}. A document is cut into tokens, one a
 * printed cell; tokens that are labels of the form open a row, the values that follow fill it. Every label comes from
 * the form's own data. Where a row has fewer or more values than columns, a {@code Placement} looks at every way to place
 * them and keeps what all ways that fit agree on.
 */
@NullMarked
package org.disclosurereport.documents.recognition;

import org.jspecify.annotations.NullMarked;
