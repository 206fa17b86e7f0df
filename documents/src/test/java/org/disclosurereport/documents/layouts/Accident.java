package org.disclosurereport.documents.layouts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What goes wrong between a filled form and the document that is published. */
enum Accident {
    // In cells.
    /** Blanks are printed as /, -, — or 无. */
    BLANK_MARKS(0.25, 0.8),
    /** A damaged no-break blank stands before a zero: ? 0. */
    DAMAGED_ZERO(0.05, 0.2),
    /** Counts have units, such as 0件. */
    UNITS(0.10, 0.4),
    /** Changes have + or a sign word, such as 减4. */
    SIGNS(0.30, 0.7),
    /** Digits are full-width. */
    FULL_WIDTH_DIGITS(0.06, 0.5),
    /** Numbers have thousands separators. */
    THOUSANDS(0.10, 0.8),
    /** A number has a note in brackets, such as 22（其中修订 16 件）. */
    BRACKET_NOTES(0.08, 0.06),
    /** Amounts have a unit, 元 or 万元. */
    MONEY_UNITS(0.50, 1.0),
    /** Text with digits stands where a number belongs. */
    TEXT_IN_NUMBER_CELL(0.06, 0.08),
    /** Printed totals are not the sums. */
    WRONG_TOTALS(0.12, 0.08),

    // In labels.
    /** Blanks within labels. */
    LABEL_BLANKS(0.20, 0.4),
    /** Line breaks within labels. */
    LABEL_BREAKS(0.10, 0.15),
    /** Labels lose their last character. */
    LABEL_CUT(0.05, 0.10),
    /** Brackets are half-width. */
    HALF_WIDTH_BRACKETS(0.20, 1.0),
    /** Items are numbered 1、 or 1． or with a blank. */
    ITEM_NUMBERING(0.25, 1.0),
    /** One character of a longer label is wrong or lost. */
    LABEL_MISPRINTS(0.12, 0.08),
    /** Labels are in traditional script. */
    TRADITIONAL_SCRIPT(0.06, 1.0),
    /** Notes in brackets stand behind labels, some with a number. */
    LABEL_NOTES(0.06, 0.3),
    /** Characters in traditional script have their sound behind them: 規(guī)章. */
    LABEL_SOUNDS(0.04, 0.5),
    /** 第二十条第（一）项 has lost an ordinal mark, and 本年处理决定数量 its 本年. */
    HEADS_CUT(0.06, 1.0),
    /** 商业企业 stands in two cells. */
    SPLIT_HEADS(0.06, 1.0),
    /** The labels of the items under a merged label are lost. */
    SUB_LABELS_LOST(0.05, 0.4),

    // In tables.
    /** A row that the form doesn't have, such as 其他主动公开文件. */
    EXTRA_ROW(0.08, 1.0),
    /** A row after the last item of table 二. */
    EXTRA_LAST_ROW(0.06, 1.0),
    /** A table stands twice. */
    TABLE_TWICE(0.04, 0.5),
    /** A table stands twice, the second time with other numbers. */
    TABLE_TWICE_DIFFERENTLY(0.03, 0.5),
    /** A table isn't there. */
    TABLE_MISSING(0.04, 0.4),

    // Around the tables.
    /** Headings are worded otherwise. */
    HEADING_VARIANTS(0.12, 0.7),
    /** Headings lose their numeral. */
    HEADING_NUMERAL_LOST(0.06, 0.4),
    /** The narrative has its own 一 … 六, and the tables begin again with 一. */
    OWN_NUMBERING(0.06, 1.0),
    /** Headings of tables stand within section 一, without tables. */
    DECOY_HEADINGS(0.20, 1.0),
    /** The introduction lists all six headings. */
    HEADINGS_IN_INTRODUCTION(0.15, 1.0),
    /** The title is worded otherwise. */
    TITLE_VARIANTS(0.40, 1.0),

    // In layouts of text.
    /** Rows lose the empty cells before their label. */
    LOST_LEADING_CELLS(0.35, 0.3),
    /** Rows end with more or fewer empty cells than others. */
    UNEVEN_PADS(0.20, 0.5),
    /** A label over three columns is followed by an empty cell. */
    LEADING_PAD(0.20, 1.0),
    /** Blank cells vanish, and the values after them shift to the left. */
    VANISHED_BLANKS(0.15, 1.0),
    /** Pages break within tables, and the page's number stands between rows. */
    PAGE_BREAKS(0.60, 1.0),

    // In web pages.
    /** A merged cell says that it covers a row more or less than it does. */
    WRONG_ROW_SPANS(0.06, 0.5),

    // In bytes.
    /** Text is GB18030. */
    GB_ENCODING(0.08, 1.0),
    /** Text begins with a byte order mark. */
    BYTE_ORDER_MARK(0.06, 1.0),
    /** Lines end as on Windows. */
    WINDOWS_LINES(0.12, 1.0);

    private static final Set<Accident> IN_BYTES =
            Collections.unmodifiableSet(EnumSet.of(GB_ENCODING, BYTE_ORDER_MARK, WINDOWS_LINES));
    private static final Set<Accident> IN_SOME_LAYOUTS = Collections.unmodifiableSet(EnumSet.of(
            LOST_LEADING_CELLS,
            UNEVEN_PADS,
            LEADING_PAD,
            VANISHED_BLANKS,
            PAGE_BREAKS,
            WRONG_ROW_SPANS,
            LABEL_NOTES,
            LABEL_SOUNDS));

    /** How many documents it happens to. */
    private final double rate;
    /** How many of the places where it can happen, in such a document. */
    private final double share;

    Accident(double rate, double share) {
        this.rate = rate;
        this.share = share;
    }

    double rate() {
        return rate;
    }

    double share() {
        return share;
    }

    /** What can happen to every kind of document, and the given ones. */
    static Set<Accident> everywhereAnd(Accident... more) {
        Set<Accident> accidents = EnumSet.allOf(Accident.class);
        accidents.removeAll(IN_SOME_LAYOUTS);
        accidents.removeAll(IN_BYTES);
        Collections.addAll(accidents, more);
        return Collections.unmodifiableSet(accidents);
    }

    /** What can happen to every document that is text, and the given ones. */
    static Set<Accident> inTextAnd(Accident... more) {
        Set<Accident> accidents = EnumSet.copyOf(everywhereAnd(more));
        accidents.addAll(IN_BYTES);
        return Collections.unmodifiableSet(accidents);
    }
}
