package org.disclosurereport.population;

import org.disclosurereport.population.Body.Role;

/**
 * How many bodies of each kind there are, and which stands where in the order of a year's reports: a government's own office and
 * departments, then what lies below, then the government itself. All by arithmetic, so that no list of bodies is held.
 */
record Shape(
        int cities, int counties, int provincialDepartments, int cityDepartments, int countyDepartments, int towns) {

    /** How many bodies a county's report covers, and itself. */
    private int countySize() {
        return 1 + countyDepartments + towns + 1;
    }

    private int citySize() {
        return 1 + cityDepartments + counties * countySize() + 1;
    }

    int size() {
        return 1 + provincialDepartments + cities * citySize() + 1;
    }

    private int firstOfCity(int city) {
        return 1 + provincialDepartments + (city - 1) * citySize();
    }

    private int firstOfCounty(int city, int county) {
        return firstOfCity(city) + 1 + cityDepartments + (county - 1) * countySize();
    }

    private int cityIndex(int city) {
        return firstOfCity(city) + citySize() - 1;
    }

    private int countyIndex(int city, int county) {
        return firstOfCounty(city, county) + countySize() - 1;
    }

    Body body(int index) {
        int province = size() - 1;
        if (index == province) {
            return new Body(index, Role.PROVINCE, -1, 0, 0, 0);
        }
        if (index <= provincialDepartments) {
            return new Body(index, Role.DEPARTMENT, province, 0, 0, index);
        }
        int rest = index - firstOfCity(1);
        return inCity(index, rest / citySize() + 1, rest % citySize());
    }

    private Body inCity(int index, int city, int place) {
        if (place == citySize() - 1) {
            return new Body(index, Role.CITY, size() - 1, city, 0, 0);
        }
        if (place <= cityDepartments) {
            return new Body(index, Role.DEPARTMENT, cityIndex(city), city, 0, place);
        }
        int rest = place - 1 - cityDepartments;
        return inCounty(index, city, rest / countySize() + 1, rest % countySize());
    }

    private Body inCounty(int index, int city, int county, int place) {
        if (place == countySize() - 1) {
            return new Body(index, Role.COUNTY, cityIndex(city), city, county, 0);
        }
        int parent = countyIndex(city, county);
        return place <= countyDepartments
                ? new Body(index, Role.DEPARTMENT, parent, city, county, place)
                : new Body(index, Role.TOWN, parent, city, county, place - countyDepartments - 1);
    }

    /** The first body of those a government covers, directly or not; its own office. They stand one after the other. */
    int firstBelow(Body government) {
        return switch (government.role()) {
            case PROVINCE -> 0;
            case CITY -> firstOfCity(government.city());
            case COUNTY -> firstOfCounty(government.city(), government.county());
            case DEPARTMENT, TOWN -> government.index();
        };
    }
}
