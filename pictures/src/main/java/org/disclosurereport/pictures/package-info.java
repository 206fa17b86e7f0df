/**
 * Reads the text of pictures of reports.
 *
 * <p>Pixels become a gray picture (red seals removed, the paper evenly lit, level and upright); ruled lines make the grid of
 * {@code documents}; cells are cut along it and read by the recognition model of PP-OCRv4, numbers only over the signs that a
 * number can hold, each with its alternatives. What the cells mean, and what the sums say to it, is for {@code documents}.
 *
 * <p>Entry point: {@link org.disclosurereport.pictures.OcrPictureReader}, which {@code documents} finds by itself.
 */
@NullMarked
package org.disclosurereport.pictures;

import org.jspecify.annotations.NullMarked;
