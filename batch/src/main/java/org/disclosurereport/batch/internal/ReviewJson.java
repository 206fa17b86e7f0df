package org.disclosurereport.batch.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.batch.review.Opinion;
import org.disclosurereport.batch.review.Passage;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.form.Cell;
import org.disclosurereport.input.Reading;
import org.disclosurereport.json.JsonLine;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.DiagnosisState;

/** What is said about a report, as the member {@code review} of its line of JSON. Stateless and thread-safe. */
public final class ReviewJson {
    private ReviewJson() {}

    /**
     * Writes the member {@code review}: the verdict, the opinions, and the diagnosis where relations between cells don't hold.
     *
     * @param review what is said
     * @param locale the language of messages
     * @param sources where a cell was read, by its name
     * @param json where to
     */
    public static void append(
            ReportReview review,
            Locale locale,
            Function<String, ? extends Optional<? extends Reading.Source>> sources,
            JsonLine json) {
        json.object("review", content -> {
            content.text("verdict", review.getVerdict().getId())
                    .list(
                            "opinions",
                            review.getOpinions(),
                            opinion -> append(opinion, review.getResult().getViolations(), locale, content));
            review.getDiagnosis()
                    .filter(diagnosis -> diagnosis.getState() != DiagnosisState.CONSISTENT)
                    .ifPresent(diagnosis ->
                            content.object("diagnosis", inner -> inner.findings(diagnosis, locale, sources)));
        });
    }

    /** Findings are named by their place in {@code violations}, from 0. */
    private static void append(Opinion opinion, List<Violation> violations, Locale locale, JsonLine json) {
        json.number("number", opinion.getNumber())
                .text("kind", opinion.getKind().getId())
                .text("severity", opinion.getSeverity().map(Severity::name).orElse(null))
                .text("message", opinion.getMessage().get(locale))
                .list("corrections", opinion.getCorrections(), each -> append(each, json))
                .texts("marked", names(opinion.getMarked()))
                .texts("related", names(opinion.getRelated()))
                .texts(
                        "quotes",
                        opinion.getPassages().stream().map(Passage::quote).toList())
                .numbers(
                        "violations",
                        opinion.getViolations().stream()
                                .map(violations::indexOf)
                                .toList());
    }

    private static void append(Correction correction, JsonLine json) {
        json.text("cell", correction.getCell().getName())
                .number("printed", correction.getPrinted().toString())
                .number("fits", correction.getFits().toString())
                .text("slip", correction.getSlip().getId());
    }

    private static List<String> names(List<Cell> cells) {
        return cells.stream().map(Cell::getName).toList();
    }
}
