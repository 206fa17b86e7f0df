package org.disclosurereport;

/** The level of the government a body belongs to, as the region code tells it. */
public enum AgencyLevel implements Named {
    /** The State Council and its departments. */
    NATIONAL("国家级"),
    /** Provinces, autonomous regions and municipalities under the central government. */
    PROVINCIAL("省级"),
    /** Cities with districts, autonomous prefectures, prefectures and leagues. */
    PREFECTURAL("地市级"),
    /** Counties, districts and county-level cities, also those of a municipality. */
    COUNTY("县级"),
    /** Townships, towns and subdistricts. */
    TOWNSHIP("乡级");

    private final String label;

    AgencyLevel(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
