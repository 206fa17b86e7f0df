package org.disclosurereport.batch.review;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.VisibleText;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;

/**
 * What is said about many reports as a workbook: an overview, the findings, what could not be read, and the rules.
 *
 * <p>For example
 *
 * <pre>{@code
 * try (FindingsWorkbook workbook = FindingsWorkbook.of(rules, Locale.CHINESE, false)) {
 *     workbook.add(read, reviewer.review(read), Optional.empty());
 *     workbook.write(out);
 * }
 * }</pre>
 *
 * <p>Rows go to a temporary file as they come, so that the memory doesn't grow with the reports. Numbers are numbers; a text is never a
 * formula, not even after it was edited. What is more than a sheet holds goes on in the next one. Not thread-safe.
 */
public final class FindingsWorkbook implements Closeable {
    private static final LocalizedText OVERVIEW = LocalizedText.of("总览", "overview");
    private static final LocalizedText FINDINGS = LocalizedText.of("问题", "findings");
    private static final LocalizedText UNREADABLE = LocalizedText.of("无法读取", "unreadable");
    private static final LocalizedText RULES = LocalizedText.of("规则", "rules");
    private static final LocalizedText PAGE = LocalizedText.of("网页", "page");
    private static final LocalizedText TOTAL = LocalizedText.of("共检查", "checked");
    private static final LocalizedText REPORTS = LocalizedText.of("份数", "reports");
    private static final LocalizedText NUMBER = LocalizedText.of("处数", "findings");
    private static final LocalizedText STATEMENT = LocalizedText.of("内容", "statement");
    private static final LocalizedText CITATION = LocalizedText.of("依据", "citation");
    private static final LocalizedText SEVERITY = LocalizedText.of("级别", "severity");
    private static final LocalizedText FILE = LocalizedText.of("文件", "file");
    private static final LocalizedText LINE = LocalizedText.of("行", "line");
    private static final LocalizedText KIND = LocalizedText.of("类别", "kind");
    private static final LocalizedText REASON = LocalizedText.of("原因", "reason");

    /** Rows that are kept in memory per sheet. */
    private static final int WINDOW = 64;

    /** Links are kept in memory; where there are more, the address stands as text. */
    private static final int MAX_LINKS = 20_000;

    private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int UNIT = 256;
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private final SXSSFWorkbook workbook;
    private final RuleSet rules;
    private final Locale locale;
    private FindingRows rows;
    private final Styles styles;
    private final SXSSFSheet overview;
    private final Growing findings;
    private final Growing unreadable;
    private final Map<ReviewVerdict, Integer> verdicts = new EnumMap<>(ReviewVerdict.class);
    private final Map<String, int[]> byRule = new LinkedHashMap<>();
    private int failures;
    private int links;

    private FindingsWorkbook(RuleSet rules, Locale locale, boolean every) {
        this.workbook = new SXSSFWorkbook(WINDOW);
        this.workbook.setCompressTempFiles(true);
        this.rules = rules;
        this.locale = locale;
        this.rows = FindingRows.of(locale, every);
        this.styles = new Styles(
                style(true, false, false),
                style(false, false, false),
                style(false, true, false),
                style(false, false, true));
        this.overview = workbook.createSheet(OVERVIEW.get(locale));
        List<String> columns = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (FindingColumn column : FindingColumn.values()) {
            columns.add(column.getLabel().get(locale));
            widths.add(width(column));
        }
        columns.add(PAGE.get(locale));
        widths.add(24);
        this.findings = new Growing(FINDINGS.get(locale), columns, widths, 1);
        this.unreadable = new Growing(
                UNREADABLE.get(locale),
                List.of(FILE.get(locale), LINE.get(locale), KIND.get(locale), REASON.get(locale)),
                List.of(40, 8, 20, 80),
                0);
    }

    /**
     * Opens an empty workbook.
     *
     * @param rules the rules that the findings are of
     * @param locale the language, English or else Chinese
     * @param every whether a report about which nothing is said has a row, too
     * @return the workbook, to be closed
     */
    public static FindingsWorkbook of(RuleSet rules, Locale locale, boolean every) {
        return new FindingsWorkbook(
                Objects.requireNonNull(rules, "rules"), Objects.requireNonNull(locale, "locale"), every);
    }

