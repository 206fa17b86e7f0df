/**
 * The consistency rules of the form and the engine that evaluates them.
 *
 * <p>Entry points: {@link org.disclosurereport.validation.ReportValidator#validate} and {@link
 * org.disclosurereport.validation.diagnosis.ReportDiagnosis#diagnose(org.disclosurereport.DisclosureReport)}.
 */
module org.disclosurereport.validation {
    requires transitive org.disclosurereport;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.hibernate.validator;

    exports org.disclosurereport.validation;
    exports org.disclosurereport.validation.catalogue;
    exports org.disclosurereport.validation.beans;
    exports org.disclosurereport.validation.diagnosis;
}
