/**
 * Rules that compare what the text states with the tables, and with itself.
 */
@NullMarked
package org.disclosurereport.validation.rules.narrative;

import org.jspecify.annotations.NullMarked;
