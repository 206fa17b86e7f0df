/** Workbooks as blocks. */
@NullMarked
package org.disclosurereport.documents.source.sheet;

import org.jspecify.annotations.NullMarked;
