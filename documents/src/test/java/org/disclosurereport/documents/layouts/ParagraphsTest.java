package org.disclosurereport.documents.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.TableText;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;
import org.disclosurereport.form.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paragraph between title and end is in exactly one text of the report, or in an issue that quotes it. */
class ParagraphsTest {
    private static final int REPORTS = 20;
    private static final int COSTLY_REPORTS = 3;

    /** No two begin alike, none says anything of a section. */
    private static final List<String> BEGINNINGS =
            List.of("松风阁", "听雨轩", "望江亭", "栖霞院", "揽月台", "枕流居", "映雪堂", "观澜榭", "漱玉馆", "倚云楼", "浣花溪", "采薇园");

    static Stream<Layout> layouts() {
        return Layouts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyParagraphIsInOneTextOrInAnIssue(Layout layout) {
        for (long seed = 1; seed <= (layout.isCostly() ? COSTLY_REPORTS : REPORTS); seed++) {
            long own = seed * 37 + layout.id().hashCode();
            Set<Accident> accidents = accidents(layout, own);
            PrintedReport report =
                    withParagraphs(new ReportPrint(Accidents.of(own, accidents)).report(), new SplittableRandom(own));
            ReadResult result = ReportReader.read(
                    layout.printer().print(report, Accidents.of(own, accidents)),
                    layout.fileName(),
                    ReadLimits.standard());
            List<String> texts = texts(result);
            String issues = result.getIssues().stream()
                    .map(issue -> issue.getMessage(Locale.ENGLISH))
                    .collect(Collectors.joining("\n"));
            for (String beginning : BEGINNINGS) {
                int found =
                        texts.stream().mapToInt(text -> count(text, beginning)).sum();
                assertThat(found == 1 || found == 0 && issues.contains(beginning))
                        .as("%s, seed %d, accidents %s: %s is in %d texts", layout, seed, accidents, beginning, found)
                        .isTrue();
            }
        }
    }

    /** Those that the layout has, of headings and titles and what is around them. */
    private static Set<Accident> accidents(Layout layout, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<Accident> accidents = EnumSet.noneOf(Accident.class);
        for (Accident accident : EnumSet.of(
                Accident.HEADING_VARIANTS,
                Accident.HEADING_NUMERAL_LOST,
                Accident.HALF_WIDTH_BRACKETS,
                Accident.DECOY_HEADINGS,
                Accident.OWN_NUMBERING,
                Accident.TITLE_VARIANTS,
                Accident.SUB_LABELS_LOST,
                Accident.EXTRA_ROW)) {
            if (layout.accidents().contains(accident) && random.nextInt(4) == 0) {
                accidents.add(accident);
            }
        }
        return accidents;
    }

    /** The report with a paragraph in many places: below headings, before and behind tables, between others. */
    private static PrintedReport withParagraphs(PrintedReport report, SplittableRandom random) {
        List<Part> parts = new ArrayList<>(report.parts());
        int first = 0;
        while (!(parts.get(first) instanceof Heading)) {
            first++;
        }
        // A signature ends the report.
        int last = parts.size() - 2;
        for (String beginning : BEGINNINGS) {
            int at = first + 1 + random.nextInt(last - first);
            parts.add(at, new Paragraph(beginning + "服务点延长服务时间，方便群众查阅资料。"));
            last++;
        }
        return new PrintedReport(report.agency(), report.year(), parts);
    }

    private static List<String> texts(ReadResult result) {
        DisclosureReport report = result.getReport().orElseThrow();
        List<String> texts = new ArrayList<>();
        texts.add(report.getOverview().getText());
        texts.addAll(report.getOverview().getTopics().values());
        texts.add(report.getProblemsAndImprovements().getProblems());
        texts.add(report.getProblemsAndImprovements().getImprovements());
        texts.add(report.getOtherMatters().getText());
        AccompanyingText accompanying = report.getAccompanyingText();
        texts.add(accompanying.getIntroduction());
        texts.add(accompanying.getClosing());
        for (Section section : List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES)) {
            TableText around = accompanying.getTableText(section);
            texts.add(around.getBefore());
            texts.add(around.getAfter());
        }
        return texts.stream().map(text -> text.replaceAll("\\s", "")).toList();
    }

    private static int count(String text, String sought) {
        int count = 0;
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            count++;
        }
        return count;
    }
}
