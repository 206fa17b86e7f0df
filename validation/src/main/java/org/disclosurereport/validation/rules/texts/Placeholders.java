package org.disclosurereport.validation.rules.texts;

import java.util.List;
import org.disclosurereport.validation.rules.ScannedText;
import org.disclosurereport.validation.rules.ScannedText.Anchor;
import org.disclosurereport.validation.rules.Words;

/**
 * Finds what is left of a template: XX条, ××县, ____, 请填写, （请根据实际情况填写）, a unit whose number is missing.
 *
 * <p>Masks are none: 李××, 138****0000. It looks no farther than a clause around a sign.
 */
final class Placeholders {
    /** What a number stands before. */
    private static final String UNITS = "条件次个年月日份期项场人家篇户起批余元万亿%％";

    private static final List<String> BODIES =
            List.of("局", "县", "镇", "乡", "街道", "省", "厅", "委", "办公室", "单位", "部门", "机关", "人民政府", "政府", "社区", "区", "市");

    /** Surnames before a mask; those left out are as often other words: 于, 时, 计, 成. */
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦马苗凤花俞任袁柳鲍史唐费廉岑薛雷贺倪汤"
            + "滕殷罗毕郝邬安常乐傅皮卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫"
            + "房裘缪解应宗丁宣邓郁单杭洪包左石崔吉龚程邢裴陆荣翁荀甄曲封储靳段焦巴谷车侯宓全班秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲卓蔺屠蒙池乔胥闻翟谭贡姬申扶"
            + "堵冉宰郦雍桑桂牛寿边扈燕冀尚农温庄晏柴瞿阎连茹习宦艾鱼容古易慎戈廖庾终居衡步都耿满弘匡国文寇广禄阙欧聂晁勾敖融冷辛阚那简饶曾关蒯相查荆红游竺权盖益桓公某";

    private static final String NO_NAME_BEFORE_UNIT = "万广国文公关全都连解应支管印单包高都满相容易居终步游班封储";

    /** Units that don't follow a name: 巡查XX次 is no person called 查, while 李××个人 and 张××起诉 are persons. */
    private static final String COUNTERS = "条件次篇份元万亿%％";

    /** Nouns and verbs after which a unit has lost its number even where one blank is left of it. */
    private static final List<String> COUNTED = List.of(
            "信息", "申请", "会议", "培训", "共", "计", "收到", "公开", "受理", "办理", "发布", "答复", "办结", "召开", "开展", "制发", "累计", "栏目",
            "解读", "建议", "提案");

    /** Words that a stray blank may part before what looks like a unit. */
    private static final String WORDS_WITH_UNIT =
            "文件 案件 事件 条件 证件 邮件 信件 附件 要件 稿件 软件 硬件 部件 来件 层次 首次 多次 每次 本次 此次 历次 再次 人次 批次 场次 频次 "
                    + "每年 本年 当年 去年 今年 上年 近年 全年 往年 逐年 历年 次年 明年 年份 月份 身份 整个 各个 每个 这个 两个 多个 几个 一个 每条 逐条 每月 当月 本月 逐月 次日 当日 每日 今日 "
                    + "工作日 长期 定期 日期 时期 本期 近期 同期 逾期 到期 分期 学期 事项 各项 每项 多项 逐项 专项 选项 立项 现场 市场 立场 工人 个人 法人 专人 本人 他人 申请人 负责人 大家 国家 专家 农户 "
                    + "用户 账户 商户 一起 发起 大批 审批 报批 其余 千万 剩余 业余 群众 公元 单元 多元 状元 备份 部份 股份 省份 两次 三次";

    private static final List<String> HINT_STARTS = List.of(
            "请", "此处", "如无", "如有", "根据实际", "填写", "填入", "填报", "单位名称", "机关名称", "具体", "可根据", "没有的", "注：请", "注:请", "说明：",
            "需填写", "待");
    private static final List<String> HINT_WORDS =
            List.of("填写", "填入", "填报", "补充", "删除", "列举", "概述", "简述", "描述", "替换", "修改", "自行", "如实", "实际情况", "插入", "填");
    private static final List<String> NAMES =
            List.of("单位名称", "机关名称", "部门名称", "单位全称", "机关全称", "具体数字", "具体数量", "具体金额", "年份", "日期", "填数字");
    private static final List<String> ORDERS =
            List.of("请各", "请结合", "请据", "请如实", "由各", "自行填", "如实填", "此处", "此部分", "本部分请", "结合实际填", "按实际填");
    /** Brackets of any kind, each in the place of the one that closes it. */
    private static final String OPENING = "（(【[〔［";

