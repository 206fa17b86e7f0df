package org.disclosurereport.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.json.ReportJson;

/**
 * The jinshan report in the formats that bodies publish. {@code main} writes the files of {@code examples/reports} anew;
 * the PDF is the Word document, printed by LibreOffice.
 */
final class SampleDocuments {
    static final Path FOLDER = Path.of("reports");
    static final String NAME = "jinshan-2023";

    private static final int COLUMNS = 10;

    private SampleDocuments() {}

    /**
     * Writes the files.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    static DisclosureReport report() throws IOException {
        return ReportJson.read(FOLDER.resolve(NAME + ".json")).orElseThrow();
    }

    /** The files by name. */
    static Map<String, byte[]> files() throws IOException {
        ReportWriter writer = ReportWriter.of(report());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(NAME + ".html", bytes(writer.toHtml()));
        files.put(NAME + ".docx", writer.toDocx());
        files.put(NAME + ".xlsx", writer.toXlsx());
        files.put(NAME + ".txt", bytes(writer.toText()));
        files.put(NAME + "-copied.txt", bytes(copied(writer.toText())));
        files.put(NAME + ".md", bytes(markdown(writer.toText())));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is left of a page that somebody copied: half-width brackets, parted labels, tabs to fill up the rows. */
    private static String copied(String text) {
        return text.lines()
                .map(line -> line.contains("\t") ? copiedRow(line) : line)
                .collect(Collectors.joining("\n", "\n\n", "\n"));
    }

    private static String copiedRow(String row) {
        String changed = row.replace('（', '(').replace('）', ')').replace("结果", "结果 ");
        changed = changed.replaceAll("(^|\t)([0-9]\\.)", "$1$2 ");
        long columns = changed.chars().filter(character -> character == '\t').count() + 1;
        return columns < COLUMNS ? changed + "\t".repeat((int) (COLUMNS - columns)) : changed;
    }

    /** Each run of rows is a table with pipes, headings are marked. */
    private static String markdown(String text) {
        List<String> lines = text.lines().toList();
        String title = "# " + lines.get(0);
        StringBuilder markdown = new StringBuilder(title).append('\n');
        boolean inTable = false;
        for (String line : lines.subList(1, lines.size())) {
            boolean row = line.contains("\t");
            if (row) {
                markdown.append("| ").append(line.replace("\t", " | ")).append(" |\n");
                if (!inTable) {
                    markdown.append("|")
                            .append("---|".repeat(line.split("\t", -1).length))
                            .append('\n');
                }
            } else if (!line.isBlank()) {
                markdown.append('\n')
                        .append(isHeading(line) ? "## " : "")
                        .append(line)
                        .append("\n\n");
            }
            inTable = row;
        }
        return markdown.toString().replaceAll("\n{3,}", "\n\n");
    }

    private static boolean isHeading(String line) {
        return Stream.of("一、", "二、", "三、", "四、", "五、", "六、").anyMatch(line::startsWith);
    }
}
