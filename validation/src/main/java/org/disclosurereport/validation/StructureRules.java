package org.disclosurereport.validation;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.disclosurereport.properties.ReportProperty;

/** The rules of what a report must have and when: {@code structure.*}. */
final class StructureRules {
    private static final Place FORM_VERSION = place(ReportProperty.of("formVersion"));
    private static final Finding FORM_VERSION_HOLDS = Finding.satisfied(FORM_VERSION);
    private static final Place TITLE = place(ReportProperty.of("title"));
    private static final Finding TITLE_HOLDS = Finding.satisfied(TITLE);
    private static final Place PERIOD = place(ReportProperty.of("period"));
    private static final Finding PERIOD_HOLDS = Finding.satisfied(PERIOD);
    private static final Place PUBLICATION_DATE = place(ReportProperty.of("publicationDate"));
    private static final Finding PUBLICATION_DATE_HOLDS = Finding.satisfied(PUBLICATION_DATE);
    private static final Place PROBLEMS = Place.of(Section.PROBLEMS_AND_IMPROVEMENTS);
    private static final Finding PROBLEMS_HOLDS = Finding.satisfied(PROBLEMS);
    private static final Place OTHER_MATTERS = Place.of(Section.OTHER_MATTERS);
    private static final Finding OTHER_MATTERS_HOLDS = Finding.satisfied(OTHER_MATTERS);

    static final Rule SECTIONS = rule(
            "structure.sections",
            Severity.ERROR,
            LocalizedText.of("六个部分齐全且不为空", "all six sections are there and none is empty"),
            LocalizedText.of("每个部分", "each section"),
            Citations.FORM,
            StructureRules::sections);

    static final Rule FORM_IN_FORCE = rule(
            "structure.form-version",
            Severity.WARNING,
            LocalizedText.of("使用报告年度适用的格式", "the form used is the one in force for the year"),
            LocalizedText.of("整份报告", "the report"),
            Citations.FORM,
            report -> List.of(formVersion(report)));

    static final Rule TITLE_NAMES = rule(
            "structure.title",
            Severity.WARNING,
            LocalizedText.of("标题写明机关和年度", "the title names the agency and the year"),
            LocalizedText.of("标题", "the title"),
            Citations.FORM,
            report -> List.of(title(report)));

    static final Rule WHOLE_YEAR = rule(
            "structure.period",
            Severity.WARNING,
            LocalizedText.of("数据统计期限为当年1月1日至12月31日", "the data period is 1 January to 31 December of the year"),
            LocalizedText.of("数据统计期限", "the period"),
            Citations.FORM,
            report -> List.of(period(report)));

    static final Rule PUBLISHED_IN_TIME = rule(
            "structure.publication-date",
            Severity.NOTICE,
            LocalizedText.of(
                    "政府部门于次年1月31日前、县级以上地方人民政府于次年3月31日前公布",
                    "departments publish by 31 January of the next year, governments by 31 March"),
            LocalizedText.of("发布日期，机关类型和日期已知时", "the publication date, when the agency's kind and the date are known"),
            Citations.ARTICLE_49,
            StructureRules::publicationDate);

    static final Rule PROBLEMS_TOLD = rule(
            "structure.problems-told",
            Severity.WARNING,
            LocalizedText.of("第五部分不得只写“无”", "section 五 says more than 无"),
            LocalizedText.of("第五部分", "section 五"),
            Citations.ARTICLE_50,
            report -> problems(report.getProblemsAndImprovements()));

    static final Rule PROCESSING_FEE = rule(
            "structure.processing-fee",
            Severity.WARNING,
            LocalizedText.of(
                    "第六部分说明收取信息处理费的情况，未收取也应说明", "section 六 says what was charged as 信息处理费, even if nothing was"),
            LocalizedText.of("第六部分（2021年格式）", "section 六 (2021 form)"),
            Citations.FEES,
            report -> report.getFormVersion() == FormVersion.V2019
                    ? List.of()
                    : List.of(processingFee(report.getOtherMatters())));

    private static final LocalizedText NEXT_DATE =
            LocalizedText.of("发布日期为{date}，应不晚于{due}", "published on {date}, due by {due}");

    /** What is written when there is nothing to write, without marks. */
    private static final Set<String> NOTHING =
            Set.of("", "无", "暂无", "没有", "无问题", "暂无问题", "没有问题", "不存在问题", "无存在问题", "无明显问题", "无其他");

    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElseThrow();

