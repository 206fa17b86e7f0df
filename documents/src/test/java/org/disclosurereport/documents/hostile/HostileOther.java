package org.disclosurereport.documents.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.disclosurereport.documents.OfdPages;
import org.disclosurereport.documents.source.OfficeFiles;
import org.disclosurereport.documents.source.ole.OldFiles;

/** Files of the formats before 2007, OFD and pages in one file that grow with a number. */
enum HostileOther implements HostileKind {
    DOC_PARAGRAPHS(n -> OldFiles.doc("一\r".repeat(n), 1, 1)),
    DOC_CELLS(n -> OldFiles.doc("一\u0007".repeat(n), 1, 1, 0x16, 0x24, 1)),
    DOC_ROWS(n -> OldFiles.doc("\u0007".repeat(n), 1, 1, 0x16, 0x24, 1, 0x17, 0x24, 1)),
    DOC_NESTED(n -> OldFiles.doc("一\r".repeat(n), 1, 1, 0x49, 0x66, 150, 0, 0, 0)),
    DOC_FIELDS(n -> OldFiles.doc("\u0013".repeat(n) + "一\r", 1, 1)),
    DOC_PIECES(n -> OldFiles.doc("一\r", n, 1)),
    DOC_PAGES(n -> OldFiles.doc("一\r", 1, n)),
    DOC_PROPERTIES(n -> OldFiles.doc("一\r".repeat(n), 1, 1, properties())),
    DOC_PICTURES(n -> OldFiles.pictured("\u0001".repeat(n) + "\r", new byte[90])),
    XLS_PICTURES(n -> OldFiles.xls(
            1,
            OldFiles.record(0xEB),
            OldFiles.repeated(
                    OldFiles.record(
                            0xEC, 0xF, 0, 4, 0xF0, 0, 0, 0, 0, 0x13, 0, 0xB, 0xF0, 6, 0, 0, 0, 4, 0x41, 1, 0, 0, 0, 0,
                            0, 0x10, 0xF0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0),
                    n))),
    XLS_SHEETS(n -> OldFiles.xls(n, new byte[0], new byte[0])),
    XLS_NUMBERS(n ->
            OldFiles.xls(1, new byte[0], OldFiles.repeated(OldFiles.record(0x27E, 1, 0, 1, 0, 0, 0, 2, 0, 0, 0), n))),
    XLS_TEXTS(n -> OldFiles.xls(
            1,
            OldFiles.record(0xFC, 0, 0, 0, 0, 255, 255, 255, 127, 1, 0, 0, 65),
            OldFiles.repeated(OldFiles.record(0xFD, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0), n))),
    XLS_CONTINUED(n -> OldFiles.xls(
            1,
            concatenated(
                    OldFiles.record(0xFC, 0, 0, 0, 0, 255, 255, 255, 127, 255, 255, 0),
                    OldFiles.repeated(OldFiles.record(0x3C, 0, 65), n)),
            new byte[0])),
    XLS_MERGES(n -> OldFiles.xls(
            1,
            new byte[0],
            concatenated(
                    OldFiles.record(0x27E, 1, 0, 1, 0, 0, 0, 2, 0, 0, 0),
                    OldFiles.repeated(OldFiles.record(0xE5, 1, 0, 0, 0, 9, 0, 0, 0, 9, 0), n)))),
    XLS_STYLES(n -> OldFiles.xls(
            1, OldFiles.repeated(OldFiles.record(0xE0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0), n), new byte[0])),
    OFD_CHARACTERS(n -> ofd("<TextObject Size=\"3\"><TextCode X=\"1\" Y=\"1\" DeltaX=\"g 2000000000 1\">"
            + "一".repeat(n) + "</TextCode></TextObject>")),
    OFD_TEXTS(n -> ofd("<TextObject Size=\"3\"><TextCode X=\"1\" Y=\"1\">一</TextCode></TextObject>".repeat(n))),
    OFD_DISTANCES(n -> ofd("<TextObject><TextCode DeltaX=\"" + "1 ".repeat(n) + "\">一二</TextCode></TextObject>")),
    OFD_LINES(
            n -> ofd("<PathObject><AbbreviatedData>" + "M 1 1 L 100 1 ".repeat(n) + "</AbbreviatedData></PathObject>")),
    OFD_PATHS(n -> ofd("<PathObject><AbbreviatedData>M 1 1 L 9 1</AbbreviatedData></PathObject>".repeat(n))),
    OFD_PICTURES(n -> ofd("<ImageObject ResourceID=\"7\" Boundary=\"0 0 210 297\"/>".repeat(n))),
    OFD_RESOURCES(n -> OfficeFiles.zip(
            "OFD.xml",
            "<OFD><DocRoot>D.xml</DocRoot></OFD>",
            "D.xml",
            "<D>" + "<DocumentRes>D.xml</DocumentRes>".repeat(n) + "<Page BaseLoc=\"P.xml\"/></D>",
            "P.xml",
            "<P><ImageObject ResourceID=\"7\" Boundary=\"0 0 210 297\"/></P>")),
    OFD_PAGES(n -> OfficeFiles.zip(
            "OFD.xml",
            "<OFD><DocRoot>D.xml</DocRoot></OFD>",
            "D.xml",
            "<D>" + "<Page BaseLoc=\"P.xml\"/>".repeat(n) + "</D>",
            "P.xml",
            "<P/>")),
    OFD_ROOTS(n -> OfficeFiles.zip(
            "OFD.xml", "<OFD>" + "<DocRoot>D.xml</DocRoot>".repeat(n / 20) + "</OFD>", "D.xml", "<D/>")),
    OFD_TEMPLATES(n -> OfficeFiles.zip(
            "OFD.xml",
            "<OFD><DocRoot>D.xml</DocRoot></OFD>",
            "D.xml",
            "<D><TemplatePage ID=\"1\" BaseLoc=\"P.xml\"/><Page BaseLoc=\"P.xml\"/></D>",
            "P.xml",
            "<P>" + "<Template TemplateID=\"1\"/>".repeat((int) Math.sqrt(n)) + "</P>")),
    MHTML_PARTS(n -> mhtml("--a\r\nContent-Type: text/css\r\n\r\n\r\n".repeat(n))),
    MHTML_PICTURES(n -> mhtml("--a\r\nContent-Type: text/html\r\n\r\n" + "<img src=\"cid:1\">".repeat(n)
            + "--a\r\nContent-Type: image/png\r\nContent-ID: <1>\r\n\r\n1\r\n".repeat(n))),
    MHTML_BOUNDARIES(n -> mhtml("--a\r\n".repeat(n))),
    MHTML_HEADERS(n -> mhtml("--a\r\nContent-Type: text/html\r\n" + "A: 1\r\n".repeat(n))),
    MHTML_NESTED(n -> mhtml("--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n".repeat(n))),
    MHTML_NEAR_BOUNDARIES(n -> mhtml(" --a".repeat(n))),
    MHTML_PARAMETERS(n -> mhtml("--a\r\nContent-Type: text/html" + "; charset".repeat(n) + "\r\n\r\n")),
    MHTML_ESCAPES(n -> mhtml("--a\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "=\r\n=".repeat(n)));

    private final IntFunction<byte[]> file;

    HostileOther(IntFunction<byte[]> file) {
        this.file = file;
    }

    @Override
    public byte[] of(int n) {
        return file.apply(n);
    }

    /** As many as a page has room for, each of no length. */
    private static int[] properties() {
        int[] properties = new int[300];
        for (int i = 0; i < properties.length; i += 3) {
            properties[i + 1] = 0xC6;
        }
        return properties;
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] ofd(String objects) {
        return new OfdPages().raw(objects).toBytes();
    }

    private static byte[] mhtml(String parts) {
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n" + parts)
                .getBytes(StandardCharsets.UTF_8);
    }
}
