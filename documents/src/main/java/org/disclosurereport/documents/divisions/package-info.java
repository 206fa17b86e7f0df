/** The administrative divisions of China down to townships: their names, codes and levels. */
@NullMarked
package org.disclosurereport.documents.divisions;

import org.jspecify.annotations.NullMarked;
