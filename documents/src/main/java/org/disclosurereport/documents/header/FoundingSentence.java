package org.disclosurereport.documents.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentence that says when the reporting body was founded: 青禾县数据局于2024年3月20日挂牌成立. Others' founding is none of it. */
final class FoundingSentence {
    private static final List<String> WORDS = List.of("成立", "组建", "挂牌", "设立", "揭牌");

    /** What follows the date: 正式挂牌成立, but not 成立领导小组 and not 印发《组建方案》. */
    private static final Pattern FOUNDED =
            Pattern.compile("起?(正式|经批准|新|揭牌|挂牌)*(成立|组建|挂牌|设立|揭牌)(并|运行|运转|办公|,|。|;|、|\\)|以来|后|$)");

    private static final Pattern BEFORE_DATE = Pattern.compile("(于|在|自|系|是)$");
    /** 我局 and 本机关, but not a group that the body has founded. */
    private static final int LONGEST_SELF = 4;

    private static final int SHORTEST_NAME = 3;
    private static final String CLAUSE_ENDS = ",。;:()";

    private FoundingSentence() {}

    /**
     * Looks for the day of founding.
     *
     * @param sentences the sentences of the introduction and of section 一
     * @param agency the body that reports
     * @return the day; empty where none is said of this body, or no complete one
     */
    static Optional<LocalDate> find(Stream<Sentence> sentences, AgencyName agency) {
        return sentences
                .filter(sentence -> sentence.saysAny(WORDS))
                .flatMap(sentence -> in(sentence.folded(), agency).stream())
                .findFirst();
    }

    private static Optional<LocalDate> in(String folded, AgencyName agency) {
        Optional<WrittenDate> date = WrittenDate.find(folded, 0);
        while (date.isPresent()) {
            Matcher founded = FOUNDED.matcher(folded).region(date.get().end(), folded.length());
            if (date.get().toDate().isPresent()
                    && founded.lookingAt()
                    && isOf(clauseBefore(folded, date.get().start()), agency)) {
                return date.get().toDate();
            }
            date = WrittenDate.find(folded, date.get().end());
        }
        return Optional.empty();
    }

    private static boolean isOf(String clause, AgencyName agency) {
        String subject = BEFORE_DATE.matcher(clause).replaceFirst("");
        return subject.endsWith(agency.folded())
                || subject.length() <= LONGEST_SELF && AgencyName.isSelf(subject)
                || subject.length() >= SHORTEST_NAME && agency.folded().endsWith(subject);
    }

    private static String clauseBefore(String folded, int end) {
        int start = end;
        while (start > 0 && CLAUSE_ENDS.indexOf(folded.charAt(start - 1)) < 0) {
            start--;
        }
        return folded.substring(start, end);
    }
}
