package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The colors of pages as people see them who lack one of the three kinds of cones, by the matrices of Machado, Oliveira and Fernandes (<i>A
 * Physiologically-based Model for Simulation of Color Vision Deficiency</i>, 2009, severity 1). Contrast is that of WCAG 2.
 */
class ColorVisionTest {
    private static final Path PAGES = Path.of("src/main/resources/org/disclosurereport/cli/pages");
    private static final List<Path> STYLES = List.of(
            Path.of("../documents/src/main/resources/org/disclosurereport/documents/writing/form.css"),
            PAGES.resolve("findings.css"),
            PAGES.resolve("index.css"),
            PAGES.resolve("overview.css"),
            PAGES.resolve("comparisons.css"),
            PAGES.resolve("light.css"));
    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final double READABLE = 4.5;
    private static final double DISTINCT = 1.8;

    /** How colors are seen; matrices over linear red, green and blue. */
    enum Vision {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        double luminance(String color) {
            String digits = color.length() == 4 ? color.replaceAll("([0-9a-f])", "$1$1") : color;
            double[] linear = new double[3];
            for (int i = 0; i < 3; i++) {
                double value = Integer.parseInt(digits.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
                linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            }
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double sum = 0;
                for (int j = 0; j < 3; j++) {
                    sum += matrix[3 * i + j] * linear[j];
                }
                seen[i] = Math.min(1, Math.max(0, sum));
            }
            return 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
        }

        double contrast(String one, String other) {
            double first = luminance(one);
            double second = luminance(other);
            return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        }
    }

    /** The blocks of all styles, by selector; of one selector the last counts. */
    private static Map<String, String> blocks() throws IOException {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Path style : STYLES) {
            for (MatchResult match :
                    BLOCK.matcher(Files.readString(style)).results().toList()) {
                blocks.put(match.group(1).strip(), match.group(2));
            }
        }
        return blocks;
    }

    private static Optional<String> color(String block, String property) {
        Matcher matcher = Pattern.compile("(?:^|[;\\s])" + property + ":\\s*(#[0-9a-f]{6}|#[0-9a-f]{3})\\b")
                .matcher(block);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String fill(String name) throws IOException {
        return blocks().entrySet().stream()
                .filter(block -> List.of(block.getKey().split(",\\s*")).contains("svg ." + name))
                .flatMap(block -> color(block.getValue(), "fill").stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fill for " + name));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsReadableOnItsBackground(Vision vision) throws IOException {
        List<String> checked = new ArrayList<>();
        blocks().forEach((selector, block) -> color(block, "background").ifPresent(background -> {
            String text = color(block, "color").orElse("#111111");
            assertThat(vision.contrast(text, background))
                    .as("%s: %s on %s for %s", selector, text, background, vision)
                    .isGreaterThanOrEqualTo(READABLE);
            checked.add(selector);
        }));
        assertThat(checked)
                .as("the marks are among them")
                .contains("td.error", "td.warning", "td.doubt", "td.notice", "td.changed.before", "td.changed.after");
    }

    @ParameterizedTest
    @EnumSource
    void barsOfDifferentVerdictsAreToldApartByTheirBrightnessAlone(Vision vision) throws IOException {
        List<String> verdicts = List.of("errors", "to-check", "no-problems");
        for (int i = 0; i < verdicts.size(); i++) {
            for (int j = i + 1; j < verdicts.size(); j++) {
                assertThat(vision.contrast(fill(verdicts.get(i)), fill(verdicts.get(j))))
                        .as("%s beside %s for %s", verdicts.get(i), verdicts.get(j), vision)
                        .isGreaterThanOrEqualTo(DISTINCT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDarkerCellOfTheHeatMapIsDarkerForEverybodyAndItsNumberReadable(Vision vision) throws IOException {
        double before = 2;
        for (int grade = 0; grade <= 5; grade++) {
            String fill = fill("heat-" + grade);
            assertThat(vision.luminance(fill))
                    .as("grade %s for %s", grade, vision)
                    .isLessThan(before);
            before = vision.luminance(fill);
            String text = grade == 0 || grade >= 4 ? fill("on-" + grade) : "#111111";
            assertThat(vision.contrast(text, fill))
                    .as("number on grade %s for %s", grade, vision)
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    @Test
    void marksDifferInTheirFrameToo() throws IOException {
        Map<String, String> blocks = blocks();
        assertThat(List.of("td.error", "td.warning", "td.doubt", "td.notice", "td.related").stream()
                        .map(selector -> blocks.get(selector).replaceAll("(?s).*outline: ([0-9]px [a-z]+).*", "$1")))
                .as("by width and kind of the line, without its color")
                .doesNotHaveDuplicates();
    }
}
