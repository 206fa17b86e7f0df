package org.disclosurereport.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The signs that a cell with a number can hold, and the columns of the model that mean them: a lone 0 looks like an o, a lone 1
 * like an l, and where only numbers are they are nothing else.
 */
final class NumberSigns {
    /** Each sign, and what looks like it. */
    private static final List<String> SIGNS = List.of(
            "0oOоО〇○°QDCcUu口。",
            "1lI|丨i!ⅠJj",
            "2zZ",
            "3",
            "4",
            "5Ss",
            "6bG",
            "7",
            "8B",
            "9gq",
            ".·",
            ",，",
            "-－—–―一",
            "/／",
            "+",
            "无",
            "件",
            "条",
            "项",
            "个",
            "万",
            "元",
            "增",
            "减");

    /** What is left of a border beside a number looks like these. */
    private static final String DIRT = ";:!'`(（)）‘’“”\"";

    /** What a whole cell can be: a number, in a dress or not, or a mark for nothing. */
    private static final Pattern CELL = Pattern.compile(
            "[-+增减]?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(,[0-9]{3})+)(\\.[0-9]+)?[件条项个]?(万?元|万)?|[-/]{1,4}|无");

    /** What one line of a cell with several can be: digits, for a line ends anywhere; a cell so narrow has counts. */
    private static final Pattern PART = Pattern.compile("[-+增减]?[0-9,]*[件条项个]?(万?元|万)?");

    private final List<String> signs = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private final Map<String, Integer> signOf = new HashMap<>();

    NumberSigns(CharacterSet characters) {
        for (String group : SIGNS) {
            List<Integer> known = new ArrayList<>();
            for (int i = 0; i < group.length(); i++) {
                String look = group.substring(i, i + 1);
                signOf.put(look, signs.size());
                characters.indexOf(look).ifPresent(known::add);
            }
            signs.add(group.substring(0, 1));
            columns.add(known.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    int size() {
        return signs.size();
    }

    String at(int sign) {
        return signs.get(sign);
    }

    /** {@return which sign a text is; it must be one} */
    int indexOf(String sign) {
        return signOf.get(sign);
    }

    int[] columns(int sign) {
        return columns.get(sign);
    }

    /** {@return whether a text has nothing but signs of numbers, or what looks like them} */
    boolean isNumeric(String text) {
        boolean digits = text.chars().filter(c -> c >= '0' && c <= '9').count() > 1;
        return text.chars()
                .allMatch(c ->
                        c <= ' ' || signOf.containsKey(String.valueOf((char) c)) || digits && DIRT.indexOf(c) >= 0);
    }

    /** {@return whether a text can be a line of a number that is written over several} */
    static boolean isPart(String text) {
        return !text.isEmpty() && PART.matcher(text).matches();
    }

    /** {@return whether a text is a number, or a mark for nothing} */
    static boolean isWhole(String text) {
        return CELL.matcher(text).matches();
    }
}
