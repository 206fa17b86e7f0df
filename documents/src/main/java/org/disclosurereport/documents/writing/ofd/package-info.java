/**
 * The official form as OFD (GB/T 33190): an archive of XML parts that say where each text and line is, with the fonts they are printed in.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.writing.ofd.OfdForm}.
 */
@NullMarked
package org.disclosurereport.documents.writing.ofd;

import org.jspecify.annotations.NullMarked;
