package org.disclosurereport.documents.writing;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a Word document: sizes and typefaces as official documents have them.
 *
 * <p>A typeface is named for Chinese characters and for Latin ones apart, because Word chooses by character.
 */
final class WordStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String TOPIC = "Heading2";
    static final String BODY = "BodyText";
    static final String ADDRESS = "Salutation";
    static final String LABEL = "TableLabel";
    static final String VALUE = "TableValue";

    private static final String NORMAL = "Normal";
    private static final String LATIN = "Times New Roman";
    private static final String SONG = "宋体";
    private static final String HEI = "黑体";
    private static final String FANG_SONG = "仿宋";
    private static final String KAI = "楷体";
    /** Where it isn't installed, Word takes 宋体. */
    private static final String TITLE_SONG = "方正小标宋简体";

    /** Typographic sizes in half points: 二号, 三号, 小五. */
    private static final int SIZE_2 = 44;

    private static final int SIZE_3 = 32;
    static final int SIZE_5 = 18;

    private static final BigInteger LINE = BigInteger.valueOf(240);
    /** 28 points, so that a page has 22 lines (GB/T 9704). */
    private static final BigInteger TEXT_LINE = BigInteger.valueOf(560);

    private WordStyles() {}

    static void addTo(XWPFDocument document) {
        CTStyle normal = style(NORMAL, "Normal", SONG, SIZE_5, false);
        normal.setDefault(true);
        CTStyle title = style(TITLE, "Title", TITLE_SONG, SIZE_2, false);
        title.getPPr().addNewJc().setVal(STJc.CENTER);
        space(title, 240, 480);
        CTStyle heading = style(HEADING, "heading 1", HEI, SIZE_3, false);
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        heading.getPPr().addNewKeepNext();
        indent(heading);
        exact(space(heading, 0, 0));
        CTStyle topic = style(TOPIC, "heading 2", KAI, SIZE_3, false);
        topic.getPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
        topic.getPPr().addNewKeepNext();
        indent(topic);
        exact(space(topic, 0, 0));
        CTStyle body = style(BODY, "Body Text", FANG_SONG, SIZE_3, false);
        body.getPPr().addNewJc().setVal(STJc.BOTH);
        indent(body);
        exact(space(body, 0, 0));
        CTStyle address = style(ADDRESS, "Salutation", FANG_SONG, SIZE_3, false);
        exact(space(address, 0, 0));
        CTStyle label = style(LABEL, "Table Label", SONG, SIZE_5, false);
        space(label, 20, 20);
        CTStyle value = style(VALUE, "Table Value", SONG, SIZE_5, false);
        value.getPPr().addNewJc().setVal(STJc.CENTER);
        space(value, 20, 20);
        // Adding copies, so a style has to be complete before.
        XWPFStyles styles = document.createStyles();
        for (CTStyle style : List.of(normal, title, heading, topic, body, address, label, value)) {
            styles.addStyle(new XWPFStyle(style));
        }
    }

    private static CTStyle style(String id, String name, String typeface, int halfPoints, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!id.equals(NORMAL)) {
            style.addNewBasedOn().setVal(NORMAL);
        }
        style.addNewQFormat();
        style.addNewPPr();
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setCs(LATIN);
        fonts.setEastAsia(typeface);
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        run.addNewLang().setEastAsia("zh-CN");
        return style;
    }

    private static CTSpacing space(CTStyle style, int before, int after) {
        CTPPrGeneral paragraph = style.getPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(LINE);
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return spacing;
    }

    private static void exact(CTSpacing spacing) {
        spacing.setLine(TEXT_LINE);
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    /** Two characters, whatever their size. */
    private static void indent(CTStyle style) {
        CTInd indent = style.getPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(200));
        indent.setFirstLine(BigInteger.valueOf(2L * SIZE_3 * 10));
    }
}
