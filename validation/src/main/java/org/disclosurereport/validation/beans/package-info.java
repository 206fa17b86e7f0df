/**
 * The rules as a constraint of Jakarta Bean Validation, for applications that validate their own beans.
 *
 * <p>Entry point: the annotation {@link org.disclosurereport.validation.ConsistentReport}.
 */
@NullMarked
package org.disclosurereport.validation.beans;

import org.jspecify.annotations.NullMarked;
