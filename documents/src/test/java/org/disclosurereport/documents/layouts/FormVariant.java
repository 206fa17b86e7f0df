package org.disclosurereport.documents.layouts;

import org.disclosurereport.FormVersion;

/** Which rows and heads a generated report has. */
enum FormVariant {
    /** The 2021 form. */
    FORM_2021(FormVersion.V2021),
    /** The 2019 form. */
    FORM_2019(FormVersion.V2019),
    /** The 2021 form with the 2019 form's heads over 规章 and 行政规范性文件. */
    HYBRID(FormVersion.V2021),
    /** The 2021 form with a single row under （六）. */
    SINGLE_OTHER_HANDLING(FormVersion.V2021);

    private final FormVersion version;

    FormVariant(FormVersion version) {
        this.version = version;
    }

    FormVersion version() {
        return version;
    }
}
