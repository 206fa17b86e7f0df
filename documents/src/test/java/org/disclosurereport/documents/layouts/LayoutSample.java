package org.disclosurereport.documents.layouts;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Prints a generated document: {@code LayoutSample LAYOUT SEED [ACCIDENT …]}, with the accidents that the seed draws
 * when none are named; {@code NONE} for a document where nothing goes wrong.
 */
final class LayoutSample {
    private LayoutSample() {}

    /** Prints a document. */
    public static void main(String[] args) throws IOException {
        // POI's logger says on standard output that it has no provider.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        Layout layout = Layouts.of(args[0]);
        long seed = Long.parseLong(args[1]);
        SampleDocument document = args.length == 2
                ? SampleDocument.of(layout, seed)
                : SampleDocument.of(layout, seed, accidents(Arrays.copyOfRange(args, 2, args.length)));
        // The file only, so that it can be kept: what went wrong in it goes where warnings go.
        try (OutputStream warnings = new FileOutputStream(FileDescriptor.err);
                OutputStream file = new FileOutputStream(FileDescriptor.out)) {
            warnings.write((document.accidents() + "\n").getBytes(StandardCharsets.UTF_8));
            file.write(document.bytes());
        }
    }

    private static Set<Accident> accidents(String... names) {
        Set<Accident> accidents = EnumSet.noneOf(Accident.class);
        for (String name : names) {
            if (!name.equals("NONE")) {
                accidents.add(Accident.valueOf(name));
            }
        }
        return accidents;
    }
}
