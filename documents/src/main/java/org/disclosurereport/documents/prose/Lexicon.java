package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.FormVersion;
import org.disclosurereport.StatedQuantity;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.jspecify.annotations.Nullable;

/**
 * The words that matter in the prose, each with its sense; the longest that stands at a place counts.
 *
 * <p>The form's own words are taken from the form. The others are how bodies really write.
 */
final class Lexicon {
    private static final Map<String, Term> WORDS = new LinkedHashMap<>();

    static {
        put(
                Term.REQUEST,
                "政府信息公开申请 信息公开申请 政务公开申请 依申请公开申请 依申请公开政府信息申请 依申请公开信息申请 依申请公开政府信息 依申请公开 公开申请"
                        + " 依申请公开事项 要求公开政府信息的申请 公开政府信息的申请 公开政府信息申请 依申请公开政府信息事项 依申请公开信息事项 政府信息公开申请事项 申请公开事项 申请公开政府信息 申请公开 政府信息申请 申请件 申请");
        put(Term.INFORMATION, "政府信息公开 信息公开 政务公开 政府信息");
        put(Term.RECEIVE, "收到 接到 接收 接收到 受理 收悉 收取到 共收 登记受理 接收受理 收到并受理");
        put(Term.NEW, "新收 新收到 新接收 新增 新受理");
        put(Term.ANSWER, "答复 办结 办理 回复 答复办结 办理答复 办理完成 办结答复 办复 作出答复");
        put(Term.NOT, "未 没有 没 无 未曾 从未 零 未有 尚未 暂未 不存在 均未 并未");
        put(Term.CARRY, "结转 顺延 转入 转至 结转至 结转到 结转自 转结 延至 顺延至 顺延到 结转办理 结转来 转来");
        put(Term.PREVIOUS_YEAR, "上年 上年度 上一年 上一年度 去年 去年度 上年末 往年 前一年");
        put(Term.NEXT_YEAR, "下年 下年度 下一年 下一年度 次年 次年度 明年 来年");
        put(Term.THIS_YEAR, "今年 本年 本年度 当年 报告年度 年度内");
        put(Term.GRANTED, StatedQuantity.GRANTED.getLabel() + " 同意公开 全部公开 全部予以公开 完全公开");
        put(Term.PARTLY_GRANTED, StatedQuantity.PARTLY_GRANTED.getLabel() + " 予以部分公开 同意部分公开 部分予以公开 区分处理");
        put(
                Term.GRANTED_OR_PARTLY_GRANTED,
                StatedQuantity.GRANTED_OR_PARTLY_GRANTED.getLabel() + " 予以公开或部分公开 公开及部分公开 公开和部分公开"
                        + " 公开或部分公开 同意公开及部分公开 予以公开（含部分公开） 公开或者部分公开");
        put(Term.REFUSED, StatedQuantity.REFUSED.getLabel() + " 不同意公开");
        put(Term.UNAVAILABLE, StatedQuantity.UNAVAILABLE.getLabel());
        put(Term.NOT_PROCESSED, StatedQuantity.NOT_PROCESSED.getLabel());
        put(Term.OTHER_HANDLING, StatedQuantity.OTHER_HANDLING.getLabel() + " 其他方式处理 其它处理 作其他处理 按其他方式处理");
        put(Term.RECONSIDERATION, StatedQuantity.RECONSIDERATIONS.getLabel() + " 复议");
        put(Term.LITIGATION, StatedQuantity.LITIGATIONS.getLabel() + " 诉讼");
        put(Term.CASES, "相关案件 复议诉讼 行政复议诉讼 行政复议和行政诉讼案件");
        parts();
        reasons();
        put(Term.COMPARISON, "同比 环比 较 比 相比 增长 增加 减少 下降 上升 提高 降低 超出 多于 少于");
        put(Term.PERIOD, "以来 同期 历年 历次 累年 上半年 下半年 季度 每月 每年 每季度 月均 平均 五年 十年 此前 计划 目标 翻番");
        put(
                Term.ELSEWHERE,
                "建议 提案 议案 信访 来信 来访 投诉 举报 咨询 留言 热线 网民 工单 诉求 行政许可 行政处罚 行政强制 审批 意见 事项 问题"
                        + " 舆情 回应 评论 信箱 来电 业务 项目 政策解读 办件 好差评 督办 整改 文件 公文");
        scopes();
        put(
                Term.FILLER,
                "全年 共 共计 累计 总共 总计 合计 全部 已 已经 均 均已 都 按时 按期 如期 依法 依规 依法依规 规范 及时 年内 其中 并 和 及 与 或 或者 以及 与此同时 的 为 是 有"
                        + " 另 另有 还有 由 对 于 在 按照 期间 目前 截至 截止 截至目前 年底 年末 年度 期末 实际 予以 给予 作出 做出 决定 因 因为 由于 原因 类 情形 情况"
                        + " 方面 了 被 向 案件 案 件数 涉及 涉 关于 有关 相关 引发 引起 导致 产生 发生 提起 提出 工作 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织"
                        + " 公民、法人及其他组织 公民、法人和其它组织 公民、法人或其它组织 公民法人和其他组织 自然人、法人和其他组织 自然人、法人或其他组织 自然人、法人或者其他组织"
                        + " 自然人、法人及其他组织 公民 社会公众 群众 申请人 任何 按规定 按照规定 按要求 在规定时限内 规定时限内 在法定期限内 法定期限内 在法定时限内 法定时限内 一律 认真 严格 妥善 有效 到 至 继续 书面答复 所有 其 该 各类 各种 第三方 事件 而");
        put(Term.AMOUNT, "数量 总数 总量 数 量 件数 总件数 总数量");
        put(Term.OF_WHICH, "其中");
        put(Term.RESPECTIVELY, "分别为 分别是 分别 各为");
        put(Term.INCLUDING, "如 含 包含 包括 包含有 主要包括 主要有 主要为 主要是 主要涉及 主要包含 涵盖 主要涵盖 例如 比如 譬如 具体包括 内容包括 含有 重点包括 主要分为 主要公开");
        put(Term.MAINLY, "主要");
        put(Term.AND_SO_ON, "等");
        put(Term.SHARE, "占 占比 占总数 比例 比重");
        put(
                Term.CHANNEL,
                "政府网站 门户网站 网站 微信公众号 公众号 微信 微博 新媒体 政务新媒体 客户端 政府公报 公告栏 公示栏 公开栏 电子显示屏 抖音 报刊 广播 电视 平台 网络 网上 网"
                        + " 现场 当面 信函 邮寄 信件 电子邮件 邮件 邮箱 传真 线上 线下 在线 电话 窗口 公开专栏 专栏");
        put(Term.THROUGH, "通过 利用 依托 借助");
        put(Term.PUBLISH, "主动公开 公开 发布 公布 刊发 推送 公示");
        put(Term.ACTION, "制作 组织 开展 举办 召开 举行 转发 更新 报送 接受 参加 印发 出台 编发 编制 发放 新增公开 回应关切 受邀 清理 整合 维护 收集 征集 采纳");
        put(Term.FEE, "信息处理费 信息公开处理费 信息公开费用 信息公开费 公开处理费 处理费");
        put(Term.COLLECT, "收取 收 征收 收费 计收 收缴");
    }

