package org.disclosurereport.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that takes reports. There is nothing in it about rules, languages, problem details or metrics: the starter has them. */
@SpringBootApplication
public class ReportApplication {
    /** Made by Spring. */
    public ReportApplication() {}

    /**
     * Starts the application.
     *
     * @param args settings, such as {@code --server.port=8080}
     */
    public static void main(String[] args) {
        SpringApplication.run(ReportApplication.class, args);
    }
}
