package org.disclosurereport.batch.internal.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadProblem;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.VisibleText;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.RuleFailure;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;

/**
 * One row a violation, for spreadsheets: RFC 4180 in UTF-8, with the byte order mark by which Excel knows it.
 *
 * <p>A spreadsheet takes a text that begins like a formula for one; here an apostrophe stands before it. What can't be seen is written
 * out. Not thread-safe.
 */
public final class ResultCsv implements ResultWriter {
    private static final List<LocalizedText> HEADER = List.of(
            LocalizedText.of("文件", "file"),
            LocalizedText.of("行", "line"),
            LocalizedText.of("机关", "agency"),
            LocalizedText.of("年度", "year"),
            LocalizedText.of("规则", "rule"),
            LocalizedText.of("级别", "severity"),
            LocalizedText.of("位置名称", "place name"),
            LocalizedText.of("位置", "place"),
            LocalizedText.of("应为", "expected"),
            LocalizedText.of("关系", "relation"),
            LocalizedText.of("填报", "actual"),
            LocalizedText.of("差额", "difference"),
            LocalizedText.of("说明", "message"),
            LocalizedText.of("豁免理由", "waived"));

    private static final Map<Relation, LocalizedText> RELATIONS = Map.of(
            Relation.EQUAL, LocalizedText.of("等于", "equal"),
            Relation.AT_LEAST, LocalizedText.of("不小于", "at least"),
            Relation.AT_MOST, LocalizedText.of("不大于", "at most"));

    private static final LocalizedText UNREADABLE = LocalizedText.of("无法读取", "unreadable");
    private static final LocalizedText FAILED = LocalizedText.of("执行失败", "failed");
    private static final String MARK = "\uFEFF";

    /** What may begin a formula, also in full width, as input methods for Chinese write it. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;
    private final Locale locale;

    public ResultCsv(Locale locale) {
        this.locale = locale;
        try {
            this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    @Override
    public byte[] header() {
        row(HEADER.stream().map(each -> each.get(locale)).toList());
        byte[] header = (MARK + text).getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return header;
    }

    @Override
    public void report(ReadReport read, ValidationResult result) {
        for (Violation violation : result.getViolations()) {
            row(List.of(
                    guard(read.getFile()),
                    read.getLine(),
                    guard(read.getReport().getAgency().getName()),
                    read.getReport().getYear(),
                    guard(violation.getRuleId()),
                    violation.getSeverity().getLabel().get(locale),
                    guard(violation.getPlace().getName()),
                    guard(violation.getPlace().getLabel().get(locale)),
                    number(violation.getExpected()),
                    violation.getExpected().isPresent()
                            ? RELATIONS.get(violation.getRelation()).get(locale)
                            : "",
                    number(violation.getActual()),
                    number(violation.getDifference()),
                    guard(violation.getMessage(locale)),
                    guard(violation.getWaiver().map(Waiver::getReason).orElse(""))));
        }
        result.getFailures().forEach(failure -> failure(read, failure));
    }

    private void failure(ReadReport read, RuleFailure failure) {
        row(List.of(
                guard(read.getFile()),
                read.getLine(),
                guard(read.getReport().getAgency().getName()),
                read.getReport().getYear(),
                guard(failure.getRuleId()),
                FAILED.get(locale),
                "",
                "",
                "",
                "",
                "",
                "",
                guard(failure.getMessage().get(locale)),
                ""));
    }

    @Override
    public void unreadable(ReadFailure failure) {
        String line = failure.getLine() == 0 ? "" : Integer.toString(failure.getLine());
        for (ReadProblem problem : failure.getProblems()) {
            row(List.of(
                    guard(failure.getFile()),
                    line,
                    "",
                    "",
                    problem.getKind(),
                    UNREADABLE.get(locale),
                    "",
                    guard(problem.getPointer().orElse("")),
                    "",
                    "",
                    "",
                    "",
                    guard(problem.getText().get(locale)),
                    ""));
        }
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    public static String guard(String text) {
        String cell = VisibleText.of(text);
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private void row(List<?> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("a text in memory can't fail", e);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public void backTo(int length) {
        text.setLength(length);
    }

    @Override
    public byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
