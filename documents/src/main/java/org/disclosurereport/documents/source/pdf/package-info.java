/**
 * From the bytes of a PDF to the lines and ruled tables on its pages.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.source.pdf.PdfFile}, whose pages {@link
 * org.disclosurereport.documents.source.pdf.PageReader} turns into {@link
 * org.disclosurereport.documents.source.page.PageContent}. PDFBox parses the file, its streams and the operators; what
 * the operators draw is followed here, because PDFBox's own engines load every font's program, look for those that
 * aren't embedded among the fonts of the machine (and leave a list of them in the home directory), and inflate streams
 * without a bound.
 */
@NullMarked
package org.disclosurereport.documents.source.pdf;

import org.jspecify.annotations.NullMarked;
