package org.disclosurereport.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Section;
import org.disclosurereport.population.Body.Role;
import org.disclosurereport.population.Slip.Site;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

/** Makes errors outside the tables' numbers: header, prose, sections, the form. Empty where a report has no place for one. */
final class TextSlips {
    private static final String NOTHING = "无。";
    private static final String OTHER_NAME = "本年度未收取任何费用。";
    private static final long FEN_PER_YUAN = 100;

    private final ReportMaker maker;
    private final LeafNumbers leaves;
    private final ToldSlips told;
    private final int firstYear;

    TextSlips(ReportMaker maker, LeafNumbers leaves, int firstYear) {
        this.maker = maker;
        this.leaves = leaves;
        this.told = new ToldSlips(leaves, firstYear);
        this.firstYear = firstYear;
    }

    Optional<Slip> make(ErrorKind kind, Site site, Draws draws) {
        DisclosureReport report = maker.make(site.body(), site.year(), site.layout(), site.numbers(), site.numbers());
        return switch (kind) {
            case APPLICANTS_TOLD_WRONG,
                    DECISIONS_TOLD_WRONG,
                    REQUESTS_TOLD_TWICE,
                    SHARE_TOLD_WRONG,
                    CHANGE_TOLD_WRONG,
                    FEES_TOLD_IN_ANOTHER_UNIT,
                    TOPIC_NOT_COVERED,
                    FEE_NOTICES_DENIED -> told.make(kind, site, report, draws);
            case BREAKDOWN_OFF -> Optional.of(breakdown(kind, site, report, Narrative.CLOSED_LIST, draws));
            case BREAKDOWN_EXCEEDED -> Optional.of(breakdown(kind, site, report, Narrative.OPEN_LIST, draws));
            case REQUESTS_TOLD_WRONG ->
                figure(kind, site, report, draws, quantity -> quantity == StatedQuantity.REQUESTS_RECEIVED);
            case OUTCOME_TOLD_WRONG ->
                figure(
                        kind,
                        site,
                        report,
                        draws,
                        quantity ->
                                quantity != StatedQuantity.REQUESTS_RECEIVED && !ToldFigures.isOfChallenges(quantity));
            case CHALLENGES_TOLD_WRONG -> figure(kind, site, report, draws, ToldFigures::isOfChallenges);
            case NONE_TOLD_RECEIVED ->
                figure(kind, site, report, draws, quantity -> quantity == StatedQuantity.REQUESTS_RECEIVED);
            case ROUNDED_FIGURE_OFF -> rounded(site, report, draws);
            case SECTION_MISSING -> Optional.of(section(site, report, draws));
            case WRONG_FORM -> form(site);
            case PUBLISHED_LATE -> late(site, report, draws);
            case PUBLISHED_EARLY -> early(site, report, draws);
            case STALE_YEAR ->
                topic(
                        kind,
                        site,
                        OverviewTopic.INFORMATION_MANAGEMENT,
                        "text.stale-year",
                        text -> site.year() - 1 + "年，坚持依法公开，扎实推进各项工作。" + text);
            case PLACEHOLDER_LEFT ->
                topic(
                        kind,
                        site,
                        OverviewTopic.PLATFORM_DEVELOPMENT,
                        "text.placeholder",
                        text -> text + "全年开展网站巡查XX次。");
            case PERSON_NAMED ->
                topic(
                        kind,
                        site,
                        OverviewTopic.SUPERVISION,
                        "text.personal-data",
                        text -> text + "申请人张某（手机1391234" + draws.between(1000, 9999) + "）对答复表示满意。");
            case ANOTHER_BODY_SPEAKS -> another(site, report);
            case TEXT_OF_LAST_YEAR -> ofLastYear(site, report);
            case FEE_CALLED_OTHERWISE ->
                fee(
                        kind,
                        site,
                        report,
                        "structure.processing-fee-wording",
                        OtherMatters.builder()
                                .text(OTHER_NAME)
                                .processingFee(Amount.zero())
                                .build());
            case FEE_OFF_TARIFF -> offTariff(site, report, draws);
            case TITLE_OF_ANOTHER_YEAR -> {
                if (isFirstOfForms(site.year())) {
                    yield Optional.empty();
                }
                String title = report.getTitle().orElseThrow();
                String other = title.replace(Integer.toString(site.year()), Integer.toString(site.year() - 1));
                yield edit(kind, site, "title", title, other, "structure.title", each -> each.withTitle(other));
            }
            case PERIOD_WRONG -> period(site, draws);
            case PROBLEMS_NOT_TOLD ->
                edit(
                        kind,
                        site,
                        Section.PROBLEMS_AND_IMPROVEMENTS.getName(),
                        report.getProblemsAndImprovements().getProblems(),
                        NOTHING,
                        "structure.problems-told",
                        each -> each.withProblemsAndImprovements(ProblemsAndImprovements.builder()
                                .problems(NOTHING)
                                .build()));
            case FEE_NOT_TOLD ->
                fee(
                        kind,
                        site,
                        report,
                        "structure.processing-fee",
                        OtherMatters.builder().text(NOTHING).build());
            case REGION_CODE_WRONG -> {
                String code = report.getAgency().getRegionCode().orElseThrow();
                String other = code.substring(0, code.length() - 1);
                yield edit(
                        kind,
                        site,
                        "agency.regionCode",
                        code,
                        other,
                        "fields.constraint",
                        each -> each.withAgency(each.getAgency().withRegionCode(other)));
            }
            case PROSE_SLIP -> {
                String text = report.getProblemsAndImprovements().getImprovements();
                String other = text.substring(0, 1) + text;
                yield edit(
                        kind,
                        site,
                        "problemsAndImprovements.improvements",
                        text,
                        other,
                        "",
                        each -> each.withProblemsAndImprovements(
                                each.getProblemsAndImprovements().withImprovements(other)));
            }
            default -> throw new IllegalArgumentException("kind must be one of texts, was " + kind);
        };
    }

