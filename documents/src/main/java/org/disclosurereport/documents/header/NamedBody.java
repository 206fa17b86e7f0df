package org.disclosurereport.documents.header;

import java.util.List;
import java.util.Optional;

/**
 * The name of a body at a place of a sentence, where names have no sign at their end: 青禾县住房和城乡建设局聚焦群众关切.
 *
 * <p>A name ends at the first word that only organs have (局, 委员会, 人民政府 …) and goes on where another organ follows at once
 * or a place and its organ do: 人民政府办公室, 公安局青禾分局.
 *
 * @param name the name
 * @param end where the sentence goes on
 */
record NamedBody(AgencyName name, int end) {
    private static final int LONGEST = 40;
    /** How far a name goes on to a branch of its body. */
    private static final int BRANCH = 12;

    /** How names of organs end for sure; the longer of those with the same end first. */
    private static final List<String> ORGANS = List.of(
            "人民政府", "街道办事处", "办事处", "管理委员会", "委员会", "管委会", "办公室", "办公厅", "分局", "总局", "局", "厅", "总队", "支队", "大队", "管理处",
            "中心", "有限公司", "公司", "大学", "学院", "学校", "医院", "银行", "法院", "检察院", "联合会", "联合社", "合作社", "海关", "总工会", "红十字会");

    private static final List<String> PLACES =
            List.of("省", "市", "县", "区", "旗", "州", "盟", "镇", "乡", "街道", "苏木", "新区", "开发区");

    /** What names don't hold and sentences do. */
    private static final String NO_NAME = ",。;:!?、()\"“”《》〈〉";

    static Optional<NamedBody> at(Sentence sentence, int start) {
        String folded = sentence.folded();
        int end = organEnd(folded, start, Math.min(folded.length(), start + LONGEST));
        if (end < 0) {
            return Optional.empty();
        }
        int longer = branchEnd(folded, start, end);
        while (longer > end) {
            end = longer;
            longer = branchEnd(folded, start, end);
        }
        int last = end;
        return AgencyName.whole(sentence.printed().substring(start, end)).map(name -> new NamedBody(name, last));
    }

    /** {@return whether the name begins with a place, as full names do} */
    boolean beginsWithPlace() {
        String folded = name.folded();
        return PLACES.stream().anyMatch(place -> folded.indexOf(place, 1) > 0);
    }

    /** The end of the first organ, -1 where something comes first that no name holds. */
    private static int organEnd(String text, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (NO_NAME.indexOf(text.charAt(at)) >= 0 || Characters.isDigit(text.charAt(at))) {
                return -1;
            }
            for (String organ : ORGANS) {
                if (at > from && text.startsWith(organ, at)) {
                    return at + organ.length();
                }
            }
        }
        return -1;
    }

    /** Where the name goes on to when another organ follows at once, or a place with an organ. */
    private static int branchEnd(String text, int start, int end) {
        for (String organ : ORGANS) {
            if (text.startsWith(organ, end)) {
                return end + organ.length();
            }
        }
        int next = organEnd(text, end, Math.min(text.length(), Math.min(start + LONGEST, end + BRANCH)));
        if (next < 0) {
            return end;
        }
        String between = text.substring(end, next);
        boolean branch = between.endsWith("分局") && between.length() <= BRANCH / 2 + 1;
        boolean ofPlace = PLACES.stream().anyMatch(place -> {
            int at = between.indexOf(place, 1);
            return at > 0 && at <= BRANCH / 2;
        });
        return branch || ofPlace ? next : end;
    }
}
