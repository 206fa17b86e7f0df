package org.disclosurereport.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.Amount;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.junit.jupiter.api.Test;

class JsonLineTest {
    @Test
    void valuesAreWrittenAsInTheJsonOfAReport() {
        byte[] line = JsonLine.of(json -> json.value("count", Count.of(Count.MAX))
                .value("change", Change.of(-3))
                .value("amount", Amount.parse("38.441094"))
                .value("zero", Count.zero())
                .value("blankCount", Count.blank())
                .value("blankAmount", Amount.blank()));
        assertThat(new String(line, StandardCharsets.UTF_8)).isEqualTo("""
                {"count":9007199254740991,"change":-3,"amount":"38.441094","zero":0,"blankCount":null,"blankAmount":null}
                """);
    }
}