    /**
     * Sets what says to which city and county a body belongs, for what is added from then on.
     *
     * @param areas what says so; by default {@link Areas#standard()}
     */
    public void setAreas(Areas areas) {
        rows = rows.withAreas(areas);
    }

    /**
     * Adds a report.
     *
     * @param read the report
     * @param review what is said about it
     * @param page the address of its page, relative to the workbook, if it has one
     */
    public void add(ReadReport read, ReportReview review, Optional<String> page) {
        verdicts.merge(review.getVerdict(), 1, Integer::sum);
        List<String> counted = new ArrayList<>();
        review.getResult().getUnwaivedViolations().forEach(violation -> {
            int[] counts = byRule.computeIfAbsent(violation.getRuleId(), id -> new int[2]);
            counts[0]++;
            if (!counted.contains(violation.getRuleId())) {
                counted.add(violation.getRuleId());
                counts[1]++;
            }
        });
        for (Map<FindingColumn, Object> values : rows.of(read, review)) {
            Row row = findings.next();
            for (FindingColumn column : FindingColumn.values()) {
                if (values.containsKey(column)) {
                    put(row, column.ordinal(), values.get(column));
                }
            }
            page.ifPresent(address -> putLink(row, FindingColumn.values().length, address));
        }
    }

    /**
     * Adds what could not be read.
     *
     * @param failure what and why
     */
    public void add(ReadFailure failure) {
        failures++;
        for (Map<FindingColumn, Object> values : rows.of(failure)) {
            Row row = unreadable.next();
            put(row, 0, values.get(FindingColumn.FILE));
            put(row, 1, values.getOrDefault(FindingColumn.LINE, ""));
            put(row, 2, values.get(FindingColumn.RULE));
            put(row, 3, values.get(FindingColumn.MESSAGE));
        }
    }

    /**
     * Writes the workbook, once, when all is added. The stream stays open.
     *
     * @param out where to
     * @throws IOException if it can't be written
     */
    public void write(OutputStream out) throws IOException {
        findings.finish();
        unreadable.finish();
        addRules();
        addOverview();
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void addOverview() {
        overview.setColumnWidth(0, 36 * UNIT);
        overview.setColumnWidth(1, 60 * UNIT);
        overview.getPrintSetup().setLandscape(true);
        overview.setFitToPage(true);
        overview.getPrintSetup().setFitHeight((short) 0);
        int next = 0;
        int reports = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        next = line(next, styles.head(), TOTAL.get(locale), reports + failures);
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            next = line(next, styles.text(), verdict.getLabel().get(locale), verdicts.getOrDefault(verdict, 0));
        }
        next = line(next, styles.text(), UNREADABLE.get(locale), failures) + 1;
        next = line(
                next,
                styles.head(),
                RULES.get(locale),
                STATEMENT.get(locale),
                SEVERITY.get(locale),
                NUMBER.get(locale),
                REPORTS.get(locale));
        List<Map.Entry<String, int[]>> frequent = new ArrayList<>(byRule.entrySet());
        frequent.sort(Map.Entry.<String, int[]>comparingByValue((one, other) -> other[0] - one[0])
                .thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<String, int[]> each : frequent) {
            String id = each.getKey();
            next = line(
                    next,
                    styles.text(),
                    id,
                    rules.getRules().stream()
                            .map(Rule::getInfo)
                            .filter(info -> info.getId().equals(id))
                            .map(info -> info.getStatement().get(locale))
                            .findFirst()
                            .orElse(""),
                    rules.getSeverity(id).getLabel().get(locale),
                    each.getValue()[0],
                    each.getValue()[1]);
        }
    }

    private int line(int at, CellStyle first, Object... values) {
        Row row = overview.createRow(at);
        for (int i = 0; i < values.length; i++) {
            put(row, i, values[i]);
            if (first == styles.head()) {
                row.getCell(i).setCellStyle(styles.head());
            }
        }
        return at + 1;
    }

