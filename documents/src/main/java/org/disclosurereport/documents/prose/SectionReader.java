package org.disclosurereport.documents.prose;

import java.util.List;
import java.util.OptionalInt;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.documents.prose.StatementPattern.FeeFigure;
import org.disclosurereport.documents.source.TextBlock;
import org.disclosurereport.form.Section;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.StatedFigure;

/** Reads what the sentences of a section state in numbers. */
final class SectionReader {
    /** Longer than any sentence that somebody wrote; what is longer is read in pieces, in time linear in its length. */
    private static final int LONGEST_SENTENCE = 2_000;

    /** A sentence or heading names its topic in so many characters. */
    private static final int LONGEST_TOPIC = 60;

    private final Prose prose;
    private final char[] characters;
    private final Doubts doubts;
    private final Tokenizer tokenizer;
    private final SentenceReader sentences;

    // The sentence or heading before, if it has no number.
    private int topicStart;
    private int topicEnd;

    private SectionReader(Section section, Prose prose, OptionalInt year) {
        this.prose = prose;
        this.characters = prose.characters();
        this.doubts = new Doubts(prose);
        this.tokenizer = new Tokenizer(characters);
        Context context = new Context(characters, tokenizer.tokens(), year.orElse(prose.mainYear()), Topic.of(section));
        this.sentences = new SentenceReader(prose, tokenizer.tokens(), doubts, context);
    }

    /**
     * Reads the paragraphs of a section.
     *
     * @param section which section they are of: it says what they are about
     * @param paragraphs the paragraphs in order
     * @param year the year reported, empty if not known: then the year named most often
     */
    static SectionReader of(Section section, List<TextBlock> paragraphs, OptionalInt year) {
        SectionReader reader = new SectionReader(section, Prose.of(List.copyOf(paragraphs)), year);
        reader.readSentences();
        return reader;
    }

    /** Goes over the characters once; only a sentence that may count something is cut into tokens. */
    private void readSentences() {
        int start = 0;
        boolean counts = false;
        int length = prose.length();
        for (int i = 0; i < length; i++) {
            byte sign = Signs.of(characters[i]);
            if (sign == Signs.OTHER) {
                if (i - start < LONGEST_SENTENCE) {
                    continue;
                }
            } else if (sign == Signs.DIGIT) {
                counts = true;
            } else if (sign == Signs.DENIAL) {
                counts |= characters[i] != '不' || i + 1 < length && "存涉收".indexOf(characters[i + 1]) >= 0;
            } else if (sign == Signs.NUMERAL) {
                counts |= i + 1 < length && NumberScanner.mayCount(characters[i + 1]);
            }
            if (sign == Signs.STOP || sign == Signs.DOT && isStop(i) || i - start >= LONGEST_SENTENCE) {
                readSentence(start, i, counts);
                counts = false;
                boolean stops = sign == Signs.STOP || sign == Signs.DOT;
                start = stops ? i + 1 : i;
                i = start - 1;
                if (stops && characters[start - 1] == Prose.BREAK) {
                    sentences.beginPassage();
                }
            }
        }
        readSentence(start, length, counts);
        sentences.end();
    }

    /** A half-width full stop: behind a word, and not within a number, a version or an address. */
    private boolean isStop(int at) {
        return at > 0 && !Signs.isLatin(characters[at - 1]);
    }

    private void readSentence(int start, int end, boolean counts) {
        if (counts) {
            if (topicStart < topicEnd) {
                tokenizer.cut(topicStart, topicEnd);
                sentences.followTopic();
            }
            tokenizer.cut(start, end);
            sentences.read();
        }
        if (start < end) {
            topicStart = start;
            topicEnd = counts ? start : Math.min(end, start + LONGEST_TOPIC);
        }
    }

    <T> Narrative.Reading<T> reading(T value) {
        return new Narrative.Reading<>(
                value, doubts.issues(), sentences.statements().statements());
    }

    List<Breakdown> breakdowns() {
        return sentences.lists().breakdowns();
    }

    List<StatedFigure> figures() {
        return sentences.statements().figures();
    }

    Count notices() {
        return sentences.statements().notices();
    }

    Amount fee(FeeFigure fee) {
        return sentences.statements().fee(fee);
    }

    /** {@return how many tokens were looked at} */
    long visits() {
        return tokenizer.tokens().visits();
    }
}
