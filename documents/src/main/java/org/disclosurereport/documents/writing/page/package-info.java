/**
 * The official form on pages: lines by the rules of Chinese typesetting, tables, pages, and the tree of tags.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.writing.page.Typesetter}, which draws on a {@link
 * org.disclosurereport.documents.writing.page.Canvas}: what lines, pages and tables look like is decided here once, and a format is a class
 * that writes down ten verbs.
 */
@NullMarked
package org.disclosurereport.documents.writing.page;

import org.jspecify.annotations.NullMarked;
