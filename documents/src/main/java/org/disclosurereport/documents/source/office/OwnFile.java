package org.disclosurereport.documents.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.fields.HiddenFields;

/**
 * What this library hid in an office file that it wrote itself. Only such files are opened as a whole; everybody else's
 * are read as a stream.
 */
public final class OwnFile {
    private OwnFile() {}

    /**
     * {@return what is hidden in a Word document}
     *
     * @param bytes the whole document
     */
    public static HiddenFields word(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return HiddenFields.readFrom(document);
        } catch (IOException | RuntimeException e) {
            return unusable();
        }
    }

    /**
     * {@return what is hidden in a workbook}
     *
     * @param bytes the whole document
     */
    public static HiddenFields workbook(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return HiddenFields.readFrom(workbook);
        } catch (IOException | RuntimeException e) {
            return unusable();
        }
    }

    private static HiddenFields unusable() {
        return new HiddenFields(
                Map.of(),
                List.of(ReadIssue.of(
                        ReadIssueKind.HIDDEN_UNUSABLE,
                        SourcePlace.DOCUMENT,
                        List.of(),
                        Map.of("field", HiddenFields.SHEET))));
    }
}
