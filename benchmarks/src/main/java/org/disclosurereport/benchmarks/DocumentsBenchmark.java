package org.disclosurereport.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read a report from a document, against the library that reads the bare document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentsBenchmark {
    /** So many bytes a page of a report has with its site around it. */
    private static final int PAGE = 100_000;

    final byte[] text = Sample.document("jinshan-2023-copied.txt");
    final byte[] longText = longText();
    final byte[] markdown = Sample.document("jinshan-2023.md");
    final byte[] pdf = Sample.document("jinshan-2023.pdf");
    final byte[] page = page().getBytes(StandardCharsets.UTF_8);

    /** Reads a report of 5 kB, most of it a flattened table. */
    @Benchmark
    public ReadResult readText() {
        return ReportReader.read(text, "report.txt", ReadLimits.standard());
    }

    /** Reads a report with as much prose as a city's, some 60 kB. */
    @Benchmark
    public ReadResult readLongText() {
        return ReportReader.read(longText, "report.txt", ReadLimits.standard());
    }

    /** Reads a report of 7 kB with pipe tables. */
    @Benchmark
    public ReadResult readMarkdown() {
        return ReportReader.read(markdown, "report.md", ReadLimits.standard());
    }

    /** Reads a page of 100 kB. */
    @Benchmark
    public ReadResult readPage() {
        return ReportReader.read(page, "report.html", ReadLimits.standard());
    }

    /** Parses the same page with jsoup and does nothing with it. */
    @Benchmark
    public Document parsePage() {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    /** Reads a PDF. */
    @Benchmark
    public ReadResult readPdf() {
        return ReportReader.read(pdf, "report.pdf", ReadLimits.standard());
    }

    /** Extracts the text of the same PDF with PDFBox. */
    @Benchmark
    public String stripPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] longText() {
        DisclosureReport report = Sample.clean();
        return ReportWriter.of(withProse(report, 20_000)).toText().getBytes(StandardCharsets.UTF_8);
    }

    private static String page() {
        DisclosureReport report = Sample.clean();
        int bare = ReportWriter.of(report).toHtml().getBytes(StandardCharsets.UTF_8).length;
        // What this library hides in its own pages is no part of a body's page.
        return ReportWriter.of(withProse(report, Math.max(0, PAGE - bare) / 6))
                .toHtml()
                .replace("application/x-disclosure-report", "text/plain");
    }

    /** A report whose section 五 has so many characters, in paragraphs. */
    private static DisclosureReport withProse(DisclosureReport report, int characters) {
        String paragraph = "一是部分单位对政务公开工作的重要性认识有待提高，信息更新不够及时；二是政策解读形式较为单一，图文、视频等多元解读不多。\n";
        return report.withProblemsAndImprovements(ProblemsAndImprovements.builder()
                .problems(paragraph.repeat(characters / paragraph.length() + 1))
                .build());
    }
}
