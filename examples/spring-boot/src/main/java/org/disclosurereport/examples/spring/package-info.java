/**
 * A Spring Boot application that takes reports, with the starter alone.
 *
 * <p>Entry point: {@link org.disclosurereport.examples.spring.ReportApplication}.
 */
package org.disclosurereport.examples.spring;
