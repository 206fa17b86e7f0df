package org.disclosurereport.validation.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.disclosurereport.properties.ReportProperty;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.Words;

/** The rules of what a report must have: {@code structure.*}, apart from those of dates. */
public final class StructureRules {
    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.sections")
                            .severity(Severity.ERROR)
                            .statement("六个部分齐全且不为空", "all six sections are there and none is empty")
                            .places("每个部分", "each section")
                            .citation(Citations.FORM)
                            .build(),
                    StructureRules::sections),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.form-version")
                            .severity(Severity.WARNING)
                            .statement("使用报告年度适用的格式", "the form used is the one in force for the year")
                            .places("整份报告", "the report")
                            .citation(Citations.FORM)
                            .build(),
                    StructureRules::formVersion),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.title")
                            .severity(Severity.WARNING)
                            .statement(
                                    "标题写明机关、年度和报告种类（政府信息公开工作年度报告）",
                                    "the title names the agency, the year and the kind of report")
                            .places("标题", "the title")
                            .citation(Citations.FORM)
                            .build(),
                    StructureRules::title),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.agency")
                            .severity(Severity.WARNING)
                            .statement("写明编制报告的机关", "the report says whose it is")
                            .places("机关名称", "the agency's name")
                            .citation(Citations.FORM)
                            .build(),
                    StructureRules::agency));

    private static final Place FORM_VERSION = place(ReportProperty.of("formVersion"));
    private static final Place TITLE = place(ReportProperty.of("title"));
    private static final Place AGENCY = place(ReportProperty.of("agency.name"));

    private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Z}\\p{P}]+");
    private static final Pattern GOVERNMENT_WORDS = Pattern.compile("人民政府|政府");
    private static final Pattern TITLE_WORDS =
            Pattern.compile("政府信息公开|信息公开|工作|年度报告|年报|报告|年度|年|关于|的|[0-9０-９〇○零一二三四五六七八九]{4}");

    /** The ways to write the digits 0 to 9 of a year. */
    private static final List<String> NUMERALS =
            List.of("0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "○一二三四五六七八九", "零一二三四五六七八九");

    private static final List<String> SUBJECTS = List.of("信息公开", "政务公开", "信息公開", "資訊公開", "政務公開");
    private static final List<String> NOUNS = List.of("报告", "年报", "報告", "年報");

    private static final LocalizedText MISSING = LocalizedText.of("{place}：未填写", "{place}: missing or empty");
    private static final int SHORTEST_NAME = 2;

    private StructureRules() {}

    static Place place(ReportProperty property) {
        return Place.of(property.getPath(), property.getLabel());
    }

    private static void sections(DisclosureReport report, Findings findings) {
        for (Section section : Section.values()) {
            Place place = Place.of(section);
            if (!isEmpty(report, section)) {
                findings.holds();
            } else if (isUnread(report, section)) {
                findings.undecided(place);
            } else {
                findings.violated(place, MISSING.fill(Map.of("place", place.getLabel())));
            }
        }
    }

    /** A table that is printed and could not be read is no empty one. */
    private static boolean isUnread(DisclosureReport report, Section section) {
        return report.getPublication().getMissingRows().stream()
                .anyMatch(row -> row.getPrinted().isPresent() && row.getRow().startsWith(section.getName() + "."));
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

    private static void formVersion(DisclosureReport report, Findings findings) {
        FormVersion inForce = FormVersion.inForce(report.getYear());
        if (report.getFormVersion() == inForce) {
            findings.holds();
        } else {
            findings.violated(
                    FORM_VERSION,
                    LocalizedText.of(
                                    "使用了{used}年格式，{year}年度适用{inForce}年格式",
                                    "uses the {used} form, for {year} the {inForce} form is in force")
                            .fill(Map.of(
                                    "used", report.getFormVersion().getName(),
                                    "year", report.getYear(),
                                    "inForce", inForce.getName())));
        }
    }

    private static void agency(DisclosureReport report, Findings findings) {
        if (report.getAgency().getName().isBlank()) {
            findings.violated(
                    AGENCY,
                    LocalizedText.of(
                            "未写明编制报告的机关，或机关名称未能识别，请核对",
                            "the report does not say whose it is, or the name was not recognized"));
        } else {
            findings.holds();
        }
    }

    private static void title(DisclosureReport report, Findings findings) {
        if (report.getTitle().isEmpty() || EarlyReports.isEarly(report)) {
            findings.undecided(TITLE);
            return;
        }
        String printed = report.getTitle().get();
        String agency = report.getAgency().getName();
        List<LocalizedText> missing = new ArrayList<>();
        if (!printed.contains(agency) && !namesAgency(words(printed), words(agency))) {
            missing.add(
                    LocalizedText.of("机关“{agency}”", "the agency \"{agency}\"").fill(Map.of("agency", agency)));
        }
        if (!namesYear(printed, report.getYear())) {
            missing.add(LocalizedText.of("年度{year}", "the year {year}").fill(Map.of("year", report.getYear())));
        }
        if (!namesKind(printed) && !namesKind(words(printed))) {
            missing.add(LocalizedText.of("报告种类（政府信息公开工作年度报告）", "the kind of report"));
        }
        if (missing.isEmpty()) {
            findings.holds();
            return;
        }
        findings.violated(
                TITLE,
                LocalizedText.of("标题“{title}”未写明{missing}", "the title \"{title}\" does not name {missing}")
                        .fill(Map.of("title", printed, "missing", LocalizedText.join(missing, "、", " or "))));
    }

    /** 信息公开 or 政务公开, and that it is a report: bodies write 年度报告, 年报, 工作报告, also in traditional script. */
    private static boolean namesKind(String title) {
        return Words.holdsAny(title, SUBJECTS) && Words.holdsAny(title, NOUNS);
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
}
