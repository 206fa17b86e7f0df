package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.cli.terminal.Console;
import org.disclosurereport.service.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as somebody starts it by a double click. */
class DeskTest {
    private static final List<URI> OPENED = new ArrayList<>();
    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = Desk.start(
                List.of("--server.address=0.0.0.0", "--disclosure-report.service.token=guessed"),
                OPENED::add,
                Console.of(OUT, OUT));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static Client client() {
        return RunningService.client(context);
    }

    @Test
    void theBrowserIsOpenedOnceWithATokenOfItsOwn() {
        assertThat(OPENED).hasSize(1);
        assertThat(OPENED.get(0).toString())
                .matches("http://127\\.0\\.0\\.1:" + client().port() + "/\\?token=[0-9a-f]{48}");
        assertThat(OUT.toString(StandardCharsets.UTF_8))
                .contains("已在浏览器中打开", "Opened in the browser", OPENED.get(0).toString());
    }

    @Test
    void nothingIsAnsweredWithoutTheToken() {
        for (String path : List.of("/", "/page.css", "/page.js", "/openapi.json", "/batches/x", "/?token=guessed")) {
            assertThat(client().get(path).status()).as(path).isEqualTo(401);
        }
        for (String path : List.of("/", "/reports/validate", "/reports/convert?to=json", "/batches")) {
            assertThat(client().form(path, Client.samples("hongze-2023.json")).status())
                    .as(path)
                    .isEqualTo(401);
        }
        for (String path : List.of("/actuator/health", "/actuator/health/readiness", "/actuator/metrics")) {
            assertThat(client().get(path).status()).as(path).isBetween(401, 404);
        }
    }

    @Test
    void theFirstAddressSetsTheCookieThatTheRestNeeds() {
        Answer first = client().get("/?" + OPENED.get(0).getQuery());
        String cookie = first.header("Set-Cookie").replaceAll(";.*", "");

        assertThat(first.status()).isEqualTo(303);
        assertThat(client().get("/", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(client().form("/reports/validate", Client.samples("hongze-2023.json"), "Cookie", cookie)
                        .json()
                        .get("valid")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void otherMachinesDontReachIt() throws Exception {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : each.inetAddresses()
                    .filter(any -> any instanceof Inet4Address && !any.isLoopbackAddress())
                    .toList()) {
                try (Socket socket = new Socket()) {
                    assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, client().port()), 2000))
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void aHostWithoutAScreenHasNoBrowser() {
        Assumptions.assumeTrue(GraphicsEnvironment.isHeadless(), "this host has a screen, on which a page would open");
        assertThat(Desk.browse(URI.create("http://127.0.0.1:9/"))).isFalse();
    }

    /** A folder of such a name without a lock may be that of a run that just begins. */
    @Test
    void itsPortCanBeChosenAndWhatOthersBeginStays() throws IOException {
        Path beginning = Files.createTempDirectory("disclosure-report-service-");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ConfigurableApplicationContext other =
                Desk.start(List.of("--server.port=0"), address -> true, Console.of(out, out))) {
            assertThat(client().port())
                    .isNotEqualTo(RunningService.client(other).port());
            assertThat(beginning).exists();
        } finally {
            Files.delete(beginning);
        }
    }

    @Test
    void withoutADesktopTheAddressIsPrinted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ConfigurableApplicationContext other = Desk.start(List.of(), address -> false, Console.of(out, out))) {
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains(
                            "请在浏览器中打开",
                            "Open this in a browser",
                            ":" + RunningService.client(other).port() + "/?token=")
                    .doesNotContain(OPENED.get(0).getQuery());
        }
    }
}
