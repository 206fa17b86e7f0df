package org.disclosurereport.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.cli.commands.Target;
import org.disclosurereport.documents.PrintFonts;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.json.ReportJson;
import org.disclosurereport.validation.RuleSetValidator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Does everything once before the service says that it is ready, so that no caller waits for it. */
@Component
final class WarmUp implements ApplicationRunner {
    private final RuleSetValidator validator;
    private final Readings readings;

    WarmUp(RuleSetValidator validator, Readings readings) {
        this.validator = validator;
        this.readings = readings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        validator.warmUp();
        ReportReader.warmUp();
        DisclosureReport blank = DisclosureReport.builder()
                .agency(Agency.of("-"))
                .year(FormVersion.latest().getFirstYear())
                .build();
        Upload upload = Upload.of("blank.json", ReportJson.write(blank).getBytes(StandardCharsets.UTF_8));
        readings.read(upload, read -> Pages.result(read, readings.review(read), Locale.CHINESE));
        for (Target target : Target.values()) {
            if (!target.isData() && (!target.isPrinted() || PrintFonts.ofHost().canPrint())) {
                target.bytes(blank);
            }
        }
    }
}
