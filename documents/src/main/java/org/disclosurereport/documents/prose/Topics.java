package org.disclosurereport.documents.prose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.documents.source.TextBlock;

/**
 * The text of section 一 by topics, and what is under none.
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
