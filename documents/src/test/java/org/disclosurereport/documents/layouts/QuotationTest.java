package org.disclosurereport.documents.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the narrative quotes from the form stays in the narrative: rows, captions, whole tables, in every layout. */
class QuotationTest {
    private static final int REPORTS = 40;
    private static final int COSTLY_REPORTS = 4;

    /** Larger than any number in a generated table, and one a quotation. */
    private static final long QUOTED = 8_800_000_000L;

    static Stream<Layout> layouts() {
        return Layouts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aNumberQuotedInTheNarrativeNeverEndsInACell(Layout layout) {
        for (long seed = 1; seed <= (layout.isCostly() ? COSTLY_REPORTS : REPORTS); seed++) {
            ReportPrint print =
                    new ReportPrint(Accidents.of(seed * 31 + layout.id().hashCode(), Set.of()));
            List<String> quoted = quotation(print.truth().form(), new SplittableRandom(seed));
            ReadResult result = ReportReader.read(
                    layout.printer()
                            .print(
                                    with(print.report(), quoted),
                                    Accidents.of(seed * 31 + layout.id().hashCode(), Set.of())),
                    layout.fileName(),
                    ReadLimits.standard());
            assertThat(quotedCells(result))
                    .as(layout + ", seed " + seed + ", quoted " + quoted)
                    .isEmpty();
        }
    }

    private static List<String> quotedCells(ReadResult result) {
        Optional<DisclosureReport> report = result.getReport();
        if (report.isEmpty()) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        for (Cell cell : Form.of(report.get()).getCells()) {
            if (cell.get(report.get()).toString().startsWith("88000000")) {
                cells.add(cell.getName() + " " + cell.get(report.get()));
            }
        }
        return cells;
    }

    /** One or two rows, a caption with its rows, or a third of a table; parted by tabs, pipes or blanks. */
    private static List<String> quotation(Form form, SplittableRandom random) {
        String separator = List.of("\t", " | ", " ").get(random.nextInt(3));
        Section section =
                List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS).get(random.nextInt(2));
        List<Row> rows = form.getTable(section).getRows();
        int first = random.nextInt(rows.size());
        int count = random.nextInt(3) == 0 ? Math.max(1, rows.size() / 3) : 1 + random.nextInt(2);
        List<String> lines = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            lines.add(rows.get(first).getLabelPath().get(0));
        }
        for (Row row : rows.subList(first, Math.min(rows.size(), first + count))) {
            List<String> path = row.getLabelPath();
            lines.add(path.get(path.size() - 1)
                    + IntStream.range(0, row.getCells().size())
                            .mapToObj(i -> separator + (QUOTED + i))
                            .collect(Collectors.joining()));
        }
        return lines;
    }

    /** The report with lines more below the heading of section 一. */
    private static PrintedReport with(PrintedReport report, List<String> quoted) {
        List<Part> parts = new ArrayList<>();
        boolean quotes = true;
        for (Part part : report.parts()) {
            parts.add(part);
            if (quotes && part instanceof Heading) {
                parts.add(new Paragraph("下表摘自上一年度的报告，仅供参考。"));
                quoted.forEach(line -> parts.add(new Paragraph(line)));
                quotes = false;
            }
        }
        return new PrintedReport(report.agency(), report.year(), parts);
    }
}
