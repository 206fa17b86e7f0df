/** A terminal of 80 columns, or what stands for one: streams, progress, lines, exit codes. Not exported. */
@NullMarked
package org.disclosurereport.cli.terminal;

import org.jspecify.annotations.NullMarked;
