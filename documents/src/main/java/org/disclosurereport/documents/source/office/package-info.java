/** What Word documents and workbooks have in common: an archive of XML parts. */
@NullMarked
package org.disclosurereport.documents.source.office;

import org.jspecify.annotations.NullMarked;
