package org.disclosurereport.examples;

import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Outcomes;
import org.disclosurereport.RequestCounts;
import org.disclosurereport.Requests;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;

/** The example of the README, which a test holds against this one. */
public final class ReadmeExample {
    private ReadmeExample() {}

    /**
     * Builds, checks, writes and reads a report.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // README begins
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(2023)
                .requests(Requests.builder()
                        .newlyReceived(RequestCounts.of(21, 2, 0, 0, 0, 0, 23))
                        .carriedOver(RequestCounts.of(0, 0, 0, 0, 0, 0, 0))
                        .outcomes(Outcomes.builder()
                                .granted(RequestCounts.of(21, 1, 0, 0, 0, 0, 22))
                                .build())
                        .carriedForward(RequestCounts.of(0, 0, 0, 0, 0, 0, 0))
                        .withTotals() // fills in 总计 and （七）; without it what you set is kept
                        .build())
                .build();

        ValidationResult result = ReportValidator.validate(report);
        for (Violation violation : result.getUnwaivedViolations(Severity.ERROR)) {
            System.out.println(violation.getMessage(Locale.ENGLISH) + " at "
                    + violation.getPlace().getPointer());
        }
        String json = ReportJson.write(report);
        DisclosureReport same = ReportJson.read(json).orElseThrow();
        // README ends
        System.out.println("read back the same: " + same.equals(report));
    }
}
