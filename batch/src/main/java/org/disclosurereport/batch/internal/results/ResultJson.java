package org.disclosurereport.batch.internal.results;

import java.util.Locale;
import org.disclosurereport.batch.ReadFailure;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.ReadingJson;
import org.disclosurereport.batch.internal.ReviewJson;
import org.disclosurereport.batch.internal.items.LineBuffer;
import org.disclosurereport.batch.review.ReportReview;
import org.disclosurereport.json.JsonLine;

/** One line of JSON per report. Not thread-safe. */
public final class ResultJson implements ResultWriter {
    private final LineBuffer bytes = new LineBuffer();
    private final Locale locale;

    public ResultJson(Locale locale) {
        this.locale = locale;
    }

    @Override
    public byte[] header() {
        return new byte[0];
    }

    @Override
    public void report(ReadReport read, ReportReview review) {
        JsonLine.append(bytes, json -> {
            json.text("file", read.getFile())
                    .number("line", read.getLine())
                    .text("agency", read.getReport().getAgency().getName())
                    .number("year", read.getReport().getYear())
                    .findings(review.getResult(), locale, read::findSource);
            ReadingJson.append(read, locale, json);
            ReviewJson.append(review, locale, read::findSource, json);
        });
    }

    @Override
    public void unreadable(ReadFailure failure) {
        FailureJson.appendAmongResults(bytes, failure, locale);
    }

    @Override
    public int length() {
        return bytes.size();
    }

    @Override
    public void backTo(int length) {
        bytes.backTo(length);
    }

    @Override
    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
