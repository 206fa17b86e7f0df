package org.disclosurereport.documents.source.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.EmbeddedPicture;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.flow.BlockList;
import org.disclosurereport.documents.source.image.PassedOver;
import org.disclosurereport.documents.source.ole.Bytes;
import org.disclosurereport.documents.source.ole.CompoundFile;
import org.disclosurereport.documents.source.ole.OfficeArt;
import org.disclosurereport.documents.source.ole.SummaryInformation;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of Excel 97 to 2003, or of WPS in the same format: what its sheets show, laid out as those of an XLSX are.
 *
 * <p>It is read as a stream of records. Formulas are not calculated: the value stored with them is read.
 */
public final class XlsSource implements DocumentSource {
    /** The stream of its records. */
    public static final String STREAM = "Workbook";

    private static final int BEGIN = 0x809;
    private static final int END = 0xA;
    private static final int PASSWORD = 0x2F;
    private static final int SHEET = 0x85;
    private static final int DATES = 0x22;
    private static final int TEXTS = 0xFC;
    private static final int STYLE = 0xE0;
    private static final int FORMAT = 0x41E;
    private static final int VERSION = 0x600;

    /** Makes a source. */
    public XlsSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        CompoundFile file = CompoundFile.open(bytes, budget);
        Bytes records = file.stream(STREAM).orElseThrow(() -> Refusal.broken("缺少 " + STREAM, "has no " + STREAM));
        Workbook workbook = new Workbook();
        workbook.read(new BiffRecords(records, 0, budget), budget);
        CellStyles styles = CellStyles.of(workbook.cellFormats, workbook.formats, workbook.from1904);
        BlockList blocks = new BlockList(budget);
        for (int i = 0; i < workbook.sheets.size(); i++) {
            BiffSheet sheet = new BiffSheet(workbook.texts, styles, budget);
            sheet.read(new BiffRecords(records, workbook.sheets.get(i), budget));
            new SheetBlocks(i + 1, budget, blocks).add(sheet.cells(), sheet.merged());
            if (workbook.drawn) {
                BiffPictures.of(new BiffRecords(records, workbook.sheets.get(i), budget), budget)
                        .forEach(picture -> blocks.picture(Long.toString(picture)));
            }
        }
        Supplier<List<PictureSource>> group = group(records, budget);
        List<EmbeddedPicture> embedded = blocks.pictures(number -> picture(group, number));
        return new Document(
                DocumentKind.XLS,
                blocks.blocks(),
                SummaryInformation.metadata(file),
                Map.of(),
                embedded.size(),
                List.of(),
                Scans.NONE,
                embedded);
    }

    /** The pictures of all sheets are put together when the first of them is asked for. */
    private static PictureSource picture(Supplier<List<PictureSource>> group, String number) {
        return (folder, budget) -> {
            List<PictureSource> pictures = group.get();
            long index = Long.parseLong(number) - 1;
            return index < pictures.size()
                    ? pictures.get((int) index).get(folder, budget)
                    : new PictureSource.Bytes.Left(PassedOver.UNDECODED);
        };
    }

    private static Supplier<List<PictureSource>> group(Bytes records, Budget budget) {
        return new Supplier<>() {
            private @Nullable List<PictureSource> pictures;

            @Override
            public List<PictureSource> get() {
                List<PictureSource> known = pictures;
                if (known == null) {
                    Bytes group = BiffPictures.drawing(new BiffRecords(records, 0, budget), BiffPictures.GROUP, budget);
                    known = OfficeArt.pictures(group, 0, group.length(), budget);
                    pictures = known;
                }
                return known;
            }
        };
    }

    /** What the sheets share. */
    private static final class Workbook {
        private final List<String> texts = new ArrayList<>();
        private final List<CellStyles.Format> cellFormats = new ArrayList<>();
        private final Map<Integer, String> formats = new HashMap<>();
        /** Where the records of the visible sheets begin. */
        private final List<Integer> sheets = new ArrayList<>();

        private boolean from1904;
        private boolean drawn;

        void read(BiffRecords records, Budget budget) {
            if (!records.advance() || records.type() != BEGIN || records.unsignedShort(0) != VERSION) {
                throw Refusal.oldFormat(
                        LocalizedText.of("Excel 95 或更早的工作簿", "a workbook of Excel 95 or earlier"), "XLSX");
            }
            while (records.advance() && records.type() != END) {
                switch (records.type()) {
                    case PASSWORD -> throw Refusal.encrypted();
                    case DATES -> from1904 = records.unsignedShort(0) == 1;
                    case SHEET -> {
                        boolean visible = (records.unsignedByte(4) & 3) == 0;
                        boolean hasCells = records.unsignedByte(5) == 0;
                        if (visible && hasCells) {
                            budget.requirePages(sheets.size() + 1);
                            sheets.add(records.signedInt(0));
                        }
                    }
                    case STYLE -> {
                        budget.useMemory(Budget.OBJECT_BYTES);
                        cellFormats.add(
                                new CellStyles.Format(records.unsignedShort(2), records.unsignedShort(10) != 0));
                    }
                    case FORMAT -> {
                        budget.useMemory(Budget.OBJECT_BYTES);
                        formats.put(records.unsignedShort(0), records.text(2));
                    }
                    case TEXTS -> readTexts(records, budget);
                    default -> drawn |= records.type() == BiffPictures.GROUP;
                }
            }
        }

        private void readTexts(BiffRecords records, Budget budget) {
            long count = records.signedInt(4) & 0xFFFFFFFFL;
            for (long i = 0; i < count && records.hasMore(); i++) {
                budget.useMemory(Budget.OBJECT_BYTES);
                texts.add(records.nextText());
            }
        }
    }
}