    private static final short[] FIRST = new short[1 << 16];
    private static final Entry[][] ENTRIES = index();

    private Lexicon() {}

    private static void put(Term term, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, term);
        }
    }

    /** A figure that names one kind of applicant, one way of applying or one result counts only a part. */
    private static void parts() {
        for (RequestColumn column : RequestColumn.parts()) {
            for (String label :
                    column.getLabelPath().subList(1, column.getLabelPath().size())) {
                put(Term.PART, label);
            }
        }
        WORDS.remove("其他");
        ChallengeColumn.parts().forEach(column -> put(Term.PART, column.getLabel()));
        for (ChallengeBlock block : ChallengeBlock.values()) {
            block.getLabelPath().stream().skip(1).forEach(label -> put(Term.PART, label));
        }
        put(
                Term.PART,
                "法人 其他组织 其它组织 法人和其他组织 法人及其他组织 法人或者其他组织 企业 个人 书面 延期 逾期 超期 超时 转办 补正 维持 纠正 撤销 驳回 确认违法 审结 未审结 撤诉"
                        + " 败诉 胜诉 终止 应诉 一审 二审 再审 被纠正 复议后诉讼 直接诉讼 直接提起诉讼 起诉 当场 不满意 满意 主动撤回 撤回 当日 简易 已办结的 重大 符合 收费通知 不符合 咨询类");
    }

    /** A figure told for one of the form's reasons counts only a part of its group. */
    private static void reasons() {
        for (RequestRow row : RequestRow.outcomeItems()) {
            List<String> path = row.getLabelPath(FormVersion.V2021);
            String label = path.get(path.size() - 1);
            int number = label.indexOf('.');
            if (number > 0 && label.length() > number + 3) {
                put(Term.REASON, label.substring(number + 1));
            }
        }
        put(
                Term.REASON,
                "国家秘密 本机关不掌握 不掌握 不存在该信息 政府信息不存在 信息不存在 没有现成信息 没有现成 现成信息 需要另行制作 另行制作 内容不明确 仍不明确 重复申请 重复 三安全一稳定"
                        + " 内部事务信息 内部事务 过程性信息 过程性 行政执法案卷 执法案卷 行政查询 第三方合法权益 商业秘密 个人隐私 信访举报投诉 公开出版物 出版物 已主动公开 非本机关 不属于本机关"
                        + " 非政府信息 工商登记 不动产登记 法律行政法规禁止公开 禁止公开 大量反复");
    }

    private static void scopes() {
        for (String area : "省 市 县 区 州 旗 盟 自治区 自治州 自治县".split(" ")) {
            put(Term.AREA, "全" + area + " 我" + area + " 本" + area + " 全" + area + "各级" + " 全" + area + "行政机关");
            put(
                    Term.BODY,
                    area + "政府 " + area + "人民政府 " + area + "政府办 " + area + "政府办公室 " + area + "本级 " + area + "级机关");
        }
        put(Term.AREA, "各级行政机关 各级政府 各级各部门 各部门 各单位 各镇街 各乡镇 全系统 各地各部门 各地 行政机关 全区域");
        for (String body :
                "局 办 委 厅 院 部 处 所 校 站 中心 单位 机关 部门 公司 镇 乡 街道 街道办 街道办事处 办事处 办公室 委员会 园区 开发区 高新区 管委会".split(" ")) {
            put(Term.BODY, "我" + body + " 本" + body + " 全" + body);
        }
        put(Term.BODY, "本级 政府办 政府办公室 办公厅");
        for (String area : "省 市 县 区 州 旗 自治区 镇".split(" ")) {
            put(Term.ON_BEHALF, "代表" + area + "政府 代表" + area + "人民政府 代" + area + "政府");
        }
        put(Term.ON_BEHALF, "代表本级政府 代表政府 代表");
        // These begin like words above and are none of them.
        put(
                Term.TEXT,
                "发布会 新闻发布会 发布厅 公开日 公开课 公开栏目 如下 如何 含量 含金量 未来 未成年 无障碍 没收 比赛 比对 比较 的士 与会 对外 对接 对照 对象 是否 为民 为主 为企 中等 等级 平等 等额 优等 初等 高等 公开课 含义 网格 网点 网红 无偿 无人 无线"
                        + " 无烟 无废 无疫 有色 有机 有效性 量化 数据 数字 数据化 数字化 及格 在建 并购 与时俱进 案例 案卷 至今 到位 已成 和谐 和平 和美 工作动态 工作信息 涉农 涉企 类别 分类 种类 收入 收支 收养 回收"
                        + " 征收信息 征收补偿 吸收 招收 税收 验收 丰收 复议决定 较大 较强 较好 比例尺");
    }

    private static Entry[][] index() {
        Map<Character, List<Entry>> byFirst = new LinkedHashMap<>();
        WORDS.forEach((word, term) -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                .add(new Entry(word.toCharArray(), term)));
        Entry[][] entries = new Entry[byFirst.size() + 1][];
        short next = 1;
        for (Map.Entry<Character, List<Entry>> group : byFirst.entrySet()) {
            group.getValue()
                    .sort(Comparator.comparingInt((Entry entry) -> entry.word.length)
                            .reversed());
            entries[next] = group.getValue().toArray(Entry[]::new);
            FIRST[group.getKey()] = next++;
        }
        return entries;
    }

    /** {@return the longest word that stands at a place and ends before another, null when there is none} */
    static @Nullable Entry at(char[] characters, int at, int end) {
        int group = FIRST[characters[at]];
        if (group == 0) {
            return null;
        }
        for (Entry entry : ENTRIES[group]) {
            if (entry.standsAt(characters, at, end)) {
                return entry;
            }
        }
        return null;
    }

    /** A word and its sense. */
    static final class Entry {
        private final char[] word;
        private final Term term;

        private Entry(char[] word, Term term) {
            this.word = word;
            this.term = term;
        }

        Term term() {
            return term;
        }

        int length() {
            return word.length;
        }

        private boolean standsAt(char[] characters, int at, int end) {
            if (at + word.length > end) {
                return false;
            }
            for (int i = 1; i < word.length; i++) {
                if (characters[at + i] != word[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
