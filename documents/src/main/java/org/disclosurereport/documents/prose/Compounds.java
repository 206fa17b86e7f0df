package org.disclosurereport.documents.prose;

import java.util.List;
import java.util.Map;

/**
 * Words put together from others, each kind with the sense that the whole has: 应 with 办理 is what was to be done, 单位 with
 * 个人 is whoever applies, 依申请公开 with 办件 is a request. What {@code words.txt} lists by itself stays as it is.
 */
final class Compounds {
    private static final String[] JOINTS = {"和", "及", "与", "或", "或者", "以及", "、"};
    /** Whoever applies; the form has rows for the first three and the first two. */
    private static final List<String> PERSONS = List.of(
            "自然人", "公民", "个人", "群众", "人民群众", "社会公众", "公众", "市民", "村民", "居民", "民众", "公民个人", "市场主体", "社会各界", "社会各界人士",
            "申请人");

    private static final List<String> BODIES = List.of(
            "法人", "企业", "单位", "组织", "机构", "团体", "其他组织", "其它组织", "社会组织", "社会团体", "企事业单位", "企业事业单位", "有关单位", "市场主体",
            "法人组织");

    private static final int ROWS_OF_PERSONS = 3;
    private static final int ROWS_OF_BODIES = 2;

    private static final List<String> DUE = List.of("需", "应", "须", "应当", "需要", "应予", "需予");
    /** 结转而来, 顺延下来的. */
    private static final List<String> BEHIND_CARRIED = List.of("而来", "来", "下来", "过来", "而来的", "来的", "下来的", "过来的");

    private static final List<String> REQUESTS = List.of("申请", "依申请公开", "依申请", "公开申请", "申请公开", "依申请公开申请");
    /** What a request arrives as: other matters by themselves. */
    private static final List<String> CONTAINERS = List.of(
            "办件", "工单", "来件", "来函", "来信", "信件", "信函", "函件", "业务", "诉求", "需求", "事务", "事宜", "请求", "事项", "案件", "件次");

    private static final List<String> MATTERS =
            List.of("事务", "事宜", "领域", "活动", "职责", "环节", "过程", "业务", "问题", "履职", "事项", "职能");

    private static final List<String> OFFICES = List.of("办", "办公室", "科", "股", "处", "领导小组", "领导小组办公室", "中心");
    private static final List<String> STILL = List.of("尚在", "仍在", "还在", "正在", "均在", "");
    private static final List<String> LEGAL = List.of("", "法定", "规定");
    private static final List<String> HANDLING = List.of("答复", "办理", "处理");
    private static final List<String> TERMS = List.of("期", "期限", "时限");
    /** All of the ways there are. */
    private static final List<List<String>> OPPOSITES =
            List.of(List.of("线上", "线下"), List.of("网上", "网下"), List.of("书面", "口头"));

    private Compounds() {}

    /** Adds the compounds to the words by sense. */
    static void addTo(Map<String, Sense> words) {
        for (Map.Entry<String, Sense> word : List.copyOf(words.entrySet())) {
            if (word.getValue() == Sense.ANSWER) {
                DUE.forEach(due -> words.putIfAbsent(due + word.getKey(), Sense.DUE));
            } else if (word.getValue() == Sense.ADMINISTRATIVE_FEE) {
                words.putIfAbsent(word.getKey() + "项目", Sense.ADMINISTRATIVE_FEE);
            } else if (word.getValue() == Sense.CARRY) {
                BEHIND_CARRIED.forEach(behind -> words.putIfAbsent(word.getKey() + behind, Sense.CARRY));
            }
        }
        DUE.forEach(due -> words.putIfAbsent(due + "办", Sense.DUE));
        for (String request : REQUESTS) {
            CONTAINERS.forEach(container -> words.putIfAbsent(request + container, Sense.REQUEST));
        }
        for (String information : List.of("政府信息公开", "信息公开", "政务公开")) {
            MATTERS.forEach(matter -> words.putIfAbsent(information + matter, Sense.INFORMATION));
            OFFICES.forEach(office -> words.putIfAbsent(information + office, Sense.BODY));
            OFFICES.forEach(office -> words.putIfAbsent(information + "工作" + office, Sense.BODY));
        }
        addTerms(words);
        for (List<String> ways : OPPOSITES) {
            for (String joint : List.of("", "和", "、", "及", "与")) {
                words.putIfAbsent(ways.get(0) + joint + ways.get(1), Sense.FILLER);
            }
        }
        addApplicants(words);
    }

    /** 尚在法定答复期限内: not answered yet. */
    private static void addTerms(Map<String, Sense> words) {
        for (String still : STILL) {
            for (String legal : LEGAL) {
                for (String handling : HANDLING) {
                    for (String term : TERMS) {
                        // 在法定答复期限内答复 says when something was answered.
                        Sense sense = still.isEmpty() || still.equals("均在") ? Sense.FILLER : Sense.ONGOING;
                        String in = still.isEmpty() ? "在" : still;
                        words.putIfAbsent(in + legal + handling + term + "内", sense);
                    }
                }
            }
        }
    }

    /** 单位和个人, 群众、企业: nobody in particular. 自然人、法人 stay two words, each with a row of the form. */
    private static void addApplicants(Map<String, Sense> words) {
        for (int i = 0; i < PERSONS.size(); i++) {
            words.putIfAbsent(PERSONS.get(i), Sense.FILLER);
            for (int j = 0; j < BODIES.size(); j++) {
                if (i >= ROWS_OF_PERSONS || j >= ROWS_OF_BODIES) {
                    for (String joint : JOINTS) {
                        words.putIfAbsent(PERSONS.get(i) + joint + BODIES.get(j), Sense.FILLER);
                        words.putIfAbsent(BODIES.get(j) + joint + PERSONS.get(i), Sense.FILLER);
                    }
                }
            }
        }
    }
}
