package org.disclosurereport.cli;

/** How many files are done, drawn on a terminal and wiped before anything else is written there. */
final class ProgressBar {
    /** Fewer files than this are done before anybody asks. */
    private static final int FEW = 5;

    private static final int CELLS = 40;
    private static final long NANOS_BETWEEN = 100_000_000L;
    private static final String WIPE = "\r\u001B[K";

    private final Console console;
    private final int total;
    private final boolean shown;
    private int done;
    private long drawn;
    private boolean visible;

    ProgressBar(Console console, int total) {
        this.console = console;
        this.total = total;
        this.shown = console.isProgressShown() && total > FEW;
        this.drawn = System.nanoTime() - NANOS_BETWEEN;
    }

    /** Wipes the bar, since something is about to be written. */
    void hide() {
        if (visible) {
            console.draw(WIPE);
            visible = false;
        }
    }

    /** A file is done. */
    void step() {
        done++;
        if (shown && done < total && System.nanoTime() - drawn >= NANOS_BETWEEN) {
            if (console.isInteractive()) {
                console.flush();
            }
            int filled = (int) ((long) CELLS * done / total);
            console.draw(WIPE + "[" + "#".repeat(filled) + " ".repeat(CELLS - filled) + "] " + done + "/" + total);
            drawn = System.nanoTime();
            visible = true;
        }
    }
}
