/**
 * The fuzz targets of this module, one for each kind of document; how to run them stands in {@code FUZZING.md}.
 *
 * <p>Each has a method {@code fuzzerTestOneInput}, which reads one input and throws when an exception escapes or a
 * result is neither a report nor a failure.
 */
@NullMarked
package org.disclosurereport.documents.fuzz;

import org.jspecify.annotations.NullMarked;
