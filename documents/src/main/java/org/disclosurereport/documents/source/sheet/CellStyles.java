package org.disclosurereport.documents.source.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a workbook are shown: with or without a border, and their numbers as such, as percentages or as dates.
 *
 * <p>Numbers are given in full and plain, not as rounded on the screen and never with an exponent. A workbook keeps them
 * as binary fractions, 7730.28 as 7730.2799999999997; 15 digits are what its program knows and shows.
 */
final class CellStyles {
    private static final String PART = "xl/styles.xml";

    private enum Kind {
        NUMBER,
        PERCENT,
        DATE
    }

    private record Style(Kind kind, boolean bordered) {}

    private static final Style STANDARD = new Style(Kind.NUMBER, false);

    /** The program allows 255 characters. */
    private static final int MAX_FORMAT = 1000;

    private static final MathContext DIGITS = new MathContext(15);
    /** Whole numbers are exact up to here. */
    private static final double MAX_WHOLE = 1L << 53;

    private final List<Style> styles;
    private final boolean from1904;

    private CellStyles(List<Style> styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * How the cells of a style are written in a workbook before 2007.
     *
     * @param id the number of the format of their numbers
     * @param bordered whether they have a line on any side
     */
    record Format(int id, boolean bordered) {}

    /** {@return the styles of a workbook before 2007, from its styles by number and the formats that it defines itself} */
    static CellStyles of(List<Format> formats, Map<Integer, String> own, boolean from1904) {
        Map<Integer, Kind> kinds = new HashMap<>();
        List<Style> styles = new ArrayList<>(formats.size());
        for (Format format : formats) {
            Kind kind = kinds.computeIfAbsent(format.id(), id -> kind(id, own.get(id)));
            styles.add(new Style(kind, format.bordered()));
        }
        return new CellStyles(styles, from1904);
    }

    static CellStyles read(OfficeParts parts, boolean from1904, Budget budget) {
        List<Style> styles = new ArrayList<>();
        if (!parts.has(PART)) {
            return new CellStyles(styles, from1904);
        }
        Map<Integer, Kind> kinds = new HashMap<>();
        Set<Integer> lines = new HashSet<>();
        int borders = -1;
        boolean inCellFormats = false;
        boolean inBorder = false;
        XmlEvents events = parts.read(PART, budget);
        while (events.advance()) {
            if (events.isStart()) {
                switch (events.name()) {
                    case "numFmt" -> {
                        budget.useMemory(Budget.OBJECT_BYTES);
                        int id = events.attribute("numFmtId", 0);
                        kinds.put(id, kind(id, events.attribute("formatCode")));
                    }
                    case "border" -> {
                        budget.useMemory(Budget.OBJECT_BYTES);
                        borders++;
                        inBorder = true;
                    }
                    case "left", "right", "top", "bottom", "start", "end" -> {
                        String line = events.attribute("style");
                        if (inBorder && !line.isEmpty() && !line.equals("none")) {
                            lines.add(borders);
                        }
                    }
                    case "cellXfs" -> inCellFormats = true;
                    case "xf" -> {
                        if (inCellFormats) {
                            budget.useMemory(Budget.OBJECT_BYTES);
                            int id = events.attribute("numFmtId", 0);
                            boolean bordered = lines.contains(events.attribute("borderId", 0));
                            styles.add(
                                    new Style(kinds.computeIfAbsent(id, standard -> kind(standard, null)), bordered));
                        }
                    }
                    default -> {}
                }
            } else if (events.isEnd()) {
                inBorder &= !events.name().equals("border");
                inCellFormats &= !events.name().equals("cellXfs");
            }
        }
        return new CellStyles(styles, from1904);
    }

    private static Kind kind(int id, @Nullable String own) {
        if (own == null && (id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return Kind.DATE; // the dates of Chinese and other East Asian versions, which have no code
        }
        String code = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
        if (code == null || code.length() > MAX_FORMAT) {
            return Kind.NUMBER;
        }
        if (isDate(id, code)) {
            return Kind.DATE;
        }
        return withoutQuotes(code).indexOf('%') >= 0 ? Kind.PERCENT : Kind.NUMBER;
    }

    private static boolean isDate(int id, String code) {
        try {
            return DateUtil.isADateFormat(id, code);
        } catch (RuntimeException e) {
            return false; // a code that is none
        }
    }

    private static String withoutQuotes(String code) {
        StringBuilder bare = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            quoted ^= code.charAt(i) == '"';
            bare.append(quoted ? ' ' : code.charAt(i));
        }
        return bare.toString();
    }

    private Style style(int index) {
        return index < styles.size() ? styles.get(index) : STANDARD;
    }

    /** {@return whether cells of a style have a line on any side} */
    boolean isBordered(int styleIndex) {
        return style(styleIndex).bordered();
    }

    /** {@return what a cell shows that holds a number} */
    String show(String stored, int styleIndex) {
        BigDecimal number;
        try {
            number = exact(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
        return switch (style(styleIndex).kind()) {
            case NUMBER -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case DATE -> date(number);
        };
    }

    private static BigDecimal exact(String stored) {
        double value = Double.parseDouble(stored);
        if (Math.abs(value) <= MAX_WHOLE && value == Math.rint(value)) {
            return BigDecimal.valueOf((long) value);
        }
        // Parsed from the binary value, so that a hostile exponent of the text costs nothing.
        return BigDecimal.valueOf(value).round(DIGITS);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal number) {
        LocalDateTime date;
        try {
            date = DateUtil.getLocalDateTime(number.doubleValue(), from1904);
        } catch (RuntimeException e) {
            return plain(number);
        }
        if (date == null) {
            return plain(number);
        }
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toString();
    }
}
