package org.disclosurereport.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;

/** Writes what the fuzz target begins with: {@code FuzzSeeds DIRECTORY}. */
final class FuzzSeeds {
    private FuzzSeeds() {}

    /** Writes the seeds into the directory's {@code json/seeds} and makes {@code json/corpus}. */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]).resolve("json");
        Files.createDirectories(directory.resolve("corpus"));
        Path seeds = Files.createDirectories(directory.resolve("seeds"));
        for (FormVersion version : FormVersion.values()) {
            DisclosureReport report = SampleReports.of(version);
            Files.writeString(
                    seeds.resolve(version.getName() + ".json"), ReportJson.write(report), StandardCharsets.UTF_8);
            Files.write(seeds.resolve(version.getName() + ".canonical.json"), ReportJson.canonicalBytes(report));
        }
        Files.write(seeds.resolve("least.json"), ReportJson.canonicalBytes(SampleReports.least()));
    }
}
