package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.fields.AppliedFields;
import org.disclosurereport.documents.fields.FieldGroup;
import org.disclosurereport.documents.fields.ReportFields;
import org.disclosurereport.documents.header.Header;
import org.disclosurereport.documents.header.HeaderReading;
import org.disclosurereport.documents.recognition.words.Tokeniser;
import org.disclosurereport.documents.sections.ProblemsText;
import org.disclosurereport.documents.sections.SectionTexts;
import org.disclosurereport.documents.sections.TableRange;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;

/** Recognises the report in the blocks of a document. Stateless and thread-safe. */
public final class Recogniser {
    /** Reports for years before have other tables, or none. */
    private static final int FIRST_YEAR = FormVersion.earliest().getFirstYear();

    /** Fewer rows of the form than this are no form: single labels stand in all kinds of pages. */
    private static final int FEWEST_ROWS = 3;

    /** Year and agency are told in so many paragraphs of section 一, or nowhere in it. */
    private static final int BEGINNING = 4;

    /** So often header, sections and sentences look at a character, about. */
    private static final int LOOKS = 10;

    /** What a line costs that may be a title, a heading, a date or part of one, however short it is. */
    private static final long LINE_STEPS = 300;

    private Recogniser() {}

    /**
     * Recognises a report.
     *
     * @param document the document
     * @param name the name of its file, empty when not known
     * @param budget what it may use; charged
     * @return the report with its sources, or why there is none
     * @throws UnreadableDocumentException if it takes more than it may use
     */
    public static ReadResult read(Document document, String name, Budget budget) {
        // Its tables are charged token by token, its texts at once: each character is looked at a limited number of
        // times.
        document.blocks().forEach(block -> budget.useSteps(block.characters() * LOOKS + block.lines() * LINE_STEPS));
        TableScan scan = TableScan.of(Tokeniser.tokens(document.cellBlocks(), budget));
        List<ReadIssue> issues = new ArrayList<>(document.issues());
        ReadResult.Builder result = ReadResult.builder();
        result.kind(document.kind());
        SectionTexts texts = SectionTexts.of(document.blocks(), tables(scan));
        List<TextBlock> beginning =
                texts.overview().subList(0, Math.min(BEGINNING, texts.overview().size()));
        Header header =
                HeaderReading.of(texts.head(), document.metadata(), beginning, captions(texts), texts.tail(), name);
        OptionalInt year =
                header.year().stream().filter(told -> told >= FIRST_YEAR).findFirst();
        CellReading cells = CellReader.read(scan, statedForm(document), year);
        if (cells.rowsRead() < FEWEST_ROWS) {
            issues.add(noForm(document, header.year()));
            return result.addAllIssues(issues).build();
        }
        SectionReadings readings = SectionReadings.of(texts, year);
        int reported = year.orElse(cells.version().getFirstYear());
        DisclosureReport report = DisclosureReport.builder()
                .agency(header.agency().orElseGet(() -> Agency.of("")))
                .year(reported)
                .title(header.title())
                .period(header.period())
                .publicationDate(header.publicationDate())
                .coverage(header.coverage())
                .publication(header.publication().withMissingRows(cells.missingRows()))
                .overview(readings.overview().value())
                .proactiveDisclosure(ProactiveDisclosure.blank(cells.version()))
                .problemsAndImprovements(ProblemsText.of(texts.problems()))
                .otherMatters(readings.otherMatters().value())
                .accompanyingText(readings.accompanying(header.introduction(), SectionTexts.join(texts.closing())))
                .build();
        DisclosureReport filled = fill(report, cells);
        AppliedFields applied = document.fields().isEmpty()
                ? new AppliedFields(filled, Set.of(), List.of())
                : ReportFields.apply(document.fields(), filled);
        // What our own file tells exactly isn't in doubt.
        if (!applied.groups().contains(FieldGroup.HEADER)) {
            issues.addAll(header.issues());
            if (year.isEmpty()) {
                issues.add(noYear(header.year(), reported));
            }
        }
        if (document.fields().isEmpty()) {
            issues.addAll(texts.issues());
        }
        if (!applied.groups().contains(FieldGroup.OVERVIEW)) {
            issues.addAll(readings.overview().issues());
        }
        cells.issues().stream()
                .filter(issue -> !isAboutKnownText(issue, applied))
                .forEach(issues::add);
        readings.tables().forEach((section, reading) -> {
            if (!applied.groups().contains(FieldGroup.of(section))) {
                issues.addAll(reading.issues());
            }
        });
        if (!applied.groups().contains(FieldGroup.OTHER_MATTERS)) {
            issues.addAll(readings.otherMatters().issues());
        }
        for (String field : applied.unusable()) {
            issues.add(ReadIssue.of(
                    ReadIssueKind.HIDDEN_UNUSABLE, SourcePlace.DOCUMENT, List.of(), Map.of("field", field)));
        }
        return result.report(applied.report())
                .addAllStatements(readings.statements())
                .addAllSources(cells.sources())
                .addAllIssues(issues)
                .build();
    }

