/**
 * Rules within and between the tables 二, 三 and 四.
 */
@NullMarked
package org.disclosurereport.validation.rules.tables;

import org.jspecify.annotations.NullMarked;
