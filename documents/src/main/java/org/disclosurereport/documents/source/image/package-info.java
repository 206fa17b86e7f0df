/** Files that are pictures as blocks: PNG, JPEG, TIFF and BMP. */
@NullMarked
package org.disclosurereport.documents.source.image;

import org.jspecify.annotations.NullMarked;