    /** Whether an issue takes for a second reading of cells what a file of our own says is text beside their table. */
    private static boolean isAboutKnownText(ReadIssue issue, AppliedFields applied) {
        return issue.getKind() == ReadIssueKind.CONFLICT
                && issue.getPlace().getTable() == 0
                && issue.getCells().stream()
                        .map(cell -> FieldGroup.of(cell.getRow().getTable().getSection()))
                        .allMatch(applied.groups()::contains);
    }

    /** The form that a file of our own says it uses. */
    private static Optional<FormVersion> statedForm(Document document) {
        String stated = document.fields().get(ReportFields.FORM_VERSION);
        return Arrays.stream(FormVersion.values())
                .filter(version -> version.getName().equals(stated))
                .findFirst();
    }

    private static DisclosureReport fill(DisclosureReport report, CellReading cells) {
        Form form = Form.of(cells.version());
        DisclosureReport filled = form.withValues(report, cells.values());
        for (Cell cell : form.getCells()) {
            MoneyUnit unit = cells.units().get(cell.getIndex());
            if (unit != null) {
                filled = cell.withUnit(filled, Optional.of(unit));
            }
        }
        return filled;
    }

    private static List<TableRange> tables(TableScan scan) {
        return Arrays.stream(Section.values())
                .flatMap(section ->
                        scan.range(section).map(range -> new TableRange(section, range.first(), range.last())).stream())
                .toList();
    }

    private static List<TextBlock> captions(SectionTexts texts) {
        return texts.around().values().stream()
                .map(SectionTexts.Around::before)
                .flatMap(List::stream)
                .toList();
    }

    private static ReadIssue noYear(OptionalInt told, int reported) {
        if (told.isEmpty()) {
            return ReadIssue.of(
                    ReadIssueKind.YEAR_NOT_FOUND, SourcePlace.DOCUMENT, List.of(), Map.of("year", reported));
        }
        return ReadIssue.of(
                ReadIssueKind.YEAR_BEFORE_FORM,
                SourcePlace.DOCUMENT,
                List.of(),
                Map.of("stated", told.getAsInt(), "first", FIRST_YEAR, "year", reported));
    }

    private static ReadIssue noForm(Document document, OptionalInt year) {
        if (year.isPresent() && year.getAsInt() < FIRST_YEAR) {
            return ReadIssue.of(
                    ReadIssueKind.BEFORE_FORM,
                    SourcePlace.DOCUMENT,
                    List.of(),
                    Map.of("year", year.getAsInt(), "first", FIRST_YEAR));
        }
        if (SectionTexts.tableHeadings(document.blocks()) < 2) {
            return ReadIssue.of(ReadIssueKind.NO_FORM, SourcePlace.DOCUMENT, List.of(), Map.of());
        }
        return document.pictures() > 0
                ? ReadIssue.of(
                        ReadIssueKind.TABLES_ARE_PICTURES,
                        SourcePlace.DOCUMENT,
                        List.of(),
                        Map.of("pictures", document.pictures()))
                : ReadIssue.of(ReadIssueKind.TABLES_HAVE_NO_TEXT, SourcePlace.DOCUMENT, List.of(), Map.of());
    }
}
