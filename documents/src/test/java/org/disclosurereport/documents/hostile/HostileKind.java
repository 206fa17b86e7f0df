package org.disclosurereport.documents.hostile;

/** A kind of hostile document. */
interface HostileKind {
    /** {@return a document of some size} */
    byte[] of(int n);
}
