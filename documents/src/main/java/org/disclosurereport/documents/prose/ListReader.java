package org.disclosurereport.documents.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.StatementFate;
import org.disclosurereport.documents.prose.Listing.Item;
import org.disclosurereport.documents.prose.Listing.Mark;
import org.disclosurereport.stated.Breakdown;
import org.disclosurereport.stated.BreakdownKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads totals with the categories they fall into: 主动公开信息 90 条，其中：政务要闻 40 条；….
 *
 * <p>A mark introduces a list of the last total stated in the unit of the first category. What is counted in another unit
 * is no category. Punctuation, a new total and the end of a bracket end a list; a word inside a name never does. Where
 * words and punctuation leave open whether one more number belongs to a list, a list that is full takes no more.
 */
final class ListReader {
    private static final int LONGEST_QUOTE = 400;
    private static final long CHANNELS = Sense.set(Sense.CHANNEL, Sense.THROUGH);
    /** What a name is made of that no verb goes before. */
    private static final long IN_NAMES =
            Sense.EMPTY | Sense.set(Sense.TEXT, Sense.CHANNEL, Sense.THROUGH, Sense.INFORMATION, Sense.SEMICOLON);

    private static final Set<StatementFate> SILENT = EnumSet.of(StatementFate.OTHER_MATTER, StatementFate.PART);

    private final Prose prose;
    private final Doubts doubts;
    private final Tokens tokens;
    private final Names names;
    private final Surroundings around;
    private final List<Breakdown> breakdowns = new ArrayList<>();

    private List<Item> totals = new ArrayList<>();
    private List<Item> totalsBefore = new ArrayList<>();
    private final List<Listing> read = new ArrayList<>();
    /** Lists of what the form counts. */
    private final List<Listing> ofForm = new ArrayList<>();

    private @Nullable Listing current;
    private @Nullable Item last;
    private boolean numberFirst;
    /** The last list of the sentence before, if the next sentence may go on with it. */
    private @Nullable Listing unfinished;
    /** What may be a list although no word says so. */
    private @Nullable Listing silent;

    /**
     * Makes a reader.
     *
     * @param prose what is read
     * @param doubts takes what isn't understood
     * @param tokens the tokens of the sentence being read
     */
    ListReader(Prose prose, Doubts doubts, Tokens tokens) {
        this.prose = prose;
        this.doubts = doubts;
        this.tokens = tokens;
        this.names = new Names(prose, tokens);
        this.around = new Surroundings(tokens);
    }

    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** {@return how many lists the sentence has so far, the one it goes on with left out} */
    int listsInSentence() {
        return read.size();
    }

    /** Begins a new passage: no list in it belongs to a total before. */
    void beginPassage() {
        totals = new ArrayList<>();
        endPassage();
    }

    /** Begins a sentence. */
    void beginSentence() {
        totalsBefore = totals;
        totals = new ArrayList<>();
        read.clear();
        current = null;
        last = null;
        numberFirst = false;
    }

    /** Ends a sentence: what its lists claim is known now. */
    void endSentence() {
        endSilent();
        for (Listing list : ofForm) {
            if (list.isOfParts()) {
                list.items().forEach(item -> item.counted().fate = StatementFate.CATEGORY);
                read.add(list);
            }
        }
        ofForm.clear();
        endPassage();
        for (Listing list : read) {
            if (list == read.get(read.size() - 1) && list.mayGoOn()) {
                unfinished = list;
            } else {
                finish(list);
            }
        }
    }

    /** Ends a passage: no list goes on. */
    void endPassage() {
        if (unfinished != null) {
            finish(unfinished);
            unfinished = null;
        }
    }

    /** {@return whether a list of what the form doesn't count takes the next number, unless a statement begins} */
    boolean isInList() {
        return current != null && !current.total().ofForm();
    }

    /** {@return whether there is a total that a list in the next sentence may be of} */
    boolean hasTotal() {
        return !totals.isEmpty() || !totalsBefore.isEmpty();
    }

