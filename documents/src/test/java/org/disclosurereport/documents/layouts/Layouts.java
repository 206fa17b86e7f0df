package org.disclosurereport.documents.layouts;

import java.util.List;
import java.util.stream.Stream;

/** All layouts. */
final class Layouts {
    private static final List<Layout> ALL = Stream.of(
                    TextLayouts.all(),
                    DrawnLayouts.all(),
                    MarkdownLayouts.all(),
                    HtmlLayouts.all(),
                    OfficeLayouts.all(),
                    PdfLayouts.all())
            .flatMap(List::stream)
            .toList();

    private Layouts() {}

    static List<Layout> all() {
        return ALL;
    }

    /** Gives a layout by its name. */
    static Layout of(String id) {
        return ALL.stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("layout must be one of " + ALL + ", was \"" + id + '"'));
    }
}
