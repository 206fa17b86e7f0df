/**
 * The command {@code disclosure-report}.
 *
 * <p>Entry point: {@link org.disclosurereport.cli.DisclosureReportCommand}.
 */
module org.disclosurereport.cli {
    requires org.disclosurereport;
    requires org.disclosurereport.validation;
    requires org.disclosurereport.serialization;
    requires org.disclosurereport.configuration;
    requires org.disclosurereport.documents;
    requires org.disclosurereport.batch;
    requires tools.jackson.core;
    requires info.picocli;
    requires java.logging;
    requires static transitive org.jspecify;

    exports org.disclosurereport.cli;

    opens org.disclosurereport.cli to
            info.picocli;
    opens org.disclosurereport.cli.commands to
            info.picocli;
}
