package org.disclosurereport.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.recognition.Recogniser;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.kind.DocumentSources;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the document takes at most about twice the steps, for each kind of hostile document; no clock is looked at. */
class HostileGrowthTest {
    private static final int N = 1500;
    /** What doesn't grow, such as loading a table of characters. */
    private static final long FIXED_STEPS = 20_000;

    static Stream<HostileKind> kinds() {
        return Stream.of(HostileText.values(), HostileOffice.values(), HostilePdf.values(), HostileOther.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stepsGrowNoFasterThanTheDocument(HostileKind kind) {
        long once = steps(kind.of(N));
        long twice = steps(kind.of(2 * N));
        long fourTimes = steps(kind.of(4 * N));
        assertThat(once).as("something is charged").isPositive();
        assertThat(twice).as("2n after %d", once).isLessThan(FIXED_STEPS + 5 * once / 2);
        assertThat(fourTimes).as("4n after %d and %d", once, twice).isLessThan(FIXED_STEPS + 5 * twice / 2);
    }

    private static long steps(byte[] document) {
        Budget budget = new Budget(ReadLimits.builder().build());
        try {
            DocumentKind kind = DocumentSources.kind(document, "", budget);
            Recogniser.read(DocumentSources.read(document, kind, budget), "", budget);
        } catch (UnreadableDocumentException e) {
            assertThat(e.getMessage()).as("a limit of a thousand bytes' work").doesNotContain("maxSteps");
        }
        return budget.steps();
    }

    /** However small the limits, the end is a result with a message in both languages. */
    @ParameterizedTest
    @MethodSource("kinds")
    @ResourceLock("memory")
    void aLargeOneEndsInAResult(HostileKind kind) {
        ReadLimits limits = ReadLimits.builder()
                .maxSteps(3_000_000)
                .maxMemory(8 << 20)
                .maxCharacters(20_000)
                .maxCells(2_000)
                .build();
        ReadResult result = ReportReader.read(kind.of(100_000), limits);
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getIssues(Weight.FAILURE)).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.getKind()).isNotIn(ReadIssueKind.OUT_OF_MEMORY, ReadIssueKind.INTERNAL);
            assertThat(issue.getMessage().getChinese()).isNotBlank().doesNotContain("Exception", "Error");
            assertThat(issue.getMessage().getEnglish()).isNotBlank().doesNotContain("Exception", "Error");
        });
    }
}