    /** The year before had no national form: a report that names it is taken for one of that year, not for wrong. */
    private static boolean isFirstOfForms(int year) {
        return year == FormVersion.earliest().getFirstYear();
    }

    private static Optional<Slip> early(Site site, DisclosureReport report, Draws draws) {
        LocalDate printed = LocalDate.of(site.year(), Month.DECEMBER, draws.between(1, 31));
        return edit(
                ErrorKind.PUBLISHED_EARLY,
                site,
                "publicationDate",
                report.getPublicationDate().orElseThrow().toString(),
                printed.toString(),
                "structure.published-early",
                each -> each.withPublicationDate(printed));
    }

    /** Replaces section 六, where the form asks for the fee. */
    private static Optional<Slip> fee(
            ErrorKind kind, Site site, DisclosureReport report, String ruleId, OtherMatters other) {
        return site.layout().has(RequestRow.FEE_OVERDUE)
                ? edit(
                        kind,
                        site,
                        Section.OTHER_MATTERS.getName(),
                        report.getOtherMatters().getText(),
                        other.getText(),
                        ruleId,
                        each -> each.withOtherMatters(other))
                : Optional.empty();
    }

    /** Changes the text of a topic, so that a rule of that id sees it there. */
    private Optional<Slip> topic(
            ErrorKind kind, Site site, OverviewTopic topic, String ruleId, UnaryOperator<String> change) {
        String text = maker.make(site.body(), site.year(), site.layout(), site.numbers(), site.numbers())
                .getOverview()
                .getTopics()
                .get(topic);
        String other = change.apply(text);
        return edit(kind, site, "overview.topics." + topic.getName(), text, other, ruleId, each -> {
            Map<OverviewTopic, String> topics = new EnumMap<>(each.getOverview().getTopics());
            topics.put(topic, other);
            return each.withOverview(each.getOverview().withTopics(topics));
        });
    }

