package org.disclosurereport.documents.sections;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.documents.source.TextBlock;

/**
 * Separates the problems of section 五 from its improvements: by headings where there are any, else at the sentence that
 * turns to what is to be done (针对…问题, 下一步, 今后, 2025年将 …). Without either, all of it is problems.
 */
public final class ProblemsText {
    private static final List<String> PROBLEMS = List.of("问题", "不足", "短板", "困难", "差距");
    private static final List<String> IMPROVEMENTS =
            List.of("改进", "下一步", "下步", "整改", "措施", "打算", "工作计划", "工作思路", "今后", "努力方向", "工作安排", "工作重点", "对策");
    private static final List<String> LACKING = List.of("有待", "亟待", "仍需", "还需", "待改进", "需改进");
    private static final List<String> ENDS = Stream.concat(
                    PROBLEMS.stream(),
                    Stream.of(
                            "情况", "措施", "打算", "计划", "思路", "安排", "方向", "下一步", "工作", "举措", "重点", "对策", "改进", "整改", "方面"))
            .toList();
    private static final List<String> AROUND = List.of(
            "存在", "的", "主要", "目前", "突出", "和", "与", "及", "政府信息公开", "政务公开", "工作", "中", "几个", "情况", "具体", "方向", "计划", "安排",
            "思路", "举措", "针对", "重点", "方面", "一些", "本年度", "我局");
    private static final List<String> PROBLEM_WORDS =
            Stream.concat(PROBLEMS.stream(), AROUND.stream()).toList();
    private static final List<String> IMPROVEMENT_WORDS =
            Stream.concat(IMPROVEMENTS.stream(), AROUND.stream()).toList();

    /** Whose improvement a heading names: 存在问题的改进情况, 问题整改情况. */
    private static final Pattern OF_PROBLEMS = Pattern.compile("(问题|不足|短板|困难|差距)的?(改进|整改)");

    /** The beginning of a sentence that turns from the problems to what is done about them. */
    private static final Pattern TURN = Pattern.compile("\\s*(?:针对[^。]{0,30}?(?:问题|不足|短板|情况|困难|差距)"
            + "|(?:为此|对此|因此|鉴于此)，?[^。]{0,20}?(?:将|要|拟)"
            + "|(?:在)?(?:下一步|下步|今后|接下来|下一阶段|下阶段|下一年度?|新的一年|来年|明年|未来)"
            + "|20\\d\\d年(?:度)?，?[^。，]{0,12}?(?:将|拟|要|继续|进一步)"
            + "|(?:改进|整改)(?:措施|情况|方向|举措|打算)?[：:])");

    private static final String SENTENCE_ENDS = "。！？；\n";

    private ProblemsText() {}

    /**
     * Separates the paragraphs of section 五.
     *
     * @param paragraphs in order, without the section's heading
     * @return problems and improvements
     */
    public static ProblemsAndImprovements of(List<TextBlock> paragraphs) {
        Passages<Part> passages = new Passages<>();
        boolean byHeadings = false;
        for (TextBlock paragraph : paragraphs) {
            Optional<SubHeading> heading = SubHeading.of(paragraph);
            Optional<Part> part = heading.flatMap(ProblemsText::part);
            if (part.isPresent()) {
                byHeadings |= part.get() == Part.IMPROVEMENTS;
                passages.begin(part.get());
                int rest = saysNoMore(heading.get()) ? heading.get().rest() : 0;
                passages.add(paragraph.text().substring(rest));
            } else {
                passages.add(paragraph.text());
            }
        }
        String problems = Stream.of(passages.other(), passages.text(Part.PROBLEMS))
                .filter(text -> !text.isEmpty())
                .reduce((before, after) -> before + "\n" + after)
                .orElse("");
        String improvements = passages.text(Part.IMPROVEMENTS);
        int turn = byHeadings ? 0 : turn(problems);
        if (!problems.substring(0, turn).isBlank()) {
            improvements = problems.substring(turn).strip();
            problems = problems.substring(0, turn).stripTrailing();
        }
        return ProblemsAndImprovements.builder()
                .problems(problems)
                .improvements(improvements)
                .build();
    }

    /** {@return where the first sentence begins that turns, or 0} */
    private static int turn(String text) {
        Matcher turn = TURN.matcher(text);
        for (int start = 0; start < text.length(); start++) {
            boolean begins = start == 0 || SENTENCE_ENDS.indexOf(text.charAt(start - 1)) >= 0;
            if (begins && turn.region(start, text.length()).lookingAt()) {
                return start;
            }
        }
        return 0;
    }

    /** {@return whether a paragraph begins what section 五 is about, for documents without that heading} */
    static boolean begins(TextBlock paragraph) {
        return SubHeading.of(paragraph).flatMap(ProblemsText::part).isPresent()
                || paragraph.text().contains("问题")
                        && Stream.of("存在", "不足", "有待", "还不", "仍").anyMatch(paragraph.text()::contains);
    }

    private static Optional<Part> part(SubHeading heading) {
        // 有待改进, 仍需改进 name what is lacking, not what is done about it.
        boolean problems = heading.has(PROBLEMS) || heading.has(LACKING);
        boolean improvements = heading.has(IMPROVEMENTS) && !heading.has(LACKING);
        if (problems && improvements) {
            return OF_PROBLEMS.matcher(heading.words()).find() ? Optional.of(Part.IMPROVEMENTS) : Optional.empty();
        }
        boolean named = heading.isMadeOf(problems ? PROBLEM_WORDS : IMPROVEMENT_WORDS)
                || (heading.marked() || heading.alone()) && heading.endsWith(ENDS);
        return !named || !problems && !improvements
                ? Optional.empty()
                : Optional.of(problems ? Part.PROBLEMS : Part.IMPROVEMENTS);
    }

    private static boolean saysNoMore(SubHeading heading) {
        return heading.isMadeOf(PROBLEM_WORDS) || heading.isMadeOf(IMPROVEMENT_WORDS);
    }

    private enum Part {
        PROBLEMS,
        IMPROVEMENTS
    }
}
