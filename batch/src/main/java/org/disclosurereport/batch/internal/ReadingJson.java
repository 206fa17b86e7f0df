package org.disclosurereport.batch.internal;

import java.util.Locale;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.json.JsonLine;

/** How a document was read, as JSON. Apart, so that reports in JSON need none of it. Stateless and thread-safe. */
public final class ReadingJson {
    private ReadingJson() {}

    /**
     * Writes the member {@code reading} of a report that was read from a document: its kind, and what there is to know.
     *
     * @param read the report
     * @param locale the language of messages
     * @param json where to
     */
    public static void append(ReadReport read, Locale locale, JsonLine json) {
        // No lambda that takes a reading: linking one loads what reads documents, and JSON is to need none of it.
        if (read.getReading().isPresent()) {
            json.object("reading", content -> reading(read.getReading().get(), locale, content));
        }
    }

    private static void reading(ReadResult reading, Locale locale, JsonLine json) {
        json.text("kind", reading.getKind().map(DocumentKind::getName).orElse(null))
                .issues("issues", reading.getIssues(), locale);
    }
}
