package org.disclosurereport.documents.prose;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.OverviewTopic;
import org.jspecify.annotations.Nullable;

/**
 * The words by which headings name what stands under them.
 *
 * <p>A heading that says nothing else (主动公开情况) is a heading even without a number. One that says more
 * (（一）系统推进主动公开。) must be marked as one, and its words stay in the text.
 */
final class TopicWords {
    private static final List<String> AROUND = List.of(
            "政府信息公开", "信息公开", "政务公开", "政府信息", "申请", "工作", "情况", "方面", "办理", "答复", "办法", "及", "和", "的", "了", "主要", "建设");

    private static final List<Topic> TOPICS = List.of(
            new Topic(OverviewTopic.DISCLOSURE_ON_REQUEST, "申请公开", "公开申请"),
            new Topic(OverviewTopic.PLATFORM_DEVELOPMENT, "公开平台建设", "平台建设", "公开平台", "平台", "载体建设"),
            new Topic(OverviewTopic.SUPERVISION, "监督和保障", "监督", "保障", "考核"),
            new Topic(OverviewTopic.INFORMATION_MANAGEMENT, "信息管理", "政府信息资源管理", "信息资源管理", "信息的管理"),
            new Topic(OverviewTopic.PROACTIVE_DISCLOSURE));

    private static final List<String> PROBLEMS = List.of("问题", "不足", "短板", "困难");
    private static final List<String> IMPROVEMENTS =
            List.of("改进", "下一步", "下步", "整改", "措施", "打算", "工作计划", "工作思路", "今后", "努力方向", "工作安排");
    private static final List<String> ENDS =
            List.of("问题", "不足", "短板", "困难", "改进情况", "措施", "打算", "计划", "思路", "安排", "方向", "下一步", "下一步工作", "整改情况", "下步工作");
    private static final List<String> AROUND_PROBLEMS =
            List.of("存在", "的", "主要", "目前", "突出", "和", "与", "及", "政府信息公开", "政务公开", "工作", "中", "几个", "差距");
    private static final List<String> AROUND_IMPROVEMENTS = List.of(
            "改进情况", "情况", "工作", "的", "和", "及", "主要", "具体", "方向", "计划", "安排", "思路", "举措", "针对", "政府信息公开", "政务公开", "重点");

    private static final List<String> PROBLEM_HEADING = join(AROUND_PROBLEMS, PROBLEMS);
    private static final List<String> IMPROVEMENT_HEADING = join(IMPROVEMENTS, AROUND_IMPROVEMENTS);

    private TopicWords() {}

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** {@return the topic that a heading names, null when it names none} */
    static @Nullable OverviewTopic topic(Heading heading) {
        if (heading.words().isEmpty()) {
            return null;
        }
        for (Topic each : TOPICS) {
            if (heading.has(each.words) && (heading.marked() || heading.isMadeOf(each.heading))) {
                return each.topic;
            }
        }
        return null;
    }

    /** {@return whether a heading says no more than its topic, so that nothing is lost without it} */
    static boolean saysNoMore(Heading heading, OverviewTopic topic) {
        return TOPICS.stream().anyMatch(each -> each.topic == topic && heading.isMadeOf(each.heading));
    }

    /** {@return whether a heading begins the problems: not one that names the improvements, too} */
    static boolean namesProblems(Heading heading) {
        return heading.has(PROBLEMS) && !heading.has(IMPROVEMENTS) && begins(heading, PROBLEM_HEADING);
    }

    /** {@return whether a heading begins the improvements: not one that names the problems, too} */
    static boolean namesImprovements(Heading heading) {
        return heading.has(IMPROVEMENTS) && !heading.has(PROBLEMS) && begins(heading, IMPROVEMENT_HEADING);
    }

    private static boolean begins(Heading heading, List<String> words) {
        return heading.isMadeOf(words) || heading.marked() && heading.endsWith(ENDS);
    }

    /** {@return whether a heading says no more than that problems or improvements follow} */
    static boolean saysNoMore(Heading heading) {
        return heading.isMadeOf(PROBLEM_HEADING) || heading.isMadeOf(IMPROVEMENT_HEADING);
    }

    /** A topic, the words that name it, and all that a heading of nothing else is made of. */
    private record Topic(OverviewTopic topic, List<String> words, List<String> heading) {
        Topic(OverviewTopic topic, String... others) {
            this(topic, join(List.of(topic.getLabel()), List.of(others)));
        }

        private Topic(OverviewTopic topic, List<String> words) {
            this(topic, words, join(words, AROUND));
        }
    }
}
