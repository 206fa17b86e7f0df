package org.disclosurereport.population;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.series.BodyTree;

/**
 * A made-up province: its bodies, their reports over some years, and the errors in them.
 *
 * <p>For example
 *
 * <pre>{@code
 * Population population = Population.builder()
 *     .seed(42)
 *     .cities(13).countiesPerCity(8).departments(30, 25, 20).townsPerCounty(12)
 *     .years(2023, 2024)
 *     .errors(ErrorKind.DIGIT_DROPPED, 20)
 *     .build();
 * population.reports().forEach(generated -> check(generated.getReport()));
 * }</pre>
 *
 * <p>The province has its own office, departments and cities; a city the same and counties; a county the same and towns. A
 * government's tables are exactly the sums of those of the bodies directly below it. What one year carries forward the next carries
 * over, documents in force and items follow from the year before. A population without errors has nothing that any rule would tell.
 *
 * <p>Reports come year by year; within a year a government's own office and departments first, then what lies below, then the
 * government itself, so that children stand before their parents. They are made one at a time and nothing is held, however many there
 * are; each can be made from the seed and its place alone.
 *
 * <p>Errors don't interact: at most one a body over all years, and no two take part in the same cell of a government's sums of a
 * year. So what must be found is the union of what each one leads to.
 *
 * <p>It models sizes and relations, not statistics of real bodies. Immutable and thread-safe; the same settings give the same
 * population always.
 */
public final class Population {
    private final Shape shape;
    private final int firstYear;
    private final int lastYear;
    private final Names names;
    private final LeafNumbers leaves;
    private final ReportMaker maker;
    private final Map<Integer, Slip> slips;
    private final Sums sums;
    private final Errors errors;

    private Population(Builder builder) {
        this.shape = new Shape(
                builder.cities,
                builder.counties,
                builder.provincialDepartments,
                builder.cityDepartments,
                builder.countyDepartments,
                builder.towns);
        this.firstYear = builder.firstYear;
        this.lastYear = builder.lastYear;
        this.names = new Names(builder.seed, shape);
        this.leaves = new LeafNumbers(builder.seed);
        this.maker = new ReportMaker(builder.seed, names);
        this.slips = new Planner(builder.seed, shape, firstYear, lastYear, leaves, maker)
                .plan(builder.counts(shape.size()), builder.spread);
        this.sums = new Sums(shape, leaves, slips);
        this.errors = new Errors(names, sums, new Expectations(shape, names, sums, firstYear, lastYear));
    }

    /** {@return which government covers which bodies; made anew, and the only thing here that grows with the number of bodies} */
    public BodyTree getTree() {
        BodyTree.Builder tree = BodyTree.builder();
        for (int i = 0; i < shape.size(); i++) {
            Body body = shape.body(i);
            if (body.parent() >= 0) {
                tree.add(names.name(shape.body(body.parent())), names.name(body));
            }
        }
        return tree.build();
    }

    /** {@return how many bodies there are} */
    public int getBodyCount() {
        return shape.size();
    }

    /** {@return the first year} */
    public int getFirstYear() {
        return firstYear;
    }

    /** {@return the last year} */
    public int getLastYear() {
        return lastYear;
    }

    /** {@return how many reports {@link #reports()} gives: one a body and year, but for those missing and those that stand twice} */
    public long getReportCount() {
        return count(firstYear, lastYear);
    }

    private long count(int from, int to) {
        long changed = slips.values().stream()
                .filter(slip -> slip.year() >= from && slip.year() <= to)
                .mapToInt(slip -> slip.isMissing() ? -1 : slip.kind() == ErrorKind.YEAR_TWICE ? 1 : 0)
                .sum();
        return (long) shape.size() * (to - from + 1) + changed;
    }

    /**
     * {@return every error put in, by year and then in the order of the reports; also those of reports that are missing}
     */
    public List<SeededError> getErrors() {
        return slips.values().stream()
                .sorted(Comparator.comparingInt(Slip::year)
                        .thenComparingInt(slip -> slip.body().index()))
                .map(errors::of)
                .toList();
    }

    /**
     * Makes the reports of all years.
     *
     * @return them year by year, children before parents; lazily, so that memory doesn't grow with their number
     */
    public Stream<GeneratedReport> reports() {
        return reports(firstYear, lastYear);
    }

    /**
     * Makes the reports of one year.
     *
     * @param year one of the population's years
     * @return the part of {@link #reports()} that is of that year
     * @throws IllegalArgumentException if it has no such year
     */
    public Stream<GeneratedReport> reports(int year) {
        require(year >= firstYear && year <= lastYear, "year", firstYear + " … " + lastYear, year);
        return reports(year, year);
    }

