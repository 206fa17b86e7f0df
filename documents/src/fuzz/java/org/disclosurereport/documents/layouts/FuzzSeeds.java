package org.disclosurereport.documents.layouts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.disclosurereport.documents.fuzz.OfficeFile;
import org.disclosurereport.documents.source.ole.OldFiles;

/** Writes what the fuzz targets begin with, from the generated layouts: {@code FuzzSeeds DIRECTORY}. */
public final class FuzzSeeds {
    private static final Map<String, String> TARGETS = Map.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "html",
            "docx",
            "docx",
            "xlsx",
            "xlsx",
            "pdf",
            "pdf",
            "xls",
            "xls",
            "ofd",
            "ofd",
            "mht",
            "mhtml");

    /** Documents of the format before 2007 are made by no layout; these were converted. */
    private static final List<String> OLD_DOCUMENTS = List.of("features.doc", "docx-1.doc");

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

    /** {@return the OFD whose parts a fuzzer changes} */
    public static OfficeFile ofd() {
        return OfficeFile.of(
                SampleDocument.of(Layouts.of("ofd-ruled"), SEED).bytes(), "Doc_0/Pages/Page_0/Content.xml");
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
        Path old = Files.createDirectories(directory.resolve("doc").resolve("seeds"));
        Files.createDirectories(directory.resolve("doc").resolve("corpus"));
        for (String name : OLD_DOCUMENTS) {
            try (InputStream document = OldFiles.class.getResourceAsStream(name)) {
                Files.copy(
                        Objects.requireNonNull(document, name), old.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        writeParts(ofd(), directory.resolve("ofd").resolve("seeds"));
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
