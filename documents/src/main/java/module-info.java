/**
 * Reads reports from the documents that bodies really publish, and writes the official form.
 *
 * <p>Entry points: {@link org.disclosurereport.documents.ReportReader} and {@link
 * org.disclosurereport.documents.ReportWriter}.
 */
@SuppressWarnings("module") // batch and pictures, which is optional, are compiled after this
module org.disclosurereport.documents {
    requires transitive org.disclosurereport;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires java.xml;
    requires org.jsoup;
    requires org.apache.poi.ooxml;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires java.desktop;

    exports org.disclosurereport.documents;
    exports org.disclosurereport.documents.divisions to
            org.disclosurereport.batch;
    exports org.disclosurereport.documents.picture to
            org.disclosurereport.pictures;
    exports org.disclosurereport.documents.source to
            org.disclosurereport.pictures;
    exports org.disclosurereport.documents.source.page to
            org.disclosurereport.pictures;

    uses org.disclosurereport.input.ReportParser;
    uses org.disclosurereport.documents.picture.PictureReader;
}
