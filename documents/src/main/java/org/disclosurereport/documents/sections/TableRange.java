package org.disclosurereport.documents.sections;

import org.disclosurereport.form.Section;

/**
 * The blocks of a document that hold a table of the form.
 *
 * @param section the section whose table it is
 * @param first the index of its first block
 * @param last the index of its last block
 */
public record TableRange(Section section, int first, int last) {}
