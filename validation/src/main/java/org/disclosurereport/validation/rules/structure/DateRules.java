package org.disclosurereport.validation.rules.structure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.validation.DueDates;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;

/** The rules of a report's dates: {@code structure.period}, {@code structure.publication-date}, {@code structure.published-early}. */
public final class DateRules {
    private static final LocalizedText OWN_DATES = LocalizedText.of("按配置的公布期限", "by the dates that were configured");

    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.period")
                            .severity(Severity.WARNING)
                            .statement(
                                    "数据统计期限为当年1月1日至12月31日（当年成立的机关自成立之日起）",
                                    "the data period is 1 January to 31 December of the year, for a new body from its founding date")
                            .places("数据统计期限", "the period")
                            .citation(Citations.FORM)
                            .build(),
                    DateRules::period),
            publicationDate(DueDates.standard()),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.published-early")
                            .severity(Severity.WARNING)
                            .statement("报告在年度结束后公布", "the report is not published before the year is over")
                            .places("发布日期，日期已知时", "the publication date, when it is known")
                            .citation(Citations.ARTICLE_49)
                            .build(),
                    DateRules::publishedEarly));

    private static final Place PERIOD = StructureRules.place(ReportProperty.of("period"));
    private static final Place PUBLICATION_DATE = StructureRules.place(ReportProperty.of("publicationDate"));
    private static final LocalizedText LATE =
            LocalizedText.of("发布日期为{date}，应不晚于{due}", "published on {date}, due by {due}");

    private DateRules() {}

    private static void period(DisclosureReport report, Findings findings) {
        if (report.getPeriod().isEmpty() || EarlyReports.isEarly(report)) {
            findings.undecided(PERIOD);
            return;
        }
        ReportPeriod period = report.getPeriod().get();
        ReportPeriod year = ReportPeriod.ofYear(report.getYear());
        if (period.equals(year) || isFromFounding(period, year, report)) {
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

    private static boolean isFromFounding(ReportPeriod period, ReportPeriod year, DisclosureReport report) {
        return report.getAgency()
                .getFoundedOn()
                .filter(date -> date.getYear() == report.getYear() && period.equals(year.withStart(date)))
                .isPresent();
    }

    private static void publishedEarly(DisclosureReport report, Findings findings) {
        if (report.getPublicationDate().isEmpty()) {
            return;
        }
        LocalDate date = report.getPublicationDate().get();
        LocalDate end = ReportPeriod.ofYear(report.getYear()).getEnd();
        if (EarlyReports.isEarly(report)) {
            findings.undecided(PUBLICATION_DATE);
        } else if (date.isAfter(end)) {
            findings.holds();
        } else {
            findings.violated(
                    PUBLICATION_DATE,
                    LocalizedText.of(
                                    "发布日期为{date}，{year}年度尚未结束，请核对",
                                    "published on {date}, before the year {year} was over")
                            .fill(Map.of("date", date, "year", report.getYear())));
        }
    }

    /**
     * {@return the rule that compares the date of publication with the date due}
     *
     * @param dates the dates due
     */
    public static ReportRule publicationDate(DueDates dates) {
        boolean standard = dates.equals(DueDates.standard());
        MonthDay departments = dates.getDepartments();
        MonthDay governments = dates.getGovernments();
        return ReportRule.of(
                RuleInfo.builder()
                        .id(DueDates.RULE_ID)
                        .severity(Severity.NOTICE)
                        .statement(
                                "政府部门于次年" + chinese(departments) + "前、县级以上地方人民政府于次年" + chinese(governments) + "前公布",
                                "departments publish by " + english(departments) + " of the next year, governments by "
                                        + english(governments))
                        .places(
                                "发布日期，机关类型和日期已知时",
                                "the publication date, when the agency's kind and the date are known")
                        .citation(standard ? Citations.ARTICLE_49 : OWN_DATES)
                        .build(),
                (report, findings) -> publicationDate(report, dates, findings));
    }

    private static String chinese(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String english(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static void publicationDate(DisclosureReport report, DueDates dates, Findings findings) {
        Optional<LocalDate> due = dates.find(report.getAgency(), report.getYear());
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
}
