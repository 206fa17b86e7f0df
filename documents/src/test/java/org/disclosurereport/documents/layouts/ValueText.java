package org.disclosurereport.documents.layouts;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.disclosurereport.CellValue;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.documents.layouts.PrintedCell.Role;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Section;

/** Prints values with what goes wrong in cells. */
final class ValueText {
    private static final List<String> MARKS = List.of("/", "-", "—", "无", "——", "－");
    private static final List<String> TEXTS =
            List.of("档案数字化项目2个标段", "详见2020年第3号公告", "智慧平台二期（2019-2020）", "按12345热线口径另行统计");

    private final Accidents accidents;
    private final String mark;
    private final boolean mixedMarks;
    private final String unit;
    private final String separator;
    private final boolean wanYuan;

    ValueText(Accidents accidents) {
        this.accidents = accidents;
        this.mark = accidents.choose(Accident.BLANK_MARKS, MARKS);
        this.mixedMarks = accidents.stream(Accident.BLANK_MARKS).nextInt(5) == 0;
        this.unit = accidents.choose(Accident.UNITS, List.of("件", "条", "个", " 件", "项"));
        this.separator = accidents.choose(Accident.THOUSANDS, List.of(",", ",", "，"));
        this.wanYuan = accidents.stream(Accident.MONEY_UNITS).nextBoolean();
    }

    /** The unit that stands with an amount of which the form leaves the unit to the body. */
    Optional<MoneyUnit> amountUnit() {
        return accidents.has(Accident.MONEY_UNITS)
                ? Optional.of(wanYuan ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN)
                : Optional.empty();
    }

    /** Whether text is to stand where this cell's value belongs. */
    boolean isText(Cell cell) {
        return cell.getRow().getTable().getSection() == Section.PROACTIVE_DISCLOSURE
                && accidents.strikes(Accident.TEXT_IN_NUMBER_CELL);
    }

    /** A cell of text where a value belongs. */
    PrintedCell text() {
        return new PrintedCell(accidents.choose(Accident.TEXT_IN_NUMBER_CELL, TEXTS), 1, 1, Role.VALUE, null);
    }

    /** A cell with its value; the kind of the cell decides about units and signs. */
    PrintedCell print(Cell cell, CellValue value) {
        String text = value.isBlank() ? blank() : number(cell, value.toString());
        boolean plain = text.equals(value.toString()) && !value.isBlank();
        return new PrintedCell(text, 1, 1, Role.VALUE, plain ? value : null);
    }

    private String blank() {
        if (!accidents.strikes(Accident.BLANK_MARKS)) {
            return "";
        }
        return mixedMarks ? accidents.choose(Accident.BLANK_MARKS, MARKS) : mark;
    }

    private String number(Cell cell, String plain) {
        boolean withUnit = cell.getUnitName().isPresent() && accidents.has(Accident.MONEY_UNITS);
        if (plain.equals("0") && !withUnit && accidents.strikes(Accident.DAMAGED_ZERO)) {
            return "? 0";
        }
        String sign = plain.startsWith("-") ? "-" : "";
        String text = plain.substring(sign.length());
        if (accidents.strikes(Accident.THOUSANDS)) {
            text = separated(text);
        }
        if (accidents.strikes(Accident.FULL_WIDTH_DIGITS)) {
            text = fullWidth(text);
        }
        if (cell.getKind() == CellKind.CHANGE) {
            text = signed(sign, text, plain.equals("0"));
        }
        if (withUnit) {
            text += amountUnit().map(MoneyUnit::getLabel).orElseThrow();
        } else if (cell.getKind() == CellKind.COUNT && accidents.strikes(Accident.UNITS)) {
            text += unit;
        }
        if (!plain.equals("0") && accidents.strikes(Accident.BRACKET_NOTES)) {
            text += note(accidents.stream(Accident.BRACKET_NOTES));
        }
        return text;
    }

    private String signed(String sign, String text, boolean zero) {
        if (zero || !accidents.strikes(Accident.SIGNS)) {
            return sign + text;
        }
        return accidents.choose(
                        Accident.SIGNS, sign.isEmpty() ? List.of("+", "增", "＋", "增加") : List.of("减", "-", "－", "减少"))
                + text;
    }

    private static String note(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> "（其中修订 " + (1 + random.nextInt(20)) + " 件）";
            case 1 -> "（含自然失效 " + (1 + random.nextInt(40)) + " 件）";
            case 2 -> "(预算" + (1 + random.nextInt(900)) + "万元)";
            default -> "（含上年" + (1 + random.nextInt(9)) + "）";
        };
    }

    private String separated(String digits) {
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, separator);
        }
        return text.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }
}
