package org.disclosurereport.service;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.cli.terminal.Console;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The service on one's own desk: for this machine alone, at a free port, with a token that is made anew at each start and that every
 * request needs, opened in the browser. Where there is no desktop, the address is printed.
 */
final class Desk implements ApplicationListener<ApplicationReadyEvent> {
    private static final int TOKEN_BYTES = 24;
    private static final LocalizedText OPENED = LocalizedText.of(
            "已在浏览器中打开，结束请按 Ctrl+C 或关闭本窗口。地址只供本机使用，请勿转发：{address}",
            "Opened in the browser; end it with Ctrl+C or close this window. The address is for this machine only, don't pass it on: {address}");
    private static final LocalizedText PRINTED = LocalizedText.of(
            "请在浏览器中打开，结束请按 Ctrl+C。地址只供本机使用，请勿转发：{address}",
            "Open this in a browser; end it with Ctrl+C. The address is for this machine only, don't pass it on: {address}");

    private final String token;
    private final Predicate<URI> browser;
    private final Console console;

    private Desk(String token, Predicate<URI> browser, Console console) {
        this.token = token;
        this.browser = browser;
        this.console = console;
    }

    /**
     * Starts it.
     *
     * @param args properties to set; neither address nor token can be
     * @param browser opens an address; false if there is no browser to open it
     * @param console where to say so
     */
    static ConfigurableApplicationContext start(List<String> args, Predicate<URI> browser, Console console) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        application.setHeadless(GraphicsEnvironment.isHeadless());
        application.setLogStartupInfo(false);
        application.addListeners(new Desk(token, browser, console));
        // Before whatever else sets them.
        Map<String, Object> own = new HashMap<>(Map.of(
                "server.address", "127.0.0.1",
                "management.endpoints.access.default", "none",
                "disclosure-report.service.token", token));
        if (args.stream().noneMatch(each -> each.startsWith("--server.port="))) {
            own.put("server.port", 0);
        }
        application.addInitializers(
                context -> context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("desk", own)));
        return application.run(args.toArray(String[]::new));
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        URI address = URI.create("http://127.0.0.1:" + port + "/?token=" + token);
        LocalizedText message = (browser.test(address) ? OPENED : PRINTED).fill(Map.of("address", address));
        console.print(message.getChinese() + "\n" + message.getEnglish() + "\n");
        console.flush();
    }

    /** Opens an address in the browser that the desktop has; false where there is none. */
    static boolean browse(URI address) {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
            } else {
                // Java knows GNOME's desktop alone.
                new ProcessBuilder("xdg-open", address.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            return true;
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return false;
        }
    }
}
