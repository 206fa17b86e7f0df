package org.disclosurereport.documents.prose;

import java.util.List;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.stated.StatedQuantity;

/**
 * What a token of the prose is: a word of a known sense, a number, or punctuation.
 *
 * <p>Each sense of words is named by its first word; the further words of the same sense are in {@code words.txt}. The
 * form's own words are taken from the form. The first 64 senses make up statements ({@link Statements}); the others
 * say whom, when and what a number does not count, or nothing.
 */
enum Sense {
    // What the form counts, and what happens to it: these make up statements.
    REQUEST("申请"),
    RECEIVE("收到"),
    NEW("新收"),
    ANSWER("答复"),
    CARRY("结转"),
    ONGOING("正在办理"),
    PREVIOUS_YEAR("上年"),
    NEXT_YEAR("下年"),
    RECONSIDERATION(StatedQuantity.RECONSIDERATIONS),
    LITIGATION(StatedQuantity.LITIGATIONS),
    CASES(StatedQuantity.CHALLENGES),
    OCCUR("发生"),
    DIRECT(StatedQuantity.LITIGATIONS_DIRECT),
    AFTER_RECONSIDERATION(StatedQuantity.LITIGATIONS_AFTER_RECONSIDERATION),
    UPHELD(ChallengeColumn.UPHELD.getLabel()),
    CORRECTED(ChallengeColumn.CORRECTED.getLabel()),
    OTHER_RESULT(ChallengeColumn.OTHER_RESULT.getLabel()),
    PENDING(ChallengeColumn.PENDING.getLabel()),
    GRANTED(StatedQuantity.GRANTED),
    PARTLY_GRANTED(StatedQuantity.PARTLY_GRANTED),
    GRANTED_OR_PARTLY_GRANTED(StatedQuantity.GRANTED_OR_PARTLY_GRANTED),
    REFUSED(StatedQuantity.REFUSED),
    UNAVAILABLE(StatedQuantity.UNAVAILABLE),
    NOT_PROCESSED(StatedQuantity.NOT_PROCESSED),
    OTHER_HANDLING(StatedQuantity.OTHER_HANDLING),
    STATE_SECRETS(StatedQuantity.STATE_SECRETS),
    PROHIBITED_BY_LAW(StatedQuantity.PROHIBITED_BY_LAW),
    SECURITY_AND_STABILITY(StatedQuantity.SECURITY_AND_STABILITY),
    THIRD_PARTY_RIGHTS(StatedQuantity.THIRD_PARTY_RIGHTS),
    INTERNAL_AFFAIRS(StatedQuantity.INTERNAL_AFFAIRS),
    DELIBERATIVE_PROCESS(StatedQuantity.DELIBERATIVE_PROCESS),
    ENFORCEMENT_CASE_FILES(StatedQuantity.ENFORCEMENT_CASE_FILES),
    ADMINISTRATIVE_INQUIRY(StatedQuantity.ADMINISTRATIVE_INQUIRY),
    NOT_HELD(StatedQuantity.NOT_HELD),
    REQUIRES_CREATION(StatedQuantity.REQUIRES_CREATION),
    STILL_UNCLEAR(StatedQuantity.STILL_UNCLEAR),
    PETITIONS_AND_COMPLAINTS(StatedQuantity.PETITIONS_AND_COMPLAINTS),
    REPEATED(StatedQuantity.REPEATED),
    PUBLISHED_MATERIALS(StatedQuantity.PUBLISHED_MATERIALS),
    ABUSIVE_VOLUME(StatedQuantity.ABUSIVE_VOLUME),
    CONFIRMATION_OR_REISSUE(StatedQuantity.CONFIRMATION_OR_REISSUE),
    CORRECTION_OVERDUE(StatedQuantity.CORRECTION_OVERDUE),
    FEE_OVERDUE(StatedQuantity.FEE_OVERDUE),
    NATURAL_PERSON("自然人"),
    CITIZEN("公民"),
    ORGANIZATION("法人或其他组织"),
    COMMERCIAL("商业企业"),
    RESEARCH("科研机构"),
    WELFARE("社会公益组织"),
    LEGAL_SERVICE("法律服务机构"),
    REGULATION("规章"),
    NORMATIVE_DOCUMENT("行政规范性文件"),
    ISSUE("制发"),
    REPEAL("废止"),
    IN_FORCE("现行有效"),
    LICENSING("行政许可"),
    PENALTY("行政处罚"),
    COERCIVE_MEASURE("行政强制"),
    ADMINISTRATIVE_FEE(StatedQuantity.ADMINISTRATIVE_FEES),
    PROCESSING_FEE("信息处理费"),
    NOTICE("收费通知"),
    COLLECT("收取"),
    TOTAL_AMOUNT("总金额"),
    /** 应收: asked for, which is not received yet. */
    AMOUNT_DUE("应收"),

