package org.disclosurereport.batch;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.disclosurereport.batch.internal.files.RefusedFileException;
import org.disclosurereport.batch.internal.files.Replacing;

/** Where bytes go: a file, which can be gone on with and takes its place at the end, a device or a stream. Not thread-safe. */
abstract class BatchSink implements Closeable {
    /** Writes all bytes. */
    final void write(byte[] bytes) throws BatchOutputException, InterruptedIOException {
        if (bytes.length > 0) {
            doing(() -> append(bytes));
        }
    }

    /** Sees to it that what was written outlasts a break. */
    final void save() throws BatchOutputException, InterruptedIOException {
        doing(this::flush);
    }

    /** Puts what was written in its place. */
    final void commit() throws BatchOutputException, InterruptedIOException {
        doing(this::finish);
    }

    /** Most are in their place from the beginning. */
    void finish() throws IOException {
        flush();
    }

    /** A digest of what was written; empty where nothing can be read again. */
    String digest() {
        return "";
    }

    abstract void append(byte[] bytes) throws IOException;

    abstract void flush() throws IOException;

    /** How many bytes there are. */
    abstract long size();

    abstract BatchOutputException failure(IOException e);

    private interface Writing {
        void run() throws IOException;
    }

    private void doing(Writing writing) throws BatchOutputException, InterruptedIOException {
        try {
            writing.run();
        } catch (ClosedByInterruptException e) {
            InterruptedIOException interrupted = new InterruptedIOException("interrupted before the end of the input");
            interrupted.initCause(e);
            throw interrupted;
        } catch (RefusedFileException e) {
            throw OutputPlaces.refused(Path.of(e.getFile()), e);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public abstract void close();

    /** A stream, which stays open. */
    static BatchSink ofStream(OutputStream stream) {
        return new StreamSink(stream);
    }

    /** A file, of which the first bytes are kept and the rest is cut off; it takes its place when it is committed. */
    static BatchSink ofFile(Path path, Replacing replacing, long kept) throws BatchOutputException {
        return opened(path, () -> new FileSink(path, OutputFile.resume(path, replacing, kept)));
    }

    /** A file that is written as a whole or not at all. */
    static BatchSink ofWholeFile(Path path, Replacing replacing) throws BatchOutputException {
        return opened(path, () -> new FileSink(path, OutputFile.create(path, replacing)));
    }

    /** A pipe or a device. */
    static BatchSink ofDevice(Path path) throws BatchOutputException {
        return opened(path, () -> new DeviceSink(path));
    }

    private interface Opening {
        BatchSink open() throws IOException;
    }

    private static BatchSink opened(Path path, Opening opening) throws BatchOutputException {
        try {
            return opening.open();
        } catch (RefusedFileException e) {
            throw OutputPlaces.refused(path, e);
        } catch (IOException e) {
            throw BatchOutputException.of(path.toString(), e);
        }
    }

    private static final class StreamSink extends BatchSink {
        private final OutputStream stream;
        private long size;

        StreamSink(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        void append(byte[] bytes) throws IOException {
            stream.write(bytes);
            size += bytes.length;
        }

        @Override
        void flush() throws IOException {
            stream.flush();
        }

        @Override
        long size() {
            return size;
        }

        @Override
        BatchOutputException failure(IOException e) {
            return BatchOutputException.of(e);
        }

        @Override
        public void close() {
            // not this run's to close
        }
    }

    private static final class DeviceSink extends BatchSink {
        private final Path path;
        private final OutputStream device;
        private long size;

        DeviceSink(Path path) throws IOException {
            this.path = path;
            this.device = new FileOutputStream(path.toFile());
        }

        @Override
        void append(byte[] bytes) throws IOException {
            device.write(bytes);
            size += bytes.length;
        }

        @Override
        void flush() {
            // it buffers nothing
        }

        @Override
        long size() {
            return size;
        }

        @Override
        BatchOutputException failure(IOException e) {
            return BatchOutputException.of(path.toString(), e);
        }

        @Override
        public void close() {
            try {
                device.close();
            } catch (IOException e) {
                // Everything was written.
            }
        }
    }

    private static final class FileSink extends BatchSink {
        private final Path path;
        private final OutputFile file;

        FileSink(Path path, OutputFile file) {
            this.path = path;
            this.file = file;
        }

        @Override
        void append(byte[] bytes) throws IOException {
            file.write(bytes);
        }

        @Override
        void flush() throws IOException {
            file.save();
        }

        @Override
        void finish() throws IOException {
            file.commit();
        }

        @Override
        long size() {
            return file.size();
        }

        @Override
        String digest() {
            return file.digest();
        }

        @Override
        BatchOutputException failure(IOException e) {
            return BatchOutputException.of(path.toString(), e);
        }

        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                // What matters was saved before.
            }
        }
    }
}
