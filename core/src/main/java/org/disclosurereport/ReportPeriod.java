package org.disclosurereport;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The period a report's data cover, normally 1 January to 31 December.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class ReportPeriod implements WithReportPeriod permits ImmutableReportPeriod {
    ReportPeriod() {}

    /** {@return the first day} */
    public abstract LocalDate getStart();

    /** {@return the last day, which may even lie before the first when it was printed so} */
    public abstract LocalDate getEnd();

    /**
     * Gives the period the form asks for: {@code ofYear(2023)} is 2023-01-01 to 2023-12-31.
     *
     * @param year the reporting year
     * @return the whole year
     */
    public static ReportPeriod ofYear(int year) {
        return builder()
                .start(LocalDate.of(year, 1, 1))
                .end(LocalDate.of(year, 12, 31))
                .build();
    }

    /** {@return a builder; what is not set is blank or empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportPeriod}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutableReportPeriod.Builder {
        Builder() {}
    }
}
