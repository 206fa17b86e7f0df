/**
 * A page as glyphs and ruled lines, and what it says: paragraphs, tables, running heads. PDF, OFD and scans all come to this.
 */
@NullMarked
package org.disclosurereport.documents.source.page;

import org.jspecify.annotations.NullMarked;
