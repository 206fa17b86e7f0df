package org.disclosurereport.cli.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.ReviewVerdict;

/**
 * Pictures as SVG within the page, without a script and without a style of their own: colors are classes of the page's style. Whoever draws
 * one puts a table of the same numbers beside it. Not thread-safe.
 */
public final class Charts {
    private static final int WIDTH = 720;
    private static final int LABELS = 190;
    private static final int NUMBERS = 64;
    private static final int ROW = 24;
    private static final int BAR = 16;
    private static final int TOP = 30;

    /** Wide characters that a label has room for; narrow ones count half. */
    private static final int LABEL_LENGTH = 13;

    /** A picture of more rows would be a scroll of its own; the table has them all. */
    public static final int MOST_ROWS = 60;

    private static final LocalizedText MORE =
            LocalizedText.of("图中为前 {n} 行，表中为全部。", "The picture shows the first {n} rows, the table all.");

    private final Markup html;
    private final Locale locale;
    private int pictures;

    public Charts(Markup html, Locale locale) {
        this.html = html;
        this.locale = locale;
    }

    /**
     * A row of a picture.
     *
     * @param label what it is about
     * @param shares its reports by verdict
     */
    public record ShareRow(String label, Shares shares) {}

    /**
     * A row of a picture.
     *
     * @param label what it is about
     * @param value its number
     */
    public record ValueRow(String label, long value) {}

    /** Begins a picture in a frame that scrolls where the screen is too narrow. */
    public void begin(String title, int width, int height) {
        pictures++;
        String id = "picture-" + pictures;
        html.open("div", "class", "picture", "tabindex", "0", "role", "group", "aria-label", title)
                .open(
                        "svg",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "width",
                        Integer.toString(width),
                        "height",
                        Integer.toString(height),
                        "role",
                        "img",
                        "aria-labelledby",
                        id)
                .element("title", title, "id", id);
    }

    public void end() {
        html.close("svg").closeLine("div");
    }

    /** Adds a text at a place. */
    public void text(double x, double y, String anchor, String text) {
        html.element("text", text, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    /** Adds a rectangle of a class. */
    public void box(double x, double y, double width, double height, String name) {
        html.open(
                        "rect",
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "class",
                        name)
                .close("rect");
    }

    /** Adds a line of a class. */
    public void line(double x1, double y1, double x2, double y2, String name) {
        html.open("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "class", name)
                .close("line");
    }

    /** Adds a dot of a class. */
    public void dot(double x, double y, double radius, String name) {
        html.open("circle", "cx", number(x), "cy", number(y), "r", number(radius), "class", name)
                .close("circle");
    }

    /** Bars of the same length, each divided by the shares of the verdicts. */
    public void shares(String title, List<ShareRow> all) {
        List<ShareRow> rows = all.subList(0, Math.min(all.size(), MOST_ROWS));
        begin(title, WIDTH, TOP + rows.size() * ROW + 4);
        double x = LABELS;
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            box(x, 6, 12, 12, verdict.getId());
            text(x + 17, 17, "start", verdict.getLabel().get(locale));
            x += 150;
        }
        int length = WIDTH - LABELS - NUMBERS;
        for (int i = 0; i < rows.size(); i++) {
            Shares shares = rows.get(i).shares();
            int y = TOP + i * ROW;
            text(LABELS - 8, y + 13, "end", cut(rows.get(i).label()));
            double from = LABELS;
            for (ReviewVerdict verdict : ReviewVerdict.values()) {
                double width = shares.share(verdict) * length;
                if (width > 0) {
                    // a gap, so that neighbors are told apart whatever their colors look like
                    box(from, y, Math.max(width - 1, 0.5), BAR, verdict.getId());
                    from += width;
                }
            }
            text(WIDTH - 4, y + 13, "end", Integer.toString(shares.total()));
        }
        end();
        more(all.size());
    }

    /** Bars as long as the numbers are large. */
    public void bars(String title, List<ValueRow> all) {
        List<ValueRow> rows = all.subList(0, Math.min(all.size(), MOST_ROWS));
        int labels = LABELS + 60;
        begin(title, WIDTH, rows.size() * ROW + 8);
        long largest = rows.stream().mapToLong(ValueRow::value).max().orElse(0);
        int length = WIDTH - labels - NUMBERS;
        for (int i = 0; i < rows.size(); i++) {
            int y = 4 + i * ROW;
            double width = largest == 0 ? 0 : (double) rows.get(i).value() / largest * length;
            text(labels - 8, y + 13, "end", rows.get(i).label());
            box(labels, y, Math.max(width, 0.5), BAR, "bar");
            text(labels + width + 6, y + 13, "start", Long.toString(rows.get(i).value()));
        }
        end();
        more(all.size());
    }

    private void more(int rows) {
        if (rows > MOST_ROWS) {
            html.element("p", MORE.fill(Map.of("n", MOST_ROWS)).get(locale), "class", "note")
                    .raw("\n");
        }
    }

    /** A label that fits; the table has the whole. */
    public static String cut(String label) {
        return cut(label, LABEL_LENGTH);
    }

    /** A label of so many wide characters at most. */
    public static String cut(String label, int length) {
        double room = length;
        int[] characters = label.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            room -= characters[i] < 0x2E80 ? 0.55 : 1;
            if (room < 0) {
                return new String(characters, 0, Math.max(0, i - 1)) + "…";
            }
        }
        return label;
    }

    /** At most one decimal. */
    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
