package org.disclosurereport.documents.header;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The body as prose names it where it begins: 本报告由…根据《条例》编制, or 2023年，…认真贯彻 …. */
final class SpokenAgency {
    private static final List<String> COMPILES = List.of("根据", "依据", "按照", "依照", "编制");
    private static final List<String> ACTS = List.of(
            "根据",
            "依据",
            "按照",
            "依照",
            "坚持",
            "认真",
            "深入",
            "严格",
            "全面",
            "高度",
            "积极",
            "持续",
            "贯彻",
            "始终",
            "紧紧",
            "在",
            "以",
            "进一步",
            "扎实",
            "切实",
            "不断",
            "着力",
            "大力",
            "共",
            "主动",
            "未",
            "政府信息公开工作");
    private static final String BY = "由";
    private static final int FAR = 80;
    private static final int FIRST_SENTENCES = 3;

    private SpokenAgency() {}

    /** {@return who compiled the report, as the introduction says} */
    static Optional<Told<AgencyName>> compiler(List<Sentence> introduction) {
        return find(introduction, COMPILES, HeaderSource.INTRODUCTION);
    }

    /** {@return who acts where the narrative begins} */
    static Optional<Told<AgencyName>> actor(List<Sentence> narrative) {
        return find(narrative, ACTS, HeaderSource.NARRATIVE);
    }

    private static Optional<Told<AgencyName>> find(List<Sentence> sentences, List<String> verbs, HeaderSource source) {
        return sentences.stream()
                .limit(FIRST_SENTENCES)
                .flatMap(sentence ->
                        name(sentence, verbs).stream().map(name -> new Told<>(name, source, sentence.place())))
                .findFirst();
    }

    private static Optional<AgencyName> name(Sentence sentence, List<String> verbs) {
        OptionalInt verb = verbs.stream()
                .mapToInt(sentence.folded()::indexOf)
                .filter(index -> index > 0)
                .min();
        if (verb.isEmpty() || verb.getAsInt() > FAR) {
            return Optional.empty();
        }
        String before = sentence.folded().substring(0, verb.getAsInt());
        int start = before.lastIndexOf(BY) + BY.length();
        if (start < BY.length()) {
            start = Math.max(afterYear(before), before.lastIndexOf(',') + 1);
        }
        return AgencyName.whole(withoutYearAtEnd(sentence.printed().substring(start, verb.getAsInt())));
    }

    private static int afterYear(String before) {
        return WrittenYear.at(before, 0)
                .map(year -> Stream.of("年度", "年")
                        .filter(word -> before.startsWith(word, year.end()))
                        .findFirst()
                        .map(word -> year.end() + word.length())
                        .orElse(0))
                .orElse(0);
    }

    private static String withoutYearAtEnd(String name) {
        return WrittenYear.find(Characters.fold(name), 1)
                .map(year -> name.substring(0, year.start()))
                .orElse(name);
    }
}
