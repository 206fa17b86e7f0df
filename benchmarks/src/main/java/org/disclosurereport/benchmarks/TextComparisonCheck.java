package org.disclosurereport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.disclosurereport.Agency;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.series.ReportSeries;
import org.disclosurereport.validation.Consolidation;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleSet;

/**
 * How long it takes to compare the texts of a province: of 120 governments with 125 bodies each, every body's text with last year's and,
 * for both years, with those of the other bodies of its government; then all 15,000 of one year with each other. Run by hand:
 *
 * <pre>{@code
 * java -Xmx256m -cp benchmarks/target/benchmarks.jar org.disclosurereport.benchmarks.TextComparisonCheck
 * }</pre>
 *
 * <p>Each text has about 4 kB in UTF-8, of made-up sentences; every hundredth body copies its text of the year before, and every hundredth the
 * text of its neighbor. Making the texts is part of the time. It ends with 1 unless just those are found.
 */
public final class TextComparisonCheck {
    private static final int ALL_GOVERNMENTS = 120;
    private static final int BODIES = 125;
    private static final int COPIED_EVERY = 100;
    private static final int YEAR = 2024;
    private static final int PARTS = 7;
    private static final int PART_LENGTH = 195;

    private static final String[] HEADS = {
        "聚焦重点领域", "围绕企业需求", "针对群众关切", "结合机构改革", "立足窗口单位", "面向基层一线", "依托政务大厅", "通过集中走访", "借助数据分析", "对照评估指标", "按季度自查",
        "逐项梳理清单"
    };
    private static final String[] ACTS = {
        "细化", "更新", "补齐", "校核", "公示", "汇编", "改版", "压减", "归并", "迁移", "推送", "回访", "抽查", "培训", "约谈", "公开", "解读", "归档"
    };
    private static final String[] THINGS = {
        "办事指南", "惠企政策", "财政预算", "教育收费", "医疗价格", "环境监测", "征地补偿", "招标结果", "行政检查", "公共交通", "养老服务", "食品抽检", "安全生产", "人才招聘",
        "社会救助", "住房保障", "档案目录", "栏目设置", "答复文书", "线索台账"
    };
    private static final String[] TAILS = {
        "全部上线", "形成台账", "限期办结", "责任到岗", "群众满意", "效果明显", "覆盖村居", "纳入考核", "定期通报", "专人跟进", "流程缩短", "差错减少"
    };

    private static final RuleSet SERIES = only("series.text-repeated");
    private static final RuleSet SIBLINGS = only("consolidation.text-repeated");

    private final int governments;

    TextComparisonCheck(int governments) {
        this.governments = governments;
    }

    private static RuleSet only(String id) {
        return RuleSet.standard().matching(rule -> rule.getInfo().getId().equals(id));
    }

    /**
     * Compares and prints how long it took.
     *
     * @param arguments how many governments, 120 unless given
     */
    public static void main(String[] arguments) {
        int governments = arguments.length == 0 ? ALL_GOVERNMENTS : Integer.parseInt(arguments[0]);
        System.exit(new TextComparisonCheck(governments).compare() ? 0 : 1);
    }

    boolean compare() {
        long start = System.nanoTime();
        long found = IntStream.range(0, governments)
                .parallel()
                .mapToLong(TextComparisonCheck::compareGovernment)
                .sum();
        long middle = System.nanoTime();
        long inAll = compareAll();
        long end = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%d bodies, 2 years, %d bytes each: with last year's and within each government %.1f s, %d repeated; all bodies of a"
                        + " year with each other %.1f s, %d repeated%n",
                governments * BODIES,
                3 * PARTS * PART_LENGTH,
                (middle - start) / 1e9,
                found,
                (end - middle) / 1e9,
                inAll);
        int bodies = governments * BODIES;
        long own = IntStream.range(0, bodies)
                .filter(TextComparisonCheck::copiesOwn)
                .count();
        long others = IntStream.range(0, bodies)
                .filter(TextComparisonCheck::copiesOther)
                .count();
        long ofSameGovernment = IntStream.range(0, bodies)
                .filter(body -> copiesOther(body) && body % BODIES > 0)
                .count();
        return found == own + 2 * ofSameGovernment && inAll == others;
    }

    private static long compareGovernment(int government) {
        List<DisclosureReport> last = new ArrayList<>();
        List<DisclosureReport> now = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < BODIES; i++) {
            int body = government * BODIES + i;
            last.add(report(body, YEAR - 1));
            now.add(report(body, YEAR));
            found +=
                    ReportValidator.validate(ReportSeries.of(List.of(last.get(i), now.get(i))), SERIES)
                            .getViolations()
                            .stream()
                            .mapToInt(violation -> 1)
                            .limit(1)
                            .sum();
        }
        for (List<DisclosureReport> year : List.of(last, now)) {
            found += repeated(year);
        }
        return found;
    }

    private long compareAll() {
        return repeated(IntStream.range(0, governments * BODIES)
                .parallel()
                .mapToObj(body -> report(body, YEAR))
                .toList());
    }

    private static long repeated(List<DisclosureReport> bodies) {
        DisclosureReport government = DisclosureReport.builder()
                .agency(Agency.of("河州市人民政府"))
                .year(bodies.get(0).getYear())
                .build();
        return ReportValidator.validate(Consolidation.of(government, bodies), SIBLINGS)
                .getViolations()
                .size();
    }

    /** Every hundredth body copies its own text, the one fifty after it that of the body before. */
    static DisclosureReport report(int body, int year) {
        SplittableRandom random = new SplittableRandom(
                31L * (copiesOther(body) ? body - 1 : body) + (copiesOwn(body) ? 0 : 1_000_003L * (year - YEAR)));
        Overview.Builder overview = Overview.builder().text(text(random));
        for (OverviewTopic topic : OverviewTopic.values()) {
            overview.putTopics(topic, text(random));
        }
        return DisclosureReport.builder()
                .agency(Agency.of("河州市第" + body + "局"))
                .year(year)
                .overview(overview.build())
                .problemsAndImprovements(
                        ProblemsAndImprovements.builder().problems(text(random)).build())
                .build();
    }

    private static boolean copiesOwn(int body) {
        return body % COPIED_EVERY == 0;
    }

    private static boolean copiesOther(int body) {
        return body % COPIED_EVERY == COPIED_EVERY / 2;
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < PART_LENGTH) {
            text.append(pick(HEADS, random))
                    .append(pick(ACTS, random))
                    .append(pick(THINGS, random))
                    .append('，')
                    .append(pick(ACTS, random))
                    .append(pick(THINGS, random))
                    .append(pick(TAILS, random))
                    .append('。');
        }
        return text.toString();
    }

    private static String pick(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }
}
