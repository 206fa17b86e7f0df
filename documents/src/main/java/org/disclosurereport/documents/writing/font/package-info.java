/**
 * The fonts of the host that pages are printed in: which there are, which of them is taken for a typeface, and the part of each that a
 * document needs.
 *
 * <p>Entry points: {@link org.disclosurereport.documents.writing.font.FontLibrary}, from which a document has its {@link
 * org.disclosurereport.documents.writing.font.Fonts}, each a {@link org.disclosurereport.documents.writing.font.FontPart} in the end.
 */
@NullMarked
package org.disclosurereport.documents.writing.font;

import org.jspecify.annotations.NullMarked;
