package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.Breakdown;
import org.disclosurereport.BreakdownKind;
import org.disclosurereport.Category;
import org.disclosurereport.Count;
import org.jspecify.annotations.Nullable;

/** A list of categories while it is read: the total it belongs to, what it claims, its categories so far. */
final class Enumeration {
    private final Told total;
    private final @Nullable Enumeration outer;
    private final boolean introduced;
    private final List<Told> items = new ArrayList<>();
    private boolean open;
    private boolean passedOver;
    private boolean mixed;
    private boolean endUnsure;
    private @Nullable Term separator;

    /**
     * Begins a list.
     *
     * @param total what its categories are of
     * @param open whether it names some categories only
     * @param introduced whether a colon introduces it
     * @param outer the list that the total is a category of, if it is
     */
    Enumeration(Told total, boolean open, boolean introduced, @Nullable Enumeration outer) {
        this.total = total;
        this.open = open;
        this.introduced = introduced;
        this.outer = outer;
    }

    Told total() {
        return total;
    }

    @Nullable
    Enumeration outer() {
        return outer;
    }

    List<Told> items() {
        return items;
    }

    /** {@return what stands between the first two categories, null before the second} */
    @Nullable
    Term separator() {
        return separator;
    }

    void add(Told item, @Nullable Term before) {
        mixed |= passedOver;
        if (items.size() == 1 && separator == null) {
            separator = before;
        }
        items.add(item);
    }

    void beOpen() {
        open = true;
    }

    /** Notes something counted in another unit: after the categories, or among them if one more comes. */
    void passOver() {
        passedOver = true;
    }

    /**
     * Notes that the list may have another category or none: something counted in the same unit was taken for the next
     * statement by its words alone, a number in it is broken, or no word introduces it.
     */
    void endUnsurely() {
        endUnsure = true;
    }

    boolean isMixed() {
        return mixed;
    }

    /** {@return what the list claims, as far as its words say} */
    BreakdownKind kind() {
        if (total.rounded || items.stream().anyMatch(Told::rounded)) {
            return BreakdownKind.ROUNDED;
        }
        return open || items.size() == 1 ? BreakdownKind.OPEN : BreakdownKind.CLOSED;
    }

    /**
     * {@return whether the words leave open that it is a complete list, and its sum speaks against that: a few categories
     * without a colon that are less than half of the total, categories among things counted in other units, or a
     * statement right after it that may have been one more}
     */
    boolean isDoubtful() {
        if (kind() != BreakdownKind.CLOSED) {
            return false;
        }
        long sum = sum();
        return mixed || endUnsure ? sum != total.value : !introduced && items.size() <= 3 && sum < total.value / 2;
    }

    /** {@return the sum of the categories; none of them is over 2<sup>53</sup>, so a thousand of them don't overflow} */
    long sum() {
        return items.stream().mapToLong(Told::value).sum();
    }

    Breakdown toBreakdown(BreakdownKind kind) {
        Breakdown.Builder breakdown = Breakdown.builder()
                .subject(total.name.isEmpty() ? Optional.empty() : Optional.of(total.name))
                .unit(total.unit.isEmpty() ? Optional.empty() : Optional.of(total.unit))
                .statedTotal(Count.of(total.value))
                .kind(kind);
        items.forEach(item -> breakdown.addCategories(Category.of(item.name, item.value)));
        return breakdown.build();
    }

    /**
     * Something counted: a total, or a category of one.
     *
     * @param name what it is, as the prose tells it
     * @param value the number
     * @param rounded whether the prose rounds it
     * @param unit the unit, empty when none stands there
     * @param channel whether it is a way of publishing
     * @param ofRequests whether it counts requests or what became of them
     * @param token its number's token in the sentence, −1 in another sentence
     * @param start where it begins
     * @param end where it ends
     */
    record Told(
            String name,
            long value,
            boolean rounded,
            String unit,
            boolean channel,
            boolean ofRequests,
            int token,
            int start,
            int end) {
        Told inSentenceBefore() {
            return new Told(name, value, rounded, unit, channel, ofRequests, -1, start, end);
        }
    }
}
