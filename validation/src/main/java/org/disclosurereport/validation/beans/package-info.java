/**
 * The rules as a constraint of Jakarta Bean Validation, for applications that validate their own beans.
 *
 * <p>Entry point: the annotation {@link org.disclosurereport.validation.ConsistentReport}. Further types: {@link
 * org.disclosurereport.validation.beans.JsonPointers}, where a violation is in the JSON of a host; {@link
 * org.disclosurereport.validation.beans.ReportMessageInterpolator}, the language of messages.
 */
@NullMarked
package org.disclosurereport.validation.beans;

import org.jspecify.annotations.NullMarked;
