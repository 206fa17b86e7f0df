package org.disclosurereport.documents.source.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.disclosurereport.documents.fields.OwnText;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.image.DrawnPicture;
import org.disclosurereport.documents.source.page.Glyph;
import org.disclosurereport.documents.source.page.PageContent;
import org.disclosurereport.documents.source.page.Ruling;
import org.jspecify.annotations.Nullable;

/** Follows the operators of a document's pages, one pass a page, for characters and lines. Not thread-safe. */
public final class PageReader {
    /** States saved on top of each other; real pages save a handful, and what is beyond isn't kept. */
    private static final int DEEPEST = 500;
    /** No operator takes more; what is beyond is not kept. */
    private static final int MAX_OPERANDS = 64;
    /** A picture that covers less of the page is a mark or a seal. */
    private static final double GOOD_PART = 0.04;

    private final StreamContents streams;
    private final Budget budget;
    private final @Nullable OwnText own;
    private final Map<COSDictionary, Optional<TextFont>> fonts = new IdentityHashMap<>();
    private final Map<COSStream, byte[]> forms = new IdentityHashMap<>();
    private List<DrawnPicture> drawn = List.of();

    /**
     * Makes a reader.
     *
     * @param file the document, whose budget is spent
     */
    public PageReader(PdfFile file) {
        this(file, null);
    }

    /**
     * Makes a reader of a document of our own.
     *
     * @param file the document, whose budget is spent
     * @param own gathers what the pages show outside tables; null when nobody asks
     */
    PageReader(PdfFile file, @Nullable OwnText own) {
        this.own = own;
        this.streams = file.streams();
        this.budget = streams.budget();
    }

    /**
     * Reads a page.
     *
     * @param page the page
     * @param number its number, from 1
     * @return what it shows
     * @throws IOException if its content is broken
     * @throws UnreadableDocumentException if the document has more than may be read
     */
    public PageContent read(PDPage page, int number) throws IOException {
        byte[] program = content(page);
        Run run = run(page, program, 0);
        int turn = run.turn();
        if (turn != 0) {
            run = run(page, program, turn);
        }
        drawn = List.copyOf(run.drawn);
        return new PageContent(
                number,
                run.width,
                run.height,
                run.glyphs,
                run.horizontals,
                run.verticals,
                run.pictures,
                streams.takeDamaged());
    }

    /** {@return the pictures of the page that was read last, in the order in which they are drawn} */
    List<DrawnPicture> drawn() {
        return drawn;
    }

    private Run run(PDPage page, byte[] program, int turn) throws IOException {
        Run run = new Run(page.getCropBox(), page.getRotation() + turn);
        PDResources resources = page.getResources();
        run.run(program, resources == null ? new COSDictionary() : resources.getCOSObject());
        return run;
    }

    /** A page's streams are one program, parted anywhere. */
    private byte[] content(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return streams.inflate(stream);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    byte[] part = streams.inflate(stream);
                    streams.budget().useMemory(part.length);
                    all.writeBytes(part);
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }

    private @Nullable TextFont font(COSDictionary resources, COSName name) {
        COSDictionary known = resources.getCOSDictionary(COSName.FONT);
        COSDictionary dictionary = known == null ? null : known.getCOSDictionary(name);
        return dictionary == null ? null : font(dictionary);
    }

    private @Nullable TextFont font(COSDictionary dictionary) {
        Optional<TextFont> font = fonts.get(dictionary);
        if (font == null) {
            try {
                font = Optional.of(TextFont.of(dictionary, streams));
            } catch (IOException e) {
                font = Optional.empty();
            }
            fonts.put(dictionary, font);
        }
        return font.orElse(null);
    }

    /** What q saves and Q brings back. */
    private static final class State {
        private final AffineTransform matrix;
        private Rectangle2D clip;
        private double lineWidth = 1;
        private @Nullable TextFont font;
        private double size;
        private double characterSpacing;
        private double wordSpacing;
        private double stretch = 1;
        private double leading;
        private double rise;

        State(AffineTransform matrix, Rectangle2D clip) {
            this.matrix = matrix;
            this.clip = clip;
        }

