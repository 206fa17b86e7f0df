package org.disclosurereport;

/** What a figure told in the prose counts. */
public enum StatedQuantity implements Named {
    /** Requests received in the year, with or without those carried over. */
    REQUESTS_RECEIVED("收到申请"),
    /** Requests carried over from last year. */
    REQUESTS_CARRIED_OVER("上年结转"),
    /** Requests with an outcome in the year. */
    REQUESTS_ANSWERED("办结申请"),
    /** Requests granted. */
    GRANTED("予以公开"),
    /** Requests granted in part. */
    PARTLY_GRANTED("部分公开"),
    /** Requests granted in full or in part, told as one figure. */
    GRANTED_OR_PARTLY_GRANTED("予以公开及部分公开"),
    /** Requests refused. */
    REFUSED("不予公开"),
    /** Requests for what could not be provided. */
    UNAVAILABLE("无法提供"),
    /** Requests not processed. */
    NOT_PROCESSED("不予处理"),
    /** Requests handled in another way. */
    OTHER_HANDLING("其他处理"),
    /** Requests carried forward to next year. */
    REQUESTS_CARRIED_FORWARD("结转下年"),
    /** Administrative reconsiderations. */
    RECONSIDERATIONS("行政复议"),
    /** Administrative lawsuits, direct and after reconsideration. */
    LITIGATIONS("行政诉讼"),
    /** Reconsiderations and lawsuits, told as one figure. */
    CHALLENGES("复议诉讼");

    private final String label;

    StatedQuantity(String label) {
        this.label = label;
    }

    /** {@return the Chinese label} */
    public String getLabel() {
        return label;
    }
}
