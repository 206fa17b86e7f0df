package org.disclosurereport.documents.header;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.documents.SourcePlace;

/**
 * A title, taken apart: 〈agency〉〈year〉年政府信息公开工作年度报告 and every order and wording of it that bodies use.
 *
 * @param printed the title as printed, without needless blanks
 * @param agency the body it names
 * @param year the year it names
 * @param heading whether the document marks it as a heading
 * @param place where it begins
 */
record TitleText(String printed, Optional<AgencyName> agency, OptionalInt year, boolean heading, SourcePlace place) {
    private static final String DISCLOSURE = "信息公开";
    private static final String OPENNESS = "政务公开";

    /** What may follow 信息公开 beside years and brackets; the longest of those with the same beginning first. */
    private static final List<String> ENDINGS = List.of("工作", "情况", "年度", "年报", "年", "总结", "报告", "的");

    private static final List<String> NOUNS = List.of("年报", "报告");
    private static final List<String> YEAR_ENDINGS = List.of("年度", "年", "");
    private static final String OPENING_MARKS = "《〈“\"'【[(#*★●·-";
    private static final String CLOSING_MARKS = "》〉”\"'】]*。";
    private static final String BEFORE_NAME = "—–-─－(";
    private static final String TRAIL_MARKS = ">»›:";

    /** So many characters say of what something is the title: 公报标题. */
    private static final int LABEL_QUALIFIER = 2;

    /** Such as 我街道办事处; more than that is a sentence. */
    private static final int LONGEST_SELF = 6;

    /** The longest line that can be a title, in characters without blanks. */
    static final int LONGEST = 90;

    /**
     * Takes a line for a title.
     *
     * @param line the line
     * @return the title, empty when the line is none: it says something else before or after
     */
    static Optional<TitleText> parse(Line line) {
        if (line.folded().length() > LONGEST) {
            return Optional.empty();
        }
        int start = afterTrail(line.folded());
        int end = line.folded().length();
        while (end > start && CLOSING_MARKS.indexOf(line.folded().charAt(end - 1)) >= 0) {
            end--;
        }
        if (line.folded().startsWith("【", start)) {
            start = Math.min(end, Math.max(start, line.folded().indexOf('】', start) + 1));
        }
        while (start < end
                && OPENING_MARKS.indexOf(line.folded().charAt(start)) >= 0
                && !isBracketedYear(line.folded(), start)) {
            start++;
        }
        return parse(line, start, end);
    }

    private static Optional<TitleText> parse(Line line, int start, int end) {
        String folded = line.folded().substring(start, end);
        String compact = line.compact().substring(start, end);
        int words = Math.max(folded.lastIndexOf(DISCLOSURE), folded.lastIndexOf(OPENNESS));
        if (words < 0) {
            return Optional.empty();
        }
        Optional<Ending> ending = Ending.of(folded, words + DISCLOSURE.length());
        if (ending.isEmpty()) {
            return withNameBehind(line, start, end, words + DISCLOSURE.length());
        }
        int body = beginOfWords(folded, words);
        Optional<WrittenYear> year = WrittenYear.find(folded.substring(0, body), 0);
        String name = year.map(told -> withoutYear(compact, folded, told, body)).orElse(compact.substring(0, body));
        String agency = withoutLabel(strip(name));
        Optional<AgencyName> named = AgencyName.of(agency);
        if (!agency.isEmpty() && named.isEmpty() && !isSelf(agency) || saysReport(agency)) {
            return Optional.empty();
        }
        OptionalInt told = year.map(written -> OptionalInt.of(written.year()))
                .orElse(ending.get().year());
        return Optional.of(new TitleText(printed(line, start, end), named, told, line.heading(), line.place()));
    }

    /** …年度报告——青沙县气象局, …年度报告（青沙县气象局）: a body named behind a dash or in brackets. */
    private static Optional<TitleText> withNameBehind(Line line, int start, int end, int from) {
        String folded = line.folded();
        int name = end;
        while (name > start + from && BEFORE_NAME.indexOf(folded.charAt(name - 1)) < 0) {
            name--;
        }
        int mark = name;
        while (mark > start + from && BEFORE_NAME.indexOf(folded.charAt(mark - 1)) >= 0) {
            mark--;
        }
        int last = end > name && folded.charAt(end - 1) == ')' && folded.charAt(mark) == '(' ? end - 1 : end;
        if (mark == start + from || mark == name || name >= last) {
            return Optional.empty();
        }
        Optional<AgencyName> body = AgencyName.whole(line.compact().substring(name, last));
        int titleEnd = mark;
        return body.flatMap(named -> parse(line, start, titleEnd)
                .filter(title -> title.agency().isEmpty())
                .map(title ->
                        new TitleText(printed(line, start, end), body, title.year(), title.heading(), title.place())));
    }

