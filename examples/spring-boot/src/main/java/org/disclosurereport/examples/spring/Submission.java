package org.disclosurereport.examples.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.validation.ConsistentReport;

/**
 * A report that an office sends in.
 *
 * @param report the report
 */
public record Submission(@NotNull @Valid @ConsistentReport DisclosureReport report) {}
