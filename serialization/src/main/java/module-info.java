/**
 * A report as JSON: written, read strictly, canonical with its digest, described by a JSON Schema; and what is found in it.
 *
 * <p>Entry point: {@link org.disclosurereport.json.ReportJson}.
 */
module org.disclosurereport.serialization {
    requires transitive org.disclosurereport;
    requires transitive org.disclosurereport.validation;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports org.disclosurereport.json;

    provides tools.jackson.databind.JacksonModule with
            org.disclosurereport.json.DisclosureReportModule;
    provides org.disclosurereport.input.ReportParser with
            org.disclosurereport.json.JsonReportParser;
}
