package org.disclosurereport.documents.recognition.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.FormVersion;
import org.disclosurereport.documents.recognition.words.Label.BlockLabel;
import org.disclosurereport.documents.recognition.words.Label.ColumnLabel;
import org.disclosurereport.documents.recognition.words.Label.GroupLabel;
import org.disclosurereport.documents.recognition.words.Label.Heading;
import org.disclosurereport.documents.recognition.words.Label.ResultLabel;
import org.disclosurereport.documents.recognition.words.Label.RowLabel;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.jspecify.annotations.Nullable;

/**
 * The labels of all versions of the form by their folded text: what a text in a table can mean.
 *
 * <p>Built once from the form's data; holds no label of its own. Immutable and thread-safe.
 */
public final class FormLabels {
    private static final FormLabels INSTANCE = new FormLabels();
    private static final int MIN_PREFIX = 4;

    private final Map<String, List<Label>> exact = new HashMap<>();
    private final Map<Section, Map<String, RowLabel>> rows = new LinkedHashMap<>();
    private final Map<Section, Map<String, ColumnLabel>> columns = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> cut = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private int longest;

    private FormLabels() {
        for (Section section : Section.values()) {
            put(Folding.fold(section.getHeading()), new Heading(section));
            put(Folding.fold(section.getNumber() + section.getHeading()), new Heading(section));
            rows.put(section, new LinkedHashMap<>());
            columns.put(section, new LinkedHashMap<>());
        }
        // The form in force comes last, so that its rows are the ones known by name.
        for (FormVersion version : FormVersion.values()) {
            for (Table table : Form.of(version).getTables()) {
                if (table.getSection() == Section.CHALLENGES) {
                    challenges();
                } else {
                    table.getRows().forEach(this::row);
                }
            }
        }
        shareCutHeads();
    }

    public static FormLabels get() {
        return INSTANCE;
    }

    /** A head of one form that another's ends with tells neither: 处理决定数量 stands for 本年处理决定数量, too. */
    private void shareCutHeads() {
        for (Map<String, ColumnLabel> heads : columns.values()) {
            heads.forEach((text, head) -> heads.forEach((longer, other) -> {
                if (text.length() >= MIN_PREFIX && longer.length() > text.length() && longer.endsWith(text)) {
                    head.versions().addAll(other.versions());
                    cut.add(text);
                }
            }));
        }
    }

    /** Whether a head may be the end of another's. */
    public boolean isCut(ColumnLabel head) {
        return cut.contains(Folding.fold(head.text()));
    }

    /** The place of a row in its table, over all forms; beyond all when it is none. */
    public int rank(@Nullable String row) {
        return row == null ? Integer.MAX_VALUE : ranks.getOrDefault(row, Integer.MAX_VALUE);
    }

    /** Every label whose text this is, with or without its number; empty when there is none. */
    public List<Label> exact(String folded) {
        if (folded.isEmpty() || folded.length() > longest) {
            return List.of();
        }
        List<Label> found = exact.get(folded);
        if (found == null) {
            found = exact.get(Folding.withoutNumber(folded));
        }
        return found == null ? List.of() : found;
    }

