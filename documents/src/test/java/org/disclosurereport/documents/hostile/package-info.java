/** Documents that somebody made to cost time or memory: generators by format, and what reading them may take. */
@NullMarked
package org.disclosurereport.documents.hostile;

import org.jspecify.annotations.NullMarked;