    /** {@return how much it tells: a body with its organ counts most, then an area, then any name} */
    int rank() {
        int named =
                agency.map(name -> name.isWhole() ? 3 : name.isArea() ? 2 : 1).orElse(0);
        return named + (year.isPresent() ? 4 : 0);
    }

    /** The words before 信息公开 that are no part of the agency: one 政府 or 政务, unless it is 人民政府's only one. */
    private static int beginOfWords(String folded, int words) {
        String before = folded.substring(0, words);
        boolean government = before.endsWith("政府") && !before.endsWith("人民政府");
        return government || before.endsWith("政务") ? words - 2 : words;
    }

    private static String withoutYear(String compact, String folded, WrittenYear year, int body) {
        int after = year.end();
        for (String ending : YEAR_ENDINGS) {
            if (folded.startsWith(ending, year.end())) {
                after = year.end() + ending.length();
                break;
            }
        }
        int before = year.start();
        if (before > 0 && folded.charAt(before - 1) == '(' && after < body && folded.charAt(after) == ')') {
            before--;
            after++;
        }
        return compact.substring(0, before) + compact.substring(Math.min(after, body), body);
    }

    /** A label that lost its colon may be glued to the title: 公报标题…, 名称…. */
    private static String withoutLabel(String name) {
        String folded = Characters.fold(name);
        int start = MetadataLabel.TITLE
                .labels()
                .filter(label -> folded.indexOf(label) >= 0 && folded.indexOf(label) <= LABEL_QUALIFIER)
                .mapToInt(label -> folded.indexOf(label) + label.length())
                .max()
                .orElse(0);
        return name.substring(start);
    }

    private static String strip(String name) {
        String left = name;
        boolean changed = true;
        while (changed) {
            String before = left;
            left = left.startsWith("关于") || left.startsWith("關於") ? left.substring(2) : left;
            left = left.endsWith("关于") || left.endsWith("關於") || left.endsWith("年度")
                    ? left.substring(0, left.length() - 2)
                    : left;
            left = left.endsWith("的") ? left.substring(0, left.length() - 1) : left;
            changed = !left.equals(before);
        }
        return left;
    }

    private static boolean isSelf(String agency) {
        return agency.length() <= LONGEST_SELF && AgencyName.isSelf(Characters.fold(agency));
    }

    private static boolean saysReport(String name) {
        String folded = Characters.fold(name);
        return NOUNS.stream().anyMatch(folded::contains) || folded.contains("公布") || folded.contains("编制");
    }

    /** A bread crumb trail (首页 > 年报 > …) and a label (标题：…) end before the title. */
    private static int afterTrail(String folded) {
        int start = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (TRAIL_MARKS.indexOf(folded.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return start;
    }

    private static boolean isBracketedYear(String folded, int open) {
        return folded.charAt(open) == '(' && WrittenYear.at(folded, open + 1).isPresent();
    }

    /** The part of the printed line that holds the compact part, counted without blanks. */
    private static String printed(Line line, int start, int end) {
        StringBuilder part = new StringBuilder();
        int index = 0;
        for (char c : line.printed().toCharArray()) {
            boolean blank = Characters.isBlank(c);
            if (index >= start && index < end) {
                part.append(c);
            }
            index += blank ? 0 : 1;
        }
        return part.toString().strip();
    }

    /** What follows 信息公开 to the end: only words that titles end with, and among them 报告 or 年报. */
    private record Ending(OptionalInt year) {
        static Optional<Ending> of(String folded, int from) {
            OptionalInt year = OptionalInt.empty();
            boolean noun = false;
            int next = from;
            while (next < folded.length()) {
                Optional<WrittenYear> written = WrittenYear.at(folded, next);
                if (written.isPresent()) {
                    year = OptionalInt.of(written.get().year());
                    next = written.get().end();
                    continue;
                }
                String rest = folded.substring(next);
                Optional<String> word =
                        ENDINGS.stream().filter(rest::startsWith).findFirst();
                if (word.isPresent()) {
                    noun |= NOUNS.contains(word.get());
                    next += word.get().length();
                } else if ("()".indexOf(folded.charAt(next)) >= 0) {
                    next++;
                } else {
                    return Optional.empty();
                }
            }
            return noun ? Optional.of(new Ending(year)) : Optional.empty();
        }
    }
}
