package org.disclosurereport.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * The lines of files with their numbers, in the order of the input, however the files are split.
 *
 * <p>The input is read twice: only when the lines of every split are counted is it known at which number the next one begins.
 */
final class ReportLines {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> inputs = new HashMap<>();
    private final Map<String, Integer> linesBefore = new HashMap<>();
    private final Set<String> withReports = new HashSet<>();
    private final Configuration configuration;

    private ReportLines(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * How much there is in a split.
     *
     * @param split the split
     * @param path the file's path
     * @param lines how many lines begin in it
     * @param anyReport whether one of them isn't blank
     */
    private record Size(String split, String path, int lines, boolean anyReport) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads files.
     *
     * @param context the context
     * @param arguments files with a report a line, and folders of them
     * @return the lines that aren't blank, and a line for each file that holds no other
     * @throws IOException if a file or folder can't be found
     */
    static JavaRDD<ReportLine> read(JavaSparkContext context, List<String> arguments) throws IOException {
        Job job = Job.getInstance(context.hadoopConfiguration());
        ReportLines files = new ReportLines(job.getConfiguration());
        for (String argument : arguments) {
            for (FileStatus file : files.find(argument)) {
                FileInputFormat.addInputPath(job, file.getPath());
            }
        }
        JavaNewHadoopRDD<NullWritable, Text> splits = (JavaNewHadoopRDD<NullWritable, Text>)
                context.newAPIHadoopRDD(job.getConfiguration(), LineInputFormat.class, NullWritable.class, Text.class);
        files.count(splits);
        return files.number(splits);
    }

    private List<FileStatus> find(String argument) throws IOException {
        Path path = new Path(argument);
        FileSystem system = path.getFileSystem(configuration);
        FileStatus found = system.getFileStatus(path);
        if (!found.isDirectory()) {
            add(found, argument);
            return List.of(found);
        }
        List<FileStatus> files = Arrays.stream(system.listStatus(path))
                .filter(file -> file.isFile() && !file.getPath().getName().matches("[._].*"))
                .sorted()
                .toList();
        for (FileStatus file : files) {
            add(file, argument.replaceAll("/+$", "") + "/" + file.getPath().getName());
        }
        return files;
    }

    private void add(FileStatus file, String name) {
        inputs.put(file.getPath().toString(), names.size());
        names.add(name);
    }

    private void count(JavaNewHadoopRDD<NullWritable, Text> splits) {
        List<Size> sizes =
                splits.mapPartitionsWithInputSplit(ReportLines::size, true).collect();
        Map<String, Integer> counted = new HashMap<>();
        for (Size size : sizes) {
            int before = counted.merge(size.path(), size.lines(), Math::addExact) - size.lines();
            linesBefore.put(size.split(), before);
            if (size.anyReport()) {
                withReports.add(size.path());
            }
        }
    }

    private static Iterator<Size> size(InputSplit split, Iterator<Tuple2<NullWritable, Text>> texts) {
        int lines = 0;
        boolean anyReport = false;
        while (texts.hasNext()) {
            Text text = texts.next()._2();
            anyReport |= !isBlank(text.getBytes(), text.getLength());
            lines++;
        }
        return List.of(new Size(split.toString(), path(split), lines, anyReport))
                .iterator();
    }

    private JavaRDD<ReportLine> number(JavaNewHadoopRDD<NullWritable, Text> splits) {
        // What goes to the executors: these and not the configuration.
        List<String> fileNames = names;
        Map<String, Integer> numbers = inputs;
        Map<String, Integer> before = linesBefore;
        Set<String> notEmpty = withReports;
        return splits.mapPartitionsWithInputSplit(
                (split, texts) -> {
                    int input = numbers.get(path(split));
                    String file = fileNames.get(input);
                    if (!notEmpty.contains(path(split))) {
                        return empty((FileSplit) split, new ReportLine(input, file, 0, new byte[0]));
                    }
                    AtomicInteger line = new AtomicInteger(before.get(split.toString()));
                    return stream(texts)
                            .map(text -> new ReportLine(
                                    input,
                                    file,
                                    line.incrementAndGet(),
                                    text._2().copyBytes()))
                            .filter(each -> !isBlank(each.json(), each.json().length))
                            .iterator();
                },
                true);
    }

    /** Of the splits of an empty file the first one tells of it. */
    private static Iterator<ReportLine> empty(FileSplit split, ReportLine told) {
        return split.getStart() == 0 ? List.of(told).iterator() : Collections.emptyIterator();
    }

    private static String path(InputSplit split) {
        return ((FileSplit) split).getPath().toString();
    }

    private static <T> Stream<T> stream(Iterator<T> each) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED), false);
    }

    /** A blank line is passed over; one that is too long is told whatever stands there. */
    private static boolean isBlank(byte[] bytes, int length) {
        return length < LineInputFormat.KEPT
                && IntStream.range(0, length).allMatch(i -> bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r');
    }
}