    private Stream<GeneratedReport> reports(int from, int to) {
        Reports reports = new Reports(shape, sums, leaves, maker, errors, from, to);
        return StreamSupport.stream(
                Spliterators.spliterator(
                        reports, count(from, to), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    /** {@return a builder: a small province of one city and one county, of the years 2023 and 2024, without errors} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return shape.size() + " bodies, " + firstYear + "–" + lastYear + ", " + slips.size() + " errors";
    }

    private static void require(boolean allowed, String argument, String rule, Object value) {
        if (!allowed) {
            throw new IllegalArgumentException(argument + " must be " + rule + ", was " + value);
        }
    }

    /** Builds a {@link Population}. Not thread-safe; what it builds is. */
    public static final class Builder {
        /** Region codes have two digits for each. */
        private static final int MOST_AREAS = 99;

        private static final int MOST_TOWNS = 200;
        private static final int LAST_YEAR = 9998;

        private final Map<ErrorKind, Integer> counts = new EnumMap<>(ErrorKind.class);
        private final Map<ErrorKind, Integer> rates = new EnumMap<>(ErrorKind.class);
        private long seed;
        private int cities = 1;
        private int counties = 1;
        private int provincialDepartments = 10;
        private int cityDepartments = 10;
        private int countyDepartments = 10;
        private int towns = 5;
        private int firstYear = 2023;
        private int lastYear = 2024;
        private int spread;

        private Builder() {}

        /**
         * Sets what all names, numbers and errors follow from.
         *
         * @param seed any number; 0 by default
         * @return this builder
         */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /**
         * Sets how many cities the province has.
         *
         * @param cities 0 … 99; 1 by default
         * @return this builder
         * @throws IllegalArgumentException if out of range
         */
        public Builder cities(int cities) {
            this.cities = inRange("cities", cities, MOST_AREAS);
            return this;
        }

        /**
         * Sets how many counties, districts and county-level cities each city has.
         *
         * @param counties 0 … 99; 1 by default
         * @return this builder
         * @throws IllegalArgumentException if out of range
         */
        public Builder countiesPerCity(int counties) {
            this.counties = inRange("counties", counties, MOST_AREAS);
            return this;
        }

        /**
         * Sets how many departments each government has beside its own office.
         *
         * @param provincial those of the province, 0 … 40; 10 by default
         * @param ofCity those of each city, 0 … 40; 10 by default
         * @param ofCounty those of each county, 0 … 40; 10 by default
         * @return this builder
         * @throws IllegalArgumentException if out of range
         */
        public Builder departments(int provincial, int ofCity, int ofCounty) {
            this.provincialDepartments = inRange("provincial departments", provincial, Department.MOST);
            this.cityDepartments = inRange("departments of a city", ofCity, Department.MOST);
            this.countyDepartments = inRange("departments of a county", ofCounty, Department.MOST);
            return this;
        }

        /**
         * Sets how many towns, townships and subdistricts each county has.
         *
         * @param towns 0 … 200; 5 by default
         * @return this builder
         * @throws IllegalArgumentException if out of range
         */
        public Builder townsPerCounty(int towns) {
            this.towns = inRange("towns", towns, MOST_TOWNS);
            return this;
        }

        /**
         * Sets the years reported on; those up to 2020 use the 2019 form.
         *
         * @param first the first, 2019 … 9998; 2023 by default
         * @param last the last, not before the first; 2024 by default
         * @return this builder
         * @throws IllegalArgumentException if out of range
         */
        public Builder years(int first, int last) {
            int least = FormVersion.earliest().getFirstYear();
            require(first >= least && first <= LAST_YEAR, "first year", least + " … " + LAST_YEAR, first);
            require(last >= first && last <= LAST_YEAR, "last year", first + " … " + LAST_YEAR, last);
            this.firstYear = first;
            this.lastYear = last;
            return this;
        }

        /**
         * Puts in errors of one kind.
         *
         * @param kind the kind
         * @param count how many, 0 or more; replaces what was set for the kind
         * @return this builder
         * @throws IllegalArgumentException if negative
         */
        public Builder errors(ErrorKind kind, int count) {
            counts.put(Objects.requireNonNull(kind, "kind"), inRange("count", count, Integer.MAX_VALUE));
            rates.remove(kind);
            return this;
        }

        /**
         * Puts in errors of one kind by rate.
         *
         * @param kind the kind
         * @param perThousand how many of a thousand reports have one, 0 … 1000; of the number that makes, what is less than a whole
         *     error is left out; replaces what was set for the kind
         * @return this builder
         * @throws IllegalArgumentException if out of range
         */
        public Builder errorRate(ErrorKind kind, int perThousand) {
            rates.put(Objects.requireNonNull(kind, "kind"), inRange("perThousand", perThousand, 1000));
            counts.remove(kind);
            return this;
        }

        /**
         * Puts in errors of all kinds, as many of each as fit and as evenly as that allows, beside those asked for by kind.
         *
         * @param count how many in all, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if negative
         */
        public Builder errors(int count) {
            this.spread = inRange("count", count, Integer.MAX_VALUE);
            return this;
        }

        private static int inRange(String argument, int value, int most) {
            require(value >= 0 && value <= most, argument, "0 … " + most, value);
            return value;
        }

        private Map<ErrorKind, Integer> counts(int bodies) {
            Map<ErrorKind, Integer> all = new EnumMap<>(counts);
            long reports = (long) bodies * (lastYear - firstYear + 1);
            rates.forEach((kind, rate) -> all.put(kind, Math.toIntExact(reports * rate / 1000)));
            return all;
        }

        /**
         * Decides where the errors go; makes no report yet.
         *
         * @return the population
         * @throws IllegalArgumentException if more errors are asked for than fit; the message tells how many do
         */
        public Population build() {
            return new Population(this);
        }
    }
}
