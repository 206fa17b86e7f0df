/** What was found, as pages with an index, to be opened from disk. Not exported. */
@NullMarked
package org.disclosurereport.cli.pages;

import org.jspecify.annotations.NullMarked;
