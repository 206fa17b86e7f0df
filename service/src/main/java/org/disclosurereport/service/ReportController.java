package org.disclosurereport.service;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.batch.BatchFormat;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.ResultFormatter;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.cli.commands.Target;
import org.disclosurereport.cli.results.JsonDiagnoses;
import org.disclosurereport.documents.PrintFonts;
import org.disclosurereport.documents.ReportWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One document in, one answer out. */
@RestController
final class ReportController {
    private static final Map<Target, MediaType> TYPES = Map.of(
            Target.JSON,
            MediaType.APPLICATION_JSON,
            Target.CANONICAL,
            MediaType.APPLICATION_JSON,
            Target.HTML,
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
            Target.TEXT,
            new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
            Target.DOCX,
            office("wordprocessingml.document"),
            Target.XLSX,
            office("spreadsheetml.sheet"),
            Target.PDF,
            MediaType.APPLICATION_PDF,
            Target.OFD,
            new MediaType("application", "ofd"));

    private final Uploads uploads;
    private final Readings readings;
    private final Requests requests;

    ReportController(Uploads uploads, Readings readings, Requests requests) {
        this.uploads = uploads;
        this.readings = readings;
        this.requests = requests;
    }

    private static MediaType office(String kind) {
        return new MediaType("application", "vnd.openxmlformats-officedocument." + kind);
    }

    /** What the command's {@code validate --format json} writes, or the page. */
    @PostMapping("/reports/validate")
    ResponseEntity<byte[]> validate(HttpServletRequest request) throws IOException {
        Locale locale = requests.locale(request);
        return answer(
                request,
                (read, review) -> ResultFormatter.of(BatchFormat.JSON, locale).format(read, review));
    }

    /** What the command's {@code diagnose --format json} writes, or the page. */
    @PostMapping("/reports/diagnose")
    ResponseEntity<byte[]> diagnose(HttpServletRequest request) throws IOException {
        Locale locale = requests.locale(request);
        return answer(
                request,
                (read, review) -> JsonDiagnoses.line(read, review.getDiagnosis().orElseThrow(), locale));
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, BiFunction<ReadReport, ReportReview, byte[]> data)
            throws IOException {
        Locale locale = requests.locale(request);
        boolean page = Requests.wantsPage(request);
        try (Upload upload = uploads.one(request)) {
            return readings.read(upload, read -> {
                ReportReview review = readings.review(read);
                return page
                        ? Pages.answer(Pages.result(read, review, locale), locale)
                        : ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                                .body(data.apply(read, review));
            });
        }
    }

    /** The report in another format; with {@code marked=true} with what is said about it. */
    @PostMapping("/reports/convert")
    ResponseEntity<byte[]> convert(HttpServletRequest request) throws IOException {
        String name = Requests.parameter(request, "to").orElse("");
        Target target = Target.find(name)
                .filter(found -> !found.isData())
                .orElseThrow(() -> ProblemException.of(
                        ProblemKind.UNKNOWN_TARGET, Map.of("known", String.join(", ", names()), "value", name)));
        if (target.isPrinted() && !PrintFonts.ofHost().canPrint()) {
            throw ProblemException.of(ProblemKind.NO_FONT);
        }
        boolean marked = target.isMarkable()
                && Requests.parameter(request, "marked").filter("true"::equals).isPresent();
        Locale locale = requests.locale(request);
        try (Upload upload = uploads.one(request)) {
            return readings.read(
                    upload,
                    read -> ResponseEntity.ok()
                            .contentType(TYPES.get(target))
                            .header(HttpHeaders.CONTENT_DISPOSITION, file(read.getReport(), target, marked))
                            .body(marked ? marked(read, target, locale) : target.bytes(read.getReport())));
        }
    }

    /** What one report can be written as. */
    private static List<String> names() {
        return Stream.of(Target.values())
                .filter(target -> !target.isData())
                .map(Target::getName)
                .toList();
    }

    private byte[] marked(ReadReport read, Target target, Locale locale) {
        ReportReview review = readings.review(read);
        return target.bytes(ReportWriter.of(read.getReport())
                .withLocale(locale)
                .withRemarks(review.getRemarks())
                .withQuotedRemarks(review.getQuotedRemarks()));
    }

    /** Such as 洪泽区人民政府2023.xlsx; pages too are to be stored, not shown. */
    private static String file(DisclosureReport report, Target target, boolean marked) {
        Agency agency = report.getAgency();
        String ending = switch (target) {
            case CANONICAL -> "canonical.json";
            case TEXT -> "txt";
            default -> target.getName();
        };
        String name = (agency.getName() + report.getYear()).replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "");
        String shown = name.length() <= 100 ? name : name.substring(0, 100);
        return ContentDisposition.attachment()
                .filename(shown + (marked ? ".marked." : ".") + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