    /**
     * The row whose label begins with a text, which is cut off: its last lines stand elsewhere, or were lost.
     *
     * @return the row and the rest of its label
     */
    public Optional<Prefix> prefix(Section section, String folded) {
        String text = folded;
        Prefix found = null;
        for (boolean bare : new boolean[] {false, true}) {
            if (bare) {
                text = Folding.withoutNumber(folded);
            }
            if (text.length() < MIN_PREFIX) {
                continue;
            }
            for (Map.Entry<String, RowLabel> entry : rows.get(section).entrySet()) {
                if (entry.getKey().length() > text.length() && entry.getKey().startsWith(text)) {
                    if (found != null
                            && !found.label().name().equals(entry.getValue().name())) {
                        return Optional.empty();
                    }
                    found = new Prefix(entry.getValue(), entry.getKey().substring(text.length()));
                }
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The row whose label a misprinted text is nearest to: near enough, and much nearer than to any other. */
    public Optional<RowLabel> near(Section section, String folded) {
        RowLabel best = null;
        int least = Integer.MAX_VALUE;
        int next = Integer.MAX_VALUE;
        String bare = Folding.withoutNumber(folded);
        for (Map.Entry<String, RowLabel> entry : rows.get(section).entrySet()) {
            String label = entry.getKey();
            int most = Math.max(1, label.length() / 4);
            if (label.length() < MIN_PREFIX) {
                continue;
            }
            int distance = Math.min(distance(folded, label, most), distance(bare, label, most));
            boolean same = best != null && best.name().equals(entry.getValue().name());
            if (distance > most || same && distance >= least) {
                continue;
            }
            if (distance < least) {
                next = same ? next : least;
                best = entry.getValue();
                least = distance;
            } else {
                next = Math.min(next, distance);
            }
        }
        return next <= least + (least > 1 ? 1 : 0) ? Optional.empty() : Optional.ofNullable(best);
    }

    /** Whether a text is the end of a row's label: then its beginning stands elsewhere, and it is no misprint. */
    public boolean endsLabel(Section section, String folded) {
        return rows.get(section).keySet().stream()
                .anyMatch(label -> label.length() > folded.length()
                        && label.endsWith(folded)
                        && !Folding.withoutNumber(label).equals(folded));
    }

    private static int distance(String text, String label, int most) {
        return text.length() < MIN_PREFIX || Math.abs(text.length() - label.length()) > most
                ? Integer.MAX_VALUE
                : EditDistance.of(text, label, most);
    }

    /** The column a misprinted head is nearest to: it lost its last character, or differs in one. */
    public Optional<ColumnLabel> nearColumn(Section section, String folded) {
        if (columns.get(section).keySet().stream().anyMatch(head -> head.endsWith(folded))) {
            // Its beginning stands on the line before: no misprint.
            return Optional.empty();
        }
        ColumnLabel found = null;
        for (Map.Entry<String, ColumnLabel> entry : columns.get(section).entrySet()) {
            if (folded.length() >= MIN_PREFIX
                    && Math.abs(folded.length() - entry.getKey().length()) <= 1
                    && EditDistance.of(folded, entry.getKey(), 1) <= 1) {
                if (found != null) {
                    return Optional.empty();
                }
                found = entry.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The block of table 四 whose misprinted label a text is. */
    public Optional<BlockLabel> nearBlock(String folded) {
        BlockLabel found = null;
        for (Map.Entry<String, List<Label>> entry : exact.entrySet()) {
            String text = entry.getKey();
            int most = Math.max(1, text.length() / 4);
            if (text.length() > MIN_PREFIX
                    && entry.getValue().get(0) instanceof BlockLabel block
                    && distance(folded, text, most) <= most) {
                if (found != null && !found.equals(block)) {
                    return Optional.empty();
                }
                found = block;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The blocks of table 四 whose labels make up a line of heads, and nothing else does; empty when it is no such line. */
    public List<BlockLabel> blocksIn(String folded) {
        List<BlockLabel> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int from = at;
            for (int end = folded.length(); end > from && at == from; end--) {
                for (Label label : exact.getOrDefault(folded.substring(from, end), List.of())) {
                    if (label instanceof BlockLabel block && at == from) {
                        found.add(block);
                        at = end;
                    }
                }
            }
            if (at == from) {
                return List.of();
            }
        }
        return found;
    }

    /** The heads of a table that stand in a line of them: the longest at each place, from the left. */
    public List<ColumnLabel> columnsIn(Section section, String folded) {
        List<ColumnLabel> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            String longestHead = "";
            for (String head : columns.get(section).keySet()) {
                if (head.length() > longestHead.length() && folded.startsWith(head, at)) {
                    longestHead = head;
                }
            }
            if (longestHead.isEmpty()) {
                at++;
            } else {
                found.add(columns.get(section).get(beginsEarlier(section, longestHead, folded, at)));
                at += longestHead.length();
            }
        }
        return found;
    }

    /** A head that is another's end is that other when a part of its beginning stands before: 年处理决定数量. */
    private String beginsEarlier(Section section, String head, String folded, int at) {
        for (String other : columns.get(section).keySet()) {
            int before = other.length() - head.length() - 1;
            if (at > 0 && before >= 0 && other.endsWith(head) && other.charAt(before) == folded.charAt(at - 1)) {
                return other;
            }
        }
        return head;
    }

    /** Whether a folded text is nothing but labels and heads, one after another, and digits between: a line of a table. */
    public boolean consists(String folded) {
        int at = 0;
        while (at < folded.length()) {
            int end = Math.min(folded.length(), at + longest);
            while (end > at && !exact.containsKey(folded.substring(at, end))) {
                end--;
            }
            if (end == at && Character.digit(folded.charAt(at), 10) < 0) {
                return false;
            }
            at = Math.max(end, at + 1);
        }
        return true;
    }

    /** Whether a text is a piece of the label of a group of rows of table 三. */
    public boolean isInGroup(String folded) {
        return groups.stream().anyMatch(group -> group.contains(folded));
    }

    private void row(Row row) {
        ranks.putIfAbsent(row.getName(), ranks.size());
        Section section = row.getTable().getSection();
        FormVersion version = row.getTable().getFormVersion();
        List<String> path = row.getLabelPath();
        boolean single = section == Section.REQUESTS
                && path.size() > 1
                && Arrays.stream(FormVersion.values())
                        .flatMap(other -> Form.of(other).getRows().stream())
                        .anyMatch(other -> other.getLabelPath().size() > path.size()
                                && other.getLabelPath().subList(0, path.size()).equals(path));
        RowLabel label = new RowLabel(section, row.getName(), single);
        String folded = "";
        String bare = "";
        for (int i = path.size() - 1; i >= 0; i--) {
            String own = Folding.fold(path.get(i));
            folded = own + folded;
            bare = Folding.withoutNumber(own) + bare;
            put(folded, label);
            put(bare, label);
            if (i == path.size() - 1 && !single) {
                rows.get(section).putIfAbsent(own, label);
                rows.get(section).putIfAbsent(Folding.withoutNumber(own), label);
            }
            if (section == Section.PROACTIVE_DISCLOSURE) {
                break;
            }
        }
        for (int i = 0; i < path.size() - 1; i++) {
            group(new GroupLabel(section, path.get(i)));
        }
        for (Cell cell : row.getCells()) {
            column(section, version, cell.getColumnLabelPath());
        }
    }

    private void group(GroupLabel group) {
        String folded = Folding.fold(group.text());
        put(folded, group);
        if (group.section() == Section.REQUESTS) {
            groups.add(folded);
        }
        put(Folding.withoutNumber(folded), group);
        if (group.section() == Section.PROACTIVE_DISCLOSURE) {
            // 第二十条（一）项: the ordinal mark is lost as often as not.
            put(folded.replace("第", ""), group);
            put(folded.substring(1), group);
            put(folded.charAt(0) + folded.substring(1).replace("第", ""), group);
        }
    }

    private void column(Section section, FormVersion version, List<String> path) {
        String folded = "";
        for (int i = path.size() - 1; i >= 0; i--) {
            folded = Folding.fold(path.get(i)) + folded;
            columnText(section, version, folded, path.get(path.size() - 1));
            columnText(section, version, Folding.fold(path.get(i)), path.get(i));
        }
    }

    private void columnText(Section section, FormVersion version, String folded, String text) {
        List<Label> known = exact.computeIfAbsent(folded, key -> new ArrayList<>());
        for (Label label : known) {
            if (label instanceof ColumnLabel column && column.section() == section) {
                column.versions().add(version);
                return;
            }
        }
        ColumnLabel column = new ColumnLabel(section, text, EnumSet.of(version));
        put(folded, column);
        columns.get(section).put(folded, column);
    }

    private void challenges() {
        for (ChallengeBlock block : ChallengeBlock.values()) {
            List<String> path = block.getLabelPath();
            String folded = "";
            for (int i = path.size() - 1; i >= 0; i--) {
                folded = Folding.fold(path.get(i)) + folded;
                put(folded, new BlockLabel(block));
            }
            if (path.size() > 1) {
                put(Folding.fold(path.get(0)), new BlockLabel(null));
            }
        }
        for (ChallengeColumn column : ChallengeColumn.values()) {
            put(Folding.fold(column.getLabel()), new ResultLabel(column));
        }
    }

    private void put(String folded, Label label) {
        List<Label> labels = exact.computeIfAbsent(folded, key -> new ArrayList<>());
        if (!labels.contains(label)) {
            labels.add(label);
        }
        longest = Math.max(longest, folded.length());
    }

    /**
     * A row whose label was begun.
     *
     * @param label the row
     * @param rest what of its label is still to come, folded
     */
    public record Prefix(RowLabel label, String rest) {}
}
