package org.disclosurereport.documents.source;

/**
 * A picture among the blocks of a document.
 *
 * @param before how many blocks come before it
 * @param source where its bytes come from
 */
public record EmbeddedPicture(int before, PictureSource source) {}
