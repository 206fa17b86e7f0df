package org.disclosurereport.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation and its fenced blocks, in their order.
 *
 * @param file where it is
 * @param text the whole of it
 * @param blocks what is fenced
 */
record Page(Path file, String text, List<Block> blocks) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final String CHINESE = ".zh-CN.md";
    private static final Pattern FENCE = Pattern.compile(
            "(?:^\\h*<!-- (?<mark>file|from|tested by|not run): (?<value>.+?) -->\\n)?"
                    + "^(?<indent>\\h*)```(?<language>\\S*)\\n(?<text>.*?)^\\h*```$",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** Every page: the documentation and the READMEs of the repository, but not what is generated from code. */
    static List<Page> all() throws IOException {
        List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("README.zh-CN.md")));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(read(file));
        }
        return pages;
    }

    static Page read(Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        List<Block> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            Optional<Mark> mark =
                    Optional.ofNullable(fence.group("mark")).map(kind -> new Mark(kind, fence.group("value")));
            int line = 1 + (int) text.substring(0, fence.start("text")).lines().count();
            blocks.add(new Block(
                    fence.group("language"),
                    fence.group("text").replaceAll("(?m)^" + fence.group("indent"), ""),
                    mark,
                    line,
                    fence.start("text"),
                    fence.end("text")));
        }
        return new Page(file, text, blocks);
    }

    /** Such as {@code docs/json.md}. */
    String name() {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    boolean isChinese() {
        return name().endsWith(CHINESE);
    }

    /** The page in English of which this is the Chinese. */
    Page english() throws IOException {
        return read(file.resolveSibling(file.getFileName().toString().replace(CHINESE, ".md")));
    }

    /** What comes before the fence: {@code <!-- file: name -->} and the like, which no reader of the page sees. */
    record Mark(String kind, String value) {}

    /**
     * A fenced block.
     *
     * @param language what it says behind the fence, such as {@code java}; empty for none
     * @param text its lines, without their common indent
     * @param mark what is said about it
     * @param line where it begins
     * @param start where the text begins within the page
     * @param end where it ends
     */
    record Block(String language, String text, Optional<Mark> mark, int line, int start, int end) {
        Optional<String> mark(String kind) {
            return mark.filter(each -> each.kind().equals(kind)).map(Mark::value);
        }

        /** What has to be the same in every language: all but comments, outputs and the language asked for. */
        String essence() {
            // Columns have names in the language of the page.
            return List.of("text", "sql", "python").contains(language)
                    ? language
                    : language
                            + '\n'
                            + text.replaceAll("(?m)\\h*(?://|(?<!\\S)#|--) .*$", "")
                                    .replaceAll(
                                            " ?--lang en|\\?lang=en|&lang=en|\\s*\\.withLocale\\(Locale\\.ENGLISH\\)",
                                            "")
                                    .replaceAll("['\"]", "")
                                    .replaceAll("\\s+(?=\\.)", "")
                                    .replaceAll("\\s+", " ")
                                    .strip();
        }
    }
}
