package org.disclosurereport.documents.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.CellPicture;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.writing.SumRelation;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * Says of each cell that was read from a picture how sure it is: sure when the picture is clear, checked when the form's sums
 * decide between what the picture allows, unsure else. A clear cell is never changed, whatever the sums say.
 */
public final class PictureCells {
    /** A reading that is so many times more probable than any other is clear; see the module's README for the measurement. */
    static final double CLEAR = Math.log(400);
    /** The sums may choose a reading down to these odds, and no other. */
    static final double ALLOWED = CLEAR;
    /** A choice must be so many times more probable than any other to be beyond doubt. */
    static final double DECIDED = Math.log(1000);
    /** In a sum that doesn't hold, a reading must be this clear to be beyond doubt. */
    static final double CLEAR_AGAINST_SUMS = Math.log(20_000);

    private final ReadResult result;
    private final Form form;
    private final @Nullable CellImage[] images;
    private final boolean[] inPictures;
    private final List<List<PossibleText>> readings = new ArrayList<>();

    private PictureCells(ReadResult result, DisclosureReport report, Scans scans) {
        this.result = result;
        this.form = Form.of(report);
        this.images = new CellImage[form.getCells().size()];
        this.inPictures = new boolean[images.length];
        for (CellSource source : result.getSources()) {
            CellImage image = isBesideUnknown(source.getPlace()) || isBlankAmongNumbers(source)
                    ? null
                    : scans.cells().get(source.getPlace());
            inPictures[source.getCell().getIndex()] =
                    scans.read().contains(source.getPlace().getPage()) && source.getCertainty() != Certainty.MISSING;
            boolean same = image != null
                    && source.getCertainty() != Certainty.UNSURE
                    && image.readings().get(0).text().equals(source.getPrinted());
            images[source.getCell().getIndex()] = same ? image : null;
            readings.add(same ? image.readings() : List.of());
        }
    }

    /** Whether a cell has no ink and others of its row have: it may be half of a row that was cut in two. */
    private boolean isBlankAmongNumbers(CellSource source) {
        return source.getPrinted().isEmpty()
                && source.getCell().getRow().getCells().stream()
                        .anyMatch(cell -> !result.getSource(cell).getPrinted().isEmpty());
    }

    /** Whether a row without a label is above or below: it may be the rest of this one, parted by what is no line. */
    private boolean isBesideUnknown(SourcePlace place) {
        return result.getIssues().stream()
                .filter(issue -> issue.getKind() == ReadIssueKind.ROW_UNKNOWN)
                .map(ReadIssue::getPlace)
                .anyMatch(row -> row.getPage() == place.getPage()
                        && row.getTable() == place.getTable()
                        && Math.abs(row.getLine() - place.getLine()) <= 1);
    }

    /**
     * {@return a result whose cells are decided}
     *
     * @param result what was read, by the most probable reading of each cell
     * @param scans what the pictures show
     */
    public static ReadResult decide(ReadResult result, Scans scans) {
        return result.getReport()
                .filter(report -> !scans.read().isEmpty())
                .map(report -> new PictureCells(result, report, scans).decide(report))
                .orElse(result);
    }

    private ReadResult decide(DisclosureReport report) {
        long[] values = new long[images.length];
        form.readCounts(report, values);
        List<List<CellChoice.Option>> options = new ArrayList<>();
        for (int cell = 0; cell < images.length; cell++) {
            options.add(options(cell, ALLOWED));
        }
        CellChoice choice = new CellChoice(values, options, sums());
        CellChoice.Found search = choice.search();
        CellChoice.Found found = search.complete() ? search : new CellChoice.Found(values, search.cost(), false);
        DisclosureReport decided = report;
        List<CellSource> sources = new ArrayList<>(result.getSources());
        List<ReadIssue> issues = new ArrayList<>(result.getIssues());
        List<CellPicture> pictures = new ArrayList<>();
        List<Cell> uncut = new ArrayList<>();
        for (Cell cell : form.getCells()) {
            CellImage image = images[cell.getIndex()];
            int index = cell.getIndex();
            CellSource source = sources.get(index);
            if (image == null) {
                if (inPictures[index] && source.getCertainty() != Certainty.UNSURE) {
                    sources.set(index, CellSource.of(cell, source.getPlace(), source.getPrinted(), Certainty.UNSURE));
                    uncut.add(cell);
                }
                continue;
            }
            String text = source.getPrinted();
            if (found.values()[index] != values[index]) {
                text = textOf(index, found.values()[index]);
                decided = cell.with(decided, count(found.values()[index]));
            }
            Certainty certainty = certainty(choice, found, index, values[index], source.getCertainty());
            sources.set(index, CellSource.of(cell, source.getPlace(), text, certainty));
            if (certainty == source.getCertainty() && certainty == Certainty.SURE) {
                continue;
            }
            issues.add(issue(certainty, cell, source.getPlace(), text, image));
            pictures.add(CellPicture.of(cell, others(image, text), image.cutOut()));
        }
        if (!uncut.isEmpty()) {
            issues.add(ReadIssue.of(
                    ReadIssueKind.PICTURE_CELLS_UNCLEAR, SourcePlace.DOCUMENT, uncut, Map.of("count", uncut.size())));
        }
        return ReadResult.builder()
                .from(result)
                .report(decided)
                .sources(sources)
                .issues(issues)
                .cellPictures(pictures)
                .build();
    }

