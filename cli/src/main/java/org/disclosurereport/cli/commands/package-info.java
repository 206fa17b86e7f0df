/** The commands, one class each, and the options that they share. Not exported. */
@NullMarked
package org.disclosurereport.cli.commands;

import org.jspecify.annotations.NullMarked;
