package org.disclosurereport.pictures;

import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.source.Budget;

/** Makes a page level and upright before it is read: which way is up, the model knows best. */
final class Upright {
    /** A page of which so much can be read is upright. */
    private static final double LEGIBLE = 0.45;
    /** Another way must be so much better than the page as it is. */
    private static final double BETTER = 1.3;

    private static final int QUARTERS = 4;

    private Upright() {}

    static PicturePage read(GrayPicture picture, int page, Budget budget) {
        Model model = Model.get();
        PageReading best = new PageReading(model, level(picture), page, budget).readAll();
        double legible = best.legibility();
        for (int quarters = 1; quarters < QUARTERS && legible < LEGIBLE; quarters++) {
            PageReading turned = new PageReading(model, level(picture.turned(quarters)), page, budget);
            double now = turned.legibility();
            if (now > BETTER * legible) {
                legible = now;
                best = turned;
            }
        }
        return best.readAll().page();
    }

    private static GrayPicture level(GrayPicture picture) {
        double angle = Skew.of(Ink.darkerThan(picture, Ink.threshold(picture)));
        return angle == 0 ? picture : picture.leveled(angle);
    }
}
