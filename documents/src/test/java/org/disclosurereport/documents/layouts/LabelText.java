package org.disclosurereport.documents.layouts;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Prints labels with what goes wrong in labels. */
final class LabelText {
    /** The characters of the form's labels that differ in traditional script, each followed by that. */
    private static final String TRADITIONAL = "条條项項规規废廢发發现現数數处處决決许許罚罰强強业業务務单單额額万萬总總计計开開购購"
            + "价價类類对對应應机機构構组組织織会會团團体體关關为為于於请請个個结結转轉办辦属屬国國家家祕秘法法禁禁"
            + "危危护護权權执執无無内內过過复復举舉报報诉訴确確认認获獲补補终終续續继繼费費缴繳纳納维維纠糾审審论論诉訴"
            + "经經后後样樣这這与與么麼书書";

    /** Characters with their sounds, as a converter of scripts leaves them. */
    private static final Map<String, String> SOUNDS = Map.of(
            "规",
            "規(guī)",
            "数",
            "數(shù)",
            "发",
            "發(fā)",
            "处",
            "處(chù)",
            "业",
            "業(yè)",
            "结",
            "結(jié)",
            "务",
            "務(wù)",
            "计",
            "計(jì)",
            "续",
            "續(xù)",
            "强",
            "強(qiáng)");

    private static final List<String> NOTES =
            List.of("（以公布的清单为准）", "(不含当场作出的)", "（指本级，共 3 项）", "（含年内修订后重新公布的2件，统计口径与上一年度保持一致）");

    /** Wrong characters; none of them stands in a label of the form. */
    private static final String WRONG = "甲乙丙丁戊己庚辛";

    private final Accidents accidents;
    private final String afterNumber;
    private final String blank;

    LabelText(Accidents accidents) {
        this.accidents = accidents;
        this.afterNumber = accidents.choose(Accident.ITEM_NUMBERING, List.of("、", "．", ". ", "．　"));
        this.blank = accidents.choose(Accident.LABEL_BLANKS, List.of(" ", " ", "　", "\u00a0"));
    }

    String print(String label) {
        String text = label;
        if (accidents.has(Accident.ITEM_NUMBERING) && text.length() > 2 && text.charAt(1) == '.') {
            text = text.charAt(0) + afterNumber + text.substring(2);
        }
        if (letters(text) >= 6 && accidents.strikes(Accident.LABEL_MISPRINTS)) {
            text = misprint(text, accidents.stream(Accident.LABEL_MISPRINTS));
        }
        if (letters(text) >= 6 && accidents.strikes(Accident.LABEL_CUT)) {
            text = text.substring(0, text.length() - 1);
        }
        if (accidents.has(Accident.HEADS_CUT)) {
            text = cutHead(text);
        }
        if (accidents.has(Accident.TRADITIONAL_SCRIPT)) {
            text = traditional(text);
        } else if (accidents.strikes(Accident.LABEL_SOUNDS)) {
            text = withSounds(text);
        }
        if (accidents.has(Accident.HALF_WIDTH_BRACKETS)) {
            text = text.replace('（', '(').replace('）', ')');
        }
        if (text.length() >= 4 && accidents.strikes(Accident.LABEL_BLANKS)) {
            text = insert(text, blank, 1, accidents.stream(Accident.LABEL_BLANKS));
        }
        if (text.length() >= 5 && accidents.strikes(Accident.LABEL_BREAKS)) {
            text = insert(text, "\n", 2, accidents.stream(Accident.LABEL_BREAKS));
        }
        if (isNoted(label) && accidents.strikes(Accident.LABEL_NOTES)) {
            text += accidents.choose(Accident.LABEL_NOTES, NOTES);
        }
        return text;
    }

    /** Prints a label that has nothing to go wrong but the script. */
    String printHeading(String heading) {
        return accidents.has(Accident.TRADITIONAL_SCRIPT) ? traditional(heading) : heading;
    }

    /** Whether bodies write notes behind it: the rows and heads of table 二, and the reasons of table 三. */
    private static boolean isNoted(String label) {
        return label.length() > 1 && label.indexOf('（') < 0 && label.indexOf('、') < 0 && label.indexOf('条') < 0;
    }

    private static String cutHead(String text) {
        return text.equals("本年处理决定数量") ? text.substring(2) : text.replace("条第（", "条（");
    }

    private static String withSounds(String text) {
        String sounding = text;
        for (Map.Entry<String, String> sound : SOUNDS.entrySet()) {
            sounding = sounding.replace(sound.getKey(), sound.getValue());
        }
        return sounding;
    }

    private static String insert(String text, String what, int margin, SplittableRandom random) {
        int place = random.nextInt(margin, text.length() - margin + 1);
        return text.substring(0, place) + what + text.substring(place);
    }

    private static String misprint(String text, SplittableRandom random) {
        int first = Math.max(text.indexOf('.'), Math.max(text.indexOf('、'), text.indexOf('）'))) + 1;
        int from = first < text.length() - 3 ? first : 1;
        int place = random.nextInt(from, text.length());
        String instead = random.nextInt(3) == 0 ? "" : String.valueOf(WRONG.charAt(random.nextInt(WRONG.length())));
        return text.substring(0, place) + instead + text.substring(place + 1);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static String traditional(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = TRADITIONAL.indexOf(text.charAt(i));
            if (at >= 0 && at % 2 == 0) {
                changed.setCharAt(i, TRADITIONAL.charAt(at + 1));
            }
        }
        return changed.toString();
    }
}
