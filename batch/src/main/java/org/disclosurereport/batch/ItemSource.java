package org.disclosurereport.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.batch.Item.Failed;
import org.disclosurereport.batch.Item.Lines;
import org.disclosurereport.batch.Item.WholeFile;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.items.LineBlocks;
import org.disclosurereport.batch.internal.items.LineBlocks.Block;
import org.disclosurereport.batch.internal.items.OrderedPipeline;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.items.ReportFiles;
import org.disclosurereport.batch.internal.items.ReportFiles.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the input into items: blocks of whole lines, and files with one report. It opens the former only.
 *
 * <p>Whatever can't be read is an item, too, and the rest goes on. Not thread-safe.
 */
final class ItemSource implements OrderedPipeline.Source<Item> {
    private final ReportFiles files;
    private final boolean single;
    private final int blockSize;
    private Position position = Position.START;
    private String file = "";
    private @Nullable LineBlocks lines;

    ItemSource(BatchInput input, List<Path> skipped, int blockSize) {
        this.files = new ReportFiles(input.getNames(), skipped, input.isSingle());
        this.single = input.isSingle();
        this.blockSize = blockSize;
    }

    /** Goes on from a place where an item ended. The input must be as it was then. */
    void goTo(Position start) {
        for (long i = 0; i < start.entry(); i++) {
            files.next();
        }
        position = start;
    }

    @Override
    public boolean mayWait() {
        try {
            return lines != null && lines.mayWait();
        } catch (IOException e) {
            return false; // told when it is read
        }
    }

    @Override
    public int weight(Item item) {
        return item.content().weight();
    }

    @Override
    public @Nullable Item next() {
        while (true) {
            LineBlocks open = lines;
            Item item = open == null ? nextFile() : nextLines(open);
            boolean end = open == null && lines == null;
            if (item != null || end) {
                return item;
            }
        }
    }

    /** A file with one report, or null: then there are lines to read, or this was the end. */
    private @Nullable Item nextFile() {
        Entry entry = files.next();
        if (entry == null) {
            return null;
        }
        file = entry.name();
        if (entry.whyNotRead() != null) {
            return failed(ReadProblem.ofFile(entry.whyNotRead()), 0);
        }
        if (single || !BatchInput.isLines(file)) {
            position = position.nextEntry();
            return new Item(new WholeFile(entry), position);
        }
        try {
            InputStream source = entry.open();
            lines = new LineBlocks(source, entry.isStream(), blockSize);
            source.skipNBytes(position.offset());
            return null;
        } catch (IOException | InvalidPathException e) {
            return failed(ReadProblem.ofFile(e), 0);
        }
    }

    /** The next lines of the file that is open, or null: then it is closed. */
    private @Nullable Item nextLines(LineBlocks open) {
        try {
            Block block = open.next();
            if (block == null) {
                return endOfLines();
            }
            int first = position.line() + 1;
            boolean any = position.anyReport() || block.isTooLong() || hasReport(block);
            position = position.within(
                    position.offset() + block.consumed(), Math.addExact(position.line(), block.lines()), any);
            if (block.isTooLong()) {
                ReadProblem problem = ReadProblem.ofLongLine(first, LineBlocks.LONGEST);
                return new Item(new Failed(file, first, problem, block.consumed()), position);
            }
            return new Item(new Lines(file, first, block.bytes(), block.ends(), block.lines()), position);
        } catch (IOException e) {
            return failed(ReadProblem.ofFile(e), 0);
        }
    }

    private @Nullable Item endOfLines() {
        if (!position.anyReport()) {
            position = Position.atEntry(position.entry());
            return failed(ReadProblem.ofFile(FileProblems.NO_REPORT), 0);
        }
        close();
        position = position.nextEntry();
        return null;
    }

    /** What is told of a file as a whole, or of all that is left of it. */
    private Item failed(ReadProblem problem, long bytes) {
        int line = position.line() == 0 ? 0 : position.line() + 1;
        close();
        position = position.nextEntry();
        return new Item(new Failed(file, line, problem, bytes), position);
    }

    private static boolean hasReport(Block block) {
        int start = 0;
        for (int i = 0; i < block.lines(); i++) {
            int end = block.ends()[i];
            if (!ItemReader.isBlank(block.bytes(), start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Closes the file that is open, if any. */
    void close() {
        LineBlocks open = lines;
        lines = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            // Everything was read.
        }
    }
}