    /** A name that holds 镇 may be that of a town, so nobody is sure that it isn't its author. */
    private static Optional<Slip> another(Site site, DisclosureReport report) {
        String kindOfBody = report.getAgency().getName().contains("镇") ? "局" : "镇";
        String text = report.getProblemsAndImprovements().getImprovements();
        String other = text + "我" + kindOfBody + "将加强业务培训。";
        return report.getAgency().getName().contains(kindOfBody)
                ? Optional.empty()
                : edit(
                        ErrorKind.ANOTHER_BODY_SPEAKS,
                        site,
                        "problemsAndImprovements.improvements",
                        text,
                        other,
                        "text.other-body",
                        each -> each.withProblemsAndImprovements(
                                each.getProblemsAndImprovements().withImprovements(other)));
    }

    private Optional<Slip> ofLastYear(Site site, DisclosureReport report) {
        if (site.year() == firstYear) {
            return Optional.empty();
        }
        ProblemsAndImprovements last = maker.problems(site.body(), site.year() - 1);
        return edit(
                ErrorKind.TEXT_OF_LAST_YEAR,
                site,
                Section.PROBLEMS_AND_IMPROVEMENTS.getName(),
                report.getProblemsAndImprovements().getImprovements(),
                last.getImprovements(),
                "series.text-repeated",
                each -> each.withProblemsAndImprovements(last));
    }

    /** The fee is one of those in table 二, which are held in fen. */
    private static Optional<Slip> offTariff(Site site, DisclosureReport report, Draws draws) {
        if (!site.layout().has(RequestRow.FEE_OVERDUE)) {
            return Optional.empty();
        }
        long yuan = draws.between(1, 99) * 10L + draws.between(1, 9);
        List<Slip.Told> findings = new ArrayList<>(List.of(new Slip.Told("fees.tariff", "otherMatters.processingFee")));
        if (site.numbers()[site.layout().at("administrativeFees", "")] < yuan * FEN_PER_YUAN) {
            findings.add(new Slip.Told("fees.included", "proactiveDisclosure.administrativeFees"));
        }
        String text = "依法收取信息处理费" + yuan + "元。";
        OtherMatters other = OtherMatters.builder()
                .text(text)
                .processingFee(Amount.of(BigDecimal.valueOf(yuan)))
                .build();
        return Optional.of(Slip.ofEdit(
                ErrorKind.FEE_OFF_TARIFF,
                site,
                new Slip.Edit(
                        each -> each.withOtherMatters(other),
                        List.of(SeededChange.of(
                                Section.OTHER_MATTERS.getName(),
                                report.getOtherMatters().getText(),
                                text)),
                        findings)));
    }

    /** Changes a property that a rule of that id sees at the same place, or none if the id is empty. */
    static Optional<Slip> edit(
            ErrorKind kind,
            Site site,
            String place,
            String trueValue,
            String printedValue,
            String ruleId,
            UnaryOperator<DisclosureReport> operation) {
        List<Slip.Told> findings = ruleId.isEmpty() ? List.of() : List.of(new Slip.Told(ruleId, place));
        return Optional.of(Slip.ofEdit(
                kind,
                site,
                new Slip.Edit(operation, List.of(SeededChange.of(place, trueValue, printedValue)), findings)));
    }

    /** A closed list's total is off either way; an open one's is less than its categories. */
    private static Slip breakdown(ErrorKind kind, Site site, DisclosureReport report, int index, Draws draws) {
        Breakdown breakdown = report.getOverview().getBreakdowns().get(index);
        long total = breakdown.getStatedTotal().getValue();
        boolean closed = kind == ErrorKind.BREAKDOWN_OFF;
        long sum = breakdown.getCategories().stream()
                .mapToLong(category -> category.getCount().getValue())
                .sum();
        long printed = closed && draws.below(2) == 0
                ? sum + draws.between(1, 30)
                : sum - draws.between(1, (int) Math.min(sum, 30));
        String place = "overview.breakdowns[" + index + "]";
        String subject = breakdown.getSubject().orElse("");
        UnaryOperator<DisclosureReport> operation = each -> {
            List<Breakdown> all = new ArrayList<>(each.getOverview().getBreakdowns());
            all.set(index, all.get(index).withStatedTotal(Count.of(printed)));
            return each.withOverview(retold(each.getOverview(), subject + total, subject + printed)
                    .withBreakdowns(all));
        };
        return Slip.ofEdit(
                kind,
                site,
                new Slip.Edit(
                        operation,
                        List.of(SeededChange.of(place + ".statedTotal", Long.toString(total), Long.toString(printed))),
                        List.of(new Slip.Told(
                                closed ? "disclosure.category-total" : "disclosure.category-excess", place))));
    }

