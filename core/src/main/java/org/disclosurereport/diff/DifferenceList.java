package org.disclosurereport.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Section;
import org.disclosurereport.properties.LeafType;
import org.disclosurereport.properties.TextForm;
import org.jspecify.annotations.Nullable;

/** The differences found so far, and the sentences they are told in. */
final class DifferenceList {
    private static final LocalizedText CHANGED =
            LocalizedText.of("{label}：由{before}改为{after}", "{label}: changed from {before} to {after}");
    private static final LocalizedText REMOVED = LocalizedText.of("{label}：删去{before}", "{label}: {before} removed");
    private static final LocalizedText ADDED = LocalizedText.of("{label}：新增{after}", "{label}: {after} added");
    private static final LocalizedText REMOVED_CELL =
            LocalizedText.of("{label}：{form}年格式无此项，原为{before}", "{label}: not in the {form} form, was {before}");
    private static final LocalizedText ADDED_CELL =
            LocalizedText.of("{label}：{form}年格式无此项，现为{after}", "{label}: not in the {form} form, is now {after}");
    private static final LocalizedText TEXT = LocalizedText.of("{label}：{changes}", "{label}: {changes}");
    private static final LocalizedText TEXT_CHANGED =
            LocalizedText.of("将{before}改为{after}", "{before} changed to {after}");
    private static final LocalizedText TEXT_REMOVED = LocalizedText.of("删去{before}", "{before} removed");
    private static final LocalizedText TEXT_ADDED = LocalizedText.of("增加{after}", "{after} added");
    private static final LocalizedText MORE = LocalizedText.of("另有{n}处", "{n} more");

    /** As many as one sentence can hold. */
    private static final int MOST_STRETCHES = 5;

    private final List<Difference> differences = new ArrayList<>();

    /** In form order: what is about a section, though it stands beside it, goes with the section. */
    List<Difference> toList() {
        return differences.stream()
                .sorted(Comparator.comparingInt(difference ->
                        difference.getSection().map(Section::ordinal).orElse(-1)))
                .toList();
    }

    /** Compares values that either version may lack. */
    <V> void values(DifferencePlace place, @Nullable V before, @Nullable V after, TextForm<V> type) {
        if (!Objects.equals(before, after)) {
            add(place, ComparedValue.of(before, type), ComparedValue.of(after, type));
        }
    }

    /** Compares texts of which each may be long. */
    void prose(DifferencePlace place, String before, String after) {
        List<TextChange> changes = TextComparison.changes(before, after);
        if (changes.isEmpty()) {
            return;
        }
        ComparedValue ours = ComparedValue.of(before, LeafType.PROSE);
        ComparedValue theirs = ComparedValue.of(after, LeafType.PROSE);
        boolean whole = before.isEmpty() || after.isEmpty();
        LocalizedText text = whole
                ? sentence(CHANGED, place, ours, theirs)
                : TEXT.fill(Map.of("label", place.label(), "changes", changes(changes)));
        add(place, ours, theirs, changes, text);
    }

    private static LocalizedText changes(List<TextChange> changes) {
        List<LocalizedText> told = new ArrayList<>();
        for (TextChange change : changes.subList(0, Math.min(MOST_STRETCHES, changes.size()))) {
            LocalizedText template = change.getBefore().isEmpty()
                    ? TEXT_ADDED
                    : change.getAfter().isEmpty() ? TEXT_REMOVED : TEXT_CHANGED;
            told.add(template.fill(Map.of(
                    "before", ComparedValue.quoted(change.getBefore()),
                    "after", ComparedValue.quoted(change.getAfter()))));
        }
        if (changes.size() > MOST_STRETCHES) {
            told.add(MORE.fill(Map.of("n", changes.size() - MOST_STRETCHES)));
        }
        return LocalizedText.join(told, "；", "; ");
    }

    /** Tells a cell that the form used after doesn't have. */
    void removedCell(Cell cell, ComparedValue before, FormVersion formAfter) {
        DifferencePlace place = DifferencePlace.of(cell);
        LocalizedText text = REMOVED_CELL.fill(
                Map.of("label", place.label(), "form", formAfter.getName(), "before", before.words()));
        add(place, before, ComparedValue.ABSENT, List.of(), text);
    }

    /** Tells a cell that the form used before doesn't have. */
    void addedCell(Cell cell, ComparedValue after, FormVersion formBefore) {
        DifferencePlace place = DifferencePlace.of(cell);
        LocalizedText text =
                ADDED_CELL.fill(Map.of("label", place.label(), "form", formBefore.getName(), "after", after.words()));
        add(place, ComparedValue.ABSENT, after, List.of(), text);
    }

    /** Tells two values that differ, or one that only one version has. */
    void add(DifferencePlace place, ComparedValue before, ComparedValue after) {
        LocalizedText template =
                before.plain().isEmpty() ? ADDED : after.plain().isEmpty() ? REMOVED : CHANGED;
        add(place, before, after, List.of(), sentence(template, place, before, after));
    }

    private static LocalizedText sentence(
            LocalizedText template, DifferencePlace place, ComparedValue before, ComparedValue after) {
        return template.fill(Map.of("label", place.label(), "before", before.words(), "after", after.words()));
    }

    private void add(
            DifferencePlace place,
            ComparedValue before,
            ComparedValue after,
            List<TextChange> changes,
            LocalizedText text) {
        differences.add(ImmutableDifference.builder()
                .name(place.name())
                .section(place.section())
                .label(place.label())
                .cell(place.cell())
                .before(before.plain())
                .after(after.plain())
                .beforeText(before.words())
                .afterText(after.words())
                .textChanges(changes)
                .text(text)
                .build());
    }
}
