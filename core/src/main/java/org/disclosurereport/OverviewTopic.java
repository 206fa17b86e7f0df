package org.disclosurereport;

/** The five topics the form asks section 一 to tell. */
public enum OverviewTopic implements Named {
    /** What was disclosed without being asked. */
    PROACTIVE_DISCLOSURE("主动公开"),
    /** Requests and what became of them. */
    DISCLOSURE_ON_REQUEST("依申请公开"),
    /** How information is kept, reviewed and brought up to date. */
    INFORMATION_MANAGEMENT("政府信息管理"),
    /** Web sites, gazettes and reading rooms. */
    PLATFORM_DEVELOPMENT("政府信息公开平台建设"),
    /** Organisation, training, assessment and accountability. */
    SUPERVISION("监督保障");

    private final String label;

    OverviewTopic(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
