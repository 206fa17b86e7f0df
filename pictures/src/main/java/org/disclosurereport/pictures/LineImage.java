package org.disclosurereport.pictures;

import java.util.List;

/** A line of text as the model takes it: so many pixels high, from -1 for black to 1 for white. */
record LineImage(int width, float[] values) {
    /** What the model was trained on. */
    static final int HEIGHT = 48;

    /** What the model does for a pixel, as steps of the budget. */
    private static final int STEPS_A_PIXEL = 4;

    private static final int NARROWEST = 48;
    private static final int WIDEST = 2400;

    /**
     * {@return a rectangle of a picture, scaled; each pixel is the mean of what it covers}
     *
     * @param picture the picture
     * @param clip what of it is to be seen; all else is white
     * @param left where the rectangle begins; it may reach out of the picture, which is white there
     * @param top its upper edge
     * @param right its right edge
     * @param bottom its lower edge
     */
    static LineImage of(GrayPicture picture, TextBand clip, double left, double top, double right, double bottom) {
        double scale = HEIGHT / (bottom - top);
        int width = (int) Math.max(NARROWEST, Math.min(WIDEST, Math.round((right - left) * scale)));
        double step = 1 / scale;
        double start = (left + right) / 2 - width * step / 2;
        float[][] across = new float[(int) Math.ceil(bottom - top) + 4][];
        int first = (int) Math.floor(top) - 2;
        for (int row = 0; row < across.length; row++) {
            across[row] = row(picture, clip, first + row, start, step, width);
        }
        float[] values = new float[HEIGHT * width];
        for (int y = 0; y < HEIGHT; y++) {
            double middle = top + (y + 0.5) * step;
            double reach = Math.max(1, step);
            int from = Math.max(first, (int) Math.ceil(middle - reach - 0.5));
            int to = Math.min(first + across.length - 1, (int) Math.floor(middle + reach - 0.5));
            for (int x = 0; x < width; x++) {
                double sum = 0;
                double weights = 0;
                for (int row = from; row <= to; row++) {
                    double weight = 1 - Math.abs(row + 0.5 - middle) / reach;
                    sum += weight * across[row - first][x];
                    weights += weight;
                }
                values[y * width + x] = (float) (weights == 0 ? 1 : sum / weights / 127.5 - 1);
            }
        }
        return new LineImage(width, values);
    }

    /** {@return what reading it costs, as steps of the budget} */
    long steps() {
        return (long) STEPS_A_PIXEL * width * HEIGHT;
    }

    /** {@return images side by side, as if their text stood in one line} */
    static LineImage joined(List<LineImage> lines) {
        int width = lines.stream().mapToInt(LineImage::width).sum();
        float[] values = new float[HEIGHT * width];
        int left = 0;
        for (LineImage line : lines) {
            for (int y = 0; y < HEIGHT; y++) {
                System.arraycopy(line.values, y * line.width, values, y * width + left, line.width);
            }
            left += line.width;
        }
        return new LineImage(width, values);
    }

    private static float[] row(GrayPicture picture, TextBand clip, int y, double start, double step, int width) {
        float[] row = new float[width];
        double reach = Math.max(1, step);
        for (int x = 0; x < width; x++) {
            double middle = start + (x + 0.5) * step;
            double sum = 0;
            double weights = 0;
            for (int i = (int) Math.ceil(middle - reach - 0.5); i <= Math.floor(middle + reach - 0.5); i++) {
                double weight = 1 - Math.abs(i + 0.5 - middle) / reach;
                sum += weight * (clip.has(i, y) ? picture.at(i, y) : GrayPicture.WHITE);
                weights += weight;
            }
            row[x] = (float) (weights == 0 ? GrayPicture.WHITE : sum / weights);
        }
        return row;
    }
}
