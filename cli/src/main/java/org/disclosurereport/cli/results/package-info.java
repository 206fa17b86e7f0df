/** What was found, as text and as lines of JSON or CSV, report by report. Not exported. */
@NullMarked
package org.disclosurereport.cli.results;

import org.jspecify.annotations.NullMarked;
