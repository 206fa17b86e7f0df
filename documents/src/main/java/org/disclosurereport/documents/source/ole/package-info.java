/**
 * OLE compound files ([MS-CFB]), the containers of Office before 2007 and of WPS Office: a file system in a file.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.source.ole.CompoundFile}. Only what a reader asks for is looked at, each sector is charged, and a chain of sectors
 * that has more of them than the file is refused: so loops and claims cost nothing.
 */
@NullMarked
package org.disclosurereport.documents.source.ole;

import org.jspecify.annotations.NullMarked;
