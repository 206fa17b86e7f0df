package org.disclosurereport.service;

import java.util.List;
import org.disclosurereport.cli.terminal.Console;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service: {@code java -jar disclosure-report-service.jar}, then {@code http://127.0.0.1:8080/}. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceProperties.class)
@EnableScheduling
public class ServiceApplication {
    private static final String DESK = "--desk";

    /** Made by Spring. */
    protected ServiceApplication() {}

    /**
     * Starts it.
     *
     * @param args properties to set, such as {@code --server.port=9090}; first {@code --desk}, to run it for this machine alone and open
     *     the browser
     */
    public static void main(String[] args) {
        List<String> all = List.of(args);
        if (!all.isEmpty() && all.get(0).equals(DESK)) {
            Desk.start(all.subList(1, all.size()), Desk::browse, Console.ofProcess());
        } else {
            SpringApplication.run(ServiceApplication.class, args);
        }
    }
}
