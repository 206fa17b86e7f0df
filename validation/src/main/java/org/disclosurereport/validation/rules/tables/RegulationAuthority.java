package org.disclosurereport.validation.rules.tables;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.validation.rules.Words;

/**
 * Whether a body can have regulations (规章): State Council departments and the people's governments of provinces, of
 * cities with districts, of autonomous prefectures and of five cities without districts (Legislation Law, art. 91 and 93).
 */
enum RegulationAuthority {
    /** It has the power. */
    SOME,
    /** It hasn't. */
    NONE,
    /** It hasn't, but as its government's office it may report that government's. */
    PERHAPS_OF_ITS_GOVERNMENT,
    /** Level and kind leave it open. */
    UNKNOWN;

    /** Names of a prefecture (地区) or a league (盟), which has no people's government of its own. */
    private static final List<String> DISPATCHED_OFFICES = List.of("行政公署", "行署");

    private static final List<String> OFFICES = List.of("办公厅", "办公室", "政府办");
    /** How names of bodies of the whole country begin, whose level a name doesn't show otherwise. */
    private static final Pattern NATIONAL = Pattern.compile("国家|国务院|中国|中华|最高|全国|海关总署|审计署");

    /** A body's name that goes on behind a county: 杏坪县人民医院. Nobody there has the power, whatever kind of body it is. */
    private static final Pattern WITHIN_COUNTY = Pattern.compile(".{1,12}[县旗](?!级).+");

    /** What public institutions and the offices of development zones are called, at whatever level; none of them is a government. */
    private static final List<String> INSTITUTIONS =
            List.of("医院", "学校", "中学", "小学", "学院", "大学", "幼儿园", "图书馆", "博物馆", "档案馆", "中心", "公司", "管委会", "管理委员会");

    private static final List<String> BELOW_PREFECTURE = List.of("镇人民政府", "乡人民政府", "苏木人民政府", "县人民政府", "旗人民政府", "街道办事处");

    static RegulationAuthority of(Agency agency) {
        AgencyLevel level = agency.getLevel().orElse(null);
        AgencyKind kind = agency.getKind().orElse(null);
        String name = agency.getName();
        if (level == AgencyLevel.NATIONAL) {
            return SOME;
        }
        if (level == AgencyLevel.COUNTY
                || level == AgencyLevel.TOWNSHIP
                || kind == AgencyKind.TOWNSHIP
                || kind == AgencyKind.SUBDISTRICT
                || Words.endsWithAny(name, BELOW_PREFECTURE)
                || level == null && WITHIN_COUNTY.matcher(name).matches()) {
            return NONE;
        }
        if (Words.endsWithAny(name, OFFICES)) {
            return PERHAPS_OF_ITS_GOVERNMENT;
        }
        if (kind == AgencyKind.DEPARTMENT) {
            return level == null && NATIONAL.matcher(name).lookingAt() ? UNKNOWN : NONE;
        }
        if (Words.endsWithAny(name, INSTITUTIONS)) {
            return NATIONAL.matcher(name).lookingAt() ? UNKNOWN : NONE;
        }
        if (level == null) {
            return UNKNOWN;
        }
        boolean dispatched =
                level == AgencyLevel.PREFECTURAL && DISPATCHED_OFFICES.stream().anyMatch(name::contains);
        return dispatched ? NONE : SOME;
    }
}
