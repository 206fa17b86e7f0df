package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.Agency;
import org.disclosurereport.Breakdown;
import org.disclosurereport.Category;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The constraint as a host uses it: through a provider of Jakarta Bean Validation that it set up itself. */
public class ConsistentReportTest {
    /** For the test engine. */
    public ConsistentReportTest() {}

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final DisclosureReport BROKEN =
            Samples.with(Samples.zero(2023), "challenges.reconsideration.upheld", "10");

    /** What a host receives. */
    public record Request(@Nullable @Valid @ConsistentReport DisclosureReport report) {}

    /** What a host that is stricter and speaks English receives. */
    public record StrictRequest(
            @ConsistentReport(severity = Severity.NOTICE, language = "en")
            DisclosureReport report) {}

    private static Map<String, String> violations(Object bean) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<Object> violation : VALIDATOR.validate(bean)) {
            messages.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return messages;
    }

    @Test
    void aConsistentReportAndNoneAreValid() {
        assertThat(violations(new Request(Samples.zero(2023)))).isEmpty();
        assertThat(violations(new Request(null))).isEmpty();
    }

    @Test
    void eachFindingHasItsPathAndMessage() {
        DisclosureReport report = Samples.with(BROKEN, "requests.carriedForward.total", "4");
        assertThat(violations(new Request(report)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "report.challenges.reconsideration", "行政复议：总计为0，各类结果相加应为10",
                        "report.requests.carriedForward", "四、结转下年度继续办理：总计为4，各类申请人相加应为0",
                        "report.requests.carriedForward.total", "“总计”列：第三项加第四项为4，第一项加第二项应为0"));
    }

    @Test
    void aFindingInAListHasItsIndex() {
        Breakdown slip = Breakdown.builder()
                .subject("{公开} $1 \\")
                .statedTotal(Count.of(5))
                .addCategories(Category.of("甲", 6))
                .build();
        DisclosureReport report = Samples.zero(2023)
                .withOverview(
                        Overview.builder().text("一").addBreakdowns(slip, slip).build());
        assertThat(violations(new Request(report)))
                .containsOnlyKeys("report.overview.breakdowns[0]", "report.overview.breakdowns[1]")
                .containsEntry("report.overview.breakdowns[1]", "{公开} $1 \\：总数为5，各类相加应为6");
    }

    @Test
    void fieldConstraintsAreToldOnceByValid() {
        DisclosureReport report =
                Samples.zero(2023).withAgency(Agency.of("甲县人民政府").withRegionCode("1"));
        assertThat(VALIDATOR.validate(new Request(report))).hasSize(1);
        assertThat(violations(new Request(report))).containsOnlyKeys("report.agency.regionCode");
        assertThat(violations(new StrictRequest(report))).as("without @Valid").isEmpty();
    }

    @Test
    void severityAndLanguageAreTheHostsChoice() {
        DisclosureReport report = BROKEN.withTitle("报告");
        assertThat(violations(new Request(report))).containsOnlyKeys("report.challenges.reconsideration");
        assertThat(violations(new StrictRequest(report)))
                .containsEntry(
                        "report.challenges.reconsideration",
                        "challenges › reconsideration: the total is 0, the results add up to 10")
                .containsKey("report.title")
                .hasSize(2);
    }
}
