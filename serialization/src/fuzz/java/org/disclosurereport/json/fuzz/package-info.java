/**
 * The fuzz target of this module; how to run it stands in {@code documents/FUZZING.md}.
 *
 * <p>Entry point: {@link org.disclosurereport.json.fuzz.JsonFuzz}.
 */
@NullMarked
package org.disclosurereport.json.fuzz;

import org.jspecify.annotations.NullMarked;
