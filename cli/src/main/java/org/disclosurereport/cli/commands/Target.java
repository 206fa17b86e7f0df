package org.disclosurereport.cli.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReportFormat;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.json.ReportJson;

/** What a report can be converted to. */
public enum Target {
    /** Indented JSON. */
    JSON,
    /** The bytes of RFC 8785. */
    CANONICAL,
    /** A web page. */
    HTML,
    /** A Word document. */
    DOCX,
    /** An Excel workbook. */
    XLSX,
    /** A PDF, in the fonts of the host. */
    PDF,
    /** An OFD, in the same. */
    OFD,
    /** Plain text. */
    TEXT,
    /** Data: a report per line. */
    NDJSON,
    /** Data: rows for spreadsheets. */
    CSV;

    /** All names, as the option shows them. */
    static final String NAMES = "json|canonical|html|docx|xlsx|pdf|ofd|text|ndjson|csv";

    /** The target of a name in lower case. */
    public static Optional<Target> find(String name) {
        return Stream.of(values())
                .filter(target -> target.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The target of a file by the ending of its name. */
    static Optional<Target> ofFile(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> Optional.of(TEXT);
            case "htm" -> Optional.of(HTML);
            case "canonical" -> Optional.empty();
            default -> file.contains(".") ? find(ending) : Optional.empty();
        };
    }

    /** The name as the option has it. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is data, of any number of reports. */
    public boolean isData() {
        return this == NDJSON || this == CSV;
    }

    /** Whether cells can be marked in it. */
    public boolean isMarkable() {
        return this == HTML || isBinary();
    }

    /** Whether it is set on pages, for which fonts are needed. */
    public boolean isPrinted() {
        return this == PDF || this == OFD;
    }

    /** Whether it is binary, so that it would spoil a terminal. */
    boolean isBinary() {
        return this == DOCX || this == XLSX || isPrinted();
    }

    /** The report in this format, which must not be one for data. */
    public byte[] bytes(DisclosureReport report) {
        return switch (this) {
            case JSON -> ReportJson.write(report).getBytes(StandardCharsets.UTF_8);
            case CANONICAL -> ReportJson.canonicalBytes(report);
            case HTML, DOCX, XLSX, PDF, OFD, TEXT -> document(report);
            case NDJSON, CSV -> throw new IllegalStateException("target must be one of a single report, was " + this);
        };
    }

    private byte[] document(DisclosureReport report) {
        return bytes(ReportWriter.of(report));
    }

    /** What a writer writes in this format, which must be a document. */
    public byte[] bytes(ReportWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            writer.write(bytes, ReportFormat.valueOf(name()));
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory can't fail", e);
        }
        return bytes.toByteArray();
    }
}
