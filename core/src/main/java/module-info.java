/**
 * The immutable values of an annual open-government report, and the national form as data.
 *
 * <p>Entry points: {@link org.disclosurereport.DisclosureReport#builder()} and {@link
 * org.disclosurereport.form.Form#of}.
 */
@SuppressWarnings("module") // the modules that share what is internal are built later
module org.disclosurereport {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.disclosurereport;
    exports org.disclosurereport.constraints;
    exports org.disclosurereport.diff;
    exports org.disclosurereport.form;
    exports org.disclosurereport.internal to
            org.disclosurereport.validation,
            org.disclosurereport.serialization,
            org.disclosurereport.documents,
            org.disclosurereport.batch,
            org.disclosurereport.population,
            org.disclosurereport.cli,
            org.disclosurereport.configuration;
    exports org.disclosurereport.properties;
    exports org.disclosurereport.series;
    exports org.disclosurereport.stated;
    exports org.disclosurereport.input;
}
