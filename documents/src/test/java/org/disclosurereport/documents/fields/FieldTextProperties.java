package org.disclosurereport.documents.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.disclosurereport.documents.source.Characters;

class FieldTextProperties {
    @Property
    void anyTextsOfAnyNamesComeBack(@ForAll("anything") List<String> texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        texts.forEach(text -> fields.put(text, text + texts.size()));
        assertThat(FieldText.decode(FieldText.encode(fields))).containsExactlyEntriesOf(fields);
    }

    @Property
    void whatIsWrittenNeedsNoEscapingAnywhere(@ForAll("anything") List<String> texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        texts.forEach(text -> fields.put(text, text));
        String encoded = FieldText.encode(fields);
        assertThat(encoded.codePoints().filter(c -> c != '\n' && c != '\t'))
                .allMatch(c -> c == ' ' || VisibleText.hasShape(c))
                .noneMatch(c -> "<>&_".indexOf(c) >= 0);
    }

    /** A cell of a workbook that has nothing else would count as blank. */
    @Example
    void whatIsCutAsInvisibleIsEscaped() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Characters.isInvisible(c)) {
                assertThat(FieldText.encode(Map.of("name", String.valueOf(c))))
                        .as("U+%04X", (int) c)
                        .isEqualTo(String.format(Locale.ROOT, "name\t\\u%04x\n", (int) c));
            }
        }
    }

    @Example
    void linesOfOthersAreLeftOutAndBrokenEscapesKept() {
        assertThat(FieldText.decode("no tab\n\na\tb\\u12\nc\t\\u00zz\\\na\tsecond\r\nd\t"))
                .containsExactly(Map.entry("a", "b\\u12"), Map.entry("c", "\\u00zz\\"), Map.entry("d", ""));
    }

    @Example
    void aLineIsANameATabAndAText() {
        assertThat(FieldText.encode(Map.of("title", " 甲<b>_ ")))
                .isEqualTo("title\t\\u0020甲\\u003cb\\u003e\\u005f\\u0020\n");
    }

    @Provide
    Arbitrary<List<String>> anything() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.chars().all()),
                        Tuple.of(2, Arbitraries.chars().range('\0', '\u00ff')),
                        Tuple.of(1, Arbitraries.of('\\', 'u', '0', '_', 'x', '\uD800', '\uDC00', '\uFFFE')))
                .list()
                .ofMaxSize(12)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::append);
                    return text.toString();
                })
                .list()
                .ofMaxSize(5);
    }
}
