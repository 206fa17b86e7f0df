package org.disclosurereport.documents.header;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The first lines of a title that is broken over several: the name of a body or an area, the year, the words of the title
 * up to anywhere, and nothing else. A link, a particular or a date above a title is none of it.
 */
final class TitleBeginning {
    /** From these on a line is the title's words; a shorter beginning of them counts at a line's end only. */
    private static final List<String> WORDS = List.of("政府信息公", "政务信息公", "政务公开", "信息公开");

    /** What may stand between the name and the words. */
    private static final List<String> ABOUT = List.of("关于", "的");

    private static final List<String> YEAR_WORDS = List.of("年度", "年");

    private TitleBeginning() {}

    /** {@return whether a title can begin with this line and go on in the next} */
    static boolean is(Line line) {
        if (line.folded().isEmpty()) {
            return false;
        }
        String left = withoutAbout(withoutYear(withoutWords(line.folded())));
        return left.isEmpty()
                || AgencyName.of(left)
                        .filter(name -> name.isWhole() || name.isArea())
                        .isPresent();
    }

    /** Cuts off the words of a title; 政府 of 人民政府 is no beginning of them. */
    private static String withoutWords(String folded) {
        int words = WORDS.stream()
                .mapToInt(folded::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(folded.length());
        String left = folded.substring(0, words);
        return WORDS.stream()
                .flatMap(word -> IntStream.range(1, word.length()).mapToObj(length -> word.substring(0, length)))
                .filter(beginning -> words == folded.length() && left.endsWith(beginning))
                .max(Comparator.comparingInt(String::length))
                .filter(beginning -> !left.endsWith("人民政府"))
                .map(beginning -> left.substring(0, left.length() - beginning.length()))
                .orElse(left);
    }

    /** Cuts out the year, also where the line breaks within it. */
    private static String withoutYear(String folded) {
        Optional<WrittenYear> year = WrittenYear.find(folded, 0);
        if (year.isEmpty()) {
            int end = folded.length();
            while (end > 0 && isDigit(folded.charAt(end - 1))) {
                end--;
            }
            return folded.substring(0, end);
        }
        String after = folded.substring(year.get().end());
        String word = YEAR_WORDS.stream().filter(after::startsWith).findFirst().orElse("");
        return folded.substring(0, year.get().start()) + after.substring(word.length());
    }

    private static String withoutAbout(String folded) {
        return ABOUT.stream()
                .filter(folded::endsWith)
                .findFirst()
                .map(word -> folded.substring(0, folded.length() - word.length()))
                .orElse(folded);
    }

    private static boolean isDigit(char c) {
        return Characters.isDigit(c) || Characters.numeral(c) >= 0;
    }
}