    // Whom and when a number covers.
    /** 信息, 政府信息公开: what all of the report is about. */
    INFORMATION("政府信息公开"),
    /** 申请人: what follows is about requests. */
    APPLICANT("申请人"),
    /** 本机关, 我局: the body that reports. */
    OWN_BODY("本机关"),
    /** 县政府办公室: some body. */
    BODY("人民政府"),
    AREA("全县"),
    ON_BEHALF("代表"),
    THIS_YEAR("本年"),
    /** 全年: the whole of the year that is spoken of. */
    WHOLE_YEAR("全年"),
    // What makes a number another one than the form's.
    PUBLISH("公开"),
    /** 网上, 当面, 逾期: a part that the form doesn't count by itself. */
    PART("书面"),
    CHANNEL("网站"),
    THROUGH("通过"),
    /** 咨询, 建议提案: something else. */
    ELSEWHERE("建议"),
    /** 同比, 比上年: what follows compares. */
    COMPARISON("同比"),
    /** 增加, 下降: only a comparison where nothing is counted before it. */
    CHANGE("增加"),
    /** 以来, 历年: many years. */
    PERIOD("以来"),
    /** 每月, 季度: over and over. */
    PERIODIC("每月"),
    /** 上半年, 1-6月: a part of a year. */
    PART_OF_YEAR("上半年"),
    SHARE("占"),
    /** 应办理: all that was to be done, what was carried over included. */
    DUE("应办理"),
    /** 各: each of several. */
    EACH("各"),
    NOT("未"),
    // What introduces and ends a list.
    OF_WHICH("其中"),
    /** 主要包括: some of it follows. */
    INCLUDING("包括"),
    /** 具体为: all of it follows. */
    NAMELY("具体为"),
    RESPECTIVELY("分别"),
    FROM("由"),
    COMPOSED("构成"),
    MAINLY("主要"),
    AND_SO_ON("等"),
    /** 按内容分, 从渠道看: the words that begin and end such a clause. */
    ACCORDING_TO("按"),
    DIVIDED("分"),
    AMONG("中"),
    // Words that add nothing.
    ACTION("组织"),
    AMOUNT("数量"),
    SUM("共"),
    JOINT("和"),
    /** 提交: what an applicant does; the body receives it. */
    SUBMIT("提交"),
    /** 作出: a verb of its own. */
    DO("作出"),
    FILLER("已"),

    // Numbers.
    /** A number of things, with its unit or by itself after 为. */
    COUNT(""),
    MONEY(""),
    YEAR(""),
    PERCENT(""),
    /** A date, a length of time, a size: it counts nothing. */
    MEASURE(""),
    /** An ordinal, the number of a document, a telephone number, a version. */
    CODE(""),
    /** A range or a number broken by a blank. */
    UNCLEAR(""),
    /** Digits without a known unit. */
    BARE(""),

    // What is left.
    TEXT(""),
    COMMA(""),
    PAUSE(""),
    SEMICOLON(""),
    COLON(""),
    OPEN(""),
    CLOSE("");

    /** How many senses make up statements. */
    static final int MEANINGFUL = INFORMATION.ordinal();

    /** The senses that add nothing to what is counted. */
    static final long EMPTY = set(FILLER, SUBMIT, DO);

    /** The senses that name a year, and nothing else. */
    static final long YEARS = set(YEAR, THIS_YEAR, WHOLE_YEAR);

    private final String word;
    // The meaningful ones and the others are in sets of their own, each of at most 64.
    private final long bit = 1L << ordinal() % Long.SIZE;

    Sense(String word) {
        this.word = word;
    }

    Sense(StatedQuantity quantity) {
        this(quantity.getLabel());
    }

    /** {@return the word that names it; empty if it has none} */
    String word() {
        return word;
    }

    /** {@return whether it makes up statements} */
    boolean isMeaningful() {
        return ordinal() < MEANINGFUL;
    }

    /** {@return the bit that represents it in a set of senses of the same kind, meaningful or not} */
    long bit() {
        return bit;
    }

    /** {@return whether a set of senses of its own kind has it} */
    boolean in(long set) {
        return (set & bit) != 0;
    }

    /**
     * {@return the set of some senses}
     *
     * @param senses all meaningful or all not
     */
    static long set(Sense... senses) {
        return set(List.of(senses));
    }

    /**
     * {@return the set of some senses}
     *
     * @param senses all meaningful or all not
     */
    static long set(Iterable<Sense> senses) {
        long set = 0;
        for (Sense sense : senses) {
            set |= sense.bit;
        }
        return set;
    }
}
