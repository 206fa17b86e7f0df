package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.diff.ReportDiff;
import org.disclosurereport.stated.Breakdown;

/** An independent implementation of RFC 6902 applies the patches. */
@Domain(SampleReports.class)
@Domain(DomainContext.Global.class)
class ReportPatchProperties {
    @Property(tries = 200)
    void appliedToTheVersionBeforeItGivesTheVersionAfter(
            @ForAll DisclosureReport before, @ForAll DisclosureReport after) {
        assertLeadsTo(before, after);
    }

    @Property(tries = 200)
    void listsWhoseElementsCameWentAndMovedAreFollowed(@ForAll DisclosureReport report, @ForAll long seed) {
        List<Breakdown> known = new ArrayList<>(report.getOverview().getBreakdowns());
        known.add(Breakdown.builder().subject("甲").build());
        known.add(Breakdown.builder().subject("乙").unit("条").build());
        Random random = new Random(seed);
        assertLeadsTo(with(report, some(known, random)), with(report, some(known, random)));
    }

    private static List<Breakdown> some(List<Breakdown> known, Random random) {
        List<Breakdown> chosen = new ArrayList<>(known);
        chosen.removeIf(any -> random.nextInt(3) == 0);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(chosen, random);
        }
        return chosen;
    }

    private static DisclosureReport with(DisclosureReport report, List<Breakdown> breakdowns) {
        return report.withOverview(report.getOverview().withBreakdowns(breakdowns));
    }

    private static void assertLeadsTo(DisclosureReport before, DisclosureReport after) {
        for (ReportPatch patch : List.of(
                ReportPatch.between(before, after),
                ReportPatch.between(before, after).withTests())) {
            JsonArray operations = parse(patch.write()).asJsonArray();
            JsonObject patched = Json.createPatch(operations)
                    .apply(parse(ReportJson.write(before)).asJsonObject());
            assertThat(patched).as(patch.write()).isEqualTo(parse(ReportJson.write(after)));
            assertThat(patch.isEmpty()).isEqualTo(before.equals(after)).isEqualTo(operations.isEmpty());
        }
    }

    @Property(tries = 100)
    void itIsEmptyExactlyWhenTheDiffIs(@ForAll DisclosureReport before, @ForAll DisclosureReport after) {
        assertThat(ReportPatch.between(before, after).isEmpty())
                .isEqualTo(ReportDiff.between(before, after).isEmpty());
        DisclosureReport copy = ReportJson.read(ReportJson.write(before)).orElseThrow();
        assertThat(ReportPatch.between(before, copy).isEmpty()).isTrue();
        assertThat(ReportDiff.between(before, copy).isEmpty()).isTrue();
    }

    private static JsonStructure parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }
}
