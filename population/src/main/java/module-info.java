/**
 * Made-up provinces of reports, with errors whose findings are known, for tests and benchmarks.
 *
 * <p>Entry point: {@link org.disclosurereport.population.Population#builder()}.
 */
module org.disclosurereport.population {
    requires transitive org.disclosurereport;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.disclosurereport.population;
}
