package org.disclosurereport.batch;

import java.util.List;
import org.disclosurereport.batch.internal.items.Position;
import org.disclosurereport.batch.internal.items.ReportFiles;

/**
 * A part of the input that one worker reads, and where in the input it ends.
 *
 * @param content what to read
 * @param end where the next item begins
 */
record Item(Content content, Position end) {
    /** What there is to read. */
    sealed interface Content permits Lines, WholeFile, Failed {
        /** How many bytes it holds in memory until it is read. */
        int weight();
    }

    /**
     * Some whole lines of a file.
     *
     * @param file the file's name
     * @param firstLine the number of the first line, from 1
     * @param bytes the lines, and perhaps more after them
     * @param ends where each line ends, before its line feed
     * @param count how many lines there are
     */
    record Lines(String file, int firstLine, byte[] bytes, int[] ends, int count) implements Content {
        @Override
        public int weight() {
            return bytes.length;
        }
    }

    /**
     * A file with one report, still to be opened.
     *
     * @param entry the file
     */
    record WholeFile(ReportFiles.Entry entry) implements Content {
        @Override
        public int weight() {
            return 0;
        }
    }

    /**
     * What is already known to be no report.
     *
     * @param failure what and why
     * @param bytes how many bytes of the input it stands for
     */
    record Failed(ReadFailure failure, long bytes) implements Content {
        Failed(String file, int line, ReadProblem problem, long bytes) {
            this(new ReadFailure(file, line, List.of(problem)), bytes);
        }

        @Override
        public int weight() {
            return 0;
        }
    }
}
