package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.TableScan.BlockRange;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Section;

/**
 * Which of the rows found are those of the tables, and which are quoted in the prose.
 *
 * <p>A number printed in prose never ends in a cell. What tells a quotation: rows of a real table of the same name; a part
 * that is far smaller than the table and has rows of it; one or two rows that no heading, caption or head stands above. A
 * part of about the table's size is the table once more, and its differences are conflicts.
 */
final class TableParts {
    /** So many rows without anything above them are a table. */
    private static final int FEWEST_ROWS = 3;

    private final List<RowReading> rows = new ArrayList<>();
    private final List<ChallengeReading> challenges = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<TablePart> kept = new ArrayList<>();

    private TableParts() {}

    /** Judges the parts of a document. */
    static TableParts of(List<TablePart> parts) {
        TableParts judged = new TableParts();
        for (Section section : Section.values()) {
            List<TablePart> own =
                    parts.stream().filter(part -> part.section() == section).toList();
            if (!own.isEmpty()) {
                judged.judge(own);
            }
        }
        return judged;
    }

    /** The rows of tables 二 and 三, table by table in document order. */
    List<RowReading> rows() {
        return rows;
    }

    /** The values of table 四 in document order. */
    List<ChallengeReading> challenges() {
        return challenges;
    }

    /** What stands outside the tables and looks like rows of them. */
    List<Quotation> quotations() {
        return quotations;
    }

    /** From which block to which the table of a section goes; empty when it isn't there. */
    Optional<BlockRange> range(Section section) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (TablePart part : kept) {
            if (part.section() == section) {
                first = Math.min(first, part.first());
                last = Math.max(last, part.last());
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(new BlockRange(first, last));
    }

    private void judge(List<TablePart> parts) {
        TablePart main = parts.get(0);
        Set<String> solid = new HashSet<>();
        for (TablePart part : parts) {
            main = part.size() > main.size() ? part : main;
            part.rows().stream().filter(RowReading::solid).forEach(row -> solid.add(String.valueOf(row.name())));
        }
        Set<String> names = main.names();
        boolean solidChallenges =
                parts.stream().anyMatch(part -> part.section() == Section.CHALLENGES && part.isSolid());
        for (TablePart part : parts) {
            boolean minor = part != main && !part.isSolid() && 2 * part.size() < main.size();
            boolean loose = !part.isSolid() && !part.isHeaded() && part.size() < FEWEST_ROWS;
            boolean foreign = minor && !part.isHeaded() && part.names().stream().anyMatch(names::contains);
            boolean any = false;
            for (RowReading row : part.rows()) {
                boolean repeats = row.name() != null && names.contains(row.name());
                boolean copied = !row.solid() && row.name() != null && solid.contains(row.name());
                if (loose || foreign || copied || minor && repeats) {
                    quote(row.place(), row.hasNumbers(), row.printedLabel() + " " + row.printedValues());
                } else {
                    rows.add(row);
                    any = true;
                }
            }
            for (ChallengeReading values : part.challenges()) {
                if (minor || solidChallenges && !part.isSolid()) {
                    quote(values.place(), values.hasValues(), Token.printed(values.tokens()));
                } else {
                    challenges.add(values);
                    any = true;
                }
            }
            if (any || part == main && part.size() == 0) {
                kept.add(part);
            }
        }
    }

    private void quote(SourcePlace place, boolean numbers, String printed) {
        if (numbers) {
            quotations.add(new Quotation(place, printed.strip()));
        }
    }

    /**
     * What looks like a row of a table and stands outside of it.
     *
     * @param place where it stands
     * @param printed its label and values
     */
    record Quotation(SourcePlace place, String printed) {}
}
