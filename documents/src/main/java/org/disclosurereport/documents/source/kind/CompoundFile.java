package org.disclosurereport.documents.source.kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/** An OLE compound file, the container of Office before 2007 and of encrypted Office files; only its names are looked at. */
final class CompoundFile {
    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int DIRECTORY_ENTRY_BYTES = 128;
    private static final int NAME_LENGTH_AT = 64;

    private final byte[] bytes;

    private CompoundFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean is(byte[] bytes) {
        return ContentKind.startsWith(bytes, MAGIC);
    }

    /** {@return why a compound file isn't read} */
    static UnreadableDocumentException refusal(byte[] bytes) {
        CompoundFile file = new CompoundFile(bytes);
        if (file.holds("EncryptedPackage")) {
            return Refusal.encrypted();
        }
        if (file.holds("WordDocument")) {
            return Refusal.oldFormat(ContentKind.named("Word 97–2003（.doc）", "Word 97–2003 (.doc)"), "DOCX");
        }
        if (file.holds("Workbook") || file.holds("Book")) {
            return Refusal.oldFormat(ContentKind.named("Excel 97–2003（.xls）", "Excel 97–2003 (.xls)"), "XLSX");
        }
        return Refusal.unknownKind("OLE 复合文档", "an OLE compound file");
    }

    /** Directory entries begin at multiples of their size: a name, its length, and the type of the entry. */
    private boolean holds(String name) {
        byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
            if (bytes[at + NAME_LENGTH_AT] == sought.length + 2
                    && bytes[at + NAME_LENGTH_AT + 1] == 0
                    && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
