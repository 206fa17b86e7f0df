package org.disclosurereport.batch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.Samples;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.QuotedRemark;
import org.disclosurereport.form.Remark;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.junit.jupiter.api.Test;

class ReviewerTest {
    private static final String TOTAL = "challenges.reconsideration.total";

    private static ReportReview review(DisclosureReport report, RuleSet rules) {
        return Reviewer.of(rules).review(ReadReport.of("r.json", 1, report));
    }

    private static ReportReview review(DisclosureReport report) {
        return review(report, RuleSet.standard());
    }

    private static DisclosureReport with(DisclosureReport report, String cell, long count) {
        return Form.of(report).getCell(cell).with(report, Count.of(count));
    }

    @Test
    void theLikelyWrongCellLeadsAndTheFindingIsAttachedToIt() {
        ReportReview review = review(Samples.invalid("甲县人民政府"));
        assertThat(review.getVerdict()).isEqualTo(ReviewVerdict.ERRORS);
        Opinion cause = review.getOpinions().get(0);
        assertThat(cause.getKind()).isEqualTo(OpinionKind.CAUSE);
        assertThat(cause.getMessage().getChinese()).isEqualTo("行政复议 · 总计：0 → 11？（总计疑似漏填，可能性高）");
        assertThat(cause.getViolations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.getRuleId()).isEqualTo("challenges.total"));
        assertThat(cause.getRemarks().get(0).getCell().getName()).isEqualTo(TOTAL);
        assertThat(cause.getRemarks().get(0).getSuggestion()).isEqualTo("11");
        assertThat(cause.getRemarks().get(0).getTone()).isEqualTo(Remark.Tone.ERROR);
        assertThat(cause.getRemarks()).hasSize(5);
        assertThat(cause.getRemarks().subList(1, 5)).extracting(Remark::getTone).containsOnly(Remark.Tone.RELATED);
    }

    @Test
    void aFindingInWordsThatTheCorrectionSettlesBelongsToTheCause() {
        DisclosureReport report = Samples.invalid("甲县人民政府");
        ReportReview review = review(
                report,
                RuleSet.standard()
                        .plus(ReportRule.of(
                                RuleInfo.builder()
                                        .id("acme.total")
                                        .severity(Severity.WARNING)
                                        .statement("一", "one")
                                        .build(),
                                (each, findings) -> {
                                    Cell cell = Form.of(each).getCell(TOTAL);
                                    if (cell.getCount(each).orElse(0) != 11) {
                                        findings.violated(org.disclosurereport.validation.Finding.builder()
                                                .place(org.disclosurereport.validation.Place.of(cell))
                                                .addJudged(cell)
                                                .message(org.disclosurereport.LocalizedText.of(
                                                        "正文写11件", "the text states 11"))
                                                .build());
                                    } else {
                                        findings.holds();
                                    }
                                })));
        assertThat(review.getOpinions().get(0).getViolations())
                .extracting(Violation::getRuleId)
                .containsExactlyInAnyOrder("challenges.total", "acme.total");
    }

    @Test
    void whereNothingIsCertainAllCellsOfTheRelationAreMarkedAlike() {
        DisclosureReport report = with(with(Samples.valid("甲县人民政府"), TOTAL, 7), "challenges.reconsideration.upheld", 3);
        ReportReview review = review(report);
        assertThat(review.isUnexplained()).isTrue();
        assertThat(review.getExplanation()).isEmpty();
        Opinion finding = review.getOpinions().get(0);
        assertThat(finding.getKind()).isEqualTo(OpinionKind.FINDING);
        assertThat(finding.getRemarks()).hasSize(5).extracting(Remark::getTone).containsOnly(Remark.Tone.ERROR);
        assertThat(finding.getRemarks()).extracting(Remark::getSuggestion).containsOnly("");
    }

    @Test
    void aQuotedSentenceIsFoundInItsSection() {
        DisclosureReport report = Samples.valid("甲县人民政府");
        ReportReview review = review(report.withOverview(Overview.builder()
                .from(report.getOverview())
                .text(report.getOverview().getText() + "联系电话：13800138000。2022年，我县继续推进政府信息公开工作。")
                .build()));
        assertThat(review.getVerdict()).isEqualTo(ReviewVerdict.TO_CHECK);
        assertThat(review.getQuotedRemarks())
                .isNotEmpty()
                .allSatisfy(remark -> assertThat(remark.section()).isPresent())
                .extracting(QuotedRemark::quote)
                .anySatisfy(quote -> assertThat(quote).contains("2022年"));
    }

    @Test
    void waivedFindingsAreLastAndMarkNothing() {
        RuleSet rules =
                RuleSet.standard().withWaiver(Waiver.of("challenges.total", "challenges.reconsideration", "已说明"));
        ReportReview review = review(Samples.invalid("甲县人民政府"), rules);
        assertThat(review.getVerdict()).isEqualTo(ReviewVerdict.NO_PROBLEMS);
        assertThat(review.getOpinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.isWaived()).isTrue();
            assertThat(opinion.getRemarks()).isEmpty();
        });
    }

    @Test
    void aFailedRuleIsToBeChecked() {
        ReportReview review = review(
                Samples.valid("甲县人民政府"),
                RuleSet.of(List.of(ReportRule.of(
                        RuleInfo.builder()
                                .id("acme.failing")
                                .severity(Severity.ERROR)
                                .statement("一", "one")
                                .build(),
                        (report, findings) -> {
                            throw new IllegalStateException("no database");
                        }))));
        assertThat(review.getVerdict()).isEqualTo(ReviewVerdict.TO_CHECK);
        assertThat(review.getOpinions().get(0).getFailedRule()).contains("acme.failing");
    }

    /** Whatever is wrong, each finding is said once, numbers are 1 … n, and no cell has two suggestions. */
    @Property(tries = 60)
    void oneListOneNumberingOneNumberPerCell(
            @ForAll List<@IntRange(max = 198) Integer> cells, @ForAll @IntRange(max = 99) int value) {
        DisclosureReport report = Samples.valid("甲县人民政府");
        Form form = Form.of(report);
        for (int index : cells.subList(0, Math.min(4, cells.size()))) {
            Cell cell = form.getCells().get(index);
            if (cell.getKind() == CellKind.COUNT) {
                report = cell.with(report, Count.of(value + index % 3));
            }
        }
        ReportReview review = review(report);
        ValidationResult result = review.getResult();
        List<Violation> said = review.getOpinions().stream()
                .flatMap(opinion -> opinion.getViolations().stream())
                .toList();
        assertThat(said).containsExactlyInAnyOrderElementsOf(result.getViolations());
        for (int i = 0; i < review.getOpinions().size(); i++) {
            assertThat(review.getOpinions().get(i).getNumber()).isEqualTo(i + 1);
        }
        Set<Cell> suggested = new HashSet<>();
        review.getRemarks().stream()
                .filter(remark -> !remark.getSuggestion().isEmpty())
                .forEach(remark -> assertThat(suggested.add(remark.getCell())).isTrue());
        assertThat(FindingRows.of(Locale.ENGLISH, true).of(ReadReport.of("r", 1, report), review))
                .hasSizeGreaterThanOrEqualTo(Math.max(1, said.size()));
        assertThat(Stream.of(ReviewVerdict.values())).contains(review.getVerdict());
    }
}
