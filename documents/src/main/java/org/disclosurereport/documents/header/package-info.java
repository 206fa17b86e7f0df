/**
 * Who reports, and for which year: what stands before section 一 and after the last one.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.header.HeaderReading}, which gives a {@link
 * org.disclosurereport.documents.header.Header}. Each value is gathered from every place that tells it; the best place is
 * taken, and issues say which that was and who disagrees.
 */
@NullMarked
package org.disclosurereport.documents.header;

import org.jspecify.annotations.NullMarked;
