package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.Count;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.disclosurereport.stated.Category;
import org.jspecify.annotations.Nullable;

/** A list of categories while it is read: the total it belongs to, what it claims, its categories so far. */
final class Listing {
    private static final Set<String> REST = rest();
    private static final long WHOLE = 100 * NumberScanner.ONE;
    /** Shares are printed rounded: so much each may be off, in 10<sup>−6</sup> of one per cent. */
    private static final long ROUNDING = 60_000;

    private final Item total;
    private final Mark mark;
    private final @Nullable Listing outer;
    private final int bracket;
    private final long rivals;
    private final List<Item> items = new ArrayList<>();
    private long sum;
    private boolean open;
    private boolean closed;
    private boolean passedOver;
    private boolean mixed;
    private boolean endUnsure;
    private boolean spoiled;
    private @Nullable Sense separator;

    /**
     * Begins a list.
     *
     * @param total what its categories are of
     * @param mark what introduces it
     * @param outer the list that the total is a category of, if it is
     * @param bracket the bracket it is in, −1 for none
     * @param rivals the sum of other totals that it may be of as well
     */
    Listing(Item total, Mark mark, @Nullable Listing outer, int bracket, long rivals) {
        this.total = total;
        this.mark = mark;
        this.outer = outer;
        this.bracket = bracket;
        this.rivals = rivals;
        this.open = mark == Mark.OPEN;
        this.closed = mark == Mark.CLOSED;
    }

    /** Words that name whatever is left: 其他, 其他类信息. */
    private static Set<String> rest() {
        Set<String> rest = new HashSet<>();
        for (String first : List.of("其他", "其它", "其余")) {
            for (String second : List.of(
                    "", "类", "信息", "类信息", "各类", "各类信息", "方面", "内容", "事项", "类别", "方面信息", "政府信息", "类型", "渠道", "平台")) {
                rest.add(first + second);
            }
        }
        return rest;
    }

    Item total() {
        return total;
    }

    @Nullable
    Listing outer() {
        return outer;
    }

    int bracket() {
        return bracket;
    }

    List<Item> items() {
        return items;
    }

    /** {@return the separator of its first two categories, null before the second} */
    @Nullable
    Sense separator() {
        return separator;
    }

    /** {@return how strongly a separator parts, 0 for none} */
    static int strength(@Nullable Sense separator) {
        if (separator == null) {
            return 0;
        }
        return separator == Sense.SEMICOLON ? 3 : separator == Sense.PAUSE ? 1 : 2;
    }

    boolean isLast(Item item) {
        return !items.isEmpty() && items.get(items.size() - 1) == item;
    }

    /** {@return the sum of the categories; none of them is over 2<sup>53</sup>, so a thousand of them don't overflow} */
    long sum() {
        return sum;
    }

    boolean isFull() {
        return sum == total.value;
    }

    void add(Item item, @Nullable Sense before) {
        mixed |= passedOver;
        if (items.size() == 1 && separator == null) {
            separator = before;
        }
        items.add(item);
        sum += item.value;
    }

    void beOpen() {
        open = true;
    }

    void beClosed() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** Notes that one of its numbers is more than a part: then it is no list. */
    void beSpoiled() {
        spoiled = true;
    }

    /** {@return whether what the form counts is told in several parts, and all of them} */
    boolean isOfParts() {
        return !spoiled && items.size() > 1;
    }

    /** {@return whether the next sentence may have more of its categories: it is short, and no word says that it may be} */
    boolean mayGoOn() {
        return !open && outer == null && sum < total.value && !total.ofForm && !total.rounded;
    }

    /** Notes something counted in another unit: after the categories, or among them if one more comes. */
    void passOver() {
        passedOver = true;
    }

    /** Notes that a number in it is broken, or that it may have another category. */
    void endUnsurely() {
        endUnsure = true;
    }

    /** {@return whether what it adds up to speaks for several totals together} */
    boolean isOfSeveralTotals() {
        return rivals > 0 && sum > total.value;
    }

    boolean isMixed() {
        return mixed && !isFull();
    }

    /** {@return whether no words say that it is a list at all, or which, and its sum speaks against it} */
    boolean isDoubtful() {
        boolean unsaid = mark == Mark.WORDLESS && sum < total.value;
        return kind() == BreakdownKind.LISTED && (unsaid || (mixed || endUnsure) && !isFull());
    }

    /** {@return what the list claims, as far as its words say} */
    BreakdownKind kind() {
        if (total.rounded || items.stream().anyMatch(Item::rounded)) {
            return BreakdownKind.ROUNDED;
        }
        if (open) {
            return BreakdownKind.OPEN;
        }
        if (closed || namesTheRest() || hasAllShares()) {
            return BreakdownKind.CLOSED;
        }
        return items.size() == 1 ? BreakdownKind.OPEN : BreakdownKind.LISTED;
    }

    private boolean namesTheRest() {
        return items.size() > 1 && REST.contains(items.get(items.size() - 1).name);
    }

    private boolean hasAllShares() {
        long shares = 0;
        for (Item item : items) {
            if (item.counted.share < 0) {
                return false;
            }
            shares += item.counted.share;
        }
        return items.size() > 1 && Math.abs(shares - WHOLE) <= ROUNDING * items.size();
    }

    Breakdown toBreakdown(BreakdownKind kind, String quote) {
        Breakdown.Builder breakdown = Breakdown.builder()
                .subject(total.name.isEmpty() ? Optional.empty() : Optional.of(total.name))
                .unit(total.unit.isEmpty() ? Optional.empty() : Optional.of(total.unit))
                .statedTotal(Count.of(total.value))
                .kind(kind)
                .quote(quote);
        items.forEach(item -> breakdown.addCategories(Category.of(item.name, item.value)));
        return breakdown.build();
    }

    /**
     * Something counted: a total, or a category of one.
     *
     * @param counted its number
     * @param name what it is, as the prose names it
     * @param value the number
     * @param rounded whether the prose rounds it
     * @param unit the unit, empty if it has none
     * @param channel whether it is a way of publishing
     * @param ofForm whether the form counts it, so that its parts are figures and no categories
     * @param start where it begins
     * @param end where it ends
     */
    record Item(
            Counted counted,
            String name,
            long value,
            boolean rounded,
            String unit,
            boolean channel,
            boolean ofForm,
            int start,
            int end) {
        /** {@return the same counted thing as a total of a name} */
        Item named(String subject, boolean total) {
            return new Item(counted, subject, value, rounded, unit, channel, total, start, end);
        }
    }

    /** What introduces a list, and what it claims about it. */
    enum Mark {
        /** 其中: no promise. */
        PLAIN,
        /** 主要包括: some of it. */
        OPEN,
        /** 分别为, 由 … 构成: all of it. */
        CLOSED,
        /** A colon or a bracket alone. */
        WORDLESS,
        /** 按内容分, 在公开的信息中: a list of the total before, perhaps one more. */
        AGAIN;

        /** {@return the mark that a word is, given the mark before it (其中主要有)} */
        static Mark of(Sense sense, Mark before, boolean mainly) {
            if (before == OPEN || mainly || sense == Sense.INCLUDING) {
                return OPEN;
            }
            return sense == Sense.OF_WHICH ? PLAIN : CLOSED;
        }
    }
}
