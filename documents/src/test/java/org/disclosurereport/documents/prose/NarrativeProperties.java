package org.disclosurereport.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.disclosurereport.Overview;
import org.disclosurereport.documents.sections.ProblemsText;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;

class NarrativeProperties {
    private static final List<String> NAMES = List.of(
            "城建类", "农业农村", "教育信息", "工作动态", "通知公告", "财务公开", "规划、计划类", "公布预算信息", "和平小区改造", "重点领域信息", "人事任免", "惠民惠农补贴",
            "生态环境保护类", "政策解读", "建议提案办理", "行政许可和处罚", "有色金属", "三农信息", "“双随机”抽查", "民生实事项目");
    private static final List<String> UNITS = List.of("条", "件", "篇", "个", "份");

    /**
     * A list to be told.
     *
     * @param total the number stated, which need not be the sum
     * @param style how numbers, units and separators are written
     */
    record Listing(List<Category> categories, long total, String unit, Style style) {
        /** A slip by exactly the last categories can't be told from a statement that follows a complete list. */
        boolean isFullBeforeItsEnd() {
            long sum = 0;
            for (int i = 0; i < categories.size() - 1; i++) {
                sum += categories.get(i).getCount().getValue();
                if (sum == total && categories.get(i + 1).getCount().getValue() > 0) {
                    return true;
                }
            }
            return false;
        }

        String render(String mark, String end) {
            StringBuilder text = new StringBuilder(style.number(total))
                    .append(style.blank)
                    .append(unit)
                    .append(mark);
            for (int i = 0; i < categories.size(); i++) {
                Category category = categories.get(i);
                text.append(i == 0 ? "" : style.separator);
                String number = style.number(category.getCount().getValue()) + style.blank + unit;
                text.append(
                        style.numberFirst ? number + category.getName() : category.getName() + style.before + number);
            }
            return text.append(end).toString();
        }
    }

    record Style(
            String separator, String blank, String before, boolean fullWidth, boolean thousands, boolean numberFirst) {
        String number(long number) {
            String plain = thousands ? String.format(java.util.Locale.ROOT, "%,d", number) : Long.toString(number);
            StringBuilder text = new StringBuilder();
            plain.chars().forEach(c -> text.append((char) (!fullWidth ? c : c == ',' ? '，' : c - '0' + '０')));
            return text.toString();
        }
    }

    @Provide
    Arbitrary<Listing> listings() {
        Arbitrary<Style> styles = Combinators.combine(
                        Arbitraries.of("；", "、", "，", ";", "， "),
                        Arbitraries.of("", " "),
                        Arbitraries.of("", "", " ", "共", "为"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false, false))
                .as(Style::new);
        Arbitrary<List<Category>> categories = Combinators.combine(
                        Arbitraries.shuffle(NAMES),
                        Arbitraries.longs()
                                .between(0, 99_999)
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(12))
                .as((names, counts) -> {
                    List<Category> list = new ArrayList<>();
                    for (int i = 0; i < counts.size(); i++) {
                        list.add(Category.of(names.get(i), counts.get(i)));
                    }
                    return list;
                });
        return Combinators.combine(categories, Arbitraries.longs().between(-50, 50), Arbitraries.of(UNITS), styles)
                .as((list, slip, unit, style) -> {
                    long sum = list.stream()
                            .mapToLong(each -> each.getCount().getValue())
                            .sum();
                    return new Listing(list, Math.max(0, sum + (slip % 3 == 0 ? slip : 0)), unit, style);
                })
                .filter(listing -> !listing.isFullBeforeItsEnd());
    }

    @Property
    void aClosedListIsReadBackExactly(@ForAll("listings") Listing listing) {
        for (String mark : List.of("，其中：", "，其中:", "。其中：", "，占九成，其中：")) {
            String text = "2023年，全年主动公开政府信息" + listing.render(mark, "。") + "工作平稳。";
            assertThat(read(text)).as(text).containsExactly(breakdown("主动公开政府信息", listing, BreakdownKind.LISTED));
        }
    }

    @Property
    void aListInBracketsIsReadBackExactly(@ForAll("listings") Listing listing) {
        String text = "累计公开各类信息" + listing.render("（其中：", "），培训 3 场。");
        assertThat(read(text)).as(text).containsExactly(breakdown("公开各类信息", listing, BreakdownKind.LISTED));
    }

    @Property
    void anOpenListIsReadBackAsOpen(@ForAll("listings") Listing listing) {
        for (String mark : List.of("，主要包括", "，主要包括：", "，包括：", "，其中主要有", "，例如")) {
            String text = "共公开信息" + listing.render(mark, "。");
            assertThat(read(text)).as(text).containsExactly(breakdown("公开信息", listing, BreakdownKind.OPEN));
        }
        if (!listing.style.numberFirst) {
            String text = "共公开信息" + listing.render("，其中：", "等。");
            assertThat(read(text)).as(text).containsExactly(breakdown("公开信息", listing, BreakdownKind.OPEN));
        }
    }

    @Property
    void aRoundedTotalMakesARoundedList(@ForAll("listings") Listing listing) {
        for (String round : List.of("余", "多")) {
            String text = "共公开信息"
                    + listing.render("，其中：", "。")
                            .replaceFirst(listing.style.blank + listing.unit, round + listing.unit);
            assertThat(read(text)).as(text).containsExactly(breakdown("公开信息", listing, BreakdownKind.ROUNDED));
        }
        for (String round : List.of("约", "近", "超过")) {
            String text = "共公开信息" + round + listing.render("，其中：", "。");
            assertThat(read(text)).as(text).containsExactly(breakdown("公开信息", listing, BreakdownKind.ROUNDED));
        }
    }

