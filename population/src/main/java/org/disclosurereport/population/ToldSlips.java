package org.disclosurereport.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Section;
import org.disclosurereport.population.Slip.Site;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

/**
 * Makes errors of prose that tells more than usual: a sentence is added whose number is not that of the tables, or not that of another sentence.
 * Empty where a report has no place for one.
 */
final class ToldSlips {
    private static final String WORD_OF_REQUESTS = "申请";
    private static final int LEAST_OFF = 5;
    private static final int MOST_OFF = 30;
    private static final int PERCENT = 100;
    /** Table 二 is held in fen; its yuan are told as if they were 万元, 10 000 times as many. */
    private static final int DIGITS_OF_FEN = 2;

    private final LeafNumbers leaves;
    private final int firstYear;

    ToldSlips(LeafNumbers leaves, int firstYear) {
        this.leaves = leaves;
        this.firstYear = firstYear;
    }

    Optional<Slip> make(ErrorKind kind, Site site, DisclosureReport report, Draws draws) {
        return switch (kind) {
            case APPLICANTS_TOLD_WRONG -> applicants(site, report, draws);
            case DECISIONS_TOLD_WRONG -> decisions(site, report, draws);
            case REQUESTS_TOLD_TWICE -> twice(site, report, draws);
            case SHARE_TOLD_WRONG -> share(site, draws);
            case CHANGE_TOLD_WRONG -> change(site, draws);
            case FEES_TOLD_IN_ANOTHER_UNIT -> fees(site, report);
            case TOPIC_NOT_COVERED -> topic(site, report);
            case FEE_NOTICES_DENIED -> notices(site, report);
            default -> throw new IllegalArgumentException("kind must be one of what is told, was " + kind);
        };
    }

    private static long received(Site site, RequestColumn column) {
        return site.numbers()[site.layout().at(RequestRow.NEWLY_RECEIVED, column)];
    }

    private static long carriedOver(Site site, RequestColumn column) {
        return site.numbers()[site.layout().at(RequestRow.CARRIED_OVER, column)];
    }

    /** The requests may be meant with those carried over, so it is neither. */
    private static long neither(long received, long carriedOver, Draws draws) {
        long other = received + draws.between(1, LEAST_OFF);
        return other == received + carriedOver ? other + 1 : other;
    }

    private static Optional<Slip> applicants(Site site, DisclosureReport report, Draws draws) {
        long natural = received(site, RequestColumn.NATURAL_PERSONS);
        if (natural == 0) {
            return Optional.empty();
        }
        Count told = Count.of(neither(natural, carriedOver(site, RequestColumn.NATURAL_PERSONS), draws));
        return Optional.of(figure(
                ErrorKind.APPLICANTS_TOLD_WRONG,
                site,
                report,
                StatedQuantity.APPLICANTS_NATURAL,
                told,
                "其中自然人申请" + told + "件。",
                List.of(new Slip.Told("narrative.applicants", nextFigure(report)))));
    }

    private static Optional<Slip> decisions(Site site, DisclosureReport report, Draws draws) {
        if (!report.getFormVersion().equals(FormVersion.V2021)) {
            return Optional.empty();
        }
        long penalties = site.numbers()[site.layout().at("penalties", "")];
        Count told = Count.of(penalties + draws.between(1, MOST_OFF));
        return Optional.of(figure(
                ErrorKind.DECISIONS_TOLD_WRONG,
                site,
                report,
                StatedQuantity.PENALTY_DECISIONS,
                told,
                "作出行政处罚决定" + told + "件。",
                List.of(new Slip.Told("narrative.disclosure", nextFigure(report)))));
    }

    private static Optional<Slip> twice(Site site, DisclosureReport report, Draws draws) {
        long received = received(site, RequestColumn.TOTAL);
        if (received == 0) {
            return Optional.empty();
        }
        Count told = Count.of(neither(received, carriedOver(site, RequestColumn.TOTAL), draws));
        return Optional.of(figure(
                ErrorKind.REQUESTS_TOLD_TWICE,
                site,
                report,
                StatedQuantity.REQUESTS_RECEIVED,
                told,
                "全年收到申请共" + told + "件。",
                List.of(
                        new Slip.Told("narrative.two-totals", nextFigure(report)),
                        new Slip.Told("narrative.requests", nextFigure(report)))));
    }

    private static Optional<Slip> fees(Site site, DisclosureReport report) {
        if (!report.getFormVersion().equals(FormVersion.V2021)) {
            return Optional.empty();
        }
        int cell = site.layout().at("administrativeFees", "");
        BigDecimal told = BigDecimal.valueOf(site.numbers()[cell])
                .movePointLeft(DIGITS_OF_FEN)
                .stripTrailingZeros();
        if (told.signum() == 0) {
            return Optional.empty();
        }
        Amount amount = Amount.of(told.setScale(Math.max(0, told.scale())));
        return Optional.of(figure(
                ErrorKind.FEES_TOLD_IN_ANOTHER_UNIT,
                site,
                report,
                StatedQuantity.ADMINISTRATIVE_FEES,
                amount,
                "收取行政事业性收费" + amount + "万元。",
                List.of(new Slip.Told(
                        "disclosure.unit", site.layout().cell(cell).getName()))));
    }

    private static String nextFigure(DisclosureReport report) {
        return Expectations.figurePlace(report.getOverview().getStatedFigures().size());
    }

