package org.disclosurereport.cli.pages;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.files.Digest;

/**
 * The names of the pages of one run, which say whose they are: 洪泽区人民政府-2023.html.
 *
 * <p>Of a name only letters and digits are left, so that it is good in every file system and needs no quoting in a link. Where a name is
 * taken already, upper and lower case apart or not, a digest of the file that the report was read from follows. So no two names are the
 * same, and the same input gives the same names. Where the locale of the process has no Chinese, a digest stands for it. Not thread-safe.
 */
public final class PageNames {
    /** Names of reports' pages, also those that earlier versions gave, and of lists of reports. */
    public static final Pattern SITE = Pattern.compile(
            ".+-[0-9]{1,10}(?:-[0-9a-f]{8})?\\.html|(?:[0-9]{4,9}|index|reports|area|rule)(?:-.*)?\\.html");

    private static final int LONGEST = 60;
    private static final int DIGEST = 8;

    /** Lists of reports have these names, with more behind. */
    private static final String RESERVED = "(?:index|reports|area|rule)(?:-.*)?";

    private final Set<String> taken = new HashSet<>();

    /** The name of a report's page. */
    public String of(ReadReport read) {
        return of(read, "");
    }

    /** The name of what is written about a report; what it is stands after the year. */
    public String of(ReadReport read, String kind) {
        String agency = words(read.getReport().getAgency().getName());
        String whose = agency.isEmpty() ? words(stem(read.getFile())) : agency;
        String name =
                (whose.isEmpty() ? "report" : whose) + "-" + read.getReport().getYear() + kind;
        return free(name, read.getFile() + "\n" + read.getLine(), true);
    }

    /** The name of a list of reports; what it is comes first. */
    public String of(String kind, String name, int page) {
        return free(kind + "-" + words(name) + (page == 1 ? "" : "-" + page), kind + name + page, false);
    }

    private String free(String name, String source, boolean isReport) {
        String base = writable(name);
        String found = base;
        for (int i = 0; i == 0 && isReport && isReserved(found) || !taken.add(found.toLowerCase(Locale.ROOT)); i++) {
            found = base + "-" + digest(i == 0 ? source : source + "\n" + i);
        }
        return found + ".html";
    }

    private static boolean isReserved(String name) {
        return name.toLowerCase(Locale.ROOT).matches(RESERVED);
    }

    /** What the process can write; under {@code LC_ALL=C} that is ASCII. */
    private static String writable(String name) {
        try {
            return Path.of(name).toString();
        } catch (InvalidPathException e) {
            String plain = name.replaceAll("[^\\x00-\\x7f]+", "").replaceAll("-+", "-");
            // What kind of page it is stays in front, the year behind.
            return plain.startsWith("-") ? digest(name) + plain : plain.replaceFirst("-$", "") + "-" + digest(name);
        }
    }

    private static String digest(String text) {
        return Digest.of(text).substring(0, DIGEST);
    }

    private static String stem(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int end = last.lastIndexOf('.');
        return end > 0 ? last.substring(0, end) : last;
    }

    /** Letters and digits; whatever is between them becomes one hyphen. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        boolean parted = false;
        int left = LONGEST;
        for (int character :
                Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray()) {
            if (!Character.isLetterOrDigit(character)) {
                parted = true;
            } else if (left-- > 0) {
                words.append(parted && !words.isEmpty() ? "-" : "").appendCodePoint(character);
                parted = false;
            }
        }
        return words.toString();
    }
}
