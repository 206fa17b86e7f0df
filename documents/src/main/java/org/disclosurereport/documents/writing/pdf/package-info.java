/**
 * The official form as a PDF: fonts of the host, lines by the rules of Chinese typesetting, tables, pages, and the tree of tags.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.writing.pdf.PdfForm}.
 */
@NullMarked
package org.disclosurereport.documents.writing.pdf;

import org.jspecify.annotations.NullMarked;
