package org.disclosurereport.documents.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies that prose names as those who report: 由X编制, 现将X…报告如下, 现公布X…年度报告, and as those who act: 在…领导下，X认真…,
 * 2024年，X聚焦….
 *
 * <p>A name counts by what stands around it; whom to ask (请与X联系), who leads and who is quoted are none.
 */
final class SpokenAgency {
    /** What stands before whoever the report is of. */
    private static final List<String> PRESENTS = List.of("现将", "现公布", "现向社会公布", "特公布", "现发布", "公布", "发布", "编制了", "编制");
    /** What follows 由 and a name when the report is theirs. */
    private static final List<String> MADE =
            List.of("编制", "组织编制", "起草", "撰写", "汇编", "制作", "公布", "发布", "负责解释", "负责编制", "根据", "依据", "按照", "依照", "统一");
    /** What follows a name that is presented. */
    private static final List<String> REPORTED =
            List.of("政府信息", "信息公开", "政务公开", "20", "本年度", "年度", "的", "上年", "上一年", "二");
    /** What doesn't follow the name of whoever acts, because the name is part of something else. */
    private static final List<String> NO_ACT = List.of(
            "联系", "网站", "门户", "领导", "的领导", "坚强", "正确", "、", "和", "与", "及", "等", "官网", "指导", "印发", "发布的", "下发", "关于");

    /** What stands before the name of whoever made the report: 由X编制, 本报告是X按照…编制的. */
    private static final List<String> BY = List.of("由", "报告是", "报告系", "年报是", "年报系");

    private static final int SENTENCES = 24;

    private SpokenAgency() {}

    /** {@return who compiled or presents the report, as the prose says} */
    static Optional<Told<AgencyName>> compiler(List<Sentence> sentences, HeaderSource source) {
        return sentences.stream()
                .limit(SENTENCES)
                .flatMap(sentence ->
                        compiler(sentence).stream().map(body -> new Told<>(body.name(), source, sentence.place())))
                .findFirst();
    }

    /** {@return who acts in the prose, full names first} */
    static List<Told<AgencyName>> actors(List<Sentence> sentences, HeaderSource source) {
        List<Told<AgencyName>> full = new ArrayList<>();
        List<Told<AgencyName>> others = new ArrayList<>();
        for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
            for (int start : clauses(sentence.folded())) {
                NamedBody.at(sentence, start)
                        .filter(body -> acts(sentence.folded(), body.end()))
                        .ifPresent(body -> (body.beginsWithPlace() ? full : others)
                                .add(new Told<>(body.name(), source, sentence.place())));
            }
        }
        full.addAll(others);
        return full;
    }

    private static Optional<NamedBody> compiler(Sentence sentence) {
        String folded = sentence.folded();
        for (String word : BY) {
            for (int by = folded.indexOf(word); by >= 0; by = folded.indexOf(word, by + 1)) {
                Optional<NamedBody> body = NamedBody.at(sentence, by + word.length())
                        .filter(named -> startsWithAny(folded, named.end(), MADE));
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        for (String word : PRESENTS) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                Optional<NamedBody> body = NamedBody.at(sentence, afterYear(folded, at + word.length()))
                        .filter(named -> startsWithAny(folded, named.end(), REPORTED));
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        // X根据《条例》…编制本报告
        return folded.contains("编制") || folded.contains("年度报告")
                ? NamedBody.at(sentence, afterYear(folded, 0)).filter(body -> acts(folded, body.end()))
                : Optional.empty();
    }

    private static boolean acts(String folded, int end) {
        return end < folded.length() && !startsWithAny(folded, end, NO_ACT) && "。;:!?)".indexOf(folded.charAt(end)) < 0;
    }

    /** Where clauses begin, after a year at their beginning. */
    private static Set<Integer> clauses(String folded) {
        Set<Integer> starts = new LinkedHashSet<>();
        starts.add(afterYear(folded, 0));
        for (int i = 0; i < folded.length() - 1; i++) {
            if (folded.charAt(i) == ',' || folded.charAt(i) == ':') {
                starts.add(afterYear(folded, i + 1));
            }
        }
        return starts;
    }

    private static int afterYear(String folded, int from) {
        return WrittenYear.at(folded, from)
                .map(year -> {
                    int at = year.end();
                    for (String word : List.of("年度", "年")) {
                        at = at == year.end() && folded.startsWith(word, at) ? at + word.length() : at;
                    }
                    return at < folded.length() && folded.charAt(at) == ',' ? at + 1 : at;
                })
                .orElse(from);
    }

    private static boolean startsWithAny(String text, int at, List<String> words) {
        return words.stream().anyMatch(word -> text.startsWith(word, at));
    }
}
