package org.disclosurereport.cli.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.disclosurereport.Agency;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.series.AgencyRegister;

/**
 * Bodies whose numbers of applications are far from those of others, and bodies whose numbers changed far more than those of others.
 *
 * <p>The measure is the modified z-score of Iglewicz and Hoaglin (<i>How to Detect and Handle Outliers</i>, 1993): 0.6745 · (x − median) /
 * MAD, where MAD is the median of the distances from the median, and x is ln(1 + n), because numbers of applications differ by orders of
 * magnitude. Beyond 3.5 in either direction a value is an outlier. Median and MAD don't move when a few values are wrong, as mean and
 * standard deviation do. Groups with fewer than {@value #FEWEST} values, and those in which more than half of the values are the same,
 * so that MAD is 0, are not judged, and that is said. Small numbers vary by chance, so a difference of fewer than {@value #LEAST} is never listed. An
 * outlier is no error.
 */
final class Outliers {
    /** Of fewer values nothing can be said. */
    static final int FEWEST = 10;

    /** The score beyond which a value is an outlier. */
    static final double LIMIT = 3.5;

    /** A difference of fewer applications is no wonder, however few the others have. */
    static final long LEAST = 10;

    private static final double NORMAL = 0.6745;

    private static final LocalizedText LEVEL_AND_YEAR = LocalizedText.of("{year}年度 {kind}", "{year}, {kind}");
    private static final LocalizedText YEARS = LocalizedText.of("{before}→{year}年度", "{before} → {year}");
    private static final LocalizedText ANY = LocalizedText.of("级别和类别不明", "level and kind not known");

    private Outliers() {}

    /**
     * A report whose number is far from those of its group.
     *
     * @param entry the report
     * @param before the report of the year before, where changes are compared
     * @param value the number, such as the applications of the year
     * @param score the modified z-score, negative below the median
     */
    record Outlier(Entry entry, Optional<Entry> before, long value, double score) {}

    /**
     * The values that were compared with each other.
     *
     * @param label what they have in common
     * @param size how many there are
     * @param median the median of the transformed values
     * @param mad the median distance from it; 0 where the group can't be judged
     * @param outliers those beyond the limit, the farthest first
     */
    record Group(LocalizedText label, int size, double median, double mad, List<Outlier> outliers) {
        boolean isJudged() {
            return size >= FEWEST && mad > 0;
        }
    }

    /** The applications of each year, of bodies of the same level and kind. */
    static List<Group> ofYears(List<Entry> entries) {
        Map<String, List<Entry>> groups = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.requests().isPresent()) {
                Agency agency = entry.agency();
                String key = String.format(
                        Locale.ROOT,
                        "%010d %s %s",
                        entry.year(),
                        agency.getLevel().map(level -> level.ordinal()).orElse(9),
                        agency.getKind().map(kind -> kind.ordinal()).orElse(9));
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
            }
        }
        return groups.values().stream()
                .map(group -> group(
                        LEVEL_AND_YEAR.fill(Map.of(
                                "year",
                                group.get(0).year(),
                                "kind",
                                kind(group.get(0).agency()))),
                        group.stream()
                                .map(entry -> new Outlier(
                                        entry,
                                        Optional.empty(),
                                        entry.requests().getAsLong(),
                                        Math.log1p(entry.requests().getAsLong())))
                                .toList()))
                .toList();
    }

    /** How the applications of each body changed from one year to the next, of all bodies. */
    static List<Group> ofChanges(List<Entry> entries) {
        AgencyRegister register =
                AgencyRegister.of(entries.stream().map(Entry::agency).toList());
        Map<List<String>, Map<Integer, Entry>> bodies = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.requests().isPresent()) {
                // Of two reports of a year the first counts; that there are two, the series rules say.
                bodies.computeIfAbsent(register.getIdentity(entry.agency()), any -> new HashMap<>())
                        .putIfAbsent(entry.year(), entry);
            }
        }
        Map<Integer, List<Outlier>> changes = new TreeMap<>();
        bodies.values()
                .forEach(years -> years.forEach((year, entry) -> Optional.ofNullable(years.get(year - 1))
                        .ifPresent(before -> {
                            long now = entry.requests().getAsLong();
                            long then = before.requests().getAsLong();
                            changes.computeIfAbsent(year, any -> new ArrayList<>())
                                    .add(new Outlier(
                                            entry, Optional.of(before), now, Math.log1p(now) - Math.log1p(then)));
                        })));
        List<Group> groups = new ArrayList<>();
        changes.forEach((year, group) ->
                groups.add(group(YEARS.fill(Map.of("before", year - 1, "year", year)), group)));
        return groups;
    }

    /** Judges a group, whose members hold the value that is compared in the place of the score. */
    private static Group group(LocalizedText label, List<Outlier> members) {
        double median = median(members, Outlier::score);
        double mad = median(members, member -> Math.abs(member.score() - median));
        Group group = new Group(label, members.size(), median, mad, List.of());
        if (!group.isJudged()) {
            return group;
        }
        List<Outlier> outliers = members.stream()
                .map(member -> new Outlier(
                        member.entry(), member.before(), member.value(), NORMAL * (member.score() - median) / mad))
                .filter(member -> Math.abs(member.score()) > LIMIT)
                .filter(member -> Math.abs(member.value() - compared(member, median)) >= LEAST)
                .sorted(Comparator.comparingDouble((Outlier member) -> -Math.abs(member.score()))
                        .thenComparing(member -> member.entry().page()))
                .toList();
        return new Group(label, members.size(), median, mad, outliers);
    }

    /** The number that a value is compared with: that of the year before, or the median of the others. */
    private static double compared(Outlier member, double median) {
        return member.before()
                .map(before -> (double) before.requests().orElse(0))
                .orElse(Math.expm1(median));
    }

    /** The middle value, or the mean of the two in the middle. */
    private static double median(List<Outlier> members, ToDoubleFunction<Outlier> value) {
        double[] sorted = members.stream().mapToDouble(value).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static LocalizedText kind(Agency agency) {
        List<LocalizedText> words = new ArrayList<>();
        agency.getLevel().map(level -> label(level.getLabel(), level)).ifPresent(words::add);
        agency.getKind().map(kind -> label(kind.getLabel(), kind)).ifPresent(words::add);
        return words.stream()
                .reduce((one, other) -> LocalizedText.of(
                        one.getChinese() + other.getChinese(), one.getEnglish() + " " + other.getEnglish()))
                .orElse(ANY);
    }

    private static LocalizedText label(String chinese, Enum<?> named) {
        return LocalizedText.of(chinese, named.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
