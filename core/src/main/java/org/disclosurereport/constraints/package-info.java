/**
 * Constraints on the identifiers of an agency, for Bean Validation.
 *
 * <p>Entry points: {@link org.disclosurereport.constraints.ValidRegionCode} and {@link
 * org.disclosurereport.constraints.ValidUnifiedSocialCreditCode}.
 */
@NullMarked
package org.disclosurereport.constraints;

import org.jspecify.annotations.NullMarked;
