package org.disclosurereport.batch.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadProblem;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.documents.divisions.Divisions;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Section;
import org.disclosurereport.input.Reading;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.disclosurereport.validation.diagnosis.Correction;

/**
 * What is said about reports as rows of a table: one row per finding, doubt and failed rule.
 *
 * <p>A row has a value for each {@link FindingColumn} that it knows: a text, an {@link Integer} or a {@link BigDecimal}. A finding that a
 * cause explains has the cause's cells and numbers in its row. Immutable and thread-safe.
 */
public final class FindingRows {
    private static final Map<Relation, LocalizedText> RELATIONS = Map.of(
            Relation.EQUAL, LocalizedText.of("等于", "equal to"),
            Relation.AT_LEAST, LocalizedText.of("不小于", "at least"),
            Relation.AT_MOST, LocalizedText.of("不大于", "at most"));
    private static final LocalizedText HIGH = LocalizedText.of("高", "high");
    private static final LocalizedText OPEN = LocalizedText.of("暂不能确定", "not certain");
    private static final LocalizedText UNREADABLE = LocalizedText.of("无法读取", "unreadable");
    private static final LocalizedText NOTE = LocalizedText.of("读取说明", "note on reading");
    private static final LocalizedText SEPARATOR = LocalizedText.of("；", "; ");

    private final Locale locale;
    private final boolean all;
    private final Areas areas;

    private FindingRows(Locale locale, boolean all, Areas areas) {
        this.locale = locale;
        this.all = all;
        this.areas = areas;
    }

    /**
     * Gives what makes rows.
     *
     * @param locale the language of texts, English or else Chinese
     * @param all whether a report about which nothing is said has a row, too
     * @return the maker of rows
     */
    public static FindingRows of(Locale locale, boolean all) {
        return new FindingRows(Objects.requireNonNull(locale, "locale"), all, Areas.standard());
    }

    /**
     * Sets what says to which city and county a body belongs.
     *
     * @param known what says so; by default {@link Areas#standard()}
     * @return a maker of rows that asks it
     */
    public FindingRows withAreas(Areas known) {
        return new FindingRows(locale, all, Objects.requireNonNull(known, "known"));
    }

    /**
     * Makes the rows of a report.
     *
     * @param read the report
     * @param review what is said about it
     * @return its rows, in the order of the review
     */
    public List<Map<FindingColumn, Object>> of(ReadReport read, ReportReview review) {
        List<Map<FindingColumn, Object>> rows = new ArrayList<>();
        for (Opinion opinion : review.getOpinions()) {
            if (opinion.getViolations().isEmpty()) {
                rows.add(row(read, review, opinion));
            }
            for (Violation violation : opinion.getViolations()) {
                Map<FindingColumn, Object> row = row(read, review, opinion);
                put(violation, row);
                if (opinion.getKind() == OpinionKind.FINDING && isUnexplained(violation, review)) {
                    row.put(FindingColumn.CONFIDENCE, OPEN.get(locale));
                }
                rows.add(row);
            }
        }
        for (ReadProblem key : read.getPassedOver()) {
            Map<FindingColumn, Object> row = head(read, review);
            row.put(FindingColumn.RULE, key.getKind());
            row.put(FindingColumn.SEVERITY, NOTE.get(locale));
            row.put(FindingColumn.PLACE, key.getPointer().orElse(""));
            row.put(FindingColumn.MESSAGE, key.getText().get(locale));
            rows.add(row);
        }
        if (rows.isEmpty() && all) {
            rows.add(head(read, review));
        }
        return rows;
    }

    /**
     * Makes the rows of what could not be read.
     *
     * @param failure what and why
     * @return a row for each problem
     */
    public List<Map<FindingColumn, Object>> of(ReadFailure failure) {
        List<Map<FindingColumn, Object>> rows = new ArrayList<>();
        for (ReadProblem problem : failure.getProblems()) {
            Map<FindingColumn, Object> row = new EnumMap<>(FindingColumn.class);
            row.put(FindingColumn.RULE, problem.getKind());
            row.put(FindingColumn.MESSAGE, problem.getText().get(locale));
            row.put(FindingColumn.SEVERITY, UNREADABLE.get(locale));
            row.put(FindingColumn.VERDICT, UNREADABLE.get(locale));
            row.put(FindingColumn.PLACE, problem.getPointer().orElse(""));
            row.put(FindingColumn.FILE, failure.getFile());
            if (failure.getLine() > 0) {
                row.put(FindingColumn.LINE, failure.getLine());
            }
            rows.add(row);
        }
        return rows;
    }

