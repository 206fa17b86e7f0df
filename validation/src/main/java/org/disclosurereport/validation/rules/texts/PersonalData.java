package org.disclosurereport.validation.rules.texts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.disclosurereport.validation.rules.ScannedText;
import org.disclosurereport.validation.rules.ScannedText.Anchor;
import org.disclosurereport.validation.rules.Words;

/**
 * Finds identity numbers (GB 11643, check character right and date plausible), mobile numbers and bank cards (Luhn).
 *
 * <p>It never keeps what it found: a quote shows the first three characters and the last two. The line of an office, a number of a
 * document and a unified social credit code are none.
 */
final class PersonalData {
    private static final int MOBILE = 11;
    private static final int IDENTITY = 18;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;

    /** Longer runs are no number of a person; separators are counted. */
    private static final int LONGEST_RUN = 30;

    private static final int AROUND = 16;
    private static final int FIRST_YEAR = 1900;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private static final List<String> NUMBERED =
            List.of("编号", "索引", "文号", "编码", "代码", "批号", "案号", "流水", "订单", "备案号", "许可证号", "序号", "受理号", "回执");
    private static final List<String> OFFICE = List.of(
            "监督", "咨询", "投诉", "举报", "办公", "值班", "服务", "热线", "传真", "公开办", "受理机构", "联系人", "本机关", "我局", "我镇", "来电", "致电",
            "请与", "请联系", "欢迎");
    private static final List<String> PERSON =
            List.of("申请人", "当事人", "信访人", "举报人", "投诉人", "本人", "某", "群众", "村民", "居民", "身份证");
    private static final List<String> CARD = List.of("卡号", "账号", "帐号", "银行卡", "账户", "帐户", "储蓄卡", "存折");
    private static final List<String> OF_OFFICE = List.of("收款", "财政", "非税", "对公", "专户", "缴款", "国库");
    private static final String UNITS = "元万亿条件字次人户个份%％．";

    private final String text;
    private final Quotes quotes;
    /** Digits before it belong to a run that was read. */
    private int read;

    private PersonalData(String text, Quotes quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    static void find(ScannedText text, Quotes quotes) {
        if (text.has(Anchor.LONG_NUMBER)) {
            text.forEach(Anchor.LONG_NUMBER, new PersonalData(text.getText(), quotes)::number);
        }
    }

    private void number(int at) {
        if (at < read) {
            return;
        }
        int start = at;
        while (start > read && isOfRun(start - 1)) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isOfRun(end)) {
            end++;
        }
        if (end - start > LONGEST_RUN || !judge(start, end)) {
            judgeGroups(start, end);
        }
        read = end;
    }

    private boolean isOfRun(int at) {
        return isDigit(at) || isSeparator(at) && at > 0 && isDigit(at - 1) && isDigit(at + 1);
    }

    private boolean isSeparator(int at) {
        char c = text.charAt(at);
        return c == '-' || c == ' ';
    }

    private boolean isDigit(int at) {
        return at < text.length() && digitAt(text.charAt(at)) >= 0;
    }

