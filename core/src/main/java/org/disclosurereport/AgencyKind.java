package org.disclosurereport;

/** What kind of body reports; art. 49 of the Regulations sets another date for each. */
public enum AgencyKind implements Named {
    /**
     * A local government at county level or above; its report covers its departments and lower
     * bodies.
     */
    GOVERNMENT("人民政府"),
    /** A department, office or dispatched body of a government at county level or above. */
    DEPARTMENT("政府部门"),
    /** A government of a township or town. */
    TOWNSHIP("乡镇人民政府"),
    /** A subdistrict office. */
    SUBDISTRICT("街道办事处"),
    /** Any other body, such as one that a law lets manage public affairs. */
    OTHER("其他");

    private final String label;

    AgencyKind(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
