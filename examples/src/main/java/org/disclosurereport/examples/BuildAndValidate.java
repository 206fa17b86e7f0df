package org.disclosurereport.examples;

import java.io.PrintStream;
import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.Amount;
import org.disclosurereport.ChallengeCounts;
import org.disclosurereport.Challenges;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.DocumentCounts;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Outcomes;
import org.disclosurereport.Overview;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;

/** Builds a report by hand and checks it: the block of table 四 that was typed wrong is told. */
public final class BuildAndValidate {
    private BuildAndValidate() {}

    /**
     * Builds, checks and prints.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(ReportValidator.validate(report()), System.out);
    }

    static DisclosureReport report() {
        return DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(2023)
                .title("青山县人民政府2023年政府信息公开工作年度报告")
                .overview(Overview.builder().text("全年工作平稳有序。").build())
                .proactiveDisclosure(ProactiveDisclosure2021.builder()
                        .regulations(DocumentCounts.of(0, 0, 0))
                        .normativeDocuments(DocumentCounts.of(6, 1, 32))
                        .licensing(Count.of(550))
                        .penalties(Count.of(4119))
                        .coerciveMeasures(Count.of(195))
                        .administrativeFees(Amount.parse("7730.28")) // in 万元
                        .build())
                .requests(Requests.builder()
                        .newlyReceived(RequestCounts.of(21, 2, 0, 0, 0, 0, 0))
                        .carriedOver(RequestCounts.of(0, 0, 0, 0, 0, 0, 0))
                        .outcomes(Outcomes.builder()
                                .granted(RequestCounts.of(20, 2, 0, 0, 0, 0, 0))
                                .build())
                        .carriedForward(RequestCounts.of(1, 0, 0, 0, 0, 0, 0))
                        .withTotals() // nobody adds by hand
                        .build())
                .challenges(Challenges.builder()
                        .reconsideration(ChallengeCounts.of(10, 1, 0, 0, 0)) // the total was forgotten
                        .litigationDirect(ChallengeCounts.of(0, 0, 0, 0, 0))
                        .litigationAfterReconsideration(ChallengeCounts.of(0, 0, 0, 0, 0))
                        .build())
                .problemsAndImprovements(ProblemsAndImprovements.builder()
                        .problems("更新不够及时。")
                        .improvements("按季度通报。")
                        .build())
                .otherMatters(OtherMatters.builder()
                        .text("未收取信息处理费。")
                        .processingFee(Amount.zero())
                        .build())
                .build();
    }

    static void print(ValidationResult result, PrintStream out) {
        out.println(result.isValid() ? "valid" : "not valid");
        for (Violation violation : result.getViolations()) {
            out.println(violation.getSeverity() + " " + violation.getMessage());
            out.println("  " + violation.getMessage(Locale.ENGLISH));
            out.println("  at " + violation.getPlace().getPointer());
        }
    }
}
