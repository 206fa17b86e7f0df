package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.disclosurereport.batch.BatchProgress;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.ProgressBar;
import org.disclosurereport.cli.terminal.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressBarTest {
    private static final String WIPE = "\r\u001B[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console terminal = Console.ofTerminal(new ByteArrayOutputStream(), err);
    private long now;

    /** How far a run has got. */
    private record At(long getFiles, OptionalLong getBytes, long getBytesDone, long getReportsDone)
            implements BatchProgress {
        static At of(long bytes, long bytesDone, long reportsDone) {
            return new At(1, OptionalLong.of(bytes), bytesDone, reportsDone);
        }
    }

    private ProgressBar bar(Console console, Locale locale) {
        return new ProgressBar(console, locale, () -> now);
    }

    private List<String> drawn() {
        return Stream.of(err.toString(StandardCharsets.UTF_8).split("\r\u001B\\[K"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private void drawAfter(ProgressBar bar, double seconds, At progress) {
        now += (long) (seconds * 1e9);
        bar.progressed(progress);
    }

    @Test
    void barTellsRateAndTimeLeft() {
        ProgressBar bar = bar(terminal, Locale.ENGLISH);
        bar.progressed(At.of(600_000_000, 0, 0));
        drawAfter(bar, 0.5, At.of(600_000_000, 6_000, 1));
        drawAfter(bar, 1.5, At.of(600_000_000, 240_000_000, 40_000));
        drawAfter(bar, 0, At.of(600_000_000, 250_000_000, 41_000));
        bar.hide();
        assertThat(drawn())
                .containsExactly(
                        "[" + " ".repeat(20) + "] 0% 1 report",
                        "[########            ] 40% 40,000 reports, 20,000/s, 0:03 left");
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith(WIPE);
    }

    @Test
    void barIsInChineseToo() {
        ProgressBar bar = bar(terminal, Locale.CHINESE);
        bar.progressed(At.of(600_000_000, 0, 0));
        drawAfter(bar, 2, At.of(600_000_000, 240_000_000, 40_000));
        assertThat(drawn()).containsExactly("[########            ] 40% 已读 40,000 份，每秒 20,000 份，剩余 0:03");
    }

    @Test
    void rateOfAResumedRunIsThatSinceTheBreak() {
        ProgressBar bar = bar(terminal, Locale.ENGLISH);
        bar.progressed(At.of(600_000_000, 300_000_000, 50_000));
        drawAfter(bar, 10, At.of(600_000_000, 400_000_000, 60_000));
        assertThat(drawn()).containsExactly("[#############       ] 66% 60,000 reports, 1,000/s, 0:20 left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void barFitsInEightyColumns(String language) {
        ProgressBar bar = bar(terminal, Locale.forLanguageTag(language));
        long all = 900_000_000_000L;
        bar.progressed(At.of(all, 0, 0));
        drawAfter(bar, 3000, At.of(all, all / 21, 123_456_789));
        drawAfter(bar, 900_000, At.of(all, all - 300_000_000, 999_999_999));
        assertThat(drawn())
                .hasSize(2)
                .allSatisfy(text -> assertThat(TextLines.width(text)).isBetween(60, 80));
    }

    @Test
    void barIsDrawnAtMostTenTimesASecond() {
        ProgressBar bar = bar(terminal, Locale.ENGLISH);
        bar.progressed(At.of(1 << 30, 0, 0));
        for (int i = 1; i <= 1000; i++) {
            drawAfter(bar, 0.002, At.of(1 << 30, i, i));
        }
        assertThat(drawn()).hasSizeBetween(18, 20);
    }

    @Test
    void withoutSizesThereAreNumbersOnly() {
        ProgressBar bar = bar(terminal, Locale.ENGLISH);
        bar.progressed(new At(1, OptionalLong.empty(), 0, 0));
        drawAfter(bar, 4, new At(1, OptionalLong.empty(), 1000, 400));
        assertThat(drawn()).containsExactly("400 reports, 100/s");
    }

    @Test
    void nothingIsDrawnForFewSmallFilesAndWhereThereIsNoTerminal() {
        ProgressBar small = bar(terminal, Locale.ENGLISH);
        small.progressed(At.of(1000, 0, 0));
        drawAfter(small, 4, At.of(1000, 500, 1));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ProgressBar hidden = bar(Console.of(file, err), Locale.ENGLISH);
        hidden.progressed(At.of(1 << 30, 0, 0));
        drawAfter(hidden, 4, At.of(1 << 30, 500, 1));
        assertThat(err.size()).isZero();
    }
}
