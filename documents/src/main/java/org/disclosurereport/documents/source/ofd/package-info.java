/**
 * OFD (GB/T 33190), the layout format of China's offices: a ZIP archive of XML that says where on its pages each character and line is.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.source.ofd.OfdSource}. Its pages become {@link
 * org.disclosurereport.documents.source.page.PageContent}, and what that is in tables and paragraphs is found as in a PDF.
 */
@NullMarked
package org.disclosurereport.documents.source.ofd;

import org.jspecify.annotations.NullMarked;
