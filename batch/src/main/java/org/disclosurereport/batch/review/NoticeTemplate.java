package org.disclosurereport.batch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.documents.Letter;
import org.disclosurereport.validation.Violation;

/**
 * The text of a letter that returns a report for correction, with fields for whose report it is and what was found.
 *
 * <p>For example, the first line being the title:
 *
 * <pre>
 * 退回修改通知单
 * {机关}：
 * 贵单位{年度}年政府信息公开工作年度报告有{问题数}处问题，请核实修改后重新报送。
 * {问题清单}
 * </pre>
 *
 * <p>A field has a Chinese and an English name. {@code {问题清单}}, on a line by itself, becomes a paragraph for each opinion. A field of
 * another name is refused. Immutable and thread-safe.
 */
public final class NoticeTemplate {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}\n]*)}");
    private static final List<String> LIST = List.of("问题清单", "findings");

    /** What a field gives; the list has a line of its own. */
    private enum Field {
        AGENCY("机关", "agency"),
        YEAR("年度", "year"),
        TITLE("题目", "title"),
        FILE("文件", "file"),
        VERDICT("结果", "verdict"),
        COUNT("问题数", "count");

        private final List<String> names;

        Field(String chinese, String english) {
            this.names = List.of(chinese, english);
        }
    }

    private static final LocalizedText UNKNOWN = LocalizedText.of(
            "第{line}行：没有字段“{field}”，可用的字段为{known}",
            "line {line}: there is no field \"{field}\"; the fields are {known}");
    private static final LocalizedText INLINE =
            LocalizedText.of("第{line}行：“{field}”须单独成行", "line {line}: \"{field}\" must be on a line by itself");
    private static final LocalizedText EMPTY = LocalizedText.of("模板为空", "the template is empty");
    private static final LocalizedText ITEM = LocalizedText.of("{number}．{message}", "{number}. {message}");
    private static final LocalizedText EXPLAINED = LocalizedText.of("{message}。{evidence}。", "{message}. {evidence}.");
    private static final LocalizedText SENTENCE = LocalizedText.of("{message}。", "{message}.");

    private final List<String> lines;

    private NoticeTemplate(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Finds what is wrong with a template.
     *
     * @param text the template
     * @return what is wrong, each with its line and, for an unknown field, its name; empty for one that can be used
     */
    public static List<LocalizedText> findProblems(String text) {
        List<String> lines = lines(Objects.requireNonNull(text, "text"));
        List<LocalizedText> problems = new ArrayList<>();
        if (lines.isEmpty()) {
            problems.add(EMPTY);
        }
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            Matcher field = FIELD.matcher(all.get(i));
            while (field.find()) {
                String name = field.group(1);
                if (LIST.contains(name)) {
                    if (!isList(all.get(i).strip())) {
                        problems.add(INLINE.fill(Map.of("line", i + 1, "field", name)));
                    }
                } else if (Stream.of(Field.values()).noneMatch(each -> each.names.contains(name))) {
                    problems.add(UNKNOWN.fill(Map.of("line", i + 1, "field", name, "known", known())));
                }
            }
        }
        return problems;
    }

    /**
     * Gives a template.
     *
     * @param text its text, the title in the first line
     * @return the template
     * @throws IllegalArgumentException if anything is {@linkplain #findProblems wrong} with it
     */
    public static NoticeTemplate of(String text) {
        List<LocalizedText> problems = findProblems(text);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(LocalizedText::getEnglish).collect(Collectors.joining("; ")));
        }
        return new NoticeTemplate(lines(text));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static boolean isList(String line) {
        return LIST.stream().anyMatch(name -> line.equals("{" + name + "}"));
    }

    private static LocalizedText known() {
        Function<Integer, String> names = language -> Stream.concat(
                        Stream.of(Field.values()).map(field -> field.names.get(language)),
                        Stream.of(LIST.get(language)))
                .map(name -> "{" + name + "}")
                .collect(Collectors.joining(" "));
        return LocalizedText.of(names.apply(0), names.apply(1));
    }

    /**
     * Writes the letter about a report.
     *
     * @param read the report
     * @param review what is said about it
     * @param locale the language of what was found, English or else Chinese
     * @return the letter
     */
    public Letter fill(ReadReport read, ReportReview review, Locale locale) {
        List<Opinion> opinions =
                review.getOpinions().stream().filter(each -> !each.isWaived()).toList();
        Map<Field, String> values = new HashMap<>();
        values.put(Field.AGENCY, read.getReport().getAgency().getName());
        values.put(Field.YEAR, Integer.toString(read.getReport().getYear()));
        values.put(Field.TITLE, read.getReport().getTitle().orElse(""));
        values.put(Field.FILE, read.getFile());
        values.put(Field.VERDICT, review.getVerdict().getLabel().get(locale));
        values.put(Field.COUNT, Integer.toString(opinions.size()));
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (isList(line)) {
                opinions.forEach(opinion -> paragraphs.add(item(opinion, locale)));
            } else {
                paragraphs.add(fill(line, values));
            }
        }
        return Letter.of(fill(lines.get(0), values), paragraphs);
    }

    private static String item(Opinion opinion, Locale locale) {
        String evidence = opinion.getKind() == OpinionKind.CAUSE
                ? opinion.getViolations().stream()
                        .map((Violation violation) -> violation.getMessage(locale))
                        .collect(Collectors.joining(LocalizedText.of("；", "; ").get(locale)))
                : "";
        String message = opinion.getMessage().get(locale);
        LocalizedText template = evidence.isEmpty() ? SENTENCE : EXPLAINED;
        return ITEM.fill(Map.of(
                        "number",
                        opinion.getNumber(),
                        "message",
                        template.fill(Map.of("message", message, "evidence", evidence))))
                .get(locale);
    }

    private static String fill(String line, Map<Field, String> values) {
        return FIELD.matcher(line)
                .replaceAll(match -> Matcher.quoteReplacement(Stream.of(Field.values())
                        .filter(field -> field.names.contains(match.group(1)))
                        .map(values::get)
                        .findFirst()
                        .orElse("")));
    }
}
