package org.disclosurereport.pictures;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The recognition model of PP-OCRv4: reads a line of text. Lines of like widths are read together. Thread-safe: the runtime
 * allows several threads to use one session.
 */
final class Model {
    private static final String FILE = "models/ch_PP-OCRv4_rec_infer.onnx";

    private static final int THREADS = 2;
    /** A batch has so many pixels at most, so that its results stay small. */
    private static final int BATCH_PIXELS = 48 * 1600;

    private static final int CHANNELS = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;
    private final CharacterSet characters;

    private Model() throws OrtException, IOException {
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream file = Model.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("the class path has no " + FILE);
            }
            options.setIntraOpNumThreads(THREADS);
            options.setInterOpNumThreads(1);
            // A thread that waits by spinning takes the time of those that work.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(file.readAllBytes(), options);
        }
        input = session.getInputNames().iterator().next();
        characters = CharacterSet.load(Model.class.getClassLoader());
    }

    private static final class Holder {
        static final Model MODEL = load();

        private Holder() {}

        private static Model load() {
            try {
                return new Model();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (OrtException e) {
                throw new IllegalStateException("the model can't be loaded: " + e.getMessage(), e);
            }
        }
    }

    /** {@return the model, loaded once} */
    static Model get() {
        return Holder.MODEL;
    }

    CharacterSet characters() {
        return characters;
    }

    /** Takes what a line may say; it isn't kept, for it is large. */
    interface Reading {
        void line(int index, Odds odds);
    }

    /**
     * Reads lines, those of like widths together.
     *
     * @param lines the lines
     * @param reading is given each, by its index, in the order of their widths
     */
    void read(List<LineImage> lines, Reading reading) {
        Integer[] order = new Integer[lines.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (one, other) ->
                        Integer.compare(lines.get(one).width(), lines.get(other).width()));
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length
                    && (to + 1 - from) * lines.get(order[to]).width() * LineImage.HEIGHT <= BATCH_PIXELS) {
                to++;
            }
            read(lines, Arrays.copyOfRange(order, from, to), reading);
            from = to;
        }
    }

    private void read(List<LineImage> lines, Integer[] batch, Reading reading) {
        int width = lines.get(batch[batch.length - 1]).width();
        float[] values = new float[batch.length * CHANNELS * LineImage.HEIGHT * width];
        Arrays.fill(values, 1);
        for (int i = 0; i < batch.length; i++) {
            LineImage line = lines.get(batch[i]);
            for (int channel = 0; channel < CHANNELS; channel++) {
                for (int y = 0; y < LineImage.HEIGHT; y++) {
                    System.arraycopy(
                            line.values(),
                            y * line.width(),
                            values,
                            ((i * CHANNELS + channel) * LineImage.HEIGHT + y) * width,
                            line.width());
                }
            }
        }
        long[] shape = {batch.length, CHANNELS, LineImage.HEIGHT, width};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            long[] size = output.getInfo().getShape();
            FloatBuffer buffer = output.getFloatBuffer();
            float[] all = new float[buffer.remaining()];
            buffer.get(all);
            int steps = (int) size[1];
            int columns = (int) size[2];
            for (int i = 0; i < batch.length; i++) {
                int own = Math.min(steps, (lines.get(batch[i]).width() * steps + width - 1) / width);
                reading.line(batch[i], new Odds(all, i * steps * columns, own, columns));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        }
    }
}
