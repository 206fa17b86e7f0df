package org.disclosurereport.documents.source.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.flow.BlockList;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.OfficeProperties;
import org.disclosurereport.documents.source.office.XmlEvents;

/**
 * A workbook: the lines and tables of its sheets in their order, without hidden sheets.
 *
 * <p>Formulas count by the value that was stored with them; nothing is calculated. It is read as a stream, because an
 * object model of a sheet takes many times the file's memory.
 */
public final class XlsxSource implements DocumentSource {
    /** Makes a source. */
    public XlsxSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        OfficeParts parts = OfficeParts.of(bytes, budget);
        String workbook = parts.document("xl/workbook.xml", budget);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = readWorkbook(parts, workbook, budget, sheets);
        Map<String, OfficeParts.Relationship> relationships = parts.relationships(workbook, budget);
        List<String> strings = SharedStrings.read(parts, budget);
        CellStyles styles = CellStyles.read(parts, from1904, budget);
        OwnSheets own = new OwnSheets(
                sheets.stream().anyMatch(sheet -> sheet.hidden() && sheet.name().equals(HiddenFields.SHEET)));
        BlockList blocks = new BlockList(budget);
        List<ReadIssue> issues = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            OfficeParts.Relationship relationship =
                    relationships.get(sheets.get(i).relationship());
            if (relationship == null || !relationship.type().endsWith("/worksheet")) {
                continue;
            }
            String name = relationship.target();
            if (sheets.get(i).hidden()) {
                if (sheets.get(i).name().equals(HiddenFields.SHEET)) {
                    SheetReader reader = new SheetReader(strings, styles, i + 1, budget);
                    reader.read(parts.read(name, budget));
                    own.hide(reader.cells());
                }
                continue;
            }
            SheetReader reader = new SheetReader(strings, styles, i + 1, budget);
            reader.read(parts.read(name, budget));
            new SheetBlocks(i + 1, budget, blocks).add(reader.cells(), reader.merged());
            issues.addAll(reader.issues());
            own.show(sheets.get(i).name(), reader.cells());
            SheetPictures.of(parts, name, budget).forEach(blocks::picture);
        }
        HiddenFields hidden = own.fields();
        issues.addAll(hidden.issues());
        return new Document(
                DocumentKind.XLSX,
                blocks.blocks(),
                OfficeProperties.read(parts, budget),
                hidden.fields(),
                parts.pictures(),
                List.copyOf(issues),
                Scans.NONE,
                blocks.pictures(parts::picture));
    }

    /** Reads the list of sheets; true when the workbook counts its days from 1904. */
    private static boolean readWorkbook(OfficeParts parts, String name, Budget budget, List<Sheet> sheets) {
        boolean from1904 = false;
        XmlEvents events = parts.read(name, budget);
        while (events.advance()) {
            if (!events.isStart()) {
                continue;
            }
            if (events.name().equals("workbookPr")) {
                from1904 = !events.attribute("date1904").isEmpty() && events.isOn("date1904");
            } else if (events.name().equals("sheet")) {
                budget.requirePages(sheets.size() + 1);
                sheets.add(new Sheet(
                        events.attribute("name"),
                        events.attribute("id"),
                        events.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden")));
            }
        }
        return from1904;
    }

    /**
     * A sheet as the workbook lists it.
     *
     * @param name its name
     * @param relationship the id of its relationship
     * @param hidden whether it is hidden, however deep
     */
    private record Sheet(String name, String relationship, boolean hidden) {}
}
