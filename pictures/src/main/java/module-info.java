/**
 * Reads reports that are published as pictures: the service behind {@code ReportReader} for scans.
 *
 * <p>There is nothing to call: where this module is present, {@code org.disclosurereport.documents} finds it.
 */
module org.disclosurereport.pictures {
    requires org.disclosurereport;
    requires org.disclosurereport.documents;
    requires static org.jspecify;
    requires com.microsoft.onnxruntime;
    requires java.desktop;

    provides org.disclosurereport.documents.picture.PictureReader with
            org.disclosurereport.pictures.OcrPictureReader;
}
