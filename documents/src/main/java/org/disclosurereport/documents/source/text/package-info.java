/** Plain text as blocks, and how bytes become characters. */
@NullMarked
package org.disclosurereport.documents.source.text;

import org.jspecify.annotations.NullMarked;