        State copy() {
            State copy = new State(new AffineTransform(matrix), clip);
            copy.lineWidth = lineWidth;
            copy.font = font;
            copy.size = size;
            copy.characterSpacing = characterSpacing;
            copy.wordSpacing = wordSpacing;
            copy.stretch = stretch;
            copy.leading = leading;
            copy.rise = rise;
            return copy;
        }
    }

    /** One page's pass. */
    private final class Run {
        private final double width;
        private final double height;
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Ruling> horizontals = new ArrayList<>();
        private final List<Ruling> verticals = new ArrayList<>();
        private final DrawnPath path = new DrawnPath(horizontals, verticals, budget);
        private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());
        private Deque<State> saved = new ArrayDeque<>();
        private int unsaved;
        private State state;
        private boolean clipNext;
        private AffineTransform text = new AffineTransform();
        private AffineTransform line = new AffineTransform();
        private final List<DrawnPicture> drawn = new ArrayList<>();
        private int pictures;

        Run(PDRectangle box, int rotation) {
            int turns = Math.floorMod(rotation / 90, 4);
            boolean sideways = turns % 2 == 1;
            width = sideways ? box.getHeight() : box.getWidth();
            height = sideways ? box.getWidth() : box.getHeight();
            AffineTransform matrix = new AffineTransform();
            if (turns == 1) {
                matrix.setTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            } else if (turns == 2) {
                matrix.setTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            } else if (turns == 3) {
                matrix.setTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            } else {
                matrix.setTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
            }
            state = new State(matrix, new Rectangle2D.Double(0, 0, width, height));
        }

