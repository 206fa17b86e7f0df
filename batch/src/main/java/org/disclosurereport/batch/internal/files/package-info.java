/**
 * The one place where files are written: nothing that is read is written over, nothing of somebody else's is lost, and no reader ever
 * sees half a file.
 *
 * <p>A file is written under a hidden name beside its target, forced to the disk and moved into place in one step. A file that exists is
 * replaced only if it is as this program wrote it: {@link org.disclosurereport.batch.internal.files.WrittenFiles} keeps the digest of
 * each. While a run writes, {@link org.disclosurereport.batch.internal.files.OutputLock} keeps other runs out and says whose it is.
 * Shared with the command; not for anybody else.
 */
@NullMarked
package org.disclosurereport.batch.internal.files;

import org.jspecify.annotations.NullMarked;
