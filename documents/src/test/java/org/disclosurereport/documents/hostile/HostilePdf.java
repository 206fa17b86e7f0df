package org.disclosurereport.documents.hostile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PDFs that grow with a number. */
enum HostilePdf implements HostileKind {
    CHARACTERS(n -> page("BT /F 12 Tf 9 9 Td (" + "a".repeat(n) + ") Tj ET")),
    MOVES(n -> page("9 9 m ".repeat(n))),
    STATES(n -> page("q ".repeat(n))),
    OPERANDS(n -> page("1 ".repeat(n))),
    ARRAYS(n -> page("[" + "1 ".repeat(n) + "] TJ")),
    NESTED_ARRAYS(n -> page("[".repeat(n))),
    LINES(n -> page(many(Math.min(n, 3000), i -> "9 " + i % 800 + " m 500 " + i % 800 + " l S "))),
    OBJECTS(n -> file("", many(n, i -> (i + 10) + " 0 obj 1 endobj\n"))),
    OPEN_OBJECTS(n -> file("", many(n, i -> (i + 10) + " 0 obj <</A "))),
    DICTIONARY(n -> file(many(n, i -> "/A" + i + " 1"), "")),
    NUMBERS(n -> file("/A[" + ".5 ".repeat(n) + "]", "")),
    KIDS(n -> file("", "").replace("/Kids[3 0 R]", "/Kids[" + "3 0 R ".repeat(n) + "]")),
    REFERENCES_OF_NO_BYTES(n -> "%PDF-1.5\n5 0 obj\n<</Type/XRef/Size " + 10_000L * n + "/W[0 0 0]/Root 1 0 R/Index[0 "
            + 10_000L * n + "]/Length 4>>\nstream\nabcd\nendstream\nendobj\nstartxref\n9\n%%EOF\n"),
    REFERENCES_UNTYPED(n -> "%PDF-1.5\n5 0 obj\n<</Size " + 10_000L * n
            + "/W[0 0 0]/Root 1 0 R/Length 4>>\nstream\nabcd\n" + "endstream\nendobj\nstartxref\n9\n%%EOF\n"),
    REFERENCES_CLAIMED(n -> "%PDF-1.5\nxref\n0 " + 100_000L * n + "\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\n"
            + "startxref\n9\n%%EOF\n"),
    OBJECT_STREAM_MARKS(n -> file("", "9 0 obj" + "/ObjStm ".repeat(n) + "stream\nx")),
    OBJECT_STREAMS(n -> file("", "9 0 obj" + "/ObjStm stream\n".repeat(n))),
    OBJECT_STREAMS_OF_OBJECTS(n -> file("", "9 0 obj/ObjStm stream\n".repeat(n))),
    SAME_CONTENTS(n -> file("", stream(4, "q ".repeat(2000)))
            .replace("/Contents 4 0 R", "/Contents[" + "4 0 R ".repeat(n / 10) + "]")),
    PREDICTED_ROWS(n -> file(
            "",
            "4 0 obj<</Length 8/Filter/LZWDecode/DecodeParms<</Predictor 15/Columns " + 20_000L * n
                    + ">>>>stream\n12345678\nendstream\nendobj\n")),
    FONT_CODES(n -> font(
            "/Encoding 9 0 R", stream(9, "begincidrange " + many(n, i -> "<0000> <FFFF> " + i + " ") + "endcidrange"))),
    FONT_CHARACTERS(n -> font(
            "/ToUnicode 9 0 R/Encoding/Identity-H",
            stream(9, "beginbfrange " + many(n, i -> "<0000> <FFFFFF> <4E00> ") + "endbfrange"))),
    FONT_COMMENTS(n -> font("/Encoding 9 0 R", stream(9, "%\n".repeat(n)))),
    FONT_WIDTHS(n -> font("/Encoding/Identity-H/DW 1", "").replace("/DW 1", "/W[" + "1 2 3 ".repeat(n) + "]")),
    FONT_GROUPS(n -> program(12, n)),
    FONT_SAME_GROUPS(n -> program(13, n)),
    FONT_SEGMENTS(HostilePdf::segments);

    private final IntFunction<String> file;

    HostilePdf(IntFunction<String> file) {
        this.file = file;
    }

    @Override
    public byte[] of(int n) {
        return file.apply(n).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String many(int n, IntFunction<String> part) {
        return IntStream.range(0, n).mapToObj(part).collect(Collectors.joining());
    }

    private static String page(String content) {
        return file("", stream(4, content));
    }

    private static String file(String page, String objects) {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>"
                + page + ">>endobj\n" + objects + "trailer<</Root 1 0 R/Size 100>>\n%%EOF\n";
    }

    private static String stream(int number, String content) {
        return number + " 0 obj<</Length " + content.length() + ">>stream\n" + content + "\nendstream\nendobj\n";
    }

    private static String font(String settings, String objects) {
        return file(
                "",
                stream(4, "BT /F 12 Tf 9 9 Td <00410042> Tj ET")
                        + "5 0 obj<</Type/Font/Subtype/Type0/BaseFont/X/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
                        + "/BaseFont/X/FontDescriptor<</Type/FontDescriptor/FontFile2 8 0 R>>/DW 1>>]" + settings
                        + ">>endobj\n" + objects);
    }

    /** A font whose table of characters has groups that each claim all characters for the same glyphs. */
    private static String program(int format, int groups) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * groups);
        table.putShort((short) format)
                .putShort((short) 0)
                .putInt(table.capacity())
                .putInt(0)
                .putInt(groups);
        for (int i = 0; i < groups; i++) {
            table.putInt(0).putInt(0x10FFFF).putInt(i % 7);
        }
        return program(table);
    }

    /** A font whose table of characters has segments that each claim all characters of two bytes. */
    private static String segments(int n) {
        int segments = Math.min(n, 8000);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * segments);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * segments)).putShort(14 + 2 * segments, (short) 0);
        for (int i = 0; i < segments; i++) {
            table.putShort(14 + 2 * i, (short) 0xFFFE);
        }
        return program(table);
    }

    private static String program(ByteBuffer table) {
        ByteBuffer font = ByteBuffer.allocate(40 + table.capacity());
        font.putInt(0x00010000).putShort((short) 1).putShort((short) 0).putInt(0);
        font.putInt(0x636D6170).putInt(0).putInt(28).putInt(12 + table.capacity());
        font.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 0)
                .putShort((short) 4)
                .putInt(12);
        font.put(table.array());
        return font("/Encoding/Identity-H", stream(8, new String(font.array(), StandardCharsets.ISO_8859_1)));
    }
}
