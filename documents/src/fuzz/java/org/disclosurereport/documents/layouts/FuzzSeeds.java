package org.disclosurereport.documents.layouts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.disclosurereport.documents.fuzz.OfficeFile;

/** Writes what the fuzz targets begin with, from the generated layouts: {@code FuzzSeeds DIRECTORY}. */
public final class FuzzSeeds {
    private static final Map<String, String> TARGETS =
            Map.of("txt", "text", "md", "markdown", "html", "html", "docx", "docx", "xlsx", "xlsx", "pdf", "pdf");
    private static final int DOCUMENTS = 3;
    private static final int SEED = 1;

    private FuzzSeeds() {}

    /** {@return the Word document whose parts a fuzzer changes} */
    public static OfficeFile docx() {
        return OfficeFile.of(SampleDocument.of(Layouts.of("docx"), SEED).bytes(), "word/document.xml");
    }

    /** {@return the workbook whose parts a fuzzer changes} */
    public static OfficeFile xlsx() {
        return OfficeFile.of(SampleDocument.of(Layouts.of("xlsx"), SEED).bytes(), "xl/worksheets/sheet1.xml");
    }

    /**
     * Gives a document of a layout and the name of its file.
     *
     * @param layout the layout
     * @param reader takes both
     */
    public static void document(String layout, BiConsumer<byte[], String> reader) {
        SampleDocument document = SampleDocument.of(Layouts.of(layout), SEED);
        reader.accept(document.bytes(), document.layout().fileName());
    }

    /** Writes the seeds into the {@code seeds} of each target's directory and makes its {@code corpus}. */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        for (String target : TARGETS.values()) {
            Files.createDirectories(directory.resolve(target).resolve("corpus"));
            Files.createDirectories(directory.resolve(target).resolve("seeds"));
        }
        for (Layout layout : Layouts.all()) {
            Path seeds = directory.resolve(target(layout)).resolve("seeds");
            for (int seed = SEED; seed <= DOCUMENTS; seed++) {
                Files.write(
                        seeds.resolve(layout.id() + "-" + seed),
                        SampleDocument.of(layout, seed).bytes());
            }
        }
        writeParts(docx(), directory.resolve("docx").resolve("seeds"));
        writeParts(xlsx(), directory.resolve("xlsx").resolve("seeds"));
    }

    private static void writeParts(OfficeFile file, Path seeds) throws IOException {
        List<byte[]> inputs = file.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Files.write(seeds.resolve("part-" + i), inputs.get(i));
        }
    }

    private static String target(Layout layout) {
        String fileName = layout.fileName();
        return TARGETS.get(fileName.substring(fileName.lastIndexOf('.') + 1));
    }
}
