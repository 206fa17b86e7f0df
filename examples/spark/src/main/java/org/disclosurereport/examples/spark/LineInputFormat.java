package org.disclosurereport.examples.spark;

import java.io.IOException;
import java.util.Objects;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.util.LineReader;
import org.disclosurereport.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/**
 * The lines of files byte by byte, so that what is wrong with a line is told and told alike wherever it is read.
 *
 * <p>Hadoop's own format for text passes over byte order marks and over lines that are too long, and takes a carriage return for the end
 * of a line. Here only a line feed ends one, and of a line that is longer than a report may be the beginning is kept, one byte more than
 * allowed. Compressed files aren't unpacked.
 */
public final class LineInputFormat extends FileInputFormat<NullWritable, Text> {
    /** How much of a line is kept. */
    static final int KEPT = JsonLimits.standard().getMaxBytes() + 1;

    private static final byte[] LINE_FEED = {'\n'};

    /** Makes a format; Hadoop does so by reflection. */
    public LineInputFormat() {}

    @Override
    public RecordReader<NullWritable, Text> createRecordReader(InputSplit split, TaskAttemptContext context) {
        return new SplitReader();
    }

    /** The lines that begin within a split. */
    private static final class SplitReader extends RecordReader<NullWritable, Text> {
        private final Text line = new Text();
        private @Nullable LineReader lines;
        private long start;
        private long position;
        private long end;

        @Override
        public void initialize(InputSplit split, TaskAttemptContext context) throws IOException {
            FileSplit part = (FileSplit) split;
            start = part.getStart();
            end = start + part.getLength();
            FSDataInputStream source =
                    part.getPath().getFileSystem(context.getConfiguration()).open(part.getPath());
            // The line that is under way belongs to the split before; it is over if the byte before is a line feed.
            position = Math.max(0, start - 1);
            source.seek(position);
            lines = new LineReader(source, context.getConfiguration(), LINE_FEED);
            if (start > 0) {
                position += lines.readLine(line, 0);
            }
        }

        @Override
        public boolean nextKeyValue() throws IOException {
            if (position >= end) {
                return false;
            }
            int read = Objects.requireNonNull(lines).readLine(line, KEPT);
            position += read;
            return read > 0;
        }

        @Override
        public NullWritable getCurrentKey() {
            return NullWritable.get();
        }

        @Override
        public Text getCurrentValue() {
            return line;
        }

        @Override
        public float getProgress() {
            return end == start ? 1 : Math.min(1, (position - start) / (float) (end - start));
        }

        @Override
        public void close() throws IOException {
            if (lines != null) {
                lines.close();
            }
        }
    }
}
