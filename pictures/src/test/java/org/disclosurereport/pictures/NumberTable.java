package org.disclosurereport.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.picture.CellImage;
import org.disclosurereport.documents.picture.PossibleText;
import org.disclosurereport.documents.source.Budget;

/** A page with a table of nothing but numbers, drawn and read. */
final class NumberTable {
    private static final double LEFT = 60;
    private static final double TOP = 100;

    private NumberTable() {}

    /** Draws what is in a cell, in points. */
    interface Drawer {
        void draw(Graphics2D graphics, int cell, double left, double top);
    }

    /** An A4 page with a table, its cells in points. */
    static BufferedImage page(int rows, int columns, double width, double height, int dots, Drawer drawer) {
        double scale = dots / 72.0;
        BufferedImage page = new BufferedImage(
                (int) Math.round(595 * scale), (int) Math.round(842 * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(0.8f));
        for (int row = 0; row <= rows; row++) {
            double y = TOP + row * height;
            graphics.draw(new Line2D.Double(LEFT, y, LEFT + columns * width, y));
        }
        for (int column = 0; column <= columns; column++) {
            double x = LEFT + column * width;
            graphics.draw(new Line2D.Double(x, TOP, x, TOP + rows * height));
        }
        for (int cell = 0; cell < rows * columns; cell++) {
            drawer.draw(graphics, cell, LEFT + cell % columns * width, TOP + cell / columns * height);
        }
        graphics.dispose();
        return page;
    }

    /** What the cells can say, row by row. */
    static List<List<PossibleText>> read(BufferedImage page) {
        List<CellImage> cells = new ArrayList<>(new OcrPictureReader()
                .read(page, 1, new Budget(ReadLimits.standard()))
                .cells());
        cells.sort(Comparator.comparingDouble((CellImage cell) -> Math.round(cell.y() / 4))
                .thenComparingDouble(CellImage::x));
        return cells.stream().map(CellImage::readings).toList();
    }

    /** Whether a cell by itself is beyond doubt. */
    static boolean isClear(List<PossibleText> readings) {
        return readings.size() == 1 || readings.get(1).logOdds() >= Math.log(400);
    }
}
