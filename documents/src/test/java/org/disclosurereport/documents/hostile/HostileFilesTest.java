package org.disclosurereport.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that once ended a run or took minutes, where they are at hand; each ends in a result. */
class HostileFilesTest {
    private static final Path FOLDER = Path.of("../../shared/hostile");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf-xref-index.pdf",
                "pdf-ttf-groups-1000.pdf",
                "zip-headers-96k.docx",
                "bomb-doc.docx",
                "p.html.gz",
                "ent.html"
            })
    void eachEndsInAResult(String name) throws IOException {
        Path file = Stream.of(FOLDER, Path.of("../" + FOLDER))
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(FOLDER);
        assumeTrue(Files.isRegularFile(file), () -> "there is no " + file);
        try (InputStream in = Files.newInputStream(file);
                InputStream content = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            ReadResult result = ReportReader.read(content, ReadLimits.builder().build());
            assertThat(result.getReport().isPresent()).isEqualTo(name.equals("ent.html"));
            assertThat(result.getIssues())
                    .isNotEmpty()
                    .noneMatch(issue -> issue.getKind() == ReadIssueKind.INTERNAL
                            || issue.getKind() == ReadIssueKind.OUT_OF_MEMORY);
        }
    }
}
