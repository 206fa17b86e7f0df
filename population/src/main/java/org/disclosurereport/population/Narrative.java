package org.disclosurereport.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.Overview;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.population.Body.Role;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

/** The sections in prose, with the numbers they tell. Every sentence is made up here. */
final class Narrative {
    /** The place of the closed list, items by category, among the breakdowns. */
    static final int CLOSED_LIST = 0;

    /** The place of the open list, what was published on social media. */
    static final int OPEN_LIST = 1;

    /** How many items of a category there are at most, by depth. */
    private static final int[] SIZES = {2000, 900, 400, 150};

    /** A fee in yuan is at most one in ten thousand of the fees, so that no slip in these makes it the larger. */
    private static final BigDecimal FEN_OF_FEES = BigDecimal.valueOf(1_000_000);

    private static final String[] SUBJECTS = {"主动公开政府信息", "网站发布信息", "公开各类信息"};
    private static final String[] CATEGORIES = {"政策文件", "工作动态", "公告公示"};
    private static final String[] MANAGEMENT = {
        "落实发布前审查，定期清理过时内容。", "制作信息时同步确定公开属性。", "完善审核流程，规范文件库管理。", "梳理存量文件，动态更新公开目录。"
    };
    private static final String[] PLATFORM = {"加强门户网站公开专栏维护。", "优化栏目设置和检索功能。", "在服务大厅设查阅点。", "统筹网站与新媒体同步发布。"};
    private static final String[] SUPERVISION = {"专人负责，纳入年度考核。", "组织业务培训，开展自查整改。", "主动接受社会评议。", "未发生责任追究情形。"};
    private static final String[] PROBLEMS = {
        "政策解读形式较为单一，信息更新不够及时。", "公开内容与群众期待仍有差距。", "基层人员变动较多，业务能力有待提高。", "答复文书说理不够充分。"
    };
    private static final String[] IMPROVEMENTS = {"丰富解读形式，健全更新机制。", "围绕民生关切扩大公开范围。", "加强业务培训和案例指导。", "规范办理流程，提升答复质量。"};

    private final Body body;
    private final Layout layout;
    private final Draws draws;
    private final Prose prose;
    private final long[] told;

    /**
     * Begins the prose of a report.
     *
     * @param told the numbers that the prose tells, which are not those printed where these have a slip
     */
    Narrative(Body body, Layout layout, Draws draws, Prose prose, long[] told) {
        this.body = body;
        this.layout = layout;
        this.draws = draws;
        this.prose = prose;
        this.told = told;
    }

    Overview overview() {
        int size = SIZES[body.depth()] * (body.isGovernment() ? 4 : 1);
        Breakdown closed = closedList(size);
        List<StatedFigure> figures = figures(layout, told);
        Overview.Builder overview = Overview.builder()
                .putTopics(OverviewTopic.PROACTIVE_DISCLOSURE, prose.after(text(closed, "，其中：")))
                .putTopics(OverviewTopic.DISCLOSURE_ON_REQUEST, prose.after(onRequest(figures)))
                .putTopics(OverviewTopic.SUPERVISION, prose.after(challenges(figures) + pick(SUPERVISION)))
                .addBreakdowns(closed)
                .statedFigures(figures);
        if (hasOpenList(body)) {
            Breakdown open = openList(size);
            overview.putTopics(OverviewTopic.INFORMATION_MANAGEMENT, prose.after(pick(MANAGEMENT)))
                    .putTopics(OverviewTopic.PLATFORM_DEVELOPMENT, prose.after(pick(PLATFORM) + text(open, "，主要包括")))
                    .addBreakdowns(open);
        } else {
            overview.putTopics(OverviewTopic.INFORMATION_MANAGEMENT, prose.after(MANAGEMENT[0]))
                    .putTopics(OverviewTopic.PLATFORM_DEVELOPMENT, prose.after(PLATFORM[PLATFORM.length / 2]));
        }
        return overview.build();
    }

    /** A town's report is short. */
    static boolean hasOpenList(Body body) {
        return body.role() != Role.TOWN;
    }

    static ProblemsAndImprovements problems(Draws draws, Prose prose) {
        int topic = draws.below(PROBLEMS.length);
        return ProblemsAndImprovements.builder()
                .problems(PROBLEMS[topic])
                .improvements(prose.after(IMPROVEMENTS[topic]))
                .build();
    }

