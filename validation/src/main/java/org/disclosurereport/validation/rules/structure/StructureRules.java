package org.disclosurereport.validation.rules.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.ProblemsAndImprovements;
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
                            .statement("标题写明机关和年度", "the title names the agency and the year")
                            .places("标题", "the title")
                            .citation(Citations.FORM)
                            .build(),
                    StructureRules::title),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.problems-told")
                            .severity(Severity.WARNING)
                            .statement("第五部分不得只写“无”", "section 五 says more than 无")
                            .places("第五部分", "section 五")
                            .citation(Citations.ARTICLE_50)
                            .build(),
                    (report, findings) -> problems(report.getProblemsAndImprovements(), findings)),
            ReportRule.of(
                    RuleInfo.builder()
                            .id("structure.processing-fee")
                            .severity(Severity.WARNING)
                            .statement(
                                    "第六部分说明收取信息处理费的情况，未收取也应说明",
                                    "section 六 says what was charged as 信息处理费, even if nothing was")
                            .places("第六部分", "section 六")
                            .forms(FormVersion.V2021)
                            .citation(Citations.FEES)
                            .build(),
                    (report, findings) -> processingFee(report.getOtherMatters(), findings)));

    private static final Place FORM_VERSION = place(ReportProperty.of("formVersion"));
    private static final Place TITLE = place(ReportProperty.of("title"));
    private static final Place PROBLEMS = Place.of(Section.PROBLEMS_AND_IMPROVEMENTS);
    private static final Place OTHER_MATTERS = Place.of(Section.OTHER_MATTERS);

    /** What is written when there is nothing to write, without marks. */
    private static final Set<String> NOTHING =
            Set.of("", "无", "暂无", "没有", "无问题", "暂无问题", "没有问题", "不存在问题", "无存在问题", "无明显问题", "无其他");

    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElseThrow();

    private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Z}\\p{P}]+");
    private static final Pattern GOVERNMENT_WORDS = Pattern.compile("人民政府|政府");
    private static final Pattern TITLE_WORDS =
            Pattern.compile("政府信息公开|信息公开|工作|年度报告|年报|报告|年度|年|关于|的|[0-9０-９〇○零一二三四五六七八九]{4}");

    /** The ways to write the digits 0 to 9 of a year. */
    private static final List<String> NUMERALS =
            List.of("0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "○一二三四五六七八九", "零一二三四五六七八九");

    private static final LocalizedText MISSING = LocalizedText.of("{place}：未填写", "{place}: missing or empty");
    private static final String FEE_WORD = "信息处理费";
    private static final int SHORTEST_NAME = 2;

    private StructureRules() {}

    static Place place(ReportProperty property) {
        return Place.of(property.getPath(), property.getLabel());
    }

    private static void sections(DisclosureReport report, Findings findings) {
        for (Section section : Section.values()) {
            if (isEmpty(report, section)) {
                Place place = Place.of(section);
                findings.violated(place, MISSING.fill(Map.of("place", place.getLabel())));
            } else {
                findings.holds();
            }
        }
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

    private static void title(DisclosureReport report, Findings findings) {
        if (report.getTitle().isEmpty()) {
            findings.undecided(TITLE);
            return;
        }
        String printed = report.getTitle().get();
        String agency = report.getAgency().getName();
        boolean agencyNamed = printed.contains(agency) || namesAgency(words(printed), words(agency));
        boolean yearNamed = namesYear(printed, report.getYear());
        if (agencyNamed && yearNamed) {
            findings.holds();
            return;
        }
        LocalizedText missing = yearNamed
                ? LocalizedText.of("机关“{agency}”", "the agency \"{agency}\"")
                : agencyNamed
                        ? LocalizedText.of("年度{year}", "the year {year}")
                        : LocalizedText.of("机关“{agency}”和年度{year}", "the agency \"{agency}\" or the year {year}");
        findings.violated(
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

    /** An empty section is a matter of {@code structure.sections}. */
    private static void problems(ProblemsAndImprovements section, Findings findings) {
        String text = section.getProblems() + section.getImprovements();
        if (text.isBlank()) {
            return;
        }
        if (saysNothing(section.getProblems()) && saysNothing(section.getImprovements())) {
            findings.violated(
                    PROBLEMS,
                    LocalizedText.of("{place}：只写了“{text}”", "{place}: says no more than \"{text}\"")
                            .fill(Map.of("place", PROBLEMS.getLabel(), "text", text.strip())));
        } else {
            findings.holds();
        }
    }

    /** Looks at no more letters than are needed; a long text is known by its first words. */
    private static boolean saysNothing(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length() && words.length() <= LONGEST_NOTHING; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                words.append(text.charAt(i));
            }
        }
        return NOTHING.contains(words.toString());
    }

    /** Whether prose that mentions the fee without a figure given as a value states it, is for a reader of prose to decide. */
    private static void processingFee(OtherMatters section, Findings findings) {
        if (!section.getProcessingFee().isBlank()) {
            findings.holds();
        } else if (section.getText().contains(FEE_WORD)) {
            findings.undecided(OTHER_MATTERS);
        } else {
            findings.violated(
                    OTHER_MATTERS,
                    LocalizedText.of("{place}：未说明收取信息处理费的情况", "{place}: does not say what was charged as 信息处理费")
                            .fill(Map.of("place", OTHER_MATTERS.getLabel())));
        }
    }
}