    private List<CellChoice.Sum> sums() {
        return SumRelation.of(form).stream()
                .map(relation -> new CellChoice.Sum(indexes(relation.judged()), indexes(relation.added())))
                .toList();
    }

    private static int[] indexes(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::getIndex).toArray();
    }

    /** What else a cell can say, as far as sums can tell: whole numbers. */
    private List<CellChoice.Option> options(int cell, double most) {
        List<CellChoice.Option> options = new ArrayList<>();
        List<PossibleText> texts = readings.get(cell);
        for (PossibleText text : texts.subList(Math.min(1, texts.size()), texts.size())) {
            if (text.logOdds() < most && isCount(text.text())) {
                options.add(new CellChoice.Option(Long.parseLong(text.text()), text.logOdds()));
            }
        }
        return options;
    }

    private static boolean isCount(String text) {
        return !text.isEmpty()
                && text.length() <= 15
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private Certainty certainty(CellChoice choice, CellChoice.Found found, int cell, long before, Certainty read) {
        List<PossibleText> texts = readings.get(cell);
        double margin =
                texts.size() == 1 ? Double.POSITIVE_INFINITY : texts.get(1).logOdds();
        boolean kept = found.values()[cell] == before;
        if (kept && margin >= CLEAR_AGAINST_SUMS
                || kept && margin >= CLEAR && !choice.isInBroken(cell, found.values())) {
            return read;
        }
        if (!found.complete()
                || before == Form.BLANK
                || texts.stream().limit(2).anyMatch(text -> !isCount(text.text()))) {
            return Certainty.UNSURE;
        }
        List<CellChoice.Option> others = new ArrayList<>(options(cell, CLEAR_AGAINST_SUMS));
        others.add(new CellChoice.Option(before, 0));
        for (CellChoice.Option other : others) {
            if (other.value() == found.values()[cell]) {
                continue;
            }
            CellChoice rest = new CellChoice(first(), allOptions(), sums());
            CellChoice.Found next = rest.searchWith(cell, other, found.cost() + DECIDED);
            if (!next.complete() || next.cost() < found.cost() + DECIDED) {
                return Certainty.UNSURE;
            }
        }
        return Certainty.CHECKED;
    }

    private long[] first() {
        long[] values = new long[images.length];
        form.readCounts(result.orElseThrow(), values);
        return values;
    }

    private List<List<CellChoice.Option>> allOptions() {
        List<List<CellChoice.Option>> options = new ArrayList<>();
        for (int cell = 0; cell < images.length; cell++) {
            options.add(options(cell, ALLOWED));
        }
        return options;
    }

    private String textOf(int cell, long value) {
        return readings.get(cell).stream()
                .map(PossibleText::text)
                .filter(text -> isCount(text) && Long.parseLong(text) == value)
                .findFirst()
                .orElseThrow();
    }

    private static Count count(long value) {
        return Count.of(value);
    }

    private static List<String> others(CellImage image, String text) {
        return image.readings().stream()
                .filter(reading -> reading.logOdds() < CLEAR_AGAINST_SUMS)
                .map(PossibleText::text)
                .filter(other -> !other.equals(text))
                .toList();
    }

    private static ReadIssue issue(Certainty certainty, Cell cell, SourcePlace place, String text, CellImage image) {
        if (certainty == Certainty.CHECKED) {
            return ReadIssue.of(
                    ReadIssueKind.CHECKED_BY_SUMS,
                    place,
                    List.of(cell),
                    Map.of("row", cell.getRow().getLabel(), "printed", text, "expected", 1, "found", 1));
        }
        String others = String.join("、", others(image, text));
        return ReadIssue.of(
                ReadIssueKind.PICTURE_UNCLEAR,
                place,
                List.of(cell),
                Map.of("printed", text, "others", others.isEmpty() ? "?" : others));
    }
}
