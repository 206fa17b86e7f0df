package org.disclosurereport.documents.recognition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.TableText;
import org.disclosurereport.documents.Statement;
import org.disclosurereport.documents.prose.Narrative;
import org.disclosurereport.documents.prose.Narrative.Reading;
import org.disclosurereport.documents.sections.SectionTexts;
import org.disclosurereport.form.Section;

/**
 * What was read from the texts of a document that state numbers: sections 一 and 六, and the prose around the tables.
 *
 * @param overview section 一
 * @param tables the text around each table that has any
 * @param otherMatters section 六
 */
record SectionReadings(
        Reading<Overview> overview, Map<Section, Reading<TableText>> tables, Reading<OtherMatters> otherMatters) {
    static SectionReadings of(SectionTexts texts, OptionalInt year) {
        Map<Section, Reading<TableText>> tables = new EnumMap<>(Section.class);
        texts.around()
                .forEach((section, around) ->
                        tables.put(section, Narrative.tableText(section, around.before(), around.after(), year)));
        return new SectionReadings(
                Narrative.overview(texts.overview(), year), tables, Narrative.otherMatters(texts.otherMatters(), year));
    }

    AccompanyingText accompanying(String introduction, String closing) {
        return AccompanyingText.builder()
                .introduction(introduction)
                .proactiveDisclosure(table(Section.PROACTIVE_DISCLOSURE))
                .requests(table(Section.REQUESTS))
                .challenges(table(Section.CHALLENGES))
                .closing(closing)
                .build();
    }

    /** {@return each number stated, with what became of it, in the order of the sections} */
    List<Statement> statements() {
        return Stream.of(Stream.of(overview), tables.values().stream(), Stream.of(otherMatters))
                .flatMap(readings -> readings)
                .map(Reading::statements)
                .flatMap(List::stream)
                .toList();
    }

    private TableText table(Section section) {
        Reading<TableText> reading = tables.get(section);
        return reading == null ? TableText.builder().build() : reading.value();
    }
}
