/**
 * What reads pictures, and what it hands over. The interface of the module {@code pictures}, which is optional; for it alone.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.picture.PictureReader}.
 */
@NullMarked
package org.disclosurereport.documents.picture;

import org.jspecify.annotations.NullMarked;
