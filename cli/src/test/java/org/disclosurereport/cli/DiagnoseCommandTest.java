package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.form.Form;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoseCommandTest {
    private static final Path REPORTS = Path.of("..", "examples", "reports");

    /** Not a temporary one: its name must be short and always the same, since long lines are wrapped. */
    private final Path folder = Path.of("target", "d");

    private String clean = "";
    private String broken = "";
    private String tied = "";
    private String blank = "";

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder);
        clean = Samples.file(folder, "clean.json", Samples.clean());
        broken = Samples.file(folder, "broken.json", Samples.broken());
        tied = Samples.file(folder, "tied.json", tied());
        blank = Samples.file(folder, "blank.json", blank());
    }

    /** Two cells of a column exchanged: the same two of another column would explain it as well. */
    private static DisclosureReport tied() throws IOException {
        DisclosureReport huaian = read("huaian-2024.json");
        return Samples.with(
                huaian,
                "requests.outcomes.refused.internalInformation.naturalPersons",
                value(huaian, "requests.outcomes.refused.enforcementCaseFiles.naturalPersons"),
                "requests.outcomes.refused.enforcementCaseFiles.naturalPersons",
                value(huaian, "requests.outcomes.refused.internalInformation.naturalPersons"));
    }

    private static String value(DisclosureReport report, String cell) {
        return Form.of(report).getCell(cell).get(report).toString();
    }

    private static DisclosureReport read(String name) throws IOException {
        return ReportJson.read(REPORTS.resolve(name)).orElseThrow();
    }

    private static DisclosureReport blank() {
        DisclosureReport report = Samples.clean();
        Form form = Form.of(report);
        return form.withValues(
                report,
                form.getCells().stream().map(cell -> cell.getKind().getBlank()).toList());
    }

    private Ran diagnose(String... args) {
        List<String> all = new ArrayList<>(List.of("diagnose"));
        all.addAll(List.of(args));
        return Ran.of(all.toArray(String[]::new)).without(folder);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = DiagnoseCommandTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, txt", "en, txt", "zh, json", "en, json"})
    void forgottenTotalsOfAPublishedReportAreTold(String language, String kind) throws IOException {
        String file = Samples.file(folder, "h.json", read("hongze-2023.json"));
        Ran ran = diagnose(file, "--lang", language, "--format", kind.equals("txt") ? "text" : kind);
        Files.writeString(Path.of("/tmp/g/hongze." + language + "." + kind), ran.out());
        assertThat(ran).isEqualTo(new Ran(1, golden("hongze." + language + "." + kind), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void equallyLikelyExplanationsAreToldAsSuch(String language) throws IOException {
        Ran ran = diagnose(tied, "--lang", language);
        Files.writeString(Path.of("/tmp/g/tied." + language + ".txt"), ran.out());
        assertThat(ran).isEqualTo(new Ran(1, golden("tied." + language + ".txt"), ""));
    }

    @Test
    void probe() throws IOException {
        StringBuilder s = new StringBuilder();
        s.append(diagnose(clean)).append(diagnose(clean, "--lang", "en", "--format", "json")).append('\n');
        s.append(diagnose(blank)).append(diagnose(blank, "--format", "json")).append('\n');
        s.append(diagnose(broken)).append(diagnose(broken, "--format", "json")).append('\n');
        s.append(diagnose(Samples.file(folder, "messy.json", Samples.messy()))).append('\n');
        s.append(diagnose(Samples.file(folder, "messy.json", Samples.messy()), "--lang", "en")).append('\n');
        s.append(diagnose(broken, "--max-steps", "1")).append('\n');
        s.append(diagnose(tied, "--max-steps", "1")).append('\n');
        s.append(diagnose(broken, "--trust", "challenges.reconsideration.total")).append('\n');
        s.append(diagnose(broken, "--trust", "challenges.reconsideration.total", "--trust", "challenges.reconsideration.upheld","--trust","challenges.reconsideration.corrected","--trust","challenges.reconsideration.otherResult","--trust", "challenges.reconsideration.pending")).append('\n');
        s.append(diagnose(broken, "--trust", "challenges.reconsideration.totl")).append('\n');
        s.append(diagnose(broken, "--severity", "challenges.total=warning")).append('\n');
        s.append(diagnose(broken, "--without", "challenges.total")).append('\n');
        ReportWriter.of(Samples.broken()).write(folder.resolve("r.docx"), ReportFormat.DOCX);
        s.append(diagnose(folder + "/r.docx", "--format=json")).append(diagnose(folder + "/r.docx")).append('\n');
        s.append(diagnose(Samples.file(folder, "all.ndjson", Samples.line(Samples.clean()), "{\"year\":", "", Samples.line(Samples.broken())), "--format", "json")).append('\n');
        s.append(diagnose(Samples.file(folder, "all.ndjson", Samples.line(Samples.clean()), "{\"year\":", "", Samples.line(Samples.broken())))).append('\n');
        Files.writeString(Path.of("/tmp/g/probe"), s);
    }
}
