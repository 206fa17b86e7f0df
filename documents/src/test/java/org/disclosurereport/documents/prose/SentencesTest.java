package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.documents.prose.StatementPattern.FeeFigure;
import org.disclosurereport.form.Section;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.StatedFigure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as officials write them, with the right answers: {@code sentences.txt} says how they came about. */
class SentencesTest {
    static List<String> lines() throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatASentenceStatesIsReadAndNothingElse(String line) {
        List<String> columns =
                Arrays.stream((line + " | |").split("\\|")).map(String::strip).toList();
        Section section = switch (columns.get(0)) {
            case "two" -> Section.PROACTIVE_DISCLOSURE;
            case "three" -> Section.REQUESTS;
            case "four" -> Section.CHALLENGES;
            case "six" -> Section.OTHER_MATTERS;
            default -> Section.OVERVIEW;
        };
        SectionReader read =
                SectionReader.of(section, Paragraphs.of(columns.get(1).replace("\\n", "\n")), OptionalInt.of(2024));
        expect(
                split(columns.get(2), " / "),
                read.breakdowns().stream().map(SentencesTest::list).toList());
        List<String> figures = new ArrayList<>(
                read.figures().stream().map(SentencesTest::figure).toList());
        addFees(read, figures);
        expect(split(columns.get(3), ","), figures);
    }

    /** Everything expected is read, and all that is read is expected or, in brackets, allowed. */
    private static void expect(List<String> expected, List<String> read) {
        List<String> left = new ArrayList<>(read);
        for (String each : expected) {
            boolean allowed = each.startsWith("(");
            String plain = allowed ? each.substring(1, each.length() - 1) : each;
            String found =
                    left.stream().filter(one -> matches(plain, one)).findFirst().orElse(null);
            assertThat(allowed || found != null).as("%s in %s", each, read).isTrue();
            left.remove(found);
        }
        assertThat(left).as("read, not expected").isEmpty();
    }

    /** The scope of a figure and the kind of a list are compared where they are given. */
    private static boolean matches(String expected, String read) {
        boolean list = expected.contains(": ");
        boolean full = list ? !Character.isDigit(expected.charAt(0)) : expected.split(" ").length > 2;
        String compared = list ? read.substring(read.indexOf(' ') + 1) : read.substring(0, read.lastIndexOf(' '));
        return expected.equals(full ? read : compared);
    }

    private static List<String> split(String column, String separator) {
        return Stream.of(column.split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String list(Breakdown breakdown) {
        BreakdownKind kind = breakdown.getKind();
        return kind.getName() + " " + breakdown.getStatedTotal() + ": "
                + breakdown.getCategories().stream()
                        .map(category -> category.getName() + "=" + category.getCount())
                        .collect(Collectors.joining(", "));
    }

    private static String figure(StatedFigure figure) {
        return figure.getQuantity().getName() + " "
                + new BigDecimal(figure.getValue().toString()).toPlainString() + " "
                + figure.getScope().getName();
    }

    private static void addFees(SectionReader read, List<String> figures) {
        for (FeeFigure fee : FeeFigure.values()) {
            String stated = (fee == FeeFigure.FEE_NOTICES ? read.notices() : read.fee(fee)).toString();
            if (!stated.isEmpty()) {
                figures.add(fee.getName() + " " + stated + " unstated");
            }
        }
    }
}
