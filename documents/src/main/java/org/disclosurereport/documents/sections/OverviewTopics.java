package org.disclosurereport.documents.sections;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.documents.sections.Numbering.Style;
import org.disclosurereport.documents.source.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * The text of section 一 by the form's five topics, and what stands under none: before the first topic, and under headings
 * of a report's own (政策解读, 建议提案办理 …), which end the topic before.
 *
 * @param text the text under no topic
 * @param topics the text by topic, in the form's order
 */
public record OverviewTopics(String text, Map<OverviewTopic, String> topics) {
    /** Words of headings that say nothing besides their topic, so that a heading of these alone isn't kept. */
    private static final List<String> AROUND = List.of(
            "政府信息公开", "信息公开", "政务公开", "政府信息", "申请", "工作", "情况", "方面", "办理", "答复", "办法", "及", "和", "的", "了", "主要", "建设");

    private static final List<Words> TOPICS = List.of(
            new Words(OverviewTopic.DISCLOSURE_ON_REQUEST, "申请公开", "公开申请"),
            new Words(OverviewTopic.PLATFORM_DEVELOPMENT, "公开平台建设", "平台建设", "公开平台", "平台", "载体"),
            new Words(OverviewTopic.SUPERVISION, "监督和保障", "监督", "保障", "考核"),
            new Words(OverviewTopic.INFORMATION_MANAGEMENT, "信息管理", "政府信息资源管理", "信息资源管理", "信息的管理"),
            new Words(OverviewTopic.PROACTIVE_DISCLOSURE));

    /**
     * Sorts the paragraphs of section 一.
     *
     * @param paragraphs in order, without the section's heading
     * @return the texts
     */
    public static OverviewTopics of(List<TextBlock> paragraphs) {
        Passages<OverviewTopic> passages = new Passages<>();
        Style topicStyle = null;
        for (TextBlock paragraph : paragraphs) {
            SubHeading heading = SubHeading.of(paragraph).orElse(null);
            OverviewTopic topic = heading == null ? null : topic(heading, topicStyle);
            if (heading != null && topic != null) {
                topicStyle = heading.style();
                passages.begin(topic);
                passages.add(paragraph.text().substring(saysNoMore(heading, topic) ? heading.rest() : 0));
                continue;
            }
            if (heading != null && topicStyle != null && endsTopic(heading, paragraph, topicStyle)) {
                passages.begin(null);
                topicStyle = null;
            }
            passages.add(paragraph.text());
        }
        Map<OverviewTopic, String> topics = new EnumMap<>(OverviewTopic.class);
        topics.putAll(passages.texts());
        return new OverviewTopics(passages.other(), topics);
    }

    /** A heading of a report's own on the topic's level or above it; what is numbered below belongs to the topic. */
    private static boolean endsTopic(SubHeading heading, TextBlock paragraph, Style topicStyle) {
        return heading.isLine(paragraph) && heading.style().compareTo(topicStyle) <= 0
                || heading.marked() && heading.style() == topicStyle && heading.style() != Style.NONE;
    }

    private static @Nullable OverviewTopic topic(SubHeading heading, @Nullable Style topicStyle) {
        boolean below = topicStyle != null
                && heading.style() != Style.NONE
                && heading.style().compareTo(topicStyle) > 0;
        Optional<Words> named = TOPICS.stream()
                .filter(each -> heading.has(each.words))
                .min(Comparator.<Words>comparingInt(each -> heading.has(List.of(each.topic.getLabel())) ? 0 : 1)
                        .thenComparingInt(each -> heading.indexOf(each.words)));
        return named.filter(each -> heading.isMadeOf(each.heading) || heading.marked() && !below)
                .map(each -> each.topic)
                .orElse(null);
    }

    private static boolean saysNoMore(SubHeading heading, OverviewTopic topic) {
        return TOPICS.stream().anyMatch(each -> each.topic == topic && heading.isMadeOf(each.heading));
    }

    /** A topic, the words that name it, and all that a heading of nothing else is made of. */
    private record Words(OverviewTopic topic, List<String> words, List<String> heading) {
        Words(OverviewTopic topic, String... others) {
            this(
                    topic,
                    Stream.concat(Stream.of(topic.getLabel()), Arrays.stream(others))
                            .toList());
        }

        private Words(OverviewTopic topic, List<String> words) {
            this(topic, words, Stream.concat(words.stream(), AROUND.stream()).toList());
        }
    }
}
