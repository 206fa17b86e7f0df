/** Web pages as blocks. */
@NullMarked
package org.disclosurereport.documents.source.html;

import org.jspecify.annotations.NullMarked;
