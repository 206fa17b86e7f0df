/**
 * The immutable values of an annual open-government report, and the national form as data.
 *
 * <p>Entry points: {@link org.disclosurereport.DisclosureReport#builder()} and {@link
 * org.disclosurereport.form.Form#of}.
 */
module org.disclosurereport {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.disclosurereport;
    exports org.disclosurereport.diff;
    exports org.disclosurereport.form;
    exports org.disclosurereport.properties;
    exports org.disclosurereport.series;

    exports org.disclosurereport.input;
}
