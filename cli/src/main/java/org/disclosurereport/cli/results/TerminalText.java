package org.disclosurereport.cli.results;

import java.util.Locale;
import java.util.Map;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadProblem;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.VisibleText;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.cli.terminal.TextLines;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind.Weight;
import org.disclosurereport.validation.Severity;

/**
 * What is alike in the text of all commands: the head of a report, labelled lines below it, doubts about its reading, what
 * could not be read. At most 80 columns wide; not thread-safe.
 */
final class TerminalText {
    static final String MARGIN = "  ";

    // Select Graphic Rendition, ECMA-48.
    static final String RED = "1;31";
    static final String GREEN = "1;32";
    static final String YELLOW = "33";
    static final String CYAN = "36";
    static final String FAINT = "2";

    private static final LocalizedText AGENCY_AND_YEAR = LocalizedText.of("{agency} {year}年，", "{agency} {year}, ");
    private static final LocalizedText YEAR = LocalizedText.of("{year}年，", "{year}, ");
    private static final LocalizedText FILE = LocalizedText.of("{file}：", "{file}: ");
    private static final LocalizedText COUNTS = LocalizedText.of("（{counts}）", " ({counts})");
    static final LocalizedText DOUBTS_COUNT = LocalizedText.of("识别存疑 {n}", "{n} doubt{s}");
    static final LocalizedText NOTE = LocalizedText.of("说明", "note");
    private static final LocalizedText UNREADABLE = LocalizedText.of("{place}：{why}", "{place}: {why}");

    private static final int LONGEST_NAME = 200;

    private final Console console;
    private final Locale locale;
    private final int labelWidth;
    private boolean anyPrinted;
    private boolean detailsBefore;

    TerminalText(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
        int widest = 0;
        for (Severity severity : Severity.values()) {
            widest = Math.max(widest, TextLines.width(severity.getLabel().get(locale)));
        }
        this.labelWidth = widest;
    }

    /** Prints, with an empty line before and after what takes more than one line. */
    void print(String text, boolean details) {
        if (anyPrinted && (details || detailsBefore)) {
            console.print("\n");
        }
        anyPrinted = true;
        detailsBefore = details;
        console.print(text);
    }

    /** Where a report is from, whose it is, and the verdict; counts may be empty. */
    String head(ReadReport read, String verdict, String colour, String counts) {
        return head(fill(FILE, "file", FilePlace.of(read).get(locale)), read.getReport(), verdict, colour, counts);
    }

    /** From which file or files, with a colon at the end; whose report it is, and the verdict; counts may be empty. */
    String head(String file, DisclosureReport report, String verdict, String colour, String counts) {
        // Not so long that what was found is cut off.
        String agency = VisibleText.of(report.getAgency().getName(), LONGEST_NAME);
        String start = (agency.isBlank() ? YEAR : AGENCY_AND_YEAR)
                .fill(Map.of("agency", agency, "year", report.getYear()))
                .get(locale);
        String end = counts.isEmpty() ? "" : fill(COUNTS, "counts", counts);
        String all = start + verdict + end;
        boolean fits = TextLines.width(file + all) <= TextLines.lineWidth() - MARGIN.length() * 2;
        int indent = MARGIN.length() * 2;
        String lines = fits
                ? TextLines.wrap("", indent, file + all)
                : TextLines.wrap("", indent, file) + TextLines.wrap(" ".repeat(indent), indent, all);
        int at = lines.lastIndexOf(verdict + end);
        return at < 0
                ? lines
                : lines.substring(0, at) + style(colour, verdict) + lines.substring(at + verdict.length());
    }

    /** How many columns are before what is said below a label. */
    int indent() {
        return MARGIN.length() * 2 + labelWidth;
    }

    /** A message with a word before it. */
    String labelled(LocalizedText word, String colour, String message) {
        String label = word.get(locale);
        String first = MARGIN + TextLines.pad(label, labelWidth) + MARGIN;
        String lines = TextLines.wrap(first, indent(), message);
        return MARGIN + style(colour, label) + lines.substring(MARGIN.length() + label.length());
    }

    /** The doubts about the reading of a document. */
    String doubts(ReadReport read) {
        return issues(read, false, YELLOW);
    }

    /** The keys of JSON that the report was read without. */
    String passedOver(ReadReport read) {
        StringBuilder text = new StringBuilder();
        for (ReadProblem key : read.getPassedOver()) {
            text.append(labelled(NOTE, FAINT, key.getText().get(locale)));
        }
        return text.toString();
    }

    /** What else there is to know about the reading of a document. */
    String notes(ReadReport read) {
        return issues(read, true, FAINT);
    }

    // No lambda that takes a weight: linking one loads what reads documents, and JSON is to need none of it.
    private String issues(ReadReport read, boolean notes, String colour) {
        StringBuilder text = new StringBuilder();
        for (ReadIssue issue : read.getIssues()) {
            Weight weight = issue.getKind().getWeight();
            if (notes == (weight == Weight.NOTE)) {
                text.append(labelled(SourceText.weight(weight), colour, issue.getMessage(locale)));
            }
        }
        return text.toString();
    }

    /** How many doubts there are, in words. */
    String doubtsCount(int doubts) {
        return DOUBTS_COUNT
                .fill(Map.of("n", doubts, "s", doubts == 1 ? "" : "s"))
                .get(locale);
    }

    /** States why a file or a line could not be read. */
    void unreadable(ReadFailure failure) {
        String file = failure.getFile();
        for (ReadProblem problem : failure.getProblems()) {
            // The position of a problem within the file is part of its message.
            String place = problem.getLine() == 0 && failure.getLine() > 0
                    ? FilePlace.of(file, failure.getLine()).get(locale)
                    : file;
            String text = UNREADABLE
                    .fill(Map.of("place", place, "why", problem.getText()))
                    .get(locale);
            console.tell(TextLines.visible(text));
        }
    }

    private String fill(LocalizedText template, String hole, Object value) {
        return template.fill(Map.of(hole, value)).get(locale);
    }

    /** Text in a colour, where there are colours. */
    String style(String codes, String text) {
        return console.isColoured() ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
    }
}
