package org.disclosurereport.documents.writing.ofd;

import java.math.BigDecimal;
import org.disclosurereport.documents.writing.page.Canvas;

/** Places as OFD has them: in millimeters, to a thousandth. Stateless. */
final class Millimeters {
    private static final int DECIMALS = 3;
    private static final int THOUSAND = 1000;

    private Millimeters() {}

    /** {@return a place in points, in thousandths of a millimeter} */
    static long of(double points) {
        return Math.round(points / Canvas.MILLIMETER * THOUSAND);
    }

    /** {@return thousandths of a millimeter as a number} */
    static String text(long thousandths) {
        return BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros().toPlainString();
    }

    /** {@return a box, given in points} */
    static String box(double x, double y, double width, double height) {
        return text(of(x)) + ' ' + text(of(y)) + ' ' + text(of(width)) + ' ' + text(of(height));
    }
}
