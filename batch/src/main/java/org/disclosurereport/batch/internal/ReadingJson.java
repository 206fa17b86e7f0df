package org.disclosurereport.batch.internal;

import java.util.Locale;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.form.Cell;
import org.jspecify.annotations.Nullable;

/** How a document was read, as JSON. Apart, so that reports in JSON need none of it. Stateless and thread-safe. */
public final class ReadingJson {
    private ReadingJson() {}

    /**
     * Writes where a cell was read and what is printed there.
     *
     * @param source the cell's source
     * @param json where to
     */
    public static void source(CellSource source, JsonLine json) {
        place(source.getPlace(), json);
        json.text("printed", source.getPrinted())
                .text("certainty", source.getCertainty().name());
    }

    /**
     * Writes what kind of document it is and what there is to know about its reading.
     *
     * @param reading how it was read
     * @param locale the language of messages
     * @param json where to
     */
    public static void reading(ReadResult reading, Locale locale, JsonLine json) {
        json.text("kind", reading.getKind().map(DocumentKind::getName).orElse(null))
                .list("issues", reading.getIssues(), issue -> issue(issue, locale, json));
    }

    private static void issue(ReadIssue issue, Locale locale, JsonLine json) {
        json.text("kind", issue.getKind().getId())
                .text("weight", issue.getKind().getWeight().name())
                .object("place", content -> place(issue.getPlace(), content))
                .texts("cells", issue.getCells().stream().map(Cell::getName).toList())
                .text("message", issue.getMessage().get(locale));
    }

    private static void place(SourcePlace place, JsonLine json) {
        json.number("page", known(place.getPage()))
                .number("table", known(place.getTable()))
                .number("line", known(place.getLine()))
                .number("cell", known(place.getCell()));
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : number;
    }
}
