package org.disclosurereport.batch.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.Agency;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.arbitraries.ReportArbitraries;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.junit.jupiter.api.Test;

/** Every filled cell of a report is in its row, under its head, and nothing else is. */
class DataTableTest {
    private static final DataTable WIDE = DataTable.wide(Locale.ENGLISH);
    private static final DataTable LENGTHWISE = DataTable.lengthwise(Locale.ENGLISH);

    @Property(tries = 100)
    void aWideRowHoldsEachCellUnderItsName(@ForAll("reports") DisclosureReport report) {
        Map<String, String> row = wide(report);
        Form form = Form.of(report);
        for (FormVersion version : FormVersion.values()) {
            for (Cell cell : Form.of(version).getCells()) {
                String expected = form.findCell(cell.getName())
                        .map(found -> found.get(report).toString())
                        .orElse("");
                assertThat(row).containsEntry(cell.getName(), expected);
            }
        }
        assertThat(row)
                .containsEntry("agency.name", report.getAgency().getName())
                .containsEntry("year", Integer.toString(report.getYear()))
                .containsEntry("formVersion", report.getFormVersion().getName())
                .containsEntry(
                        "publicationDate",
                        report.getPublicationDate().map(Object::toString).orElse(""));
    }

    @Property(tries = 100)
    void lengthwiseThereIsARowForEachFilledCell(@ForAll("reports") DisclosureReport report) {
        List<String> heads = LENGTHWISE.getHeads();
        Map<String, String> values = new HashMap<>();
        for (List<String> row : LENGTHWISE.getRows(ReadReport.of("a.json", 1, report))) {
            assertThat(row).hasSameSizeAs(heads);
            assertThat(values.put(row.get(heads.indexOf("cell")), row.get(heads.indexOf("value"))))
                    .isNull();
        }
        Map<String, String> expected = new HashMap<>();
        for (Cell cell : Form.of(report).getCells()) {
            if (!cell.get(report).isBlank()) {
                expected.put(cell.getName(), cell.get(report).toString());
            }
        }
        assertThat(values).isEqualTo(expected);
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.anyReports();
    }

    @Test
    void headsAreUniqueInBothLanguages() {
        for (DataTable table : List.of(
                WIDE, LENGTHWISE, DataTable.wide(Locale.CHINESE), DataTable.lengthwise(Locale.SIMPLIFIED_CHINESE))) {
            assertThat(new HashSet<>(table.getHeads())).hasSameSizeAs(table.getHeads());
        }
        assertThat(DataTable.wide(Locale.CHINESE).getHeads())
                .startsWith("文件", "行", "格式版本", "机关名称")
                .anySatisfy(head -> assertThat(head).endsWith("一、本年新收政府信息公开申请数量｜申请人情况｜自然人"));
    }

    @Test
    void blankIsNotZero() {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("青山县人民政府"))
                .year(2023)
                .build();
        Cell cell = Form.of(report).findCell("requests.newlyReceived.total").orElseThrow();
        assertThat(wide(report)).containsEntry(cell.getName(), "");
        assertThat(wide(cell.with(report, Count.of(0)))).containsEntry(cell.getName(), "0");
    }

    @Test
    void otherLanguagesAreRefused() {
        assertThatThrownBy(() -> DataTable.wide(Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale must be of the language zh or en, was \"de\"");
    }

    private static Map<String, String> wide(DisclosureReport report) {
        List<List<String>> rows = WIDE.getRows(ReadReport.of("a.json", 1, report));
        assertThat(rows).hasSize(1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < WIDE.getHeads().size(); i++) {
            row.put(WIDE.getHeads().get(i), rows.get(0).get(i));
        }
        return row;
    }
}
