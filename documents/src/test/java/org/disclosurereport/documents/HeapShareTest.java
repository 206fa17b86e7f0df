package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeapShareTest {
    @Test
    void aLargeHeapHasTheLargestLimits() {
        assertThat(HeapShare.limits(512L << 20, 1))
                .isEqualTo(ReadLimits.builder().build());
        assertThat(HeapShare.limits(4096L << 20, 8))
                .isEqualTo(ReadLimits.builder().build());
    }

    @Test
    void aSmallerShareHasSmallerLimitsInProportion() {
        ReadLimits half = HeapShare.limits(256L << 20, 1);
        assertThat(half.getMaxMemory()).isEqualTo(128L << 20);
        assertThat(half.getMaxBytes()).isEqualTo(16L << 20);
        assertThat(half.getMaxCells()).isEqualTo(100_000);
        assertThat(half.getMaxCharacters()).isEqualTo(4_000_000);
        assertThat(half.getMaxSteps()).isEqualTo(ReadLimits.standard().getMaxSteps());
        assertThat(HeapShare.limits(512L << 20, 2)).isEqualTo(half);
    }

    @Test
    void aLimitThatFollowsFromTheHeapSaysSo() {
        ReadResult result =
                ReportReader.read("年".repeat(100_000).getBytes(StandardCharsets.UTF_8), HeapShare.limits(8L << 20, 2));
        assertThat(result.getIssues()).singleElement().satisfies(issue -> {
            assertThat(issue.getMessage(Locale.ENGLISH))
                    .isEqualTo("is over the limit maxBytes of 262144, for a heap of 8 MB and 2 at a time");
            assertThat(issue.getMessage(Locale.CHINESE)).isEqualTo("超过上限 maxBytes（262144，按内存 8 MB、同时读取 2 份推算）");
        });
    }

    @Test
    void jobsAreOneOrMore() {
        assertThatThrownBy(() -> ReadLimits.forJobs(0)).hasMessage("jobs must be 1 or more, was 0");
    }
}
