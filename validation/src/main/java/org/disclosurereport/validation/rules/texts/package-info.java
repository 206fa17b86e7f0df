/** Rules of the texts of a report: what years, bodies, persons and rests of a template they name. */
@NullMarked
package org.disclosurereport.validation.rules.texts;

import org.jspecify.annotations.NullMarked;
