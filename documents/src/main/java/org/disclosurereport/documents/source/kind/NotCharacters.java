package org.disclosurereport.documents.source.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.TableBlock;
import org.disclosurereport.documents.source.TableCell;
import org.disclosurereport.documents.source.TableRow;
import org.disclosurereport.documents.source.TextBlock;

/**
 * What is in a text and isn't a character: halves of surrogate pairs, controls, and code points that Unicode will never
 * give a character. A reference such as {@code &#xD800;} makes them, and no format can write them.
 *
 * <p>U+FFFD is put in the place of each, for 1, something and 3 must not become 13. Almost no document has any, so a
 * document without is given back as it is.
 */
final class NotCharacters {
    private static final char REPLACEMENT = '\uFFFD';
    /** So many of them are named in the issue. */
    private static final int MAX_NAMED = 5;

    private final Set<Integer> found = new TreeSet<>();
    private SourcePlace first = SourcePlace.DOCUMENT;
    private long count;

    private NotCharacters() {}

    static Document replacedIn(Document document) {
        boolean clean = document.blocks().stream().allMatch(NotCharacters::isClean)
                && document.metadata().values().stream().allMatch(Characters::isText);
        return clean ? document : new NotCharacters().replace(document);
    }

    private static boolean isClean(Block block) {
        if (block instanceof TextBlock text) {
            return Characters.isText(text.text());
        }
        for (TableRow row : ((TableBlock) block).rows()) {
            for (TableCell cell : row.cells()) {
                if (!Characters.isText(cell.text())) {
                    return false;
                }
            }
        }
        return true;
    }

    private Document replace(Document document) {
        List<Block> blocks = document.blocks().stream().map(this::replaced).toList();
        Map<String, String> metadata = new HashMap<>();
        document.metadata().forEach((name, value) -> metadata.put(name, replaced(value, SourcePlace.DOCUMENT)));
        List<ReadIssue> issues = new ArrayList<>(document.issues());
        String names = found.stream()
                .limit(MAX_NAMED)
                .map(point -> String.format(Locale.ROOT, "U+%04X", point))
                .collect(Collectors.joining(", "));
        issues.add(
                ReadIssue.of(ReadIssueKind.NOT_CHARACTERS, first, List.of(), Map.of("count", count, "found", names)));
        return new Document(
                document.kind(),
                blocks,
                Map.copyOf(metadata),
                document.fields(),
                document.pictures(),
                issues,
                document.scans(),
                document.embedded());
    }

    private Block replaced(Block block) {
        if (block instanceof TextBlock text) {
            return new TextBlock(replaced(text.text(), text.place()), text.heading(), text.place());
        }
        return new TableBlock(((TableBlock) block)
                .rows().stream()
                        .map(row -> new TableRow(
                                row.cells().stream().map(this::replaced).toList()))
                        .toList());
    }

    private TableCell replaced(TableCell cell) {
        String text = replaced(cell.text(), cell.place());
        return new TableCell(text, cell.column(), cell.columnSpan(), cell.rowSpan(), cell.place());
    }

    private String replaced(String text, SourcePlace place) {
        if (Characters.isText(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Characters.isCharacter(point)) {
                replaced.appendCodePoint(point);
            } else {
                replaced.append(REPLACEMENT);
                first = count == 0 ? place : first;
                found.add(point);
                count++;
            }
        });
        return replaced.toString();
    }
}
