/**
 * The shape of the JSON, written once and walked three times: to write it, to read it and to describe it as a schema.
 */
@NullMarked
package org.disclosurereport.json.shape;

import org.jspecify.annotations.NullMarked;
