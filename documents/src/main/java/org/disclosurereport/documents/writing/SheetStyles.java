package org.disclosurereport.documents.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurereport.form.Remark;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook; a workbook takes only so many, so each is made once. */
final class SheetStyles {
    /** Numbers without an exponent, however many digits they have. */
    static final String WHOLE = "0";

    /** What stands there as it is typed. */
    static final String TEXT = "@";

    static final XSSFColor RED_FILL = color(0xFB, 0xD5, 0xD5);
    static final XSSFColor RED = color(0xC0, 0x00, 0x00);
    static final XSSFColor AMBER_FILL = color(0xFF, 0xF0, 0xCC);
    static final XSSFColor AMBER = color(0xB3, 0x6B, 0x00);

    private static final XSSFColor BLUE_FILL = color(0xE3, 0xEE, 0xFB);
    private static final XSSFColor BLUE = color(0x1F, 0x6F, 0xB2);
    private static final XSSFColor VIOLET_FILL = color(0xEF, 0xE6, 0xF7);
    private static final XSSFColor VIOLET = color(0x6A, 0x3D, 0x9A);
    private static final XSSFColor PALE_FILL = color(0xFD, 0xF4, 0xF4);
    private static final XSSFColor BLOCK_FILL = color(0xDC, 0xE6, 0xF2);
    private static final String SONG = "宋体";
    private static final String HEI = "黑体";
    private static final String FANG_SONG = "仿宋";

    private final XSSFWorkbook workbook;
    private final Map<Object, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    private record Value(String format, boolean input, Remark.@Nullable Tone tone) {}

    XSSFCellStyle title() {
        return get("title", style -> {
            style.setFont(font(SONG, 18, true));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setWrapText(true);
            style.setLocked(false);
            style.setDataFormat(format(TEXT));
        });
    }

    XSSFCellStyle heading() {
        return get("heading", style -> style.setFont(font(HEI, 14, false)));
    }

    XSSFCellStyle prose(boolean topic) {
        return get(topic ? "topic" : "prose", style -> {
            style.setFont(font(topic ? HEI : FANG_SONG, 12, false));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setLocked(false);
            style.setDataFormat(format(TEXT));
        });
    }

    XSSFCellStyle label(LaidCell.Role role, boolean left) {
        return get(role.name() + left, style -> {
            style.setFont(font(SONG, 10, false));
            addGrid(style);
            style.setWrapText(true);
            style.setAlignment(left ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            if (role == LaidCell.Role.BLOCK) {
                fill(style, BLOCK_FILL);
            }
        });
    }

    /** A value; input may be typed over, and one with a remark is filled and has a thick border. */
    XSSFCellStyle value(String format, boolean input, Remark.@Nullable Tone tone) {
        return get(new Value(format, input, tone), style -> {
            style.setFont(font(SONG, 10, tone != null && tone != Remark.Tone.RELATED));
            addGrid(style);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setShrinkToFit(true);
            style.setLocked(!input);
            style.setDataFormat(format(format));
            if (tone != null) {
                switch (tone) {
                    case ERROR -> mark(style, RED_FILL, RED, BorderStyle.THICK);
                    case WARNING -> mark(style, AMBER_FILL, AMBER, BorderStyle.MEDIUM_DASHED);
                    case DOUBT -> mark(style, VIOLET_FILL, VIOLET, BorderStyle.DOUBLE);
                    case NOTICE -> mark(style, BLUE_FILL, BLUE, BorderStyle.DOTTED);
                    case RELATED -> mark(style, PALE_FILL, RED, BorderStyle.HAIR);
                }
            }
        });
    }

    private XSSFCellStyle get(Object key, Consumer<XSSFCellStyle> setting) {
        return made.computeIfAbsent(key, ignored -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            setting.accept(style);
            return style;
        });
    }

    private XSSFFont font(String name, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private short format(String format) {
        return workbook.createDataFormat().getFormat(format);
    }

    private static void addGrid(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void mark(XSSFCellStyle style, XSSFColor fill, XSSFColor line, BorderStyle border) {
        fill(style, fill);
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }

    private static void fill(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