    private static final String CLOSING = "）)】]〕］";
    private static final String HINT_ENDS = "，。；\n";
    private static final String BEFORE_HINT = OPENING + HINT_ENDS;
    private static final String AFTER_HINT = CLOSING + HINT_ENDS;

    private static final List<String> HINT_VERBS = List.of("补充", "删除", "输入");
    private static final List<String> BARE_HINTS = List.of(
            "请填写", "请根据实际", "请据实填", "请如实填", "此处填", "此处请", "请在此", "待填写", "待补充", "请输入", "请补充", "请自行填", "根据实际情况填写");
    /** How a hint in brackets begins that says what to do instead of what to fill in: （可根据实际情况增减）. */
    private static final List<String> REMARK_STARTS =
            List.of("此处", "可根据", "可结合", "可视", "请根据", "请结合", "请按", "请据", "根据实际情况", "结合实际情况");

    private static final List<String> REMARK_WORDS =
            List.of("增减", "增删", "插入", "列举", "概述", "简述", "描述", "替换", "自行", "如实", "展开", "粘贴", "附图", "配图", "选用");
    /** What applicants fill in. */
    private static final List<String> FORMS = List.of("申请", "表》", "登记表", "群众", "《", "信息表", "问卷", "表格", "内容");

    private static final int LONGEST_HINT = 40;
    private static final String CLAUSE_ENDS = "，。；、：,;:）)】］]》”（ \u3000";

    private final String text;
    private final Quotes quotes;
    /** Signs before it belong to a run that was read. */
    private int next;

