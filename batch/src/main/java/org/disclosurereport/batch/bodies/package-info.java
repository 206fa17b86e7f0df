/**
 * The governments of a province and the bodies that they cover, read from a file.
 *
 * <p>Entry point: {@link org.disclosurereport.batch.bodies.BodyTreeReader}.
 */
@NullMarked
package org.disclosurereport.batch.bodies;

import org.jspecify.annotations.NullMarked;
