package org.disclosurereport.batch.data;

/** How reports are written as data. */
public enum DataFormat {
    /** One report per line, in the JSON that the library reads. */
    NDJSON,
    /** CSV with one row per report and one column per cell; UTF-8 with a byte order mark, RFC 4180. */
    CSV_WIDE,
    /** CSV with one row per cell that is filled in; UTF-8 with a byte order mark, RFC 4180. */
    CSV_LONG
}
