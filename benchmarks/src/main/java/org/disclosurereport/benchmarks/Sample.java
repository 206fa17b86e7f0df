package org.disclosurereport.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;

/** The report that is measured: huaian-2024 of the examples, with real figures and no blank cell. */
final class Sample {
    private Sample() {}

    /** The sample file as it is. */
    static byte[] json() {
        return document("huaian-2024.json");
    }

    /** A file of examples/reports as it is. */
    static byte[] document(String name) {
        try (InputStream file = Sample.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report in which every sum holds. */
    static DisclosureReport clean() {
        return ReportJson.read(json()).orElseThrow();
    }

    /** The report with four cells changed, so that five sums are broken. */
    static DisclosureReport withFiveErrors() {
        DisclosureReport report = clean();
        report = with(report, "requests.newlyReceived.total", 3120);
        report = with(report, "challenges.reconsideration.total", 0);
        report = with(report, "challenges.litigationDirect.total", 0);
        return with(report, "proactiveDisclosure.regulations.inForce", 0);
    }

    private static DisclosureReport with(DisclosureReport report, String cell, long count) {
        return Form.of(report).getCell(cell).with(report, Count.of(count));
    }
}
