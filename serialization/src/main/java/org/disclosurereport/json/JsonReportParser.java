package org.disclosurereport.json;

import java.util.function.Consumer;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.input.ReportParser;

/**
 * Reads JSON for readers of other formats, which find it as a service; {@link ReportJson} is what callers use.
 *
 * <p>Stateless and thread-safe.
 */
public final class JsonReportParser implements ReportParser {
    /** Makes a parser. */
    public JsonReportParser() {}

    @Override
    public String getFormat() {
        return "JSON";
    }

    @Override
    public DisclosureReport parse(byte[] input, Consumer<LocalizedText> notes) {
        JsonReadResult result = ReportJson.read(input);
        result.getPassedOver().forEach(key -> notes.accept(key.getText()));
        return result.orElseThrow();
    }
}