    @Property
    void listsByChannelAreReadEachByItself(@ForAll("listings") Listing one, @ForAll("listings") Listing other) {
        if (one.style.separator.equals("；") || one.style.separator.equals(";")) {
            return;
        }
        String text = "通过网站公开" + one.render("，其中：", "；") + "通过公众号公开" + other.render("，其中：", "。");
        assertThat(read(text))
                .as(text)
                .containsExactly(
                        breakdown("网站", one, BreakdownKind.LISTED), breakdown("公众号", other, BreakdownKind.LISTED));
    }

    @Property
    void whatIsCountedInOtherUnitsAroundAListIsNoCategory(
            @ForAll("listings") Listing listing, @ForAll @IntRange(max = 999) int other) {
        String text = "举办发布会" + other + "场，主动公开信息" + listing.render("，其中：", "，拍摄短视频") + other + "部，编发简报" + other + "期。";
        assertThat(read(text)).as(text).containsExactly(breakdown("主动公开信息", listing, BreakdownKind.LISTED));
    }

    @Property
    void numbersWrittenInChineseAreReadExactly(@ForAll @IntRange(min = 1, max = 99_999) int number) {
        String text = "共收到政府信息公开申请" + chinese(number) + "件。";
        assertThat(Paragraphs.figures(text)).as(text).isEqualTo("REQUESTS_RECEIVED " + number);
    }

    @Property
    void arbitraryTextIsReadWithoutFailing(@ForAll("prose") String text) {
        List<org.disclosurereport.documents.source.TextBlock> paragraphs = Paragraphs.of(text);
        assertThat(Narrative.overview(paragraphs, OptionalInt.empty()))
                .isEqualTo(Narrative.overview(paragraphs, OptionalInt.empty()));
        assertThat(Narrative.overview(paragraphs, OptionalInt.empty()).issues()).hasSizeLessThanOrEqualTo(Doubts.MOST);
        assertThat(Narrative.otherMatters(paragraphs, OptionalInt.empty())
                        .value()
                        .getText())
                .isEqualTo(paragraphs.stream()
                        .map(org.disclosurereport.documents.source.TextBlock::text)
                        .collect(java.util.stream.Collectors.joining("\n")));
        assertThat(ProblemsText.of(paragraphs)).isNotNull();
    }

    /** What the scanner looks for, in any order, with anything between. */
    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> words = Arbitraries.of(
                ("收到 申请 未 其中 ： ； ， 、 （ ） 。 \n 12 3,119 ０ 1.2 万 亿 条 件 余 近 约 分别为 主要包括 等 《 》 “ ” 〔 2021 〕 年 月 元 信息处理费 第 零 百 千 十"
                                + " 公开 通过 网站 行政复议 予以公开 部分公开 结转 下年 上年 占 % - . / 信息 类 和 （一） 一、 主动公开 改进 问题 　 全市 代表 9999999999999999999 九千亿 无")
                        .split(" "));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(5);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, words), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    /** Work grows with the length, not with its square: a text of a million characters ends. */
    @Property(tries = 12)
    void longTextsOfAnyKindEnd(@ForAll @IntRange(max = 11) int kind) {
        String part = List.of(
                        "未", "“", "收到申请1件", "其中1条", "1，", "公开1条，其中", "（", "1、", "一", "1,111,", "公开9条，其中a1条、", "一（")
                .get(kind);
        String text = part.repeat(1_000_000 / part.length());
        assertThat(Narrative.overview(Paragraphs.of(text), OptionalInt.empty()).issues())
                .hasSizeLessThanOrEqualTo(Doubts.MOST);
        assertThat(Narrative.otherMatters(Paragraphs.of("信息处理费" + text), OptionalInt.empty())
                        .issues())
                .hasSizeLessThanOrEqualTo(Doubts.MOST);
    }

    /** No word that only looks like a figure becomes one, whatever prose stands around a true one. */
    @Property
    void figuresAreFoundAmongOtherProse(@ForAll @IntRange(max = 99_999) int number, @ForAll Random random) {
        List<String> others = new ArrayList<>(List.of(
                "按照《条例》第20条要求，及时更新栏目。",
                "2023年1月召开会议3次，培训120人次。",
                "国令第711号明确了职责。",
                "合格率100%，排名第1。",
                "完成“一件事一次办”改革，推进三审三校。",
                "办理建议提案 15 件。",
                "热线12345运行平稳。",
                "较上年增加5件。",
                "全县24小时值守。",
                "网站访问量1.2亿次。"));
        java.util.Collections.shuffle(others, random);
        others.add(random.nextInt(others.size()), "收到政府信息公开申请" + number + "件。");
        assertThat(Paragraphs.figures(String.join("", others)).replace(" AREA", ""))
                .isEqualTo("REQUESTS_RECEIVED " + number);
    }

    private static List<Breakdown> read(String text) {
        Overview overview =
                Narrative.overview(Paragraphs.of(text), OptionalInt.empty()).value();
        return overview.getBreakdowns().stream()
                .map(breakdown -> breakdown.withQuote(Optional.empty()))
                .toList();
    }

    private static Breakdown breakdown(String subject, Listing listing, BreakdownKind kind) {
        return Breakdown.builder()
                .subject(subject)
                .unit(listing.unit)
                .statedTotal(org.disclosurereport.Count.of(listing.total))
                .kind(kind)
                .categories(listing.categories)
                .build();
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        String[] places = {"", "十", "百", "千", "万"};
        String plain = Integer.toString(number);
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < plain.length(); i++) {
            int digit = plain.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
                continue;
            }
            text.append(zero ? "零" : "").append(digits.charAt(digit)).append(places[plain.length() - 1 - i]);
            zero = false;
        }
        return text.toString().startsWith("一十") ? text.substring(1) : text.toString();
    }
}
