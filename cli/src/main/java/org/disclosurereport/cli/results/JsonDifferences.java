package org.disclosurereport.cli.results;

import java.util.Locale;
import org.disclosurereport.diff.Difference;
import org.disclosurereport.diff.ReportDiff;
import org.disclosurereport.diff.TextChange;
import org.disclosurereport.json.JsonLine;

/** What changed between two versions of a report, as JSON on one line. Stateless and thread-safe. */
public final class JsonDifferences {
    private JsonDifferences() {}

    public static byte[] line(String before, String after, ReportDiff diff, Locale locale) {
        return JsonLine.of(json -> json.text("before", before)
                .text("after", after)
                .flag("equal", diff.isEmpty())
                .list("differences", diff.getDifferences(), each -> difference(each, locale, json)));
    }

    private static void difference(Difference difference, Locale locale, JsonLine json) {
        json.text("name", difference.getName())
                .text("pointer", difference.getPointer())
                .text("kind", difference.getKind().getName())
                .text("label", difference.getLabel().get(locale))
                .text("before", difference.getBefore().orElse(null))
                .text("after", difference.getAfter().orElse(null));
        if (!difference.getTextChanges().isEmpty()) {
            json.list("changes", difference.getTextChanges(), each -> change(each, json));
        }
        json.text("message", difference.getMessage(locale));
    }

    private static void change(TextChange change, JsonLine json) {
        json.number("beforeStart", change.getBeforeStart())
                .text("before", change.getBefore())
                .number("afterStart", change.getAfterStart())
                .text("after", change.getAfter());
    }
}
