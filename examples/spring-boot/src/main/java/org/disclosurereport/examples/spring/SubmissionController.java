package org.disclosurereport.examples.spring;

import jakarta.validation.Valid;
import org.disclosurereport.validation.RuleSetValidator;
import org.disclosurereport.validation.ValidationResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a report without errors, and answers what is worth a look. */
@RestController
public class SubmissionController {
    private final RuleSetValidator validator;

    SubmissionController(RuleSetValidator validator) {
        this.validator = validator;
    }

    /**
     * Takes a report. One with errors never comes here.
     *
     * @param submission the report
     * @return warnings and notices
     */
    @PostMapping("/submissions")
    public ValidationResult submit(@Valid @RequestBody Submission submission) {
        return validator.validate(submission.report());
    }
}
