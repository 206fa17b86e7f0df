package org.disclosurereport.cli.commands;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.files.InputFiles;
import org.disclosurereport.batch.internal.files.OutputFile;
import org.disclosurereport.batch.internal.files.Replacing;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.ExitCodes;
import org.disclosurereport.cli.terminal.OutputException;
import org.disclosurereport.cli.terminal.Session;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.cli.terminal.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes, and what may be replaced there. */
final class OutputOptions {
    private static final LocalizedText NOT_WRITTEN =
            LocalizedText.of("{file}：无法写入：{why}", "{file}: it can't be written: {why}");
    private static final LocalizedText BAD_NAME = LocalizedText.of("{option}：{why}", "{option}: {why}");
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUTPUT",
            descriptionKey = "output")
    private @Nullable String output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /** The name given; empty where results go to standard output unless told otherwise. */
    Optional<String> name() {
        return Optional.ofNullable(output);
    }

    /** The file or folder that is named, if it isn't standard output. */
    Optional<Path> path() {
        return name().filter(name -> !name.equals(STANDARD_OUTPUT)).map(name -> path("-o", name));
    }

    /** Whether files of somebody else may be replaced. */
    boolean isForced() {
        return force;
    }

    /** A path from an option. */
    static Path path(String option, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(BAD_NAME.fill(Map.of("option", option, "why", FileProblems.whyNotRead(e))));
        }
    }

    /** What may be replaced by a command that reads these files. */
    Replacing replacing(List<String> inputs, List<Optional<String>> more, Optional<Path> leftOut) {
        List<String> all = new ArrayList<>(inputs);
        more.forEach(each -> each.ifPresent(all::add));
        return new Replacing(InputFiles.of(all, leftOut), force);
    }

    /** Runs what prints results, with the file as a whole in its place at the end; the exit code is that of the run. */
    int within(Session session, Replacing replacing, Callable<Integer> run) throws Exception {
        Optional<Path> target = path();
        if (target.isEmpty()) {
            return run.call();
        }
        if (OutputFile.isStream(target.get())) {
            try (OutputStream device = new FileOutputStream(target.get().toFile())) {
                return into(session.console(), device::write, run);
            }
        }
        try (OutputFile file = OutputFile.create(target.get(), replacing)) {
            int code = into(session.console(), file::write, run);
            // Without any result the earlier file is not worse than an empty one.
            if (code != ExitCodes.UNUSABLE || file.size() > 0) {
                file.commit();
            }
            return code;
        } catch (IOException e) {
            return notWritten(session, target.get().toString(), e);
        } catch (OutputException e) {
            if (e.getCause() instanceof IOException cause) {
                return notWritten(session, target.get().toString(), cause);
            }
            throw e;
        }
    }

    private static int into(Console console, Console.Target target, Callable<Integer> run) throws Exception {
        console.redirect(target);
        try {
            return run.call();
        } finally {
            console.redirect(null);
        }
    }

    /** Writes a whole file and gives the exit code. */
    static int write(Session session, Path target, byte[] bytes, Replacing replacing) {
        try {
            OutputFile.write(target, bytes, replacing);
            return ExitCodes.VALID;
        } catch (IOException e) {
            return notWritten(session, target.toString(), e);
        }
    }

    /** A file as a stream. */
    static OutputStream stream(OutputFile file) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                file.write(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                file.write(Arrays.copyOfRange(bytes, offset, offset + length));
            }
        };
    }

    /** States that a file could not be written, and gives the exit code. */
    static int notWritten(Session session, String name, IOException e) {
        LocalizedText text = NOT_WRITTEN.fill(Map.of("file", name, "why", FileProblems.whyNotWritten(e)));
        session.console().tell(TextLines.visible(text.get(session.locale())));
        return ExitCodes.UNUSABLE;
    }
}
