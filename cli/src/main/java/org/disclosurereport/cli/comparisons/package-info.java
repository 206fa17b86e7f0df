/** Reports beside each other as pages: the years of a body, a government and its bodies, two versions. Not exported. */
@NullMarked
package org.disclosurereport.cli.comparisons;

import org.jspecify.annotations.NullMarked;
