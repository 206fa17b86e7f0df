/**
 * The catalogue of rules as a page.
 *
 * <p>Entry point: {@link org.disclosurereport.validation.catalogue.RuleCatalogue}.
 */
@NullMarked
package org.disclosurereport.validation.catalogue;

import org.jspecify.annotations.NullMarked;
