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
                || Words.endsWithAny(name, BELOW_PREFECTURE)) {
            return NONE;
        }
        if (Words.endsWithAny(name, OFFICES)) {
            return PERHAPS_OF_ITS_GOVERNMENT;
        }
        if (kind == AgencyKind.DEPARTMENT) {
            return level == null && NATIONAL.matcher(name).lookingAt() ? UNKNOWN : NONE;
        }
        if (level == null) {
            return UNKNOWN;
        }
        boolean dispatched =
                level == AgencyLevel.PREFECTURAL && DISPATCHED_OFFICES.stream().anyMatch(name::contains);
        return dispatched ? NONE : SOME;
    }
}