    /** {@return whether the form counts what the last number counts, so that 其中 begins its parts} */
    boolean isLastOfForm() {
        if (last != null) {
            return last.ofForm();
        }
        return totalsBefore.isEmpty()
                || totalsBefore.get(totalsBefore.size() - 1).ofForm();
    }

    /** Notes that a bracket closes: a list in it ends. */
    void close(int open) {
        while (current != null && current.bracket() == open) {
            current = current.outer();
        }
    }

    /** Ends the list: a statement follows, or the sum of its categories. */
    void end() {
        current = null;
    }

    /** Notes 等 or 构成 right after a category. */
    void follow(Sense sense, int token) {
        if (current != null && last != null && tokens.start(token) == last.end()) {
            if (sense == Sense.AND_SO_ON) {
                current.beOpen();
            } else if (sense == Sense.COMPOSED) {
                current.beClosed();
            }
        }
    }

    /** Notes a broken number: a list with one isn't surely complete. */
    void breakNumber() {
        if (current != null) {
            current.endUnsurely();
        }
    }

    private boolean isOfLastUnit(int token) {
        return last != null && !last.ofForm() && Units.agree(unit(token), last.unit());
    }

    /**
     * Goes on with the list of the sentence before: 其中政府网站120条。微信公众号60条。
     *
     * @return whether a number that begins a sentence with nothing but a name goes on with it
     */
    boolean goOn(Counted counted) {
        Listing list = unfinished;
        if (list == null) {
            return false;
        }
        unfinished = null;
        if (!isOnlyNamed(counted)
                || !tokens.is(counted.token, Sense.COUNT)
                || !Units.agree(unit(counted.token), list.total().unit())
                || list.sum() + tokens.value(counted.token) > list.total().value()) {
            finish(list);
            return false;
        }
        read.add(list);
        current = list;
        last = list.items().get(list.items().size() - 1);
        return true;
    }

    /** {@return whether nothing but a name leads to a number} */
    private boolean isOnlyNamed(Counted counted) {
        int first = counted.from;
        while (tokens.is(first, Sense.SEMICOLON)) {
            first++;
        }
        return counted.mark == null
                && !names.isEmpty(first, counted.token)
                && tokens.meaning(first, counted.token) == 0
                && (tokens.roles(first, counted.token) & ~IN_NAMES) == 0;
    }

    /**
     * Takes a number that no word makes a category: 公开信息60条，要闻20条、动态40条 is a list because it adds up, and only then.
     */
    void takeSilent(Counted counted) {
        boolean named = SILENT.contains(counted.fate) && counted.bracket < 0 && isOnlyNamed(counted);
        Listing list = silent;
        if (list == null && named && last != null && !last.ofForm() && !totals.isEmpty()) {
            list = new Listing(last, Mark.PLAIN, null, -1, 0);
        }
        if (list == null
                || !named
                || !Units.agree(unit(counted.token), list.total().unit())) {
            endSilent();
            return;
        }
        list.add(item(counted, false), counted.separator);
        silent = list;
    }

    private void endSilent() {
        Listing list = silent;
        silent = null;
        if (list != null && list.items().size() > 1 && list.isFull() && !hasList(list.total())) {
            list.items().forEach(item -> item.counted().fate = StatementFate.CATEGORY);
            read.add(list);
        }
    }

    /** {@return whether a number with words that state something may be a category all the same: it begins with no verb} */
    boolean mayBeNamed(Counted counted) {
        Item total = current != null && counted.mark == null ? current.total() : last;
        return total != null
                && !total.ofForm()
                && Units.agree(unit(counted.token), total.unit())
                && !around.beginsWithVerb(counted);
    }

    /**
     * Takes a number that no list has: 收到申请7件，分别为书面5件、网络2件 lists all of what the form counts in parts that it doesn't,
     * unless one of them is more than such a part.
     */
    void takePart(Counted counted) {
        Listing list = current;
        if (list == null || !list.total().ofForm() || !list.isClosed()) {
            return;
        }
        if (counted.fate != StatementFate.PART || isPast(list, item(counted, false))) {
            list.beSpoiled();
            return;
        }
        if (list.items().isEmpty()) {
            ofForm.add(list);
        }
        list.add(item(counted, false), counted.separator);
    }

