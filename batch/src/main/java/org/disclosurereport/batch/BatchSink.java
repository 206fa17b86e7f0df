package org.disclosurereport.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where bytes go: a file, whose size is known and which can be cut, or a stream. Not thread-safe. */
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

    /** A file or device, of which the first bytes are kept and the rest is cut off. */
    static BatchSink ofFile(Path path, long kept) throws BatchOutputException {
        try {
            return new FileSink(path, kept);
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

    private static final class FileSink extends BatchSink {
        private final Path path;
        private final FileChannel channel;
        private long size;

        FileSink(Path path, long kept) throws IOException {
            this.path = path;
            this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            this.size = kept;
            if (!SourceFile.isStream(path)) {
                begin(kept);
            }
        }

        private void begin(long kept) throws IOException {
            try {
                channel.truncate(kept);
                channel.position(kept);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }

        @Override
        void append(byte[] bytes) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                size += channel.write(buffer);
            }
        }

        @Override
        void flush() throws IOException {
            if (!SourceFile.isStream(path)) {
                channel.force(false);
            }
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
                channel.close();
            } catch (IOException e) {
                // What matters was saved before.
            }
        }
    }
}
