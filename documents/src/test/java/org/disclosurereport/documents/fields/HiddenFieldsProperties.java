package org.disclosurereport.documents.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.documents.Samples;
import org.jsoup.Jsoup;

/** What is written into a file comes out of it, whatever the texts are; and what a person edits is noticed. */
class HiddenFieldsProperties {
    /** Longer than a cell of a spreadsheet. */
    private static final String LONG = IntStream.range(0, 50_000)
            .mapToObj(i -> Character.toString('一' + i * 7919 % 20_000))
            .collect(Collectors.joining());

    /** Compresses a thousandfold. */
    private static final String REPETITIVE = "公开".repeat(50_000);

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void aPageHoldsEverythingThatStandsInNoCell(@ForAll("reports") DisclosureReport report) {
        assertHeld(HiddenFields.takeFrom(Jsoup.parse(ReportWriter.of(report).toHtml())), report);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void aWordDocumentHoldsEverythingThatStandsInNoCell(@ForAll("reports") DisclosureReport report) {
        assertHeld(HeldFields.of(ReportWriter.of(report).toDocx()), report);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void aWorkbookHoldsEverythingThatStandsInNoCell(@ForAll("reports") DisclosureReport report) {
        assertHeld(HeldFields.of(ReportWriter.of(report).toXlsx()), report);
    }

    private static void assertHeld(HiddenFields hidden, DisclosureReport report) {
        assertThat(hidden.issues()).isEmpty();
        AppliedFields applied = ReportFields.apply(hidden.fields(), Samples.cellsOf(report));
        assertThat(applied.unusable()).isEmpty();
        assertThat(applied.groups()).containsExactlyInAnyOrder(FieldGroup.values());
        assertThat(applied.report()).isEqualTo(report);
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        Arbitrary<String> nasty = Arbitraries.of(
                "=1+1",
                "@SUM(A1)",
                "</script>",
                "<!--",
                "]]>",
                "_x000D_",
                "_x0041_b",
                "\\u0041",
                "\u2028\uFFFE\uFFFF",
                " a ",
                "\t",
                "\r\n",
                "a\n\nb",
                "&amp;",
                "　",
                "二、主动公开政府信息情况",
                LONG,
                REPETITIVE);
        return Combinators.combine(ReportArbitraries.anyReports(), nasty, nasty)
                .as((report, one, other) -> report.withTitle(one)
                        .withOverview(report.getOverview().withText(other))
                        .withOtherMatters(OtherMatters.builder()
                                .from(report.getOtherMatters())
                                .text(one + other)
                                .build()));
    }
}
