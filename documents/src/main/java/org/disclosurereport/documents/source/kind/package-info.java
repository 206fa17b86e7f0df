/** What kind of document some bytes are, and the source for that kind. Entry point: {@link
 * org.disclosurereport.documents.source.kind.DocumentSources}. */
@NullMarked
package org.disclosurereport.documents.source.kind;

import org.jspecify.annotations.NullMarked;