    private static int digitAt(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /** A date or another number may stand before the one sought, with a separator between them. */
    private void judgeGroups(int start, int end) {
        int group = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isSeparator(i)) {
                if (i - group >= MOBILE && i - group < Math.min(end - start, LONGEST_RUN)) {
                    judge(group, i);
                }
                group = i + 1;
            }
        }
    }

    private boolean judge(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            int digit = digitAt(text.charAt(i));
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        if (isCountryCode(digits, start)) {
            digits.delete(0, digits.length() - MOBILE);
        }
        int length = digits.length();
        boolean checkX = end < text.length() && "XxＸｘ".indexOf(text.charAt(end)) >= 0;
        if (length == IDENTITY - 1 && checkX) {
            digits.append('X');
        }
        if (isPartOfWord(start, digits.length() > length ? end + 1 : end)) {
            return false;
        }
        String before = text.substring(Math.max(Sentences.start(text, start), start - AROUND), start);
        boolean numbered = Words.holdsAny(before, NUMBERED);
        boolean found = length == MOBILE && !numbered && isMobile(digits, start, end)
                || digits.length() == IDENTITY && !before.contains("信用代码") && isIdentity(digits)
                || length >= SHORTEST_CARD && length <= LONGEST_CARD && !numbered && isCard(digits, before, start);
        if (found) {
            quotes.add(mask(digits.toString()));
        }
        return found;
    }

    /** +86 and 0086 before a number of a telephone. */
    private boolean isCountryCode(CharSequence digits, int start) {
        boolean plus = start > 0 && "+＋".indexOf(text.charAt(start - 1)) >= 0;
        return plus && digits.length() == MOBILE + 2 && startsWith(digits, "86")
                || digits.length() == MOBILE + 4 && startsWith(digits, "0086");
    }

    private static boolean startsWith(CharSequence digits, String code) {
        return digits.subSequence(0, code.length()).equals(code);
    }

    /** Letters and the marks of addresses around a number make it part of a code or of a link. */
    private boolean isPartOfWord(int start, int end) {
        return start > 0 && (isOfWord(text.charAt(start - 1)) || text.charAt(start - 1) == '.')
                || end < text.length() && isOfWord(text.charAt(end))
                || isDecimal(end)
                || isOrdinal(start, end);
    }

    /** 15012345678.50元 */
    private boolean isDecimal(int end) {
        return end + 1 < text.length() && ".．".indexOf(text.charAt(end)) >= 0 && digitAt(text.charAt(end + 1)) >= 0;
    }

    /** 〔2024〕第13800000001号 numbers a document. */
    private boolean isOrdinal(int start, int end) {
        return start > 0
                && end < text.length()
                && text.charAt(end) == '号'
                && "第字〕］]）)".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "/_=*&".indexOf(c) >= 0;
    }

    /** A mobile number that an office gives to be called at is none of a person. */
    private boolean isMobile(CharSequence digits, int start, int end) {
        boolean mobile = digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        if (!mobile || end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        String before = text.substring(Math.max(Sentences.start(text, start), start - 2 * AROUND), start);
        String sentence = text.substring(sentenceStart(start), start);
        return Words.holdsAny(before, PERSON) || !Words.holdsAny(sentence, OFFICE);
    }

    /** A colon belongs to the label of the number, so the sentence goes on before it. */
    private int sentenceStart(int at) {
        int start = Sentences.start(text, at);
        return start > 0 && !Sentences.isEnd(text.charAt(start - 1)) ? Sentences.start(text, start - 1) : start;
    }

    private static boolean isIdentity(CharSequence number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        boolean region = number.charAt(0) >= '1' && number.charAt(0) <= '8';
        return region && number.charAt(IDENTITY - 1) == CHECKS.charAt(sum % CHECKS.length()) && isDate(number);
    }

    private static boolean isDate(CharSequence number) {
        int year = Integer.parseInt(number, 6, 10, 10);
        try {
            LocalDate.of(year, Integer.parseInt(number, 10, 12, 10), Integer.parseInt(number, 12, 14, 10));
        } catch (DateTimeException e) {
            return false;
        }
        return year >= FIRST_YEAR && year < FIRST_YEAR + 200;
    }

    private boolean isCard(CharSequence digits, String before, int start) {
        boolean named =
                Words.holdsAny(before, CARD) || Words.holdsAny(text.substring(sentenceStart(start), start), CARD);
        boolean known = digits.charAt(0) == '6' && digits.charAt(1) == '2';
        return (named || known)
                && !Words.holdsAny(text.substring(sentenceStart(start), start), OF_OFFICE)
                && !before.contains("信用代码")
                && isLuhn(digits);
    }

    private static boolean isLuhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(digits.length() - 1 - i);
            if (c == 'X') {
                return false;
            }
            int value = i % 2 == 0 ? c - '0' : 2 * (c - '0');
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    private static String mask(String number) {
        int end = number.length() - 2;
        return number.substring(0, 3) + "*".repeat(end - 3) + number.substring(end);
    }
}
