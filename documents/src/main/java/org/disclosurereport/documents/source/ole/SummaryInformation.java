package org.disclosurereport.documents.source.ole;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a document says about itself in the properties of an OLE compound file. */
public final class SummaryInformation {
    private static final String STREAM = "\u0005SummaryInformation";
    private static final int SECTION_AT = 44;
    private static final int CODE_PAGE = 1;
    private static final int TITLE = 2;
    private static final int MAX_PROPERTIES = 100;
    private static final int MAX_TEXT_BYTES = 4096;
    private static final int BYTES_TEXT = 0x1E;
    private static final int WIDE_TEXT = 0x1F;
    private static final int UTF_8 = 65001;
    private static final int UTF_16 = 1200;

    private SummaryInformation() {}

    /**
     * {@return the metadata of a file: its title, if it has one}
     *
     * @param file the file
     */
    public static Map<String, String> metadata(CompoundFile file) {
        Bytes bytes = file.stream(STREAM).orElse(new Bytes(new byte[0]));
        long section = bytes.unsignedInt(SECTION_AT);
        long count = Math.min(MAX_PROPERTIES, bytes.unsignedInt(section + 4));
        Map<Long, Long> places = new HashMap<>();
        for (int i = 0; i < count; i++) {
            long at = section + 8 + 8L * i;
            places.putIfAbsent(bytes.unsignedInt(at), section + bytes.unsignedInt(at + 4));
        }
        Long title = places.get((long) TITLE);
        if (title == null) {
            return Map.of();
        }
        Long codePage = places.get((long) CODE_PAGE);
        String text = text(bytes, title, codePage == null ? 0 : bytes.unsignedShort(codePage + 4))
                .strip();
        return text.isEmpty() ? Map.of() : Map.of("title", text);
    }

    private static String text(Bytes bytes, long at, int codePage) {
        long type = bytes.unsignedInt(at);
        long size = bytes.unsignedInt(at + 4) * (type == WIDE_TEXT ? 2 : 1);
        if (type != BYTES_TEXT && type != WIDE_TEXT || size > MAX_TEXT_BYTES || at + 8 + size > bytes.length()) {
            return "";
        }
        Charset charset = type == WIDE_TEXT || codePage == UTF_16
                ? StandardCharsets.UTF_16LE
                : codePage == UTF_8 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        String text = new String(bytes.all(), (int) at + 8, (int) size, charset);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