    private static Slip figure(
            ErrorKind kind,
            Site site,
            DisclosureReport report,
            StatedQuantity quantity,
            CellValue told,
            String sentence,
            List<Slip.Told> findings) {
        StatedFigure figure =
                StatedFigure.builder().quantity(quantity).value(told).build();
        UnaryOperator<DisclosureReport> operation = each -> {
            List<StatedFigure> all = new ArrayList<>(each.getOverview().getStatedFigures());
            all.add(figure);
            return each.withOverview(added(each.getOverview(), sentence).withStatedFigures(all));
        };
        return Slip.ofEdit(
                kind,
                site,
                new Slip.Edit(
                        operation,
                        List.of(SeededChange.of(nextFigure(report) + ".value", "", told.toString())),
                        findings));
    }

    private static Overview added(Overview overview, String sentence) {
        Map<OverviewTopic, String> topics = new EnumMap<>(overview.getTopics());
        topics.merge(OverviewTopic.DISCLOSURE_ON_REQUEST, sentence, String::concat);
        return overview.withTopics(topics);
    }

    /** A share of all applicants, off by some percent. */
    private static Optional<Slip> share(Site site, Draws draws) {
        long all = received(site, RequestColumn.TOTAL);
        long natural = received(site, RequestColumn.NATURAL_PERSONS);
        if (natural == 0) {
            return Optional.empty();
        }
        long right = natural * PERCENT / all;
        long off = draws.between(LEAST_OFF, MOST_OFF);
        long told = right > PERCENT / 2 ? right - off : right + off;
        return sentence(
                ErrorKind.SHARE_TOLD_WRONG,
                site,
                "收到" + WORD_OF_REQUESTS + all + "件，其中自然人申请" + natural + "件，占" + told + "%。",
                "narrative.shares");
    }

    /** Counted with those carried over or without, the requests changed by another part. */
    private Optional<Slip> change(Site site, Draws draws) {
        if (site.year() == firstYear || site.body().isGovernment()) {
            return Optional.empty();
        }
        Site before = new Site(
                site.body(), site.year() - 1, Layout.inForce(site.year() - 1), leaves.of(site.body(), site.year() - 1));
        long last = received(before, RequestColumn.TOTAL);
        long now = received(site, RequestColumn.TOTAL);
        if (last == 0 || now == 0) {
            return Optional.empty();
        }
        long change = PERCENT * (now - last) / last;
        long withCarriedOver = PERCENT
                * (now + carriedOver(site, RequestColumn.TOTAL) - last - carriedOver(before, RequestColumn.TOTAL))
                / (last + carriedOver(before, RequestColumn.TOTAL));
        long told = Math.max(0, Math.max(change, withCarriedOver)) + draws.between(LEAST_OFF, MOST_OFF);
        return sentence(ErrorKind.CHANGE_TOLD_WRONG, site, "收到政府信息公开申请数量同比增长" + told + "%。", "series.change-told");
    }

    private static Optional<Slip> sentence(ErrorKind kind, Site site, String sentence, String ruleId) {
        return TextSlips.edit(
                kind,
                site,
                "overview.topics." + OverviewTopic.DISCLOSURE_ON_REQUEST.getName(),
                "",
                sentence,
                ruleId,
                each -> each.withOverview(added(each.getOverview(), sentence)));
    }

    /** The only topic whose word stands in no other. */
    private static Optional<Slip> topic(Site site, DisclosureReport report) {
        Map<OverviewTopic, String> topics = new EnumMap<>(report.getOverview().getTopics());
        String text = topics.remove(OverviewTopic.DISCLOSURE_ON_REQUEST);
        boolean elsewhere = topics.values().stream().anyMatch(other -> other.contains(WORD_OF_REQUESTS));
        if (elsewhere || !report.getFormVersion().equals(FormVersion.V2021)) {
            return Optional.empty();
        }
        return Optional.of(Slip.ofEdit(
                ErrorKind.TOPIC_NOT_COVERED,
                site,
                new Slip.Edit(
                        each -> each.withOverview(each.getOverview().withTopics(topics)),
                        List.of(SeededChange.of(
                                "overview.topics." + OverviewTopic.DISCLOSURE_ON_REQUEST.getName(), text, "")),
                        List.of(new Slip.Told("structure.topics", Section.OVERVIEW.getName())))));
    }

    private static Optional<Slip> notices(Site site, DisclosureReport report) {
        if (!site.layout().has(RequestRow.FEE_OVERDUE)) {
            return Optional.empty();
        }
        int unpaid = site.layout().at(RequestRow.FEE_OVERDUE, RequestColumn.TOTAL);
        if (site.numbers()[unpaid] == 0) {
            return Optional.empty();
        }
        String text = "本年度未发出收费通知，未收取信息处理费。";
        OtherMatters other = OtherMatters.builder()
                .text(text)
                .processingFee(Amount.zero())
                .feeNotices(Count.zero())
                .build();
        return Optional.of(Slip.ofEdit(
                ErrorKind.FEE_NOTICES_DENIED,
                site,
                new Slip.Edit(
                        each -> each.withOtherMatters(other),
                        List.of(SeededChange.of(
                                Section.OTHER_MATTERS.getName(),
                                report.getOtherMatters().getText(),
                                text)),
                        List.of(new Slip.Told(
                                "fees.unpaid", site.layout().cell(unpaid).getName())))));
    }
}
