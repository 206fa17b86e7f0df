package org.disclosurereport.pictures;

import org.disclosurereport.documents.picture.PicturePage;
import org.disclosurereport.documents.source.Budget;

/** Makes a page level and upright before it is read: which way is up, the model knows best. */
final class Upright {
    /** Text that the model is so sure of on average is upright. */
    private static final double LEGIBLE = 0.8;

    private static final int QUARTERS = 4;

    private Upright() {}

    static PicturePage read(GrayPicture picture, int page, Budget budget) {
        Model model = Model.get();
        NumberSigns signs = new NumberSigns(model.characters());
        PageReading best = null;
        double legible = -1;
        for (int quarters : new int[] {0, 2, 1, 3}) {
            GrayPicture turned = level(picture.turned(quarters % QUARTERS));
            PageReading reading = new PageReading(model, signs, turned, page, budget);
            double now = reading.legibility();
            if (now > legible) {
                legible = now;
                best = reading;
            }
            if (now >= LEGIBLE) {
                break;
            }
        }
        return best.read();
    }

    private static GrayPicture level(GrayPicture picture) {
        double angle = Skew.of(Ink.darkerThan(picture, Ink.threshold(picture)));
        return angle == 0 ? picture : picture.leveled(angle);
    }
}
