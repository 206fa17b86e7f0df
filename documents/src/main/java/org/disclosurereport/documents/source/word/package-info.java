/** Word documents as blocks. */
@NullMarked
package org.disclosurereport.documents.source.word;

import org.jspecify.annotations.NullMarked;
