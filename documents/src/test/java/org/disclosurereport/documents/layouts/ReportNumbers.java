package org.disclosurereport.documents.layouts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.RequestRow;
import org.disclosurereport.form.Section;

/** Draws the numbers of a report as real ones are: many zeros, some large, sums that hold, blanks in a part of them. */
final class ReportNumbers {
    private static final long[] LARGEST = {0, 0, 3, 3, 30, 30, 800, 800, 40_000, 3_000_000};

    private final Form form;
    private final SplittableRandom random;
    private final long largest;
    private final double zeros;
    private final CellValue[] values;

    private ReportNumbers(Form form, SplittableRandom random) {
        this.form = form;
        this.random = random;
        this.largest = LARGEST[random.nextInt(LARGEST.length)];
        this.zeros = 0.35 + 0.5 * random.nextDouble();
        this.values = new CellValue[form.getCells().size()];
    }

    /** The values by cell index; sums hold unless blanks stand in them. */
    static List<CellValue> draw(Form form, SplittableRandom random) {
        ReportNumbers numbers = new ReportNumbers(form, random);
        numbers.disclosure();
        numbers.requests();
        numbers.challenges();
        numbers.blanks();
        return new ArrayList<>(Arrays.asList(numbers.values));
    }

    private long number() {
        return largest == 0 || random.nextDouble() < zeros ? 0 : 1 + random.nextLong(largest);
    }

    private void disclosure() {
        for (Cell cell : form.getTable(Section.PROACTIVE_DISCLOSURE).getRows().stream()
                .flatMap(row -> row.getCells().stream())
                .toList()) {
            values[cell.getIndex()] = switch (cell.getKind()) {
                case COUNT -> Count.of(number());
                case CHANGE -> Change.of(random.nextBoolean() ? number() : -number());
                case AMOUNT -> amount();
            };
        }
    }

    private Amount amount() {
        BigDecimal whole = BigDecimal.valueOf(number());
        int decimals = random.nextBoolean() ? 0 : random.nextInt(7);
        return Amount.of(whole.add(BigDecimal.valueOf(random.nextInt((int) Math.pow(10, decimals)), decimals)));
    }

    private void requests() {
        long[][] table = new long[RequestRow.values().length][RequestColumn.values().length];
        for (RequestColumn column : RequestColumn.parts()) {
            int c = column.ordinal();
            boolean used = column == RequestColumn.NATURAL_PERSONS || random.nextInt(3) == 0;
            long done = 0;
            for (RequestRow row : RequestRow.outcomeItems()) {
                if (used && row.isIn(form.getVersion())) {
                    table[row.ordinal()][c] = number();
                    done += table[row.ordinal()][c];
                }
            }
            long forward = used ? number() : 0;
            long carried = used ? Math.min(number(), done + forward) : 0;
            table[RequestRow.TOTAL.ordinal()][c] = done;
            table[RequestRow.CARRIED_FORWARD.ordinal()][c] = forward;
            table[RequestRow.CARRIED_OVER.ordinal()][c] = carried;
            table[RequestRow.NEWLY_RECEIVED.ordinal()][c] = done + forward - carried;
        }
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form.getVersion())) {
                long[] counts = table[row.ordinal()];
                counts[RequestColumn.TOTAL.ordinal()] = Arrays.stream(counts).sum();
                for (RequestColumn column : RequestColumn.values()) {
                    values[form.getCell(row, column).getIndex()] = Count.of(counts[column.ordinal()]);
                }
            }
        }
    }

    private void challenges() {
        for (ChallengeBlock block : ChallengeBlock.values()) {
            long sum = 0;
            for (ChallengeColumn column : ChallengeColumn.parts()) {
                long count = number() % 1000;
                sum += count;
                values[form.getCell(block, column).getIndex()] = Count.of(count);
            }
            values[form.getCell(block, ChallengeColumn.TOTAL).getIndex()] = Count.of(sum);
        }
    }

    /** How bodies leave cells blank: not at all, every zero, rows of zeros, here and there, totals. */
    private void blanks() {
        int habit = random.nextInt(18);
        for (Cell cell : form.getCells()) {
            String text = values[cell.getIndex()].toString();
            boolean blank = switch (habit) {
                case 0, 1 -> text.equals("0");
                case 2 -> text.equals("0") && random.nextInt(4) == 0;
                case 3 -> random.nextInt(12) == 0;
                case 4 -> cell.getColumnName().equals(RequestColumn.TOTAL.getName());
                case 5 ->
                    cell.getRow().getCells().stream()
                            .allMatch(other -> List.of("", "0").contains(values[other.getIndex()].toString()));
                default -> false;
            };
            if (blank) {
                values[cell.getIndex()] = cell.getKind().getBlank();
            }
        }
    }
}
