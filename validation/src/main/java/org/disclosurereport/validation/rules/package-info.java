/**
 * What the rules of this library share: the numbers of a report's tables with their bounds, and citations. The rules themselves are in one
 * package for each subject, in a class for each group of rules whose list {@code RULES} is all that has to be edited to add one.
 */
@NullMarked
package org.disclosurereport.validation.rules;

import org.jspecify.annotations.NullMarked;
