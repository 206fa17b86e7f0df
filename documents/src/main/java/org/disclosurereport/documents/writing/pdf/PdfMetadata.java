package org.disclosurereport.documents.writing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.disclosurereport.documents.fields.HiddenFields;

/** The metadata of a PDF (XMP, ISO 16684): title and language, and as a property of our own what the form doesn't show. */
final class PdfMetadata {
    private PdfMetadata() {}

    static byte[] of(String title, String language, String producer, Map<String, String> fields) {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(
                        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(escaped(title))
                .append("</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>")
                .append(language)
                .append("</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>")
                .append(producer)
                .append("</pdf:Producer>\n</rdf:Description>\n<rdf:Description rdf:about=\"\" xmlns:report=\"")
                .append(HiddenFields.NAMESPACE)
                .append("\">\n")
                .append(HiddenFields.METADATA_START)
                // The encoded fields hold no character that XML would want escaped.
                .append(HiddenFields.encode(fields))
                .append(HiddenFields.METADATA_END)
                .append("\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
