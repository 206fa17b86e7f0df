/**
 * How what was found is written, shared with the command: objects on lines of JSON, how a document was read, why a file can't be
 * read or written. Not exported to anybody else.
 */
@NullMarked
package org.disclosurereport.batch.internal;

import org.jspecify.annotations.NullMarked;
