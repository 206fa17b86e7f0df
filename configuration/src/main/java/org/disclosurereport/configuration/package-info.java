/**
 * The configuration file {@code disclosure-report.toml}.
 *
 * <pre>{@code
 * language = "zh"                               # or "en"
 *
 * [rules]
 * off = ["structure.publication-date"]
 *
 * [rules.severity]
 * "challenges.total" = "warning"                # error, warning or notice
 *
 * [due]                                         # of the next year, month and day
 * departments = "01-31"
 * governments = "03-31"
 *
 * [[waivers]]
 * ruleId = "challenges.total"
 * place = "challenges.reconsideration"
 * reason = "更正已于2024-03-01公布"
 * agency = "洪泽区人民政府"                      # with year: for one report only
 * year = 2023
 *
 * [bodies]                                      # who covers whom
 * "青山县人民政府" = ["青山县人民政府办公室", "青山县公安局"]
 * }</pre>
 *
 * <p>Every part may be left out. Data problems are values: {@link org.disclosurereport.configuration.ConfigurationReadResult} holds
 * every mistake with its line. What isn't known is a mistake, so that a later version may give it a meaning, such as the predecessors of
 * bodies that were renamed.
 */
@NullMarked
package org.disclosurereport.configuration;

import org.jspecify.annotations.NullMarked;
