package org.disclosurereport.batch.internal;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.batch.ReadProblem;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.input.Reading;
import org.disclosurereport.json.JsonLine;

/** How a document was read, as JSON. Apart, so that reports in JSON need none of it. Stateless and thread-safe. */
public final class ReadingJson {
    /** The name of {@code ReadIssueKind.Weight.NOTE}, whose class JSON is not to load. */
    private static final String NOTE = "NOTE";

    private ReadingJson() {}

    /**
     * Writes the member {@code reading} of a report that was read from a document, or from JSON without some of its keys: its kind, and
     * what there is to know.
     *
     * @param read the report
     * @param locale the language of messages
     * @param json where to
     */
    public static void append(ReadReport read, Locale locale, JsonLine json) {
        // No lambda that takes a reading: linking one loads what reads documents, and JSON is to need none of it.
        if (read.getReading().isPresent()) {
            json.object("reading", content -> reading(read.getReading().get(), locale, content));
        } else if (!read.getPassedOver().isEmpty()) {
            List<Reading.Issue> notes =
                    read.getPassedOver().stream().map(ReadingJson::note).toList();
            json.object("reading", content -> content.text("kind", "json").issues("issues", notes, locale));
        }
    }

    private static Reading.Issue note(ReadProblem passedOver) {
        return Reading.Issue.of(
                passedOver.getKind(),
                NOTE,
                Reading.Place.of(0, 0, passedOver.getLine(), 0),
                List.of(),
                passedOver.getText());
    }

    private static void reading(ReadResult reading, Locale locale, JsonLine json) {
        json.text("kind", reading.getKind().map(DocumentKind::getName).orElse(null))
                .issues("issues", reading.getIssues(), locale);
    }
}
