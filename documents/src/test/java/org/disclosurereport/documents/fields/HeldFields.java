package org.disclosurereport.documents.fields;

import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.kind.DocumentSources;

/** The hidden fields of a file, as the source of its kind finds them. */
final class HeldFields {
    private HeldFields() {}

    static HiddenFields of(byte[] file) {
        Document document = DocumentSources.read(file, "", ReadLimits.standard());
        return new HiddenFields(document.fields(), document.issues());
    }
}
