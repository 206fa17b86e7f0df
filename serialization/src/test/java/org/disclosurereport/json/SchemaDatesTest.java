package org.disclosurereport.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaDatesTest {
    private static final Pattern DATE = Pattern.compile(JsonMapper.shared()
            .readTree(ReportSchema.text())
            .at("/$defs/date/pattern")
            .asString());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 100, 400, 1900, 2000, 2019, 2020, 2021, 2022, 2023, 2024, 2096, 2100, 9996, 9999})
    void theSchemaKnowsTheCalendar(int year) {
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
                String date = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                assertThat(DATE.matcher(date).matches()).as(date).isEqualTo(exists(year, month, day));
            }
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
