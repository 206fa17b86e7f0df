package org.disclosurereport.population;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.stated.StatedQuantity;

/** Which figures the prose tells, and which cells each adds up. */
final class ToldFigures {
    /** In the order told. */
    static final List<StatedQuantity> QUANTITIES = List.of(
            StatedQuantity.REQUESTS_RECEIVED,
            StatedQuantity.GRANTED,
            StatedQuantity.UNAVAILABLE,
            StatedQuantity.REQUESTS_CARRIED_FORWARD,
            StatedQuantity.RECONSIDERATIONS,
            StatedQuantity.LITIGATIONS);

    private static final Map<FormVersion, Map<StatedQuantity, int[]>> CELLS = new EnumMap<>(FormVersion.class);

    static {
        for (FormVersion version : FormVersion.values()) {
            Map<StatedQuantity, int[]> cells = new EnumMap<>(StatedQuantity.class);
            QUANTITIES.forEach(quantity -> cells.put(quantity, find(Layout.of(version), quantity)));
            CELLS.put(version, cells);
        }
    }

    private ToldFigures() {}

    static boolean isOfChallenges(StatedQuantity quantity) {
        return quantity == StatedQuantity.RECONSIDERATIONS || quantity == StatedQuantity.LITIGATIONS;
    }

    static int[] cells(Layout layout, StatedQuantity quantity) {
        return CELLS.get(layout.version()).get(quantity);
    }

    private static int[] find(Layout layout, StatedQuantity quantity) {
        return switch (quantity) {
            case REQUESTS_RECEIVED -> rows(layout, RequestRow.NEWLY_RECEIVED);
            case GRANTED -> rows(layout, RequestRow.GRANTED);
            case UNAVAILABLE ->
                rows(layout, RequestRow.NOT_HELD, RequestRow.REQUIRES_CREATION, RequestRow.STILL_UNCLEAR);
            case REQUESTS_CARRIED_FORWARD -> rows(layout, RequestRow.CARRIED_FORWARD);
            case RECONSIDERATIONS ->
                IntStream.of(layout.at(ChallengeBlock.RECONSIDERATION, ChallengeColumn.TOTAL))
                        .toArray();
            default ->
                IntStream.of(
                                layout.at(ChallengeBlock.LITIGATION_DIRECT, ChallengeColumn.TOTAL),
                                layout.at(ChallengeBlock.LITIGATION_AFTER_RECONSIDERATION, ChallengeColumn.TOTAL))
                        .toArray();
        };
    }

    private static int[] rows(Layout layout, RequestRow... rows) {
        return Arrays.stream(rows)
                .filter(layout::has)
                .mapToInt(row -> layout.at(row, RequestColumn.TOTAL))
                .toArray();
    }
}
