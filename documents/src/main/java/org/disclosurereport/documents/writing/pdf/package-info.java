/**
 * The official form as a PDF: pages drawn as programs, fonts embedded in part, the tree of tags.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.writing.pdf.PdfForm}.
 */
@NullMarked
package org.disclosurereport.documents.writing.pdf;

import org.jspecify.annotations.NullMarked;