    /** {@return how many numbers in a bracket count in the unit of the number before it} */
    int countsOfLastUnit(int open, int close) {
        int count = 0;
        for (int i = open + 1; i < close; i = tokens.next(i)) {
            count += tokens.is(i, Sense.COUNT) && isOfLastUnit(i) ? 1 : 0;
        }
        return count;
    }

    /**
     * Takes a number that a list may have, as a category or as something in another unit among them.
     *
     * @return whether it did
     */
    boolean take(Counted counted) {
        Item item = item(counted, false);
        Listing list = counted.mark == null ? resume(item) : begin(item);
        current = list;
        if (list == null || list.total().ofForm()) {
            return false;
        }
        last = item;
        if (item.name().isEmpty() && counted.mark == null) {
            current = null;
            return false;
        }
        if (!Units.agree(item.unit(), list.total().unit())) {
            list.passOver();
            counted.fate = StatementFate.OTHER_UNIT;
            return true;
        }
        if (counted.mark != null) {
            read.add(list);
        }
        list.add(item, counted.separator);
        counted.fate = StatementFate.CATEGORY;
        return true;
    }

    /**
     * Takes a number as a total that a list may follow.
     *
     * @param ofForm whether the form counts it
     */
    void addTotal(Counted counted, boolean ofForm) {
        Item item = item(counted, ofForm);
        String subject = item.name();
        if (counted.next == counted.token + 1) {
            String found = names.subject(counted.from, counted.token);
            subject = found.isEmpty() ? subject : found;
        }
        Item total = item.named(subject, ofForm);
        totals.add(total);
        last = total;
    }

    private String unit(int token) {
        return prose.words(tokens.unitStart(token), tokens.end(token));
    }

    /** The item that a number counts: named by the words before it, or by those behind it (12条为政策文件). */
    private Item item(Counted counted, boolean ofForm) {
        int token = counted.token;
        boolean nameless = names.isEmpty(counted.from, token);
        if (counted.mark != null) {
            numberFirst = nameless && counted.tailEnd > token + 1;
        }
        int from = counted.from;
        int to = token;
        if (nameless && (numberFirst || counted.mark == null && current == null)) {
            from = token + 1;
            to = names.end(token + 1);
            counted.next = to;
        }
        long roles = tokens.roles(from, to);
        return new Item(
                counted,
                names.name(from, to),
                tokens.value(token),
                tokens.isRounded(token),
                unit(token),
                (roles & CHANNELS) != 0,
                ofForm,
                tokens.start(counted.first()),
                tokens.end(token));
    }

