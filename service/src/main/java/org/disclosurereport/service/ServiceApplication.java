package org.disclosurereport.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service: {@code java -jar disclosure-report-service.jar}, then {@code http://127.0.0.1:8080/}. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceProperties.class)
@EnableScheduling
public class ServiceApplication {
    /** Made by Spring. */
    protected ServiceApplication() {}

    /**
     * Starts it.
     *
     * @param args properties to set, such as {@code --server.port=9090}
     */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }
}
