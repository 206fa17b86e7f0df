/**
 * What a host or an office changes of the rules, from a file: rules off, severities, waivers, due dates, language, bodies.
 *
 * <p>Entry point: {@link org.disclosurereport.configuration.ConfigurationReader}.
 */
module org.disclosurereport.configuration {
    requires transitive org.disclosurereport;
    requires transitive org.disclosurereport.validation;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.toml;
    requires static transitive org.jspecify;

    exports org.disclosurereport.configuration;
}
