package org.disclosurereport.cli.pages;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.internal.files.FileProblems;
import org.disclosurereport.batch.internal.files.OutputFolder;
import org.disclosurereport.batch.internal.files.Replacing;
import org.disclosurereport.cli.terminal.OutputException;
import org.disclosurereport.cli.terminal.TextLines;

/** The folder that pages are written to; made when it isn't there. */
public final class PageFolder implements Closeable {
    private static final LocalizedText NOT_WRITTEN = LocalizedText.of("{file}：{why}", "{file}: {why}");

    private final Path name;
    private final Locale locale;
    private final OutputFolder folder;

    private PageFolder(Path name, Locale locale, OutputFolder folder) {
        this.name = name;
        this.locale = locale;
        this.folder = folder;
    }

    /**
     * Opens it for one run.
     *
     * @throws OutputException if it can't be written
     */
    public static PageFolder open(Path name, Locale locale, Replacing replacing) {
        try {
            return new PageFolder(name, locale, OutputFolder.open(name, replacing));
        } catch (IOException e) {
            throw failure(name, e, locale);
        }
    }

    /** Where a page is. */
    public Path resolve(String page) {
        return name.resolve(page);
    }

    /**
     * Refuses pages that must not be written, before any is.
     *
     * @throws OutputException if so
     */
    public void require(String page) {
        try {
            folder.require(page);
        } catch (IOException e) {
            throw failure(resolve(page), e, locale);
        }
    }

    /**
     * Writes a page, replacing one of an earlier run.
     *
     * @throws OutputException if it can't be written
     */
    public void write(String page, String html) {
        write(page, html.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file, replacing one of an earlier run.
     *
     * @throws OutputException if it can't be written
     */
    public void write(String page, byte[] content) {
        try {
            folder.write(page, content);
        } catch (IOException e) {
            throw failure(resolve(page), e, locale);
        }
    }

    /**
     * Removes pages of an earlier run that this one didn't write, unless somebody has changed them.
     *
     * @param kind the names of the pages that this run writes; all others stay
     * @throws OutputException if one can't be removed
     */
    public void removeStale(Pattern kind) {
        try {
            folder.removeStale(page -> kind.matcher(page).matches());
        } catch (IOException e) {
            throw failure(name, e, locale);
        }
    }

    private static OutputException failure(Path file, IOException e, Locale locale) {
        String text = NOT_WRITTEN
                .fill(Map.of("file", file, "why", FileProblems.whyNotWritten(e)))
                .get(locale);
        return new OutputException(new IOException(TextLines.visible(text), e));
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            throw failure(name, e, locale);
        }
    }
}
