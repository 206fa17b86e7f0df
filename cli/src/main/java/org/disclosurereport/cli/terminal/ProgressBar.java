package org.disclosurereport.cli.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchConversion;
import org.disclosurereport.batch.BatchListener;
import org.disclosurereport.batch.BatchProgress;
import org.disclosurereport.batch.BatchReader;
import org.disclosurereport.batch.BatchValidation;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has got, drawn on a terminal and wiped before anything else is written there: a bar by bytes, how many reports
 * are done, how many a second, and how long the rest will take.
 *
 * <p>At most ten times a second and 80 columns wide. Not thread-safe.
 */
public final class ProgressBar implements BatchListener {
    /** Fewer files than this are done before anybody asks, unless they are large. */
    private static final int FEW = 5;

    private static final long LARGE = 4 << 20;
    private static final int CELLS = 20;
    private static final long NANOS_BETWEEN = 100_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final String WIPE = "\r\u001B[K";

    private static final LocalizedText DONE = LocalizedText.of("已读 {n} 份", "{n} report{s}");
    private static final LocalizedText RATE = LocalizedText.of("，每秒 {n} 份", ", {n}/s");
    private static final LocalizedText LEFT = LocalizedText.of("，剩余 {time}", ", {time} left");

    private final Console console;
    private final Locale locale;
    private final LongSupplier clock;
    private final boolean shown;
    private @Nullable BatchProgress first;
    private long begun;
    private long drawn;
    private boolean visible;

    public ProgressBar(Console console, Locale locale) {
        this(console, locale, System::nanoTime);
    }

    /** With a clock that counts nanoseconds. */
    public ProgressBar(Console console, Locale locale, LongSupplier clock) {
        this.console = console;
        this.locale = locale;
        this.clock = clock;
        this.shown = console.isProgressShown();
        this.drawn = clock.getAsLong() - NANOS_BETWEEN;
    }

    /** Only where the bar is shown, since then all files are looked up first. */
    public BatchReader listenTo(BatchReader reader) {
        return shown ? reader.withListener(this) : reader;
    }

    public BatchConversion listenTo(BatchConversion conversion) {
        return shown ? conversion.withListener(this) : conversion;
    }

    public BatchValidation listenTo(BatchValidation validation) {
        return shown ? validation.withListener(this) : validation;
    }

    /** Wipes the bar, since something is about to be written. */
    public void hide() {
        if (visible) {
            console.draw(WIPE);
            visible = false;
        }
    }

    @Override
    public void progressed(BatchProgress progress) {
        long now = clock.getAsLong();
        if (first == null) {
            // What was done before a break took time then, not now.
            first = progress;
            begun = now;
            return;
        }
        boolean last = progress.getBytes().isPresent()
                && progress.getBytesDone() >= progress.getBytes().getAsLong();
        if (!shown || last || isSmall(progress) || now - drawn < NANOS_BETWEEN) {
            return;
        }
        if (console.isInteractive()) {
            console.flush();
        }
        console.draw(WIPE + text(progress, now));
        drawn = now;
        visible = true;
    }

    private static boolean isSmall(BatchProgress progress) {
        return progress.getFiles() <= FEW && progress.getBytes().orElse(Long.MAX_VALUE) < LARGE;
    }

    private String text(BatchProgress progress, long now) {
        StringBuilder text = new StringBuilder();
        long all = progress.getBytes().orElse(0);
        if (all > 0) {
            double part = (double) progress.getBytesDone() / all;
            int filled = (int) (CELLS * part);
            text.append('[')
                    .append("#".repeat(filled))
                    .append(" ".repeat(CELLS - filled))
                    .append(String.format(Locale.ROOT, "] %d%% ", (int) (100 * part)));
        }
        long reports = progress.getReportsDone();
        text.append(fill(DONE, Map.of("n", number(reports), "s", reports == 1 ? "" : "s")));
        double seconds = (now - begun) / NANOS_PER_SECOND;
        if (seconds >= 1) {
            text.append(fill(RATE, Map.of("n", number(Math.round((reports - first.getReportsDone()) / seconds)))));
            long bytes = progress.getBytesDone() - first.getBytesDone();
            if (all > 0 && bytes > 0) {
                long left = Math.round(seconds * (all - progress.getBytesDone()) / bytes);
                text.append(fill(LEFT, Map.of("time", time(left))));
            }
        }
        return text.toString();
    }

    private String fill(LocalizedText template, Map<String, ?> values) {
        return template.fill(values).get(locale);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** For example 4:05 or 1:02:09. */
    private static String time(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
