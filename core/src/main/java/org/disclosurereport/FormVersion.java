package org.disclosurereport;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.disclosurereport.internal.Arguments;

/**
 * A version of the national form, named for the first year that reports with it: {@code 2019} or
 * {@code 2021}.
 *
 * <p>It is the version a report <em>uses</em>, which is not always the one in force for its year:
 * some bodies used the 2019 form for 2021.
 */
public enum FormVersion implements Named {
    /** The trial format of 国办公开办函〔2019〕60号, in force for the years 2019 and 2020. */
    V2019(2019, 2020, "国办公开办函〔2019〕60号"),
    /** The format of 国办公开办函〔2021〕30号 of 26 September 2021, in force from the year 2021 on. */
    V2021(2021, 9999, "国办公开办函〔2021〕30号");

    private static final List<FormVersion> VERSIONS = List.of(values());
    private static final int FIRST_YEAR = VERSIONS.get(0).firstYear;
    private static final String NAMES =
            VERSIONS.stream().map(version -> '"' + version.getName() + '"').collect(Collectors.joining(", "));

    /** The last year that a date of four digits holds. */
    private static final int LAST_YEAR = 9999;

    private final int firstYear;
    private final int lastYear;
    private final String notice;

    FormVersion(int firstYear, int lastYear, String notice) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.notice = notice;
    }

    /**
     * Gives the form in force for a reporting year: {@code inForce(2020)} is {@link #V2019}.
     *
     * @param year the year reported on, 2019 … 9999
     * @return the version in force
     * @throws IllegalArgumentException if the year is before 2019, when there was no national form, or after 9999
     */
    public static FormVersion inForce(int year) {
        Arguments.require(year >= FIRST_YEAR, "year", FIRST_YEAR + " or later", year);
        Arguments.require(year <= LAST_YEAR, "year", LAST_YEAR + " or earlier", year);
        return VERSIONS.stream()
                .filter(version -> version.firstYear <= year && year <= version.lastYear)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Gives the form of a name: {@code fromString("2021")} is {@link #V2021}. The opposite of {@link #getName()}.
     *
     * <p>Jakarta REST finds this method by itself, for parameters of paths and queries.
     *
     * @param name the name as in JSON, such as {@code 2021}
     * @return the form
     * @throws IllegalArgumentException if there is no such form; the message lists those that there are
     */
    public static FormVersion fromString(String name) {
        Objects.requireNonNull(name, "name");
        return VERSIONS.stream()
                .filter(version -> version.getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("name must be one of " + NAMES + ", was \"" + name + '"'));
    }

    /** {@return the name in JSON: {@code 2019} or {@code 2021}} */
    @Override
    public String getName() {
        return Integer.toString(firstYear);
    }

    /** {@return the name with a noun, such as "2019 form"} */
    @Override
    public String getEnglishLabel() {
        return getName() + " form";
    }

    /** {@return the first reporting year, 2019 or 2021} */
    public int getFirstYear() {
        return firstYear;
    }

    /** {@return the last reporting year that it is in force for; 9999 while no later form is known} */
    public int getLastYear() {
        return lastYear;
    }

    /** {@return the version that came first} */
    public static FormVersion earliest() {
        return VERSIONS.get(0);
    }

    /** {@return the version that came last} */
    public static FormVersion latest() {
        return VERSIONS.get(VERSIONS.size() - 1);
    }

    /** {@return the number of the notice that sets the form} */
    public String getNotice() {
        return notice;
    }
}
