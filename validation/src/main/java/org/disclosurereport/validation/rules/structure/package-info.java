/**
 * Rules of what a report must have, and when.
 */
@NullMarked
package org.disclosurereport.validation.rules.structure;

import org.jspecify.annotations.NullMarked;
