package org.disclosurereport.batch;

import java.util.Locale;
import org.disclosurereport.batch.internal.results.ResultCsv;
import org.disclosurereport.batch.internal.results.ResultJson;
import org.disclosurereport.batch.internal.results.ResultWriter;
import org.disclosurereport.batch.review.Areas;

/** How results are written. */
public enum BatchFormat {
    /** One object of JSON per report, each on a line of its own. */
    JSON,
    /** One row per finding for spreadsheets, with a header; UTF-8 with a byte order mark, RFC 4180. */
    CSV;

    /** A new writer in this format. */
    ResultWriter writer(Locale locale, boolean all, Areas areas) {
        return switch (this) {
            case JSON -> new ResultJson(locale);
            case CSV -> new ResultCsv(locale, all, areas);
        };
    }
}