    /** What the prose says is what its values say. */
    private static Overview retold(Overview overview, String before, String after) {
        Map<OverviewTopic, String> topics = new EnumMap<>(OverviewTopic.class);
        overview.getTopics().forEach((topic, text) -> topics.put(topic, text.replace(before, after)));
        return overview.withTopics(topics);
    }

    private static Optional<Slip> figure(
            ErrorKind kind, Site site, DisclosureReport report, Draws draws, Predicate<StatedQuantity> which) {
        List<StatedFigure> figures = report.getOverview().getStatedFigures();
        int[] fit = IntStream.range(0, figures.size())
                .filter(i -> which.test(figures.get(i).getQuantity())
                        && figures.get(i).getCount().getValue() > 0)
                .toArray();
        if (fit.length == 0) {
            return Optional.empty();
        }
        int index = fit[draws.below(fit.length)];
        StatedFigure figure = figures.get(index);
        boolean none = kind == ErrorKind.NONE_TOLD_RECEIVED;
        StatedFigure other = figure;
        long inTable = figure.getCount().getValue();
        while (Expectations.agrees(site.layout(), site.numbers(), other, inTable)) {
            other = other.withValue(
                    none ? Count.zero() : Count.of(other.getCount().getValue() + draws.between(1, 20)));
        }
        Slip.Told told = new Slip.Told(Expectations.rule(other), Expectations.figurePlace(index));
        return Optional.of(replaced(kind, site, index, figure, other, List.of(told)));
    }

    private static Optional<Slip> rounded(Site site, DisclosureReport report, Draws draws) {
        StatedFigure figure = report.getOverview().getStatedFigures().get(0);
        long value = figure.getCount().getValue();
        return value == 0
                ? Optional.empty()
                : Optional.of(replaced(
                        ErrorKind.ROUNDED_FIGURE_OFF,
                        site,
                        0,
                        figure,
                        figure.withRounded(true).withValue(Count.of(value * 2 + draws.between(1, 9))),
                        List.of()));
    }

    private static Slip replaced(
            ErrorKind kind, Site site, int index, StatedFigure figure, StatedFigure other, List<Slip.Told> findings) {
        String label = figure.getQuantity().getLabel();
        UnaryOperator<DisclosureReport> operation = each -> {
            List<StatedFigure> all = new ArrayList<>(each.getOverview().getStatedFigures());
            all.set(index, other);
            return each.withOverview(retold(
                            each.getOverview(),
                            label + figure.getValue() + "件",
                            label + (other.isRounded() ? "近" : "") + other.getValue() + "件")
                    .withStatedFigures(all));
        };
        return Slip.ofEdit(
                kind,
                site,
                new Slip.Edit(
                        operation,
                        List.of(SeededChange.of(
                                Expectations.figurePlace(index) + ".value",
                                figure.getValue().toString(),
                                other.getValue().toString())),
                        findings));
    }

