/**
 * From the bytes of a document to its blocks: what differs between text, HTML, DOCX, XLSX and PDF ends here.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.source.DocumentSource}, which gives a {@link
 * org.disclosurereport.documents.source.Document} of {@link org.disclosurereport.documents.source.Block}s. What the
 * words mean isn't known here.
 */
@NullMarked
package org.disclosurereport.documents.source;

import org.jspecify.annotations.NullMarked;
