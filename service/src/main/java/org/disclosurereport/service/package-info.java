/**
 * Reports checked, diagnosed and converted over HTTP, with a page for people.
 *
 * <p>Entry point: {@link org.disclosurereport.service.ServiceApplication}, started by {@code java -jar}. The types to know: {@link
 * org.disclosurereport.service.ServiceProperties} is what can be set. Everything else is behind the addresses that {@code /openapi.json}
 * describes. What is wrong with an upload is a value, answered as problem details (RFC 9457) or as a page; nothing is kept beyond the
 * answer but batches, for an hour.
 */
@NullMarked
package org.disclosurereport.service;

import org.jspecify.annotations.NullMarked;
