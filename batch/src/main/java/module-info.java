/**
 * Many reports in one pass: read from files, folders and NDJSON, checked by several threads, told in the order of the input.
 *
 * <p>Entry points: {@link org.disclosurereport.batch.BatchValidation} and {@link
 * org.disclosurereport.batch.BatchReader}.
 */
@SuppressWarnings("module") // the command is compiled after this
module org.disclosurereport.batch {
    requires transitive org.disclosurereport;
    requires transitive org.disclosurereport.validation;
    requires transitive org.disclosurereport.documents;
    requires transitive org.disclosurereport.serialization;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires org.apache.commons.csv;
    requires org.apache.poi.ooxml;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.disclosurereport.batch;
    exports org.disclosurereport.batch.bodies;
    exports org.disclosurereport.batch.data;
    exports org.disclosurereport.batch.review;
    exports org.disclosurereport.batch.internal to
            org.disclosurereport.cli;
    exports org.disclosurereport.batch.internal.files to
            org.disclosurereport.cli;
}
