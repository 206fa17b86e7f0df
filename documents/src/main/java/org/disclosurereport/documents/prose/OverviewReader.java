package org.disclosurereport.documents.prose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.documents.source.TextBlock;

/** Reads section 一: its text by topics, and what its sentences count. */
final class OverviewReader {
    /** Longer than any sentence that somebody wrote; what is longer is read in pieces, in time linear in its length. */
    private static final int LONGEST_SENTENCE = 2_000;

    private final Prose prose;
    private final char[] characters;
    private final Doubts doubts;
    private final FigureReader figures;
    private final BreakdownReader breakdowns;
    private final Tokenizer tokenizer;

    private OverviewReader(Prose prose) {
        this.prose = prose;
        this.characters = prose.characters();
        this.doubts = new Doubts(prose);
        this.tokenizer = new Tokenizer(characters);
        this.figures = new FigureReader(prose, doubts, tokenizer.tokens());
        this.breakdowns = new BreakdownReader(prose, doubts, tokenizer.tokens());
    }

    static Reading<Overview> read(List<TextBlock> paragraphs) {
        OverviewReader reader = new OverviewReader(Prose.of(paragraphs));
        reader.readSentences();
        Topics topics = Topics.of(paragraphs);
        Overview overview = Overview.builder()
                .text(topics.text())
                .putAllTopics(topics.byTopic())
                .breakdowns(reader.breakdowns.breakdowns())
                .statedFigures(reader.figures.figures())
                .build();
        return new Reading<>(overview, reader.doubts.issues());
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
            } else if (sign == Signs.DIGIT || sign == Signs.DENIAL) {
                counts = true;
            } else if (sign == Signs.NUMERAL) {
                counts |= i + 1 < length && NumberScanner.mayCount(characters[i + 1]);
            }
            if (sign == Signs.STOP || i - start >= LONGEST_SENTENCE) {
                readSentence(start, i, counts);
                counts = false;
                start = i + 1;
                if (characters[i] == Prose.BREAK) {
                    figures.beginPassage();
                    breakdowns.beginPassage();
                }
            }
        }
        readSentence(start, length, counts);
    }

    private void readSentence(int start, int end, boolean counts) {
        if (counts) {
            tokenizer.cut(start, end);
            figures.read();
            breakdowns.read();
        } else {
            breakdowns.pass();
        }
    }

    /**
     * The text of each topic, and what stands under none.
     *
     * @param text the text under no topic
     * @param byTopic the text by topic, in the form's order
     */
    record Topics(String text, Map<OverviewTopic, String> byTopic) {
        static Topics of(List<TextBlock> paragraphs) {
            Passages<OverviewTopic> passages = new Passages<>(new EnumMap<>(OverviewTopic.class));
            for (TextBlock paragraph : paragraphs) {
                Heading heading = Heading.of(paragraph);
                OverviewTopic topic = TopicWords.topic(heading);
                if (topic == null) {
                    passages.add(paragraph.text());
                } else {
                    int rest = TopicWords.saysNoMore(heading, topic) ? heading.rest() : 0;
                    passages.begin(topic, paragraph.text().substring(rest));
                }
            }
            return new Topics(passages.before(), passages.texts());
        }
    }
}
