package org.disclosurereport.population;

import org.disclosurereport.population.Draws.Purpose;

/**
 * Sentences of work done, put together so that no two bodies write the same, and none what it wrote the year before. Every word is made up
 * here.
 */
final class Prose {
    private static final String[] HEADS = {
        "聚焦重点领域", "围绕企业需求", "针对群众关切", "结合机构改革", "立足窗口单位", "面向基层一线", "依托服务网点", "通过集中走访", "借助数据分析", "对照评估指标", "按季度自查",
        "逐项梳理清单"
    };
    private static final String[] ACTS = {
        "细化", "更新", "补齐", "校核", "公示", "汇编", "改版", "压减", "归并", "迁移", "推送", "回访", "抽查", "宣讲", "约谈", "公开", "解读", "归档"
    };
    private static final String[] THINGS = {
        "办事指南", "惠企政策", "财政预算", "教育收费", "医疗价格", "环境监测", "征地补偿", "招标结果", "行政检查", "公共交通", "养老服务", "食品抽检", "安全生产", "人才招聘",
        "社会救助", "住房保障", "档案目录", "栏目设置", "答复文书", "线索台账"
    };
    private static final String[] TAILS = {
        "全部上线", "形成台账", "限期办结", "责任到岗", "群众满意", "效果明显", "覆盖村居", "纳入考核", "定期通报", "专人跟进", "流程缩短", "差错减少"
    };

    /** So many letters of a text that is the same every year are outweighed by a sentence. */
    private static final int LETTERS_PER_SENTENCE = 24;

    private static final int LEAST = 2;

    private final Draws draws;

    private Prose(Draws draws) {
        this.draws = draws;
    }

    /** The prose of a body and a year for a purpose; the other seed keeps it from what else is drawn for that. */
    static Prose of(long seed, Body body, int year, Purpose purpose) {
        return new Prose(Draws.of(~seed, body.index(), year, purpose));
    }

    /** A text that begins with given words and goes on with enough others that it can't be taken for a copy. */
    String after(String words) {
        StringBuilder text = new StringBuilder(words);
        for (int i = -LEAST; i < words.length() / LETTERS_PER_SENTENCE; i++) {
            text.append(pick(HEADS))
                    .append(pick(ACTS))
                    .append(pick(THINGS))
                    .append('，')
                    .append(pick(ACTS))
                    .append(pick(THINGS))
                    .append(pick(TAILS))
                    .append('。');
        }
        return text.toString();
    }

    private String pick(String[] words) {
        return words[draws.below(words.length)];
    }
}
