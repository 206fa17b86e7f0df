/** Markdown as blocks. */
@NullMarked
package org.disclosurereport.documents.source.markdown;

import org.jspecify.annotations.NullMarked;