    private Placeholders(String text, Quotes quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    static void find(ScannedText text, Quotes quotes) {
        if (text.has(Anchor.MARK)) {
            Placeholders search = new Placeholders(text.getText(), quotes);
            text.forEach(Anchor.MARK, search::mark);
        }
    }

    /** Each sign that may be left of a template leads on to the end of its run. */
    private void mark(int at) {
        if (at >= next) {
            next = switch (text.charAt(at)) {
                case ' ', '\u3000', '\u00a0', '\t' -> blanks(at);
                case '（', '(', '【', '[', '〔', '［' -> brackets(at);
                case '填', '补', '删', '输' -> hint(at);
                default -> marks(at);
            };
        }
    }

    private int marks(int start) {
        char mark = text.charAt(start);
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        if (isLeft(mark, start, end)) {
            quote(start, end);
        }
        return end;
    }

    private int brackets(int at) {
        if (isName(at)) {
            quote(at, at + 1);
        }
        remark(at);
        boolean empty =
                at + 1 < text.length() && CLOSING.indexOf(text.charAt(at + 1)) == OPENING.indexOf(text.charAt(at));
        if (empty && isUnit(at + 2)) {
            quote(at, at + 2);
        }
        return at + 1;
    }

    /** What the template says to whoever fills it in, in brackets, without a word for filling in: those are anchors of their own. */
    private void remark(int open) {
        if (!Words.startsWithAny(text, open + 1, REMARK_STARTS)) {
            return;
        }
        int end = open + 1;
        while (end < text.length() && end - open < LONGEST_HINT && AFTER_HINT.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = text.substring(open + 1, end);
        if (Words.holdsAny(words, REMARK_WORDS) && !holdsAnchor(words) && !Words.holdsAny(words, FORMS)) {
            quotes.add(open, Math.min(text.length(), end + 1));
        }
    }

    private static boolean holdsAnchor(String words) {
        return words.indexOf('填') >= 0 || Words.holdsAny(words, HINT_VERBS);
    }

    /** A name of what is to be filled in, in brackets of its own: （单位名称）. */
    private boolean isName(int open) {
        for (String name : NAMES) {
            int end = open + 1 + name.length();
            if (text.startsWith(name, open + 1) && end < text.length()) {
                return CLOSING.indexOf(text.charAt(end)) == OPENING.indexOf(text.charAt(open));
            }
        }
        return false;
    }

    private boolean isLeft(char mark, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        char after = end < text.length() ? text.charAt(end) : '\n';
        int length = end - start;
        if (mark == '_' || mark == '＿') {
            return length > 1 && (Sentences.isHan(before) || Sentences.isHan(after) || "，。；、：".indexOf(before) >= 0);
        }
        if (isLatin(before) || isLatin(after) || isMask(before, after, length, end)) {
            return false;
        }
        boolean unit = isUnit(end);
        if (mark == '*' || mark == '＊') {
            boolean counted = unit && isClauseEnd(end + 1) && Sentences.isHan(before);
            // Two may be a mark of bold print, which stands again behind what is bold.
            boolean author = length == 2
                    && isBody(end)
                    && (before == '，' || Sentences.isEnd(before))
                    && text.substring(end, Sentences.end(text, end)).indexOf(mark) < 0;
            return (counted || author || length > 2 && (unit || isBody(end))) && Sentences.digit(before) < 0;
        }
        if (mark == '?' || mark == '？' || mark == '…') {
            return length > 1 && unit && isClauseEnd(end + 1) && Sentences.isHan(before);
        }
        if (mark == '某') {
            return length > 1 && isBody(end) && (before == '，' || Sentences.isEnd(before));
        }
        if (mark == '○' || mark == '□' || mark == '△') {
            return length > 1 && Sentences.digit(before) < 0 && Sentences.digit(after) < 0 && (unit || isBody(end));
        }
        if (length == 1) {
            return unit && (Sentences.isHan(before) || "，。；、\n".indexOf(before) >= 0);
        }
        boolean named = isBody(end) && "“\"".indexOf(before) < 0;
        return unit || named || isFramed(before, after);
    }

    private static boolean isFramed(char before, char after) {
        return before == '《' && after == '》'
                || before == '【' && after == '】'
                || before == '（' && after == '）'
                || before == '[' && after == ']'
                || before == '〔' && after == '〕'
                || before == '［' && after == '］';
    }

    /** A name or a number of which some characters are hidden. A year of which only the century is printed is none: 20XX年. */
    private boolean isMask(char before, char after, int length, int end) {
        boolean surname = SURNAMES.indexOf(before) >= 0 && length <= 2;
        boolean counted =
                isUnit(end) && (NO_NAME_BEFORE_UNIT.indexOf(before) >= 0 || COUNTERS.indexOf(text.charAt(end)) >= 0);
        boolean named = surname && !counted && !isBody(end);
        boolean digits = Sentences.digit(before) >= 0;
        boolean century = digits && after == '年' && length <= 2;
        return named || digits && !century || after >= '0' && after <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '+' || c == '/' || c == '@' || c == '-';
    }

    private boolean isUnit(int at) {
        int next = at;
        while (next < text.length() && next - at < 3 && Sentences.isBlank(text.charAt(next))) {
            next++;
        }
        return next < text.length() && UNITS.indexOf(text.charAt(next)) >= 0 && !text.startsWith("条例", next);
    }

    private boolean isBody(int at) {
        return Words.startsWithAny(text, at, BODIES);
    }

    /** Blanks where a number should be, and brackets with nothing in them before a unit. */
    private int blanks(int start) {
        int end = start + 1;
        while (end < text.length() && Sentences.isBlank(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && start > 0 && isNumberMissing(start, end)) {
            quote(start, end);
        }
        return end;
    }

    private boolean isNumberMissing(int start, int end) {
        char before = text.charAt(start - 1);
        char after = text.charAt(end);
        int bracket = OPENING.indexOf(before);
        if (bracket >= 0 && CLOSING.indexOf(after) == bracket) {
            return isUnit(end + 1);
        }
        if (before == '《' && after == '》') {
            return true;
        }
        if (!Sentences.isHan(before)
                || Sentences.digit(before) >= 0
                || "十百千万亿两数多几余第每各".indexOf(before) >= 0
                || UNITS.indexOf(after) < 0
                || !isClauseEnd(end + 1)) {
            return false;
        }
        String word = "" + before + after;
        boolean several = end - start > 1;
        return several && !WORDS_WITH_UNIT.contains(word)
                || Words.endsWithAny(text.substring(Math.max(0, start - 2), start), COUNTED);
    }

    private boolean isClauseEnd(int at) {
        return at >= text.length() || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '\n';
    }

    /** The brackets, or the clause, around a word of instruction to whoever fills in the template. */
    private int hint(int at) {
        if (text.charAt(at) != '填' && !Words.startsWithAny(text, at, HINT_VERBS)) {
            return at + 1;
        }
        int start = at;
        while (start > 0 && at - start < LONGEST_HINT && BEFORE_HINT.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_HINT && AFTER_HINT.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = text.substring(start, end);
        boolean framed = start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0;
        boolean hint = framed
                ? Words.holdsAny(words, HINT_WORDS)
                        && (Words.startsWithAny(words, 0, HINT_STARTS) || Words.holdsAny(words, ORDERS))
                : Words.startsWithAny(words, 0, BARE_HINTS);
        if (hint && !Words.holdsAny(words, FORMS)) {
            quotes.add(framed ? start - 1 : start, framed && end < text.length() ? end + 1 : end);
        }
        return Math.max(end, at + 1);
    }

    private void quote(int start, int end) {
        int from = Math.max(start - 8, Sentences.start(text, start));
        int shown = Math.min(end, start + 4);
        quotes.add(from, Math.min(Sentences.end(text, shown), shown + 8));
    }
}
