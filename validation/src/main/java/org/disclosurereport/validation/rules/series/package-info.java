/**
 * Rules across the years of one body.
 */
@NullMarked
package org.disclosurereport.validation.rules.series;

import org.jspecify.annotations.NullMarked;
