/** What the modules of this library share and nobody else needs; exported to them only. */
@NullMarked
package org.disclosurereport.internal;

import org.jspecify.annotations.NullMarked;
