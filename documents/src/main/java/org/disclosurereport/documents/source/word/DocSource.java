package org.disclosurereport.documents.source.word;

import java.util.List;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.flow.BlockList;
import org.disclosurereport.documents.source.flow.FlowItem;
import org.disclosurereport.documents.source.image.PassedOver;
import org.disclosurereport.documents.source.ole.Bytes;
import org.disclosurereport.documents.source.ole.CompoundFile;
import org.disclosurereport.documents.source.ole.OfficeArt;
import org.disclosurereport.documents.source.ole.SummaryInformation;

/**
 * A document of Word 97 to 2003 ([MS-DOC]), or of WPS in the same format: paragraphs and tables in reading order, then its text boxes,
 * without what is hidden or whose deletion is tracked.
 *
 * <p>Its text is read where the table of pieces says, and the properties where the tables of runs say; object models of it take steps
 * that grow faster than the file does.
 */
public final class DocSource implements DocumentSource {
    /** The stream of its text. */
    public static final String STREAM = "WordDocument";

    private static final int MAGIC = 0xA5EC;
    private static final int WORD_97 = 0xC1;
    private static final int FLAGS_AT = 0xA;
    private static final int ENCRYPTED = 0x100;
    private static final int SECOND_TABLE = 0x200;
    private static final int CHARACTERS_AT = 0x4C;
    private static final int TEXT_BOXES = 6;
    private static final int CHARACTER_RUNS_AT = 0xFA;
    private static final int PARAGRAPH_RUNS_AT = 0x102;
    private static final int PIECES_AT = 0x1A2;
    private static final int PICTURE_HEADER_AT = 4;
    private static final int PICTURE_KIND_AT = 6;
    private static final int NAMED = 0x66;

    /** Makes a source. */
    public DocSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        CompoundFile file = CompoundFile.open(bytes, budget);
        Bytes main = part(file, STREAM);
        if (main.unsignedShort(0) != MAGIC) {
            throw Refusal.broken("文档的文件头有误", "its header is not that of a document");
        }
        if (main.unsignedShort(2) < WORD_97) {
            throw Refusal.oldFormat(LocalizedText.of("Word 95 或更早的文档", "a document of Word 95 or earlier"), "DOCX");
        }
        int flags = main.unsignedShort(FLAGS_AT);
        if ((flags & ENCRYPTED) != 0) {
            throw Refusal.encrypted();
        }
        Bytes table = part(file, (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table");
        Bytes data = file.stream("Data").orElse(new Bytes(new byte[0]));
        DocFlow flow = new DocFlow(
                main,
                data,
                DocRuns.ofParagraphs(main, table, at(main, PARAGRAPH_RUNS_AT), length(main, PARAGRAPH_RUNS_AT), budget),
                DocRuns.ofCharacters(main, table, at(main, CHARACTER_RUNS_AT), length(main, CHARACTER_RUNS_AT), budget),
                budget);
        DocPieces pieces = new DocPieces(main, table, at(main, PIECES_AT), length(main, PIECES_AT), budget);
        long text = main.unsignedInt(CHARACTERS_AT);
        pieces.each(0, text, flow);
        // Between the text and its boxes come notes, headers and comments.
        long boxes = text;
        for (int i = 1; i < TEXT_BOXES; i++) {
            boxes += main.unsignedInt(CHARACTERS_AT + 4L * i);
        }
        pieces.each(boxes, boxes + main.unsignedInt(CHARACTERS_AT + 4L * TEXT_BOXES), flow);
        List<FlowItem> items = flow.finish();
        BlockList blocks = new BlockList(budget);
        blocks.flow(items);
        return new Document(
                DocumentKind.DOC,
                blocks.blocks(),
                SummaryInformation.metadata(file),
                Map.of(),
                flow.pictures(),
                List.of(),
                Scans.NONE,
                blocks.pictures(place -> picture(data, Long.parseLong(place))));
    }

    /** A picture in a stream of its own ([MS-DOC] PICFAndOfficeArtData): its size, that of its header, perhaps a name, then a drawing. */
    private static PictureSource picture(Bytes data, long at) {
        return (folder, budget) -> {
            long start = at + data.unsignedShort(at + PICTURE_HEADER_AT);
            if (data.unsignedShort(at + PICTURE_KIND_AT) == NAMED) {
                start += 1 + data.unsignedByte(start);
            }
            List<PictureSource> pictures = OfficeArt.pictures(data, start, at + data.unsignedInt(at), budget);
            return pictures.isEmpty()
                    ? new PictureSource.Bytes.Left(PassedOver.UNDECODED)
                    : pictures.get(0).get(folder, budget);
        };
    }

    private static Bytes part(CompoundFile file, String name) {
        return file.stream(name).orElseThrow(() -> Refusal.broken("缺少 " + name, "has no " + name));
    }

    private static long at(Bytes main, int field) {
        return main.unsignedInt(field);
    }

    private static long length(Bytes main, int field) {
        return main.unsignedInt(field + 4L);
    }
}
