package org.disclosurereport.documents.divisions;

import org.disclosurereport.AgencyLevel;

/**
 * An administrative division: a province, a prefecture, a county or a township, with its code (GB/T 2260, statistical
 * division codes).
 *
 * @param name the full name, such as 洪泽区
 * @param code 2, 4, 6 or 9 digits by its level
 */
public record Division(String name, String code) {
    private static final int COUNTY_DIGITS = 6;

    /** {@return the level of the government it has} */
    public AgencyLevel level() {
        return switch (code.length()) {
            case 2 -> AgencyLevel.PROVINCIAL;
            case 4 -> AgencyLevel.PREFECTURAL;
            case COUNTY_DIGITS -> AgencyLevel.COUNTY;
            default -> AgencyLevel.TOWNSHIP;
        };
    }

    /** {@return the code of six digits, for a township that of its county} */
    public String regionCode() {
        return code.length() >= COUNTY_DIGITS
                ? code.substring(0, COUNTY_DIGITS)
                : code + "0".repeat(COUNTY_DIGITS - code.length());
    }

    /** Whether another division lies in this one. */
    boolean contains(Division other) {
        return other.code.length() > code.length() && other.code.startsWith(code);
    }
}