        /** Runs a program; the state is afterwards as it was before. */
        void run(byte[] program, COSDictionary resources) throws IOException {
            PDFStreamParser parser = new PDFStreamParser(program);
            List<COSBase> operands = new ArrayList<>();
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    if (!runText(operator.getName(), operands) && !runPath(operator.getName(), operands)) {
                        runOther(operator.getName(), operands, resources);
                    }
                    operands.clear();
                } else {
                    budget.useSteps(1);
                    if (operands.size() < MAX_OPERANDS) {
                        operands.add((COSBase) token);
                    }
                }
            }
        }

        /** {@return by how many degrees to turn the page to the right so that most of its text is level} */
        int turn() {
            int down = 0;
            int up = 0;
            for (Glyph glyph : glyphs) {
                down += glyph.direction() == Glyph.Direction.DOWN ? 1 : 0;
                up += glyph.direction() == Glyph.Direction.UP ? 1 : 0;
            }
            if (2 * Math.max(down, up) <= glyphs.size()) {
                return 0;
            }
            return up > down ? 90 : 270;
        }

        private boolean runPath(String operator, List<COSBase> operands) {
            switch (operator) {
                case "m" -> point(operands, 0).ifPresent(p -> path.moveTo(p.getX(), p.getY()));
                case "l" -> point(operands, 0).ifPresent(p -> path.lineTo(p.getX(), p.getY()));
                case "c" -> point(operands, 4).ifPresent(p -> path.curveTo(p.getX(), p.getY()));
                case "v", "y" -> point(operands, 2).ifPresent(p -> path.curveTo(p.getX(), p.getY()));
                case "h" -> path.close();
                case "re" -> rectangle(operands);
                case "S" -> draw(false, true, false);
                case "s" -> draw(true, true, false);
                case "f", "F", "f*" -> draw(false, false, true);
                case "B", "B*" -> draw(false, true, true);
                case "b", "b*" -> draw(true, true, true);
                case "n" -> draw(false, false, false);
                case "W", "W*" -> clipNext = true;
                case "w" -> state.lineWidth = number(operands, 0, 1);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private Optional<Point2D> point(List<COSBase> operands, int at) {
            double x = number(operands, at, Double.NaN);
            double y = number(operands, at + 1, Double.NaN);
            return Double.isNaN(x + y)
                    ? Optional.empty()
                    : Optional.of(state.matrix.transform(new Point2D.Double(x, y), null));
        }

        private void rectangle(List<COSBase> operands) {
            double x = number(operands, 0, Double.NaN);
            double y = number(operands, 1, Double.NaN);
            double w = number(operands, 2, Double.NaN);
            double h = number(operands, 3, Double.NaN);
            if (Double.isNaN(x + y + w + h)) {
                return;
            }
            double[] corners = {x, y, x + w, y, x + w, y + h, x, y + h};
            state.matrix.transform(corners, 0, corners, 0, 4);
            path.moveTo(corners[0], corners[1]);
            for (int i = 2; i < corners.length; i += 2) {
                path.lineTo(corners[i], corners[i + 1]);
            }
            path.close();
        }

        private void draw(boolean close, boolean stroke, boolean fill) {
            if (close) {
                path.close();
            }
            if (stroke) {
                double scale = Math.sqrt(Math.abs(state.matrix.getDeterminant()));
                path.stroke(state.lineWidth * scale, state.clip);
            }
            if (fill) {
                path.fill(state.clip);
            }
            if (clipNext) {
                state.clip = state.clip.createIntersection(path.bounds());
                clipNext = false;
            }
            path.clear();
        }

        private void runOther(String operator, List<COSBase> operands, COSDictionary resources) throws IOException {
            switch (operator) {
                case "q" -> save();
                case "Q" -> restore();
                case "cm" -> state.matrix.concatenate(matrix(operands));
                case "Tf" -> {
                    if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
                        state.font = font(resources, name);
                        state.size = number(operands, 1, state.size);
                    }
                }
                case "gs" -> resource(operands, resources, COSName.EXT_G_STATE).ifPresent(this::setState);
                case "Do" -> {
                    Optional<COSDictionary> object = resource(operands, resources, COSName.XOBJECT);
                    if (object.isPresent()) {
                        draw(object.get(), resources);
                    }
                }
                case "BI" -> picture();
                case "BMC", "BDC" -> {
                    if (own != null) {
                        own.begin(!operands.isEmpty() && operands.get(0) instanceof COSName mark ? mark.getName() : "");
                    }
                }
                case "EMC" -> {
                    if (own != null) {
                        own.end();
                    }
                }
                default -> {
                    // Colours, shadings: neither characters nor lines.
                }
            }
        }

        private void save() {
            if (saved.size() < DEEPEST) {
                saved.push(state.copy());
            } else {
                unsaved++;
            }
        }

        private void restore() {
            if (unsaved > 0) {
                unsaved--;
            } else if (!saved.isEmpty()) {
                state = saved.pop();
            }
        }

        private Optional<COSDictionary> resource(List<COSBase> operands, COSDictionary resources, COSName kind) {
            COSDictionary known = resources.getCOSDictionary(kind);
            return known == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)
                    ? Optional.empty()
                    : Optional.ofNullable(known.getCOSDictionary(name));
        }

        private void setState(COSDictionary settings) {
            state.lineWidth = settings.getFloat(COSName.LW, (float) state.lineWidth);
            if (settings.getDictionaryObject(COSName.FONT) instanceof COSArray font
                    && font.size() == 2
                    && font.getObject(0) instanceof COSDictionary dictionary
                    && font.getObject(1) instanceof COSNumber size) {
                state.font = font(dictionary);
                state.size = size.floatValue();
            }
        }

        private void draw(COSDictionary object, COSDictionary resources) throws IOException {
            COSName kind = object.getCOSName(COSName.SUBTYPE);
            if (COSName.IMAGE.equals(kind)) {
                if (object instanceof COSStream image) {
                    budget.useSteps(1);
                    budget.useMemory(Budget.OBJECT_BYTES);
                    drawn.add(new DrawnPicture(
                            new StreamPixels(image, streams, resources), new AffineTransform(state.matrix)));
                }
                picture();
            } else if (COSName.FORM.equals(kind) && object instanceof COSStream form) {
                form(form, resources);
            }
        }

        /** A picture fills the unit square; a very flat one is a line. */
        private void picture() {
            Rectangle2D box = state.matrix
                    .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                    .getBounds2D();
            Rectangle2D seen = box.createIntersection(state.clip);
            if (seen.isEmpty()) {
                return;
            }
            if (seen.getWidth() * seen.getHeight() >= GOOD_PART * width * height) {
                pictures++;
            } else {
                DrawnPath line = new DrawnPath(horizontals, verticals, budget);
                line.moveTo(seen.getMinX(), seen.getMinY());
                line.lineTo(seen.getMaxX(), seen.getMaxY());
                line.fill(state.clip);
            }
        }

        private void form(COSStream form, COSDictionary resources) throws IOException {
            if (!open.add(form)) {
                throw Refusal.broken("PDF 中有表单引用自身", "a form draws itself");
            }
            byte[] program = forms.get(form);
            if (program == null) {
                program = streams.inflate(form);
                forms.put(form, program);
            } else {
                budget.useInflated(program.length);
            }
            budget.useInflated(64);
            Deque<State> outer = saved;
            int outerUnsaved = unsaved;
            State before = state.copy();
            AffineTransform outerText = text;
            AffineTransform outerLine = line;
            saved = new ArrayDeque<>();
            unsaved = 0;
            if (form.getDictionaryObject(COSName.MATRIX) instanceof COSArray matrix) {
                state.matrix.concatenate(matrix(matrix.toList()));
            }
            if (form.getDictionaryObject(COSName.BBOX) instanceof COSArray box && box.size() == 4) {
                PDRectangle bounds = new PDRectangle(box);
                Rectangle2D seen = state.matrix
                        .createTransformedShape(new Rectangle2D.Double(
                                bounds.getLowerLeftX(), bounds.getLowerLeftY(), bounds.getWidth(), bounds.getHeight()))
                        .getBounds2D();
                state.clip = state.clip.createIntersection(seen);
            }
            COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
            run(program, own == null ? resources : own);
            saved = outer;
            unsaved = outerUnsaved;
            state = before;
            text = outerText;
            line = outerLine;
            open.remove(form);
        }

        private boolean runText(String operator, List<COSBase> operands) throws IOException {
            switch (operator) {
                case "BT" -> {
                    text = new AffineTransform();
                    line = new AffineTransform();
                }
                case "Tm" -> {
                    line = matrix(operands);
                    text = new AffineTransform(line);
                }
                case "Td" -> nextLine(number(operands, 0, 0), number(operands, 1, 0));
                case "TD" -> {
                    state.leading = -number(operands, 1, 0);
                    nextLine(number(operands, 0, 0), number(operands, 1, 0));
                }
                case "T*" -> nextLine(0, -state.leading);
                case "Tc" -> state.characterSpacing = number(operands, 0, 0);
                case "Tw" -> state.wordSpacing = number(operands, 0, 0);
                case "Tz" -> state.stretch = number(operands, 0, 100) / 100;
                case "TL" -> state.leading = number(operands, 0, 0);
                case "Ts" -> state.rise = number(operands, 0, 0);
                case "Tj" -> show(operands, 0);
                case "TJ" -> showParts(operands);
                case "'" -> {
                    nextLine(0, -state.leading);
                    show(operands, 0);
                }
                case "\"" -> {
                    state.wordSpacing = number(operands, 0, 0);
                    state.characterSpacing = number(operands, 1, 0);
                    nextLine(0, -state.leading);
                    show(operands, 2);
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void nextLine(double x, double y) {
            line.translate(x, y);
            text = new AffineTransform(line);
        }

        private void showParts(List<COSBase> operands) throws IOException {
            if (operands.isEmpty() || !(operands.get(0) instanceof COSArray parts)) {
                return;
            }
            boolean vertical = state.font != null && state.font.isVertical();
            for (int i = 0; i < parts.size(); i++) {
                COSBase part = parts.get(i);
                if (part instanceof COSString string) {
                    show(string.getBytes());
                } else if (part instanceof COSNumber number) {
                    double back = -number.floatValue() / 1000 * state.size;
                    text.translate(vertical ? 0 : back * state.stretch, vertical ? back : 0);
                }
            }
        }

        private void show(List<COSBase> operands, int at) throws IOException {
            if (operands.size() > at && operands.get(at) instanceof COSString string) {
                show(string.getBytes());
            }
        }

        private void show(byte[] codes) throws IOException {
            TextFont font = state.font;
            if (font == null) {
                return;
            }
            AffineTransform matrix = new AffineTransform(state.matrix);
            matrix.concatenate(text);
            double scale = Math.hypot(matrix.getShearX(), matrix.getScaleY());
            double advanceX = 0;
            double advanceY = 0;
            ByteArrayInputStream string = new ByteArrayInputStream(codes);
            while (string.available() > 0) {
                budget.useSteps(1);
                int before = string.available();
                int number = font.readCode(string);
                TextFont.Code code = font.character(number);
                if (own != null) {
                    own.add(code.exact());
                }
                double spacing = state.characterSpacing;
                if (number == ' ' && before - string.available() == 1) {
                    spacing += state.wordSpacing;
                }
                if (font.isVertical()) {
                    addUpright(code.text(), matrix, advanceX, advanceY, state.size * scale);
                    advanceY += -state.size + spacing;
                } else {
                    double wide = code.width() * state.size * state.stretch;
                    double advance = wide + spacing * state.stretch;
                    add(code.text(), matrix, advanceX, wide, advance, state.size * scale);
                    advanceX += advance;
                }
            }
            text.translate(advanceX, advanceY);
        }

        private void add(
                String character, AffineTransform matrix, double from, double wide, double advance, double size) {
            double[] ends = {from, state.rise, from + wide, state.rise, from + advance, state.rise};
            matrix.transform(ends, 0, ends, 0, 3);
            double above = Math.abs(size) * 0.88;
            double below = Math.abs(size) * 0.12;
            double left = Math.min(ends[0], ends[2]);
            double right = Math.max(ends[0], ends[2]);
            double top = Math.min(ends[1], ends[3]);
            double bottom = Math.max(ends[1], ends[3]);
            if (Math.abs(matrix.getScaleX()) >= Math.abs(matrix.getShearY())) {
                add(new Glyph(
                        character,
                        left,
                        bottom - above,
                        right,
                        bottom + below,
                        ends[4],
                        above + below,
                        Glyph.Direction.RIGHT));
            } else if (matrix.getShearY() > 0) {
                add(new Glyph(
                        character,
                        left - below,
                        top,
                        left + above,
                        bottom,
                        ends[5],
                        above + below,
                        Glyph.Direction.DOWN));
            } else {
                add(new Glyph(
                        character,
                        left - above,
                        top,
                        left + below,
                        bottom,
                        ends[5],
                        above + below,
                        Glyph.Direction.UP));
            }
        }

        /** A glyph of vertical writing hangs below its origin, its middle on the line. */
        private void addUpright(String character, AffineTransform matrix, double x, double y, double size) {
            Point2D origin = matrix.transform(new Point2D.Double(x, y + state.rise), null);
            double half = size / 2;
            add(new Glyph(
                    character,
                    origin.getX() - half,
                    origin.getY(),
                    origin.getX() + half,
                    origin.getY() + size,
                    origin.getY() + size,
                    size,
                    Glyph.Direction.DOWN));
        }

        /** Leaves out what can't be seen: off the page, or too small. */
        private void add(Glyph glyph) {
            boolean onPage = glyph.centreX() >= 0
                    && glyph.centreX() <= width
                    && glyph.centreY() >= 0
                    && glyph.centreY() <= height;
            if (onPage && glyph.size() >= 1 && !glyph.text().isEmpty()) {
                budget.useCharacters(glyph.text().length());
                glyphs.add(glyph);
            }
        }
    }

    private static AffineTransform matrix(List<? extends COSBase> operands) {
        double[] entries = new double[6];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = number(operands, i, i == 0 || i == 3 ? 1 : 0);
        }
        return new AffineTransform(entries);
    }

    private static double number(List<? extends COSBase> operands, int at, double otherwise) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : otherwise;
    }
}
