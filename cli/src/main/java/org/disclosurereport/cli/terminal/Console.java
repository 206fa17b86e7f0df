package org.disclosurereport.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.cli.commands.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a run writes: results to one stream, messages to another. A terminal gets its own character set, such as GBK of a Chinese
 * Windows console; pipes and files get UTF-8 whatever the locale.
 *
 * <p>Results are buffered and a stream that takes no more ends the run, by an {@link
 * OutputException}; messages go out at once and failing to write them is nobody's concern. Not
 * thread-safe.
 */
public final class Console {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final OutputStream err;
    private final boolean coloured;
    private final boolean interactive;
    private final boolean progressShown;
    private Charset outCharset = StandardCharsets.UTF_8;
    private Charset errCharset = StandardCharsets.UTF_8;
    private boolean broken;
    private @Nullable Target target;

    private Console(OutputStream out, OutputStream err, boolean coloured, boolean interactive, boolean progressShown) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.err = err;
        this.coloured = coloured;
        this.interactive = interactive;
        this.progressShown = progressShown;
    }

    /** Where results go instead of to the stream. */
    @FunctionalInterface
    public interface Target {
        void write(byte[] bytes) throws IOException;
    }

    /** The streams of this process. System.out would swallow that a pipe was closed. */
    public static Console ofProcess() {
        boolean outShown = isTerminal(1);
        boolean errShown = isTerminal(2);
        Console console = new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Ansi.AUTO.enabled(),
                outShown,
                errShown);
        Charset own = TerminalCharset.find(System::getProperty);
        console.outCharset = outShown ? own : StandardCharsets.UTF_8;
        console.errCharset = errShown ? own : StandardCharsets.UTF_8;
        return console;
    }

    /** Streams that are no terminal. */
    public static Console of(OutputStream out, OutputStream err) {
        return new Console(out, err, false, false, false);
    }

    /** Streams that are a terminal. */
    public static Console ofTerminal(OutputStream out, OutputStream err) {
        return new Console(out, err, true, true, true);
    }

    /** Java can't ask this of standard error; Linux can tell, elsewhere standard input speaks for it. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return Ansi.AUTO.enabled();
        }
    }

    /** Writes results to the stream and messages in this character set, whatever they go to; files stay as they are. */
    public void encode(Charset charset) {
        outCharset = charset;
        errCharset = charset;
    }

    /** Writes results into a file from now on, or to the stream again. */
    public void redirect(@Nullable Target other) {
        flush();
        target = other;
    }

    /** Whether results may be coloured. */
    public boolean isColoured() {
        return coloured && target == null;
    }

    /** Whether somebody reads along, so that results go out report by report. */
    public boolean isInteractive() {
        return interactive && target == null;
    }

    /** Whether messages go to a terminal, so that a bar can be drawn and wiped again. */
    boolean isProgressShown() {
        return progressShown;
    }

    /** Writes results. */
    public void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes results, byte by byte as given. */
    public void print(byte[] bytes) {
        try {
            if (target != null) {
                target.write(bytes);
            } else if (!broken) {
                out.write(
                        outCharset.equals(StandardCharsets.UTF_8)
                                ? bytes
                                : TerminalCharset.encode(new String(bytes, StandardCharsets.UTF_8), outCharset));
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Sends on what is buffered. */
    public void flush() {
        try {
            if (!broken) {
                out.flush();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Once is enough: what is still buffered must not fail again. */
    private OutputException failure(IOException cause) {
        broken = true;
        return new OutputException(cause);
    }

    /** Tells a message, after the results written before it. */
    public void tell(String line) {
        flush();
        draw(line + "\n");
    }

    /** Draws on the terminal, without a line feed. */
    public void draw(String text) {
        try {
            err.write(TerminalCharset.encode(text, errCharset));
            err.flush();
        } catch (IOException e) {
            // nobody is there to be told
        }
    }
}
