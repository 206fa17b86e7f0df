package org.disclosurereport.documents.source.sheet;

/**
 * A cell of a sheet that is filled, or has a border.
 *
 * @param row its row as the sheet numbers it, from 1
 * @param column its column, from 0
 * @param text what it shows, empty when it is blank
 */
record SheetCell(int row, int column, String text) {}
