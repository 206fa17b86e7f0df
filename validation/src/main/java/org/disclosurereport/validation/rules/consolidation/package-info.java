/**
 * Rules across a government and the bodies that it covers.
 */
@NullMarked
package org.disclosurereport.validation.rules.consolidation;

import org.jspecify.annotations.NullMarked;
