/** A county or a province at a glance, as pages that open from disk. Not exported. */
@NullMarked
package org.disclosurereport.cli.overview;

import org.jspecify.annotations.NullMarked;
