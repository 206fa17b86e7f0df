package org.disclosurereport.validation.rules.structure;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;

/** The rules of a report's dates: {@code structure.period}, {@code structure.publication-date}. */
public final class DateRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.period")
                            .severity(Severity.WARNING)
                            .statement(
                                    "数据统计期限为当年1月1日至12月31日", "the data period is 1 January to 31 December of the year")
                            .places("数据统计期限", "the period")
                            .citation(Citations.FORM)
                            .build(),
                    DateRules::period),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.publication-date")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "政府部门于次年1月31日前、县级以上地方人民政府于次年3月31日前公布",
                                    "departments publish by 31 January of the next year, governments by 31 March")
                            .places(
                                    "发布日期，机关类型和日期已知时",
                                    "the publication date, when the agency's kind and the date are known")
                            .citation(Citations.ARTICLE_49)
                            .build(),
                    DateRules::publicationDate));

    private static final Place PERIOD = StructureRules.place(ReportProperty.of("period"));
    private static final Place PUBLICATION_DATE = StructureRules.place(ReportProperty.of("publicationDate"));
    private static final LocalizedText LATE =
            LocalizedText.of("发布日期为{date}，应不晚于{due}", "published on {date}, due by {due}");

    private DateRules() {}

    private static void period(DisclosureReport report, Findings findings) {
        if (report.getPeriod().isEmpty()) {
            findings.undecided(PERIOD);
            return;
        }
        ReportPeriod period = report.getPeriod().get();
        ReportPeriod year = ReportPeriod.ofYear(report.getYear());
        if (period.equals(year)) {
            findings.holds();
            return;
        }
        findings.violated(
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

    private static void publicationDate(DisclosureReport report, Findings findings) {
        Optional<LocalDate> due = due(report.getAgency(), report.getYear() + 1);
        Optional<LocalDate> date = report.getPublicationDate();
        if (due.isEmpty() || date.isEmpty()) {
            return;
        }
        if (date.get().isAfter(due.get())) {
            findings.violated(PUBLICATION_DATE, LATE.fill(Map.of("date", date.get(), "due", due.get())));
        } else {
            findings.holds();
        }
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
}
