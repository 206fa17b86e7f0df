/**
 * What is printed in a cell: its label of the form, its value, or neither; compared in a folded script. The rest of {@code recognition} asks
 * where such a cell belongs.
 */
@NullMarked
package org.disclosurereport.documents.recognition.words;

import org.jspecify.annotations.NullMarked;