    /** One fee a request that was given up for it, so that hardly anybody charged any. */
    OtherMatters otherMatters() {
        if (!layout.has(RequestRow.FEE_OVERDUE)) {
            return OtherMatters.builder().text("无其他需要报告的事项。").build();
        }
        long unpaid = told[layout.at(RequestRow.FEE_OVERDUE, RequestColumn.TOTAL)];
        Amount fee = Amount.of(BigDecimal.valueOf(unpaid * draws.between(30, 200) * 10));
        if (unpaid == 0 || !isSmall(fee)) {
            return OtherMatters.builder()
                    .text("本年度未收取信息处理费。")
                    .processingFee(Amount.zero())
                    .build();
        }
        return OtherMatters.builder()
                .text("依法收取信息处理费" + fee + "元。")
                .processingFee(fee)
                .build();
    }

    /** Whether a fee is a very small part of the fees in table 二, as one of them; these are held in fen. */
    private boolean isSmall(Amount fee) {
        long all = told[layout.at("administrativeFees", "")];
        return fee.getValue().multiply(FEN_OF_FEES).compareTo(BigDecimal.valueOf(all)) <= 0;
    }

    private Breakdown closedList(int size) {
        List<Category> categories = new ArrayList<>();
        long total = 0;
        for (String name : CATEGORIES) {
            int count = draws.between(1, size);
            categories.add(Category.of(name, count));
            total += count;
        }
        return Breakdown.builder()
                .subject(pick(SUBJECTS))
                .unit("条")
                .statedTotal(Count.of(total))
                .categories(categories)
                .build();
    }

    private Breakdown openList(int size) {
        long policies = draws.between(1, size);
        long pictures = draws.between(1, size);
        return Breakdown.builder()
                .subject("新媒体发布信息")
                .unit("条")
                .kind(BreakdownKind.OPEN)
                .statedTotal(Count.of(policies + pictures + draws.between(0, size)))
                .addCategories(Category.of("政策解读", policies), Category.of("图解", pictures))
                .build();
    }

    private static String text(Breakdown list, String word) {
        StringBuilder text = new StringBuilder(list.getSubject().orElse(""))
                .append(list.getStatedTotal())
                .append(list.getUnit().orElse(""))
                .append(word);
        String separator = "";
        for (Category category : list.getCategories()) {
            text.append(separator)
                    .append(category.getName())
                    .append(category.getCount())
                    .append(list.getUnit().orElse(""));
            separator = "、";
        }
        return text.append("。").toString();
    }

    /** What section 一 tells of tables 三 and 四. A zero of no interest is not told. */
    static List<StatedFigure> figures(Layout layout, long[] told) {
        List<StatedFigure> figures = new ArrayList<>();
        for (StatedQuantity quantity : ToldFigures.QUANTITIES) {
            long number = Layout.sumOf(ToldFigures.cells(layout, quantity), told);
            if (number > 0 || quantity == StatedQuantity.REQUESTS_RECEIVED) {
                figures.add(StatedFigure.builder()
                        .quantity(quantity)
                        .value(Count.of(number))
                        .build());
            }
        }
        return figures;
    }

    private static String onRequest(List<StatedFigure> figures) {
        StringBuilder text = new StringBuilder("全年");
        for (StatedFigure figure : figures) {
            if (!ToldFigures.isOfChallenges(figure.getQuantity())) {
                boolean none = figure.getQuantity() == StatedQuantity.REQUESTS_RECEIVED
                        && figure.getCount().getValue() == 0;
                text.append(text.length() > 2 ? "，" : "")
                        .append(none ? "未收到政府信息公开申请" : figure.getQuantity().getLabel() + figure.getValue() + "件");
            }
        }
        return text.append("。").toString();
    }

    private static String challenges(List<StatedFigure> figures) {
        StringBuilder text = new StringBuilder();
        for (StatedFigure figure : figures) {
            if (ToldFigures.isOfChallenges(figure.getQuantity())) {
                text.append(figure.getQuantity().getLabel())
                        .append(figure.getValue())
                        .append("件。");
            }
        }
        return text.toString();
    }

    private String pick(String[] texts) {
        return texts[draws.below(texts.length)];
    }
}