    private void addRules() {
        Growing sheet = new Growing(
                RULES.get(locale),
                List.of(
                        RULES.get(locale),
                        SEVERITY.get(locale),
                        STATEMENT.get(locale),
                        CITATION.get(locale),
                        NUMBER.get(locale)),
                List.of(30, 8, 80, 60, 8),
                1);
        for (Rule rule : rules.getRules()) {
            RuleInfo info = rule.getInfo();
            Row row = sheet.next();
            put(row, 0, info.getId());
            put(row, 1, rules.getSeverity(info.getId()).getLabel().get(locale));
            put(row, 2, info.getStatement().get(locale));
            put(row, 3, info.getCitation().get(locale));
            put(row, 4, byRule.getOrDefault(info.getId(), new int[1])[0]);
        }
        sheet.finish();
    }

    private void put(Row row, int column, Object value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.text());
        if (value instanceof BigDecimal number && number.precision() > 15) {
            cell.setCellValue(number.toPlainString()); // a spreadsheet would round it
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            String visible = VisibleText.of(value.toString());
            String whole = visible.length() <= MAX_TEXT ? visible : visible.substring(0, MAX_TEXT - 1) + "…";
            cell.setCellValue(whole);
            if (!whole.isEmpty() && FORMULA_STARTS.indexOf(whole.charAt(0)) >= 0) {
                cell.setCellStyle(styles.quoted());
            }
        }
    }

    private void putLink(Row row, int column, String address) {
        put(row, column, address);
        if (links < MAX_LINKS) {
            links++;
            Hyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
            target.setAddress(address);
            row.getCell(column).setHyperlink(target);
            row.getCell(column).setCellStyle(styles.link());
        }
    }

    private CellStyle style(boolean isHead, boolean isQuoted, boolean isLink) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName("宋体");
        font.setBold(isHead);
        if (isLink) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(!isLink);
        style.setQuotePrefixed(isQuoted);
        if (isHead) {
            style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static int width(FindingColumn column) {
        return switch (column) {
            case MESSAGE -> 60;
            case AGENCY, LIKELY_CELL, PLACE, FILE -> 30;
            case REGION, TABLE, RULE, PLACE_NAME, WAIVED -> 22;
            case CITY, COUNTY, PRINTED, COMPUTED, DIFFERENCE, RELATION, LIKELY_VALUE, CONFIDENCE -> 12;
            case YEAR, SEVERITY, NUMBER, VERDICT, LINE -> 8;
        };
    }

    /** The styles of heads, of texts and numbers, of texts that begin like a formula, and of links. */
    private record Styles(CellStyle head, CellStyle text, CellStyle quoted, CellStyle link) {}

    /** A sheet with a frozen head and filters that goes on in another when it is full. */
    private final class Growing {
        private final String name;
        private final List<String> columns;
        private final List<Integer> widths;
        private final int frozen;
        private SXSSFSheet sheet;
        private int number = 1;
        private int next;

        Growing(String name, List<String> columns, List<Integer> widths, int frozen) {
            this.name = name;
            this.columns = columns;
            this.widths = widths;
            this.frozen = frozen;
            this.sheet = begin(name);
        }

        private SXSSFSheet begin(String title) {
            SXSSFSheet begun = workbook.createSheet(title);
            Row row = begun.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = row.createCell(i);
                cell.setCellValue(columns.get(i));
                cell.setCellStyle(styles.head());
                begun.setColumnWidth(i, widths.get(i) * UNIT);
            }
            begun.createFreezePane(frozen, 1);
            begun.getPrintSetup().setLandscape(true);
            begun.setFitToPage(true);
            begun.getPrintSetup().setFitHeight((short) 0);
            next = 1;
            return begun;
        }

        Row next() {
            if (next == MAX_ROWS) {
                finish();
                number++;
                sheet = begin(name + number);
            }
            return sheet.createRow(next++);
        }

        void finish() {
            sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns.size() - 1));
        }
    }
}
