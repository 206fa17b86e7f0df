/** Short programs to copy from. */
module org.disclosurereport.examples {
    requires transitive org.disclosurereport.validation;
    requires org.disclosurereport.serialization;
    requires org.disclosurereport.documents;
    requires org.disclosurereport.batch;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports org.disclosurereport.examples;
}
