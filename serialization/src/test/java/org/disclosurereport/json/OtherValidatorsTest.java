package org.disclosurereport.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.FormVersion;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schemas as validators of other languages take them, set up as their documentation begins: npm's ajv, strict as it is, and Python's
 * jsonschema. Skipped where they aren't installed; {@code .ci/run} installs them.
 */
class OtherValidatorsTest {
    /** Compiles the first file as a schema, refuses warnings, and prints for each other file whether it is valid. */
    private static final String AJV = """
            const Ajv = require("ajv/dist/2020").default;
            const fs = require("fs");
            const json = file => JSON.parse(fs.readFileSync(file));
            const warned = text => { throw new Error("warning: " + text); };
            const logger = { log: warned, warn: warned, error: warned };
            const validate = new Ajv({ logger }).compile(json(process.argv[1]));
            process.argv.slice(2).forEach(file => console.log(validate(json(file))));
            """;

    private static final String JSONSCHEMA = """
            import json, sys
            from jsonschema import Draft202012Validator
            files = [json.load(open(file, encoding="utf-8")) for file in sys.argv[1:]]
            Draft202012Validator.check_schema(files[0])
            for document in files[1:]:
                print(str(Draft202012Validator(files[0]).is_valid(document)).lower())
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ajv, node, -e", "jsonschema, python3, -c"})
    void theSchemaOfReportsIsTakenAndJudgesAlike(String validator, String program, String option) throws Exception {
        String report = ReportJson.write(SampleReports.of(FormVersion.V2021));
        assertThat(judge(
                        validator,
                        program,
                        option,
                        ReportSchema.text(),
                        report,
                        ReportJson.write(SampleReports.of(FormVersion.V2019)),
                        new String(ReportJson.canonicalBytes(SampleReports.least()), UTF_8),
                        report.replaceFirst("\\{", "{\"\\$schema\": \"https://example.org/report.json\","),
                        report.replaceFirst("\"year\": 2023", "\"year\": 1023"),
                        report.replaceFirst("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.1\""),
                        report.replaceFirst("2024-02-29", "2023-02-29"),
                        report.replaceFirst("\"formVersion\": \"2021\"", "\"formVersion\": \"2019\"")))
                .containsExactly("true", "true", "true", "true", "false", "false", "false", "false");
    }

    @ParameterizedTest
    @CsvSource({"ajv, node, -e", "jsonschema, python3, -c"})
    void theSchemaOfFindingsIsTakenAndJudgesAlike(String validator, String program, String option) throws Exception {
        String result = FindingsJson.write(ReportValidator.validate(SampleReports.of(FormVersion.V2021)));
        assertThat(judge(
                        validator,
                        program,
                        option,
                        FindingsJson.schema(),
                        result,
                        result.replaceFirst("\"severity\": \"ERROR\"", "\"severity\": \"FATAL\"")))
                .containsExactly("true", "false");
    }

    private List<String> judge(String validator, String program, String option, String... files) throws Exception {
        String script = validator.equals("ajv") ? AJV : JSONSCHEMA;
        String present = validator.equals("ajv") ? "require(\"ajv/dist/2020\")" : "import jsonschema";
        assumeTrue(
                run(List.of(program, option, present)) != null,
                validator + " isn't installed: the schema isn't tried with it");
        List<String> command = new ArrayList<>(List.of(program, option, script));
        for (int i = 0; i < files.length; i++) {
            command.add(Files.writeString(folder.resolve(i + ".json"), files[i]).toString());
        }
        String printed = run(command);
        assertThat(printed)
                .as(validator + " failed: " + Files.readString(folder.resolve("out")))
                .isNotNull();
        return printed.lines().toList();
    }

    /** What a program prints, or null if there is no such program or it fails. */
    private String run(List<String> command) throws InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment()
                .put(
                        "NODE_PATH",
                        Path.of("target/ajv/node_modules").toAbsolutePath().toString());
        try {
            return builder.start().waitFor() == 0 ? Files.readString(out) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
