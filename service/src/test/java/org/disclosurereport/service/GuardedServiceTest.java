package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.service.Client.Answer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service with a token and narrow limits. The last test uses up what a client may ask. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuardedServiceTest {
    private static final ConfigurableApplicationContext CONTEXT = RunningService.start(
            "--disclosure-report.service.token=secret one+1",
            "--disclosure-report.service.max-upload=100KB",
            "--disclosure-report.service.batches.max-upload=200KB",
            "--disclosure-report.service.requests-per-minute=80");

    private Client client() {
        return RunningService.client(CONTEXT);
    }

    @Test
    @Order(1)
    void nothingIsAnsweredWithoutTheToken() {
        for (String path :
                new String[] {"/", "/openapi.json", "/batches/0", "/page.css", "/?token=wrong", "/actuator/metrics"}) {
            Answer answer = client().get(path, "Accept-Language", "en");

            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.json().get("title").asString()).isEqualTo("a token is needed");
        }
        assertThat(client().post("/reports/validate", new byte[] {'x'}).status())
                .isEqualTo(401);
        assertThat(client().get("/", "Authorization", "Bearer x").status()).isEqualTo(401);
        assertThat(client().get("/actuator/health").text())
                .startsWith("{")
                .contains("\"status\":\"UP\"")
                .doesNotContain("details");
    }

    @Test
    @Order(1)
    void theTokenOpensAsHeaderAndAsCookie() {
        Answer first = client().get("/?token=secret+one%2B1");

        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("Location")).isEqualTo("/");
        assertThat(first.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        String cookie = first.header("Set-Cookie").replaceAll(";.*", "");
        assertThat(client().get("/", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(client().get("/", "Cookie", "a=b").status()).isEqualTo(401);
    }

    @Test
    @Order(1)
    void largeUploadsAreRefusedHoweverTheyAreSent() {
        byte[] large = new byte[5 << 20];
        byte[] slightly = new byte[150 << 10];
        for (Answer answer : new Answer[] {
            post("/reports/validate", BodyPublishers.ofByteArray(large)),
            post("/reports/validate", BodyPublishers.ofByteArray(slightly)),
            post("/reports/convert?to=json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
            post("/batches", BodyPublishers.ofByteArray(large)),
            client().form("/", Map.of("large.pdf", slightly), auth("Accept-Language", "en")),
        }) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.json().get("type").asString()).isEqualTo("problems/too-large");
            assertThat(answer.json().get("title").asString()).matches("the upload has more than (102400|204800) bytes");
        }
    }

    private static String[] auth(String... more) {
        return Stream.concat(Stream.of("Authorization", "Bearer secret one+1"), Stream.of(more))
                .toArray(String[]::new);
    }

    private Answer post(String path, HttpRequest.BodyPublisher body) {
        return Client.send(HttpRequest.newBuilder(client().uri(path))
                .headers(auth("Accept-Language", "en"))
                .POST(body)
                .build());
    }

    @Test
    @Order(2)
    void aClientThatSendsTooMuchIsToldToWait() {
        String[] auth = auth("Accept-Language", "en");
        Answer answer = client().post("/reports/validate", "x".getBytes(StandardCharsets.UTF_8), auth);
        for (int i = 0; i < 40 && answer.status() == 400; i++) {
            answer = client().post("/reports/validate", "x".getBytes(StandardCharsets.UTF_8), auth);
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.json().get("title").asString()).isEqualTo("too many requests; try again later");
        assertThat(client().get("/", auth).status()).isEqualTo(200);
    }
}