    private @Nullable Listing begin(Item item) {
        Counted counted = item.counted();
        Mark mark = counted.mark;
        Item previous = last;
        boolean nested = mark != Mark.AGAIN
                && current != null
                && previous != null
                && current.isLast(previous)
                && Units.agree(item.unit(), previous.unit())
                && counted.separator != Sense.SEMICOLON;
        if (nested) {
            return new Listing(previous, mark, current, counted.bracket, 0);
        }
        Item total = null;
        long rivals = 0;
        boolean here = !totals.isEmpty() || !read.isEmpty() && mark != Mark.AGAIN;
        List<Item> candidates = here ? totals : totalsBefore;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (Units.agree(item.unit(), candidates.get(i).unit())) {
                if (total == null) {
                    total = candidates.get(i);
                } else if (!hasList(candidates.get(i))) {
                    rivals += candidates.get(i).value();
                }
            }
        }
        return total == null ? null : new Listing(total, mark, null, counted.bracket, rivals);
    }

    private boolean hasList(Item total) {
        return read.stream().anyMatch(list -> list.total() == total);
    }

    private @Nullable Listing resume(Item item) {
        Listing list = current;
        while (list != null && isPast(list, item)) {
            list = list.outer();
        }
        return list;
    }

    /** {@return whether a number is behind the end of a list} */
    private boolean isPast(Listing list, Item item) {
        if (list.total().ofForm()) {
            return item.counted().separator == Sense.SEMICOLON;
        }
        if (item.name().isEmpty()) {
            return true;
        }
        boolean otherChannel = item.channel()
                && list.total().channel()
                && list.items().stream().noneMatch(Item::channel);
        if (otherChannel) {
            return true;
        }
        int strength = Listing.strength(item.counted().separator);
        int usual = Listing.strength(list.separator());
        boolean stronger = usual > 0 && strength > usual;
        boolean begins = around.beginsWithVerb(item.counted());
        boolean followed = around.isFollowedByList(item.counted().token);
        if (list.outer() != null) {
            boolean over = usual == 0
                    && strength > 1
                    && list.sum() + item.value() > list.total().value();
            return stronger || over || list.isFull() && item.value() > 0 || usual == 0 && strength == 3;
        }
        if (list.isFull() && item.value() > 0 && list.items().size() > 1 && (begins && usual == 2 || stronger)) {
            return true;
        }
        return strength == 3 && usual < 3 && (usual == 0 ? begins && followed : begins || followed);
    }

    /**
     * Takes a list that names first and counts then: A、B 和 C 分别为 5、3、2 条.
     *
     * @param from the first token of the names
     * @param to the token behind them
     * @param counted the numbers
     * @param open whether the list is said to be open
     */
    void takeRespectively(int from, int to, List<Counted> counted, boolean open) {
        List<String> named = names.list(from, to, counted.size());
        Counted end = counted.get(counted.size() - 1);
        Item first = item(counted.get(0), false);
        Item probe = new Item(end, "", 0, false, unit(end.token), false, false, first.start(), tokens.end(end.token));
        Listing list = begin(probe);
        current = null;
        boolean ofForm = list != null && list.total().ofForm();
        if (list == null || ofForm && named.size() != counted.size()) {
            return;
        }
        if (named.size() != counted.size()) {
            counted.forEach(each -> each.fate = StatementFate.DOUBT);
            doubts.add(list.total().start(), tokens.end(end.token), Doubts.NAMES_DONT_MATCH);
            return;
        }
        Listing closed = new Listing(list.total(), open ? Mark.OPEN : Mark.CLOSED, null, -1, 0);
        for (int i = 0; i < named.size(); i++) {
            Counted each = counted.get(i);
            closed.add(
                    new Item(
                            each,
                            named.get(i),
                            tokens.value(each.token),
                            tokens.isRounded(each.token),
                            unit(end.token),
                            false,
                            false,
                            tokens.start(each.token),
                            tokens.end(each.token)),
                    Sense.PAUSE);
        }
        // What the form counts may be told of others beside: only what adds up is surely all of it.
        if (!ofForm || closed.isFull()) {
            counted.forEach(each -> each.fate = StatementFate.CATEGORY);
            read.add(closed);
        }
    }

    /** Decides what a list claims, and whether it is reported. */
    private void finish(Listing list) {
        int start = list.total().start();
        int end = list.items().get(list.items().size() - 1).end();
        if (list.items().stream().anyMatch(item -> item.name().isEmpty())) {
            doubt(list, start, end, Doubts.NAMELESS);
        } else if (list.isOfSeveralTotals()) {
            doubt(list, start, end, Doubts.SEVERAL_TOTALS);
        } else {
            Counted total = list.total().counted();
            boolean stated = total.fate == StatementFate.FIGURE || total.fate == StatementFate.CATEGORY;
            total.fate = stated ? total.fate : StatementFate.TOTAL;
            BreakdownKind kind = list.kind();
            if (list.isDoubtful()) {
                doubts.add(start, end, list.isMixed() ? Doubts.OTHER_UNITS : Doubts.PERHAPS_OPEN);
                kind = list.sum() <= list.total().value() ? BreakdownKind.OPEN : kind;
            }
            breakdowns.add(list.toBreakdown(kind, prose.quote(start, Math.min(end, start + LONGEST_QUOTE))));
        }
    }

    private void doubt(Listing list, int start, int end, LocalizedText reason) {
        list.items().forEach(item -> item.counted().fate = StatementFate.DOUBT);
        doubts.add(start, end, reason);
    }
}
