package org.disclosurereport.batch.review;

import java.util.Objects;
import org.disclosurereport.LocalizedText;

/**
 * The province, city and county that a body belongs to.
 *
 * <p>For example 淮安市 and 洪泽区 for 淮安市洪泽区财政局, by the code 320813. A body of the city itself has a city and no county; one of the
 * province has neither. Immutable and thread-safe; equality covers every field.
 *
 * @param province the name of the province; empty if it isn't known
 * @param city the name of the city; empty for a body of the province, and if it isn't known
 * @param county the name of the county or district; empty for a body of a city or province, and if it isn't known
 * @param basis how it is known
 */
public record Area(String province, String city, String county, Basis basis) {
    /** A body of which nothing is known. */
    static final Area UNKNOWN = new Area("", "", "", Basis.NONE);

    /** How it is known where a body belongs. */
    public enum Basis {
        /** A list of bodies says so. */
        TREE("机关名单", "list of bodies"),
        /** The code of its division, stated in the report or that of the division with which its name begins. */
        CODE("区划代码", "region code"),
        /** The form of its name alone. */
        NAME("机关名称", "name of the body"),
        /** It isn't known. */
        NONE("未能确定", "not known");

        private final LocalizedText label;

        Basis(String chinese, String english) {
            this.label = LocalizedText.of(chinese, english);
        }

        /** {@return the basis in words} */
        public LocalizedText getLabel() {
            return label;
        }
    }

    /**
     * Refuses nulls.
     *
     * @param province the name of the province; empty if it isn't known
     * @param city the name of the city; empty for a body of the province, and if it isn't known
     * @param county the name of the county or district; empty for a body of a city or province, and if it isn't known
     * @param basis how it is known
     */
    public Area {
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(county, "county");
        Objects.requireNonNull(basis, "basis");
    }

    /** {@return whether anything is known} */
    public boolean isKnown() {
        return basis != Basis.NONE;
    }
}
