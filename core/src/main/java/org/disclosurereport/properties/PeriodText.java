package org.disclosurereport.properties;

import org.disclosurereport.LocalizedText;
import org.disclosurereport.ReportPeriod;

/** The period of a report as one text: two dates with a slash between, as ISO 8601 writes an interval. */
final class PeriodText implements TextForm<ReportPeriod> {
    @Override
    public String print(ReportPeriod period) {
        return period.getStart() + "/" + period.getEnd();
    }

    @Override
    public ReportPeriod parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("period must be two dates with a slash between, was \"" + text + '"');
        }
        return ReportPeriod.builder()
                .start(LeafType.DATE.parse(text.substring(0, slash)))
                .end(LeafType.DATE.parse(text.substring(slash + 1)))
                .build();
    }

    @Override
    public LocalizedText getWords(ReportPeriod period) {
        return LocalizedText.of(
                period.getStart() + "至" + period.getEnd(), period.getStart() + " to " + period.getEnd());
    }
}
