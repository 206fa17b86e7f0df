package org.disclosurereport.documents.source.office;

/**
 * Where an entry of an archive is and how it is packed, as the directory says.
 *
 * @param method how it is compressed: 0 not at all, 8 by Deflate
 * @param checksum the CRC-32 of its content
 * @param compressed how many bytes it takes in the archive
 * @param header where its own header begins
 */
record ZipEntryPlace(int method, long checksum, long compressed, long header) {}
