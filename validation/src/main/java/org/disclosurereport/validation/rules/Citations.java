package org.disclosurereport.validation.rules;

import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;

/** What the rules of this library rest on. */
public final class Citations {
    /** The notices of both forms. */
    public static final LocalizedText FORM = LocalizedText.of(
            FormVersion.V2021.getNotice() + "；2019、2020年度为" + FormVersion.V2019.getNotice(),
            FormVersion.V2021.getNotice() + "; for 2019 and 2020 " + FormVersion.V2019.getNotice());

    /** The notice of the 2019 form. */
    public static final LocalizedText FORM_2019 = LocalizedText.same(FormVersion.V2019.getNotice());

    /** The notice of the 2021 form. */
    public static final LocalizedText FORM_2021 = LocalizedText.same(FormVersion.V2021.getNotice());

    /** The notice on information processing fees. */
    public static final LocalizedText FEES = LocalizedText.same("国办函〔2020〕109号");

    /** Who may issue regulations (规章). */
    public static final LocalizedText LEGISLATION_LAW =
            LocalizedText.of("《中华人民共和国立法法》关于规章制定权限的规定", "Legislation Law, on who may issue regulations");

    /** When reports are published. */
    public static final LocalizedText ARTICLE_49 =
            LocalizedText.of("《政府信息公开条例》第四十九条", "Regulations on Open Government Information, art. 49");

    /** What a report holds. */
    public static final LocalizedText ARTICLE_50 =
            LocalizedText.of("《政府信息公开条例》第五十条", "Regulations on Open Government Information, art. 50");

    /** What isn't disclosed of persons, and the standard of the identity number. */
    public static final LocalizedText PERSONAL_DATA = LocalizedText.of(
            "《政府信息公开条例》第十五条；GB 11643-1999", "Regulations on Open Government Information, art. 15; GB 11643-1999");

    private Citations() {}
}
