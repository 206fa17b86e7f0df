package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.documents.Statement;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.form.Section;

/** Law 3: no number in a sentence about what the form counts is passed over without a word. */
class EveryNumberHasAFateProperties {
    /** Each digit group is one number, however its words are cut. */
    @Property(tries = 400)
    void noNumberOfASentenceAboutTheFormIsWithoutAFate(@ForAll("sentences") List<String> parts) {
        String sentence = "收到政府信息公开申请9001件，" + String.join("", parts);
        SectionReader read = SectionReader.of(Section.OVERVIEW, Paragraphs.of(sentence), OptionalInt.of(2024));
        List<Statement> statements = read.reading("").statements();
        StringBuilder quoted = new StringBuilder();
        statements.forEach(statement -> quoted.append(statement.getQuote()).append('\n'));
        List<String> lost = new ArrayList<>();
        for (String part : parts) {
            String number = part.replaceAll("[^0-9]", "");
            if (!number.isEmpty() && quoted.indexOf(number) < 0) {
                lost.add(part);
            }
        }
        assertThat(lost).as(sentence).isEmpty();
    }

    @Property(tries = 200)
    void aDoubtIsReportedAsAnIssue(@ForAll("sentences") List<String> parts) {
        String sentence = "收到政府信息公开申请9001件，" + String.join("", parts);
        SectionReader read = SectionReader.of(Section.OVERVIEW, Paragraphs.of(sentence), OptionalInt.of(2024));
        Narrative.Reading<String> reading = read.reading("");
        boolean doubted =
                reading.statements().stream().anyMatch(statement -> statement.getFate() == StatementFate.DOUBT);
        assertThat(!doubted || !reading.issues().isEmpty()).as(sentence).isTrue();
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> numbers = Arbitraries.integers()
                .between(1000, 8999)
                .flatMap(number -> Arbitraries.of("件", "条", "元", "%", "篇", "个工作日", "", "件以上", "类", "万元", "人次")
                        .map(unit -> number + unit));
        Arbitrary<String> words = Arbitraries.of(
                ("收到 申请 未 其中 ： ； ， 、 （ ） 答复 办结 关于土地 予以公开 不予公开 行政复议 维持 结转 下年度 上年 比上年 增加 占 同比增长 主动公开信息 网站 当面 投诉 处罚 规章 制发"
                                + " 共 共计 等 分别为 包括 信息处理费 收取 自然人 《条例》 第 我局 全县 和 为")
                        .split(" "));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, words), net.jqwik.api.Tuple.of(1, numbers))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                // Two numbers without a word between are one other number.
                .map(EveryNumberHasAFateProperties::apart);
    }

    private static List<String> apart(List<String> parts) {
        List<String> apart = new ArrayList<>();
        for (String part : parts) {
            boolean number = Character.isDigit(part.charAt(0));
            boolean behind = !apart.isEmpty() && apart.get(apart.size() - 1).matches(".*[0-9]");
            if (number
                    && (behind
                            || !apart.isEmpty() && apart.get(apart.size() - 1).equals("第"))) {
                apart.add("申请");
            }
            apart.add(part);
        }
        return apart;
    }
}