    private Map<FindingColumn, Object> head(ReadReport read, ReportReview review) {
        Map<FindingColumn, Object> row = new EnumMap<>(FindingColumn.class);
        Agency agency = read.getReport().getAgency();
        row.put(FindingColumn.AGENCY, agency.getName());
        row.put(FindingColumn.REGION, region(agency));
        Area area = areas.locate(agency);
        row.put(FindingColumn.CITY, area.city());
        row.put(FindingColumn.COUNTY, area.county());
        row.put(FindingColumn.YEAR, read.getReport().getYear());
        row.put(FindingColumn.VERDICT, review.getVerdict().getLabel().get(locale));
        row.put(FindingColumn.FILE, read.getFile());
        row.put(FindingColumn.LINE, read.getLine());
        return row;
    }

    private Map<FindingColumn, Object> row(ReadReport read, ReportReview review, Opinion opinion) {
        Map<FindingColumn, Object> row = head(read, review);
        row.put(FindingColumn.NUMBER, opinion.getNumber());
        row.put(FindingColumn.SEVERITY, opinion.getLabel().get(locale));
        row.put(FindingColumn.MESSAGE, opinion.getMessage().get(locale));
        opinion.getIssue().map(Reading.Issue::getKindId).ifPresent(kind -> row.put(FindingColumn.RULE, kind));
        opinion.getFailedRule().ifPresent(id -> row.put(FindingColumn.RULE, id));
        List<Correction> corrections = opinion.getCorrections();
        List<Cell> cells = opinion.getCells();
        if (!cells.isEmpty()) {
            Place place = Place.of(cells.get(0));
            row.put(FindingColumn.PLACE, place.getLabel().get(locale));
            row.put(FindingColumn.PLACE_NAME, place.getName());
            table(place).ifPresent(table -> row.put(FindingColumn.TABLE, table));
        }
        if (corrections.size() == 1) {
            row.put(FindingColumn.LIKELY_VALUE, number(corrections.get(0)));
        } else if (!corrections.isEmpty()) {
            row.put(
                    FindingColumn.LIKELY_VALUE,
                    joined(corrections, each -> number(each).toPlainString()));
        }
        if (!corrections.isEmpty()) {
            row.put(FindingColumn.LIKELY_CELL, joined(corrections, each -> label(each.getCell())));
            row.put(FindingColumn.CONFIDENCE, HIGH.get(locale));
        }
        return row;
    }

    private void put(Violation violation, Map<FindingColumn, Object> row) {
        Place place = violation.getPlace();
        row.put(FindingColumn.RULE, violation.getRuleId());
        row.put(FindingColumn.SEVERITY, violation.getSeverity().getLabel().get(locale));
        row.put(FindingColumn.PLACE, place.getLabel().get(locale));
        row.put(FindingColumn.PLACE_NAME, place.getName());
        table(place).ifPresent(table -> row.put(FindingColumn.TABLE, table));
        row.put(FindingColumn.MESSAGE, violation.getMessage(locale));
        violation.getActual().ifPresent(number -> row.put(FindingColumn.PRINTED, number));
        violation.getExpected().ifPresent(number -> {
            row.put(FindingColumn.COMPUTED, number);
            row.put(
                    FindingColumn.RELATION,
                    RELATIONS.get(violation.getRelation()).get(locale));
        });
        violation.getDifference().ifPresent(number -> row.put(FindingColumn.DIFFERENCE, number));
        violation.getWaiver().map(Waiver::getReason).ifPresent(reason -> row.put(FindingColumn.WAIVED, reason));
    }

    private static boolean isUnexplained(Violation violation, ReportReview review) {
        return review.isUnexplained()
                && review.getDiagnosis().orElseThrow().getBroken().stream()
                        .anyMatch(broken -> broken.getRuleId().equals(violation.getRuleId())
                                && broken.getPlace().equals(violation.getPlace()));
    }

    private static String joined(List<Correction> corrections, Function<Correction, String> text) {
        return corrections.stream().map(text).collect(Collectors.joining(SEPARATOR.getChinese()));
    }

    private static BigDecimal number(Correction correction) {
        return new BigDecimal(correction.getFits().toString());
    }

    private String label(Cell cell) {
        return Place.of(cell).getLabel().get(locale);
    }

    private Optional<String> table(Place place) {
        String path = place.getPath();
        return Stream.of(Section.values())
                .filter(section -> path.equals(section.getName())
                        || path.startsWith(section.getName() + ".")
                        || path.startsWith("accompanyingText." + section.getName()))
                .findFirst()
                .map(section -> section.getTitle().get(locale));
    }

    /** The code that the report gives, else that of the division with which the agency's name begins; and its name. */
    private static String region(Agency agency) {
        String name = agency.getName();
        Optional<Divisions.Located> located = Divisions.at(name);
        String code = agency.getRegionCode()
                .or(() -> located.flatMap(Divisions.Located::only).map(division -> division.regionCode()))
                .orElse("");
        String words = located.map(found -> name.substring(0, found.end())).orElse("");
        return (code + " " + words).strip();
    }
}
