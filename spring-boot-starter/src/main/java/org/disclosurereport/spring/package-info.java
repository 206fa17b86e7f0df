/**
 * Reports in a Spring Boot 4 application, with nothing to write in the host: requests with reports are read strictly and checked, what is
 * wrong is answered as problem details (RFC 9457) in the caller's language, results are counted.
 *
 * <p>Entry point: {@link org.disclosurereport.spring.DisclosureReportAutoConfiguration}, which Spring Boot finds. The types to know:
 *
 * <ul>
 *   <li>{@link org.disclosurereport.spring.DisclosureReportProperties}: what can be set, {@code disclosure-report.*};
 *   <li>{@link org.disclosurereport.validation.RuleSetValidator} and {@link org.disclosurereport.validation.RuleSet}: the beans to inject,
 *       or to replace by one's own;
 *   <li>{@link org.disclosurereport.spring.ReportLanguage}: the language of messages;
 *   <li>{@link org.disclosurereport.spring.ResultListener}: learns of each result.
 * </ul>
 */
@NullMarked
package org.disclosurereport.spring;

import org.jspecify.annotations.NullMarked;