    /** Any section but those of tables whose cells hang together over bodies and years; table 四 may be empty. */
    private static Slip section(Site site, DisclosureReport report, Draws draws) {
        Section section = List.of(
                        Section.OVERVIEW, Section.CHALLENGES, Section.PROBLEMS_AND_IMPROVEMENTS, Section.OTHER_MATTERS)
                .get(draws.below(4));
        List<Slip.Told> findings = new ArrayList<>();
        findings.add(new Slip.Told("structure.sections", section.getName()));
        if (section == Section.OTHER_MATTERS && site.layout().has(RequestRow.FEE_OVERDUE)) {
            findings.add(new Slip.Told("structure.processing-fee", section.getName()));
        }
        UnaryOperator<DisclosureReport> operation = switch (section) {
            case OVERVIEW -> each -> each.withOverview(Overview.builder().build());
            case PROBLEMS_AND_IMPROVEMENTS ->
                each -> each.withProblemsAndImprovements(
                        ProblemsAndImprovements.builder().build());
            case OTHER_MATTERS ->
                each -> each.withOtherMatters(OtherMatters.builder().build());
            default -> UnaryOperator.identity();
        };
        Map<Integer, Long> cells = new TreeMap<>();
        for (int i = 0; section == Section.CHALLENGES && i < site.numbers().length; i++) {
            if (site.layout().cell(i).getRow().getTable().getSection() == section) {
                cells.put(i, Layout.BLANK);
            }
        }
        Slip.Edit edit = new Slip.Edit(
                operation, List.of(SeededChange.of(section.getName(), section.getHeading(), "")), findings);
        return new Slip(ErrorKind.SECTION_MISSING, site.body(), site.year(), new TreeMap<>(cells), edit, null);
    }

    private static Optional<Slip> period(Site site, Draws draws) {
        ReportPeriod year = ReportPeriod.ofYear(site.year());
        ReportPeriod other = draws.below(2) == 0 && !isFirstOfForms(site.year())
                ? ReportPeriod.ofYear(site.year() - 1)
                : year.withEnd(LocalDate.of(site.year(), Month.NOVEMBER, 30));
        return edit(
                ErrorKind.PERIOD_WRONG,
                site,
                "period",
                year.getStart() + "/" + year.getEnd(),
                other.getStart() + "/" + other.getEnd(),
                "structure.period",
                each -> each.withPeriod(other));
    }

    /** Townships have no day set. */
    private static Optional<Slip> late(Site site, DisclosureReport report, Draws draws) {
        if (site.body().role() == Role.TOWN) {
            return Optional.empty();
        }
        LocalDate due = site.body().isGovernment()
                ? LocalDate.of(site.year() + 1, Month.MARCH, 31)
                : LocalDate.of(site.year() + 1, Month.JANUARY, 31);
        LocalDate printed = due.plusDays(draws.between(1, 60));
        return edit(
                ErrorKind.PUBLISHED_LATE,
                site,
                "publicationDate",
                report.getPublicationDate().orElseThrow().toString(),
                printed.toString(),
                "structure.publication-date",
                each -> each.withPublicationDate(printed));
    }

    /** A body whose table 二 holds nothing, this year and those beside it, loses nothing by the other form. */
    private Optional<Slip> form(Site site) {
        Layout used = site.layout();
        Layout other = Layout.of(Stream.of(FormVersion.values())
                .filter(version -> version != used.version())
                .findFirst()
                .orElseThrow());
        if (site.body().isGovernment()
                || !hasEmptyDisclosure(site.numbers(), used)
                || !hasEmptyDisclosure(site, site.year() - 1)
                || !hasEmptyDisclosure(site, site.year() + 1)) {
            return Optional.empty();
        }
        long[] numbers = new long[other.size()];
        for (int i = 0; i < site.numbers().length; i++) {
            int same = other.find(used.cell(i));
            if (same >= 0) {
                numbers[same] = site.numbers()[i];
            } else if (site.numbers()[i] != 0) {
                return Optional.empty();
            }
        }
        return edit(
                ErrorKind.WRONG_FORM,
                site,
                "formVersion",
                used.version().getName(),
                other.version().getName(),
                "structure.form-version",
                each -> maker.make(site.body(), site.year(), other, numbers, numbers));
    }

    private boolean hasEmptyDisclosure(Site site, int year) {
        return year < FormVersion.earliest().getFirstYear()
                || hasEmptyDisclosure(leaves.of(site.body(), year), Layout.inForce(year));
    }

    private static boolean hasEmptyDisclosure(long[] numbers, Layout layout) {
        return Arrays.stream(numbers, 0, layout.endOfDisclosure()).allMatch(number -> number == 0);
    }
}
