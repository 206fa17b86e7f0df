package org.disclosurereport.documents.fuzz;

import java.util.Locale;
import java.util.logging.LogManager;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.layouts.FuzzSeeds;
import org.disclosurereport.documents.recognition.Recogniser;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.kind.DocumentSources;
import org.disclosurereport.form.Form;

/** Reads what a fuzzer made and throws when the result isn't one that a caller can count on. */
final class FuzzedReading {
    /** Small, so that limits are met and no input takes long. */
    private static final ReadLimits LIMITS = ReadLimits.builder()
            .maxBytes(4 << 20)
            .maxInflatedBytes(16 << 20)
            .maxCells(20_000)
            .maxCharacters(1_000_000)
            .maxDepth(100)
            .maxPages(50)
            .build();

    /** Some fonts name a table of characters that every reader has; loading one is charged at once. */
    private static final long FREE_STEPS = 10_000_000;

    private static final long STEPS_PER_BYTE = 400;

    static {
        // What libraries log about broken input would be most of the output.
        LogManager.getLogManager().reset();
    }

    private FuzzedReading() {}

    /**
     * Reads a document that holds something before the clock runs: the first reading loads and instruments every class.
     *
     * @param layout the layout of the document
     */
    static void begin(String layout) {
        FuzzSeeds.document(layout, FuzzedReading::read);
    }

    /**
     * Reads a document and counts the steps: however hostile it is, each byte of it, or that came out of its
     * compression, takes only so many.
     */
    private static void checkSteps(byte[] document, String name) {
        Budget budget = new Budget(LIMITS);
        try {
            DocumentKind kind = DocumentSources.kind(document, name, budget);
            Recogniser.read(DocumentSources.read(document, kind, budget), name, budget);
        } catch (UnreadableDocumentException e) {
            // What it took up to here counts.
        }
        long most = FREE_STEPS + STEPS_PER_BYTE * (document.length + budget.inflated());
        if (budget.steps() > most) {
            throw new AssertionError("must take at most " + most + " steps, took " + budget.steps());
        }
    }

    static void read(byte[] document, String name) {
        checkSteps(document, name);
        ReadResult result = ReportReader.read(document, name, LIMITS);
        boolean failed = !result.getIssues(Weight.FAILURE).isEmpty();
        if (result.getReport().isPresent() == failed) {
            throw new AssertionError("a report or a failure, never both, never neither: " + result.getIssues());
        }
        result.getIssues().forEach(FuzzedReading::checkMessage);
        result.getReport().ifPresent(report -> checkSources(report, result));
    }

    private static void checkMessage(ReadIssue issue) {
        if (issue.getMessage(Locale.CHINESE).isBlank()
                || issue.getMessage(Locale.ENGLISH).isBlank()) {
            throw new AssertionError("an issue without a message: " + issue);
        }
    }

    private static void checkSources(DisclosureReport report, ReadResult result) {
        int cells = Form.of(report).getCells().size();
        if (result.getSources().size() != cells) {
            throw new AssertionError("must have a source for each of " + cells + " cells, has "
                    + result.getSources().size());
        }
    }
}
