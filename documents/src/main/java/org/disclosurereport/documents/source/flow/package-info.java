/** Lines and tables in reading order, before they have numbers: what pages and Word documents have in common. */
@NullMarked
package org.disclosurereport.documents.source.flow;

import org.jspecify.annotations.NullMarked;