    private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Z}\\p{P}]+");
    private static final Pattern GOVERNMENT_WORDS = Pattern.compile("人民政府|政府");
    private static final Pattern TITLE_WORDS =
            Pattern.compile("政府信息公开|信息公开|工作|年度报告|年报|报告|年度|年|关于|的|[0-9０-９〇○零一二三四五六七八九]{4}");
    private static final List<Section> SECTIONS_IN_ORDER = List.of(Section.values());

    /** What the sections' rule says of nearly every report. */
    private static final List<Finding> ALL_SECTIONS_TOLD =
            SECTIONS_IN_ORDER.stream().map(Place::of).map(Finding::satisfied).toList();

    /** The ways to write the digits 0 to 9 of a year. */
    private static final List<String> NUMERALS =
            List.of("0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "○一二三四五六七八九", "零一二三四五六七八九");

    private static final String FEE_WORD = "信息处理费";
    private static final int SHORTEST_NAME = 2;

    private StructureRules() {}

    private static Place place(ReportProperty property) {
        return Place.of(property.getPath(), property.getLabel());
    }

    private static Rule rule(
            String id,
            Severity severity,
            LocalizedText statement,
            LocalizedText places,
            LocalizedText citation,
            Function<DisclosureReport, List<Finding>> evaluation) {
        return Rule.of(
                RuleInfo.builder()
                        .id(id)
                        .severity(severity)
                        .statement(statement)
                        .places(places)
                        .citation(citation)
                        .build(),
                evaluation);
    }

    private static List<Finding> sections(DisclosureReport report) {
        List<Finding> findings = ALL_SECTIONS_TOLD;
        for (Section section : SECTIONS_IN_ORDER) {
            if (isEmpty(report, section)) {
                findings = findings == ALL_SECTIONS_TOLD ? new ArrayList<>(findings) : findings;
                findings.set(section.ordinal(), missing(Place.of(section)));
            }
        }
        return findings;
    }

    private static Finding missing(Place place) {
        return Finding.violated(
                place,
                LocalizedText.of("{place}：缺少内容", "{place}: missing or empty").fill(Map.of("place", place.getLabel())));
    }

    private static boolean isEmpty(DisclosureReport report, Section section) {
        return switch (section) {
            case OVERVIEW ->
                report.getOverview().getText().isBlank()
                        && report.getOverview().getTopics().values().stream().allMatch(String::isBlank);
            case PROACTIVE_DISCLOSURE, REQUESTS, CHALLENGES ->
                isEmpty(report, Form.of(report).getTable(section));
            case PROBLEMS_AND_IMPROVEMENTS ->
                report.getProblemsAndImprovements().getProblems().isBlank()
                        && report.getProblemsAndImprovements().getImprovements().isBlank();
            case OTHER_MATTERS ->
                report.getOtherMatters().getText().isBlank()
                        && report.getOtherMatters().getProcessingFee().isBlank();
        };
    }

    private static boolean isEmpty(DisclosureReport report, Table table) {
        for (Row row : table.getRows()) {
            for (Cell cell : row.getCells()) {
                if (!cell.get(report).isBlank()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Finding formVersion(DisclosureReport report) {
        FormVersion inForce = FormVersion.inForce(report.getYear());
        return report.getFormVersion() == inForce
                ? FORM_VERSION_HOLDS
                : Finding.violated(
                        FORM_VERSION,
                        LocalizedText.of(
                                        "使用了{used}年格式，{year}年度适用{inForce}年格式",
                                        "uses the {used} form, for {year} the {inForce} form is in force")
                                .fill(Map.of(
                                        "used", report.getFormVersion().getName(),
                                        "year", report.getYear(),
                                        "inForce", inForce.getName())));
    }

    private static Finding title(DisclosureReport report) {
        if (report.getTitle().isEmpty()) {
            return Finding.undecided(TITLE);
        }
        String printed = report.getTitle().get();
        String agency = report.getAgency().getName();
        boolean agencyNamed = printed.contains(agency) || namesAgency(words(printed), words(agency));
        boolean yearNamed = namesYear(printed, report.getYear());
        if (agencyNamed && yearNamed) {
            return TITLE_HOLDS;
        }
        LocalizedText missing = yearNamed
                ? LocalizedText.of("机关“{agency}”", "the agency \"{agency}\"")
                : agencyNamed
                        ? LocalizedText.of("年度{year}", "the year {year}")
                        : LocalizedText.of("机关“{agency}”和年度{year}", "the agency \"{agency}\" or the year {year}");
        return Finding.violated(
                TITLE,
                LocalizedText.of("标题“{title}”未写明{missing}", "the title \"{title}\" does not name {missing}")
                        .fill(Map.of(
                                "title",
                                printed,
                                "missing",
                                missing.fill(Map.of("agency", agency, "year", report.getYear())))));
    }

    /**
     * A title may lengthen the agency's name or leave out the regions above it (洪泽区人民政府 for 淮安市洪泽区人民政府), and that
     * of a government may leave out 人民政府. What is left of the title without the words every title has must be the end
     * of the name, or hold it.
     */
    private static boolean namesAgency(String title, String agency) {
        String left = TITLE_WORDS.matcher(title).replaceAll("");
        String name = TITLE_WORDS.matcher(agency).replaceAll("");
        String region = GOVERNMENT_WORDS.matcher(name).replaceAll("");
        return GOVERNMENT_WORDS.matcher(left).replaceAll("").length() >= SHORTEST_NAME
                && (name.endsWith(left)
                        || !region.equals(name) && region.endsWith(left)
                        || !name.isEmpty() && left.contains(name));
    }

    private static boolean namesYear(String title, int year) {
        String digits = Integer.toString(year);
        if (title.contains(digits)) {
            return true;
        }
        String words = words(title);
        return NUMERALS.stream().anyMatch(numerals -> words.contains(write(digits, numerals)));
    }

    private static String write(String digits, String numerals) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(digit -> text.append(numerals.charAt(digit - '0')));
        return text.toString();
    }

    private static String words(String text) {
        return NO_WORD.matcher(text).replaceAll("");
    }

    private static Finding period(DisclosureReport report) {
        if (report.getPeriod().isEmpty()) {
            return Finding.undecided(PERIOD);
        }
        ReportPeriod period = report.getPeriod().get();
        ReportPeriod year = ReportPeriod.ofYear(report.getYear());
        return period.equals(year)
                ? PERIOD_HOLDS
                : Finding.violated(
                        PERIOD,
                        LocalizedText.of(
                                        "数据统计期限为{start}至{end}，应为{first}至{last}",
                                        "the data period is {start} to {end}, must be {first} to {last}")
                                .fill(Map.of(
                                        "start", period.getStart(),
                                        "end", period.getEnd(),
                                        "first", year.getStart(),
                                        "last", year.getEnd())));
    }

    private static List<Finding> publicationDate(DisclosureReport report) {
        Optional<LocalDate> due = due(report.getAgency(), report.getYear() + 1);
        Optional<LocalDate> date = report.getPublicationDate();
        if (due.isEmpty() || date.isEmpty()) {
            return List.of();
        }
        return List.of(
                date.get().isAfter(due.get())
                        ? Finding.violated(
                                PUBLICATION_DATE, NEXT_DATE.fill(Map.of("date", date.get(), "due", due.get())))
                        : PUBLICATION_DATE_HOLDS);
    }

    /** Art. 49 sets dates for governments at county level or above and for their departments only. */
    private static Optional<LocalDate> due(Agency agency, int nextYear) {
        boolean belowCounty =
                agency.getLevel().filter(level -> level == AgencyLevel.TOWNSHIP).isPresent();
        Optional<AgencyKind> kind = agency.getKind().filter(any -> !belowCounty);
        return kind.flatMap(known -> switch (known) {
            case GOVERNMENT -> Optional.of(LocalDate.of(nextYear, Month.MARCH, 31));
            case DEPARTMENT -> Optional.of(LocalDate.of(nextYear, Month.JANUARY, 31));
            case TOWNSHIP, SUBDISTRICT, OTHER -> Optional.empty();
        });
    }

    /** An empty section is for {@link #SECTIONS} to tell. */
    private static List<Finding> problems(ProblemsAndImprovements section) {
        String text = section.getProblems() + section.getImprovements();
        if (text.isBlank()) {
            return List.of();
        }
        return List.of(
                saysNothing(section.getProblems()) && saysNothing(section.getImprovements())
                        ? Finding.violated(
                                PROBLEMS,
                                LocalizedText.of("{place}：只写了“{text}”", "{place}: says no more than \"{text}\"")
                                        .fill(Map.of("place", PROBLEMS.getLabel(), "text", text.strip())))
                        : PROBLEMS_HOLDS);
    }

    /** Looks at no more letters than tell; a long text is known by its first words. */
    private static boolean saysNothing(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length() && words.length() <= LONGEST_NOTHING; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                words.append(text.charAt(i));
            }
        }
        return NOTHING.contains(words.toString());
    }

    /** Prose that mentions the fee without a figure given as a value is for a reader of prose to decide. */
    private static Finding processingFee(OtherMatters section) {
        if (!section.getProcessingFee().isBlank()) {
            return OTHER_MATTERS_HOLDS;
        }
        return section.getText().contains(FEE_WORD)
                ? Finding.undecided(OTHER_MATTERS)
                : Finding.violated(
                        OTHER_MATTERS,
                        LocalizedText.of("{place}：未说明收取信息处理费的情况", "{place}: does not say what was charged as 信息处理费")
                                .fill(Map.of("place", OTHER_MATTERS.getLabel())));
    }
}
