package org.disclosurereport.cli.results;

import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.ReadReport;

/** Where a report stands: its file, with the line where there is one report a line. Stateless and thread-safe. */
public final class FilePlace {
    private static final LocalizedText LINE = LocalizedText.of("{file} 第{line}行", "{file} line {line}");

    private FilePlace() {}

    public static LocalizedText of(ReadReport read) {
        return of(read.getFile(), read.getLine());
    }

    public static LocalizedText of(String file, int line) {
        return BatchInput.isLines(file) ? LINE.fill(Map.of("file", file, "line", line)) : LocalizedText.same(file);
    }
}
