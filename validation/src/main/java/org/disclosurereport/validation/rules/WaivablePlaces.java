package org.disclosurereport.validation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.RequestColumn;
import org.disclosurereport.form.Section;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Rule;

/**
 * The places that a waiver may name.
 *
 * <p>A linear rule knows its places. Those in the tables of any other rule of this library are known too: sections, rows, columns and
 * cells. A property outside the tables may be one of a list of any length, and a rule of somebody else's may have places of its own, so
 * of those nothing is refused.
 */
public final class WaivablePlaces {
    private static final List<Section> TABLES =
            List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES);

    /** Places by name. */
    private static final Map<String, Place> OF_THE_FORM = index(Stream.concat(
            Arrays.stream(Section.values()).map(Place::of),
            Arrays.stream(FormVersion.values()).map(Form::of).flatMap(WaivablePlaces::ofTables)));

    private WaivablePlaces() {}

    private static Stream<Place> ofTables(Form form) {
        return Stream.of(
                        form.getRows().stream().map(Place::of),
                        Arrays.stream(RequestColumn.values()).map(column -> Place.of(form, column)),
                        form.getCells().stream().map(Place::of))
                .flatMap(places -> places);
    }

    private static Map<String, Place> index(Stream<Place> places) {
        Map<String, Place> index = new TreeMap<>();
        places.forEach(place -> index.putIfAbsent(place.getName(), place));
        return index;
    }

    /**
     * Refuses a place that a rule can't have.
     *
     * @param rule the rule
     * @param place the name of a place, or its JSON pointer
     * @param own whether it is a rule of this library
     * @throws IllegalArgumentException naming the place and a near one
     */
    public static void require(Rule rule, String place, boolean own) {
        if (rule instanceof LinearRule linear) {
            require(
                    rule,
                    place,
                    index(Arrays.stream(FormVersion.values())
                            .flatMap(version -> linear.getConstraints(version).stream())
                            .map(LinearConstraint::getPlace)));
        } else if (own && isInTables(place)) {
            require(rule, place, OF_THE_FORM);
        }
    }

    private static boolean isInTables(String place) {
        String name = place.startsWith("/") ? place.substring(1).replace('/', '.') : place;
        return TABLES.stream()
                .anyMatch(section -> name.equals(section.getName()) || name.startsWith(section.getName() + "."));
    }

    private static void require(Rule rule, String place, Map<String, Place> known) {
        if (!known.containsKey(place) && known.values().stream().noneMatch(each -> each.isNamed(place))) {
            boolean pointer = place.startsWith("/");
            throw new IllegalArgumentException(KnownNames.message(
                    "place must be one of the rule " + rule.getInfo().getId(),
                    place,
                    known.values().stream()
                            .map(each -> pointer ? each.getPointer() : each.getName())
                            .toList()));
        }
    }
}
