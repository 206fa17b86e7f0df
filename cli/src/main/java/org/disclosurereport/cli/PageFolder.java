package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.telling.FileProblems;

/**
 * The folder that pages are written to; made when it isn't there.
 *
 * <p>Names of pages are a number and what is left of the file's name in plain ASCII, so that they are good in every file
 * system and no two are the same, upper and lower case apart or not.
 */
final class PageFolder {
    private static final LocalizedText NOT_WRITTEN = LocalizedText.of("{file}：{why}", "{file}: {why}");
    private static final int LONGEST = 60;

    private final Path folder;
    private final Locale locale;

    PageFolder(String name, Locale locale) {
        this.locale = locale;
        try {
            this.folder = Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(NOT_WRITTEN.fill(Map.of("file", TextLines.clean(name), "why", FileProblems.whyNotRead(e))));
        }
    }

    /** Where a page stands. */
    Path resolve(String page) {
        return folder.resolve(page);
    }

    /**
     * Writes a page, replacing one that is there.
     *
     * @throws OutputException if it can't be written
     */
    void write(String page, String html) {
        Path file = folder.resolve(page);
        try {
            Files.createDirectories(folder);
            Files.write(file, html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            String text = NOT_WRITTEN
                    .fill(Map.of("file", file, "why", FileProblems.whyNotWritten(e)))
                    .get(locale);
            throw new OutputException(new IOException(TextLines.clean(text), e));
        }
    }

    /** The name of the page of a report, such as {@code 0012-jinshan-2023.html}. */
    static String pageName(int number, String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int end = last.lastIndexOf('.');
        StringBuilder name = new StringBuilder(String.format(Locale.ROOT, "%04d", number));
        boolean parted = false;
        for (char character : (end > 0 ? last.substring(0, end) : last).toCharArray()) {
            if (name.length() == LONGEST) {
                break;
            }
            if (character < 128 && (Character.isLetterOrDigit(character) || character == '_')) {
                name.append(parted || name.length() == 4 ? "-" : "").append(character);
                parted = false;
            } else {
                parted = true;
            }
        }
        return name.append(".html").toString();
    }
}
