package org.disclosurereport.cli.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.review.Area;
import org.disclosurereport.batch.review.ReviewVerdict;
import org.disclosurereport.cli.pages.Shares;

/** A province, city or county with the reports of its bodies. Not thread-safe. */
final class Region {
    private static final LocalizedText LEVEL = LocalizedText.of("{area}本级", "{area}本级 (its own bodies)");
    private static final LocalizedText CITY_UNKNOWN = LocalizedText.of("地市未能确定", "city not known");
    private static final LocalizedText UNKNOWN = LocalizedText.of("地区未能确定", "area not known");

    private final LocalizedText name;
    private final boolean isKnown;
    private final Shares shares = new Shares();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Area.Basis> bases = EnumSet.noneOf(Area.Basis.class);
    private final Map<LocalizedText, Region> parts = new LinkedHashMap<>();

    private Region(LocalizedText name, boolean isKnown) {
        this.name = name;
        this.isKnown = isKnown;
    }

    /** All reports by city, and by county within. */
    static Region of(List<Entry> entries) {
        Region all = new Region(LocalizedText.same(""), true);
        for (Entry entry : entries) {
            Area area = entry.area();
            all.add(entry);
            Region city = all.part(
                    city(area),
                    area.isKnown() && !(area.city().isEmpty() && !area.county().isEmpty()));
            city.add(entry);
            if (!area.county().isEmpty()) {
                city.part(LocalizedText.same(area.county()), true).add(entry);
            } else if (!area.city().isEmpty()) {
                city.part(LEVEL.fill(Map.of("area", area.city())), true).add(entry);
            }
        }
        return all;
    }

    private static LocalizedText city(Area area) {
        if (!area.city().isEmpty()) {
            return LocalizedText.same(area.city());
        }
        if (!area.county().isEmpty()) {
            return CITY_UNKNOWN;
        }
        return area.isKnown() ? LEVEL.fill(Map.of("area", area.province())) : UNKNOWN;
    }

    private Region part(LocalizedText label, boolean known) {
        return parts.computeIfAbsent(label, any -> new Region(label, known));
    }

    private void add(Entry entry) {
        entries.add(entry);
        shares.add(entry.verdict());
        bases.add(entry.area().basis());
    }

    LocalizedText name() {
        return name;
    }

    Shares shares() {
        return shares;
    }

    /** The reports, in the order of the input. */
    List<Entry> entries() {
        return entries;
    }

    /** How it is known that the bodies belong here. */
    Set<Area.Basis> bases() {
        return bases;
    }

    /** Whether it is shown by its parts: there are two or more. */
    boolean isDivided() {
        return parts.size() > 1;
    }

    /** The parts, those with the largest share of errors first, what isn't known last. */
    List<Region> parts() {
        return parts.values().stream()
                .sorted(Comparator.comparing((Region part) -> !part.isKnown)
                        .thenComparingDouble(part -> -part.shares.share(ReviewVerdict.ERRORS))
                        .thenComparingDouble(part -> -part.shares.share(ReviewVerdict.TO_CHECK))
                        .thenComparing(part -> part.name.getChinese()))
                .toList();
    }

    /** The only city's counties where there is one city; else the cities. */
    Region top() {
        List<Region> cities = List.copyOf(parts.values());
        return cities.size() == 1 && cities.get(0).isDivided() ? cities.get(0) : this;
    }
}
