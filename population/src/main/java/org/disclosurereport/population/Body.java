package org.disclosurereport.population;

/**
 * A body by where it stands: its place in the order of a year's reports, its role, and its numbers on the way down.
 *
 * @param index its place among the bodies, children before parents
 * @param role what it is
 * @param parent the index of the government that covers it; −1 for the province
 * @param city the number of its city, from 1; 0 for those of the province itself
 * @param county the number of its county within the city, from 1; 0 for those above
 * @param number the number of the department or town within its government; 0 for governments
 */
record Body(int index, Role role, int parent, int city, int county, int number) {
    /** What a body is. */
    enum Role {
        PROVINCE,
        CITY,
        COUNTY,
        DEPARTMENT,
        TOWN;

        boolean isGovernment() {
            return ordinal() <= COUNTY.ordinal();
        }
    }

    /** How many governments stand above: 0 for the province, 3 for what a county covers. */
    int depth() {
        int above = city == 0 ? 0 : county == 0 ? 1 : 2;
        return role.isGovernment() ? above : above + 1;
    }

    boolean isGovernment() {
        return role.isGovernment();
    }
}
