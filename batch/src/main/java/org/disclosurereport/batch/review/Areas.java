package org.disclosurereport.batch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.documents.divisions.Division;
import org.disclosurereport.documents.divisions.Divisions;
import org.disclosurereport.series.BodyTree;
import org.jspecify.annotations.Nullable;

/**
 * Says to which city and county a body belongs: by a list of bodies; else by the code of its division; else, where its name states a county
 * as names do, by its name.
 *
 * <p>For example {@code Areas.standard().locate(Agency.of("淮安市洪泽区财政局"))} gives 江苏省, 淮安市, 洪泽区 by {@link Area.Basis#CODE}.
 * 甲县公安局, which no list of divisions knows, gives the county 甲县 by {@link Area.Basis#NAME} and no city. Districts of the four
 * municipalities have the municipality as their city; a city directly below a province is a city without county. Immutable and thread-safe.
 */
public final class Areas {
    private static final Areas STANDARD = new Areas(BodyTree.builder().build());
    private static final String GOVERNMENT = "人民政府";
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;
    private static final int CODE_DIGITS = 6;

    /** The names of areas as the names of bodies begin with them; one character is enough for a county, 莘县, not for 市场 or 地区. */
    private static final Pattern NAMED = Pattern.compile("(?<province>[^省市县区]{2,6}(?:省|自治区))?"
            + "(?<city>[^省市县区]{2,8}(?:市|自治州|盟))?"
            + "(?<county>[^省市县区]{1,7}县|[^省市县区]{2,7}[市区]|[^省市县区]{2,7}旗)?(?=.)");

    private final BodyTree tree;

    private Areas(BodyTree tree) {
        this.tree = tree;
    }

    /** {@return what goes by codes and names alone} */
    public static Areas standard() {
        return STANDARD;
    }

    /**
     * Gives what goes by a list of bodies first.
     *
     * @param tree the list
     * @return the areas
     */
    public static Areas of(BodyTree tree) {
        return new Areas(Objects.requireNonNull(tree, "tree"));
    }

    /**
     * Says where a body belongs.
     *
     * @param agency the body
     * @return its area
     */
    public Area locate(Agency agency) {
        Objects.requireNonNull(agency, "agency");
        return tree.find(agency)
                .flatMap(body -> byTree(body, agency.getName()))
                .or(() -> byCode(agency))
                .or(() -> byName(agency.getName()))
                .orElse(Area.UNKNOWN);
    }

    /** The governments above a body in the tree, and itself if it is one, each at its level. */
    private Optional<Area> byTree(String body, String name) {
        List<String> above = new ArrayList<>();
        if (isGovernment(body) || isGovernmentName(name)) {
            above.add(isGovernmentName(body) ? body : name);
        }
        for (Optional<String> next = tree.getParent(body); next.isPresent(); next = tree.getParent(next.get())) {
            above.add(0, next.get());
        }
        @Nullable String province = null;
        @Nullable String city = null;
        @Nullable String county = null;
        String prefix = "";
        AgencyLevel upper = AgencyLevel.NATIONAL;
        for (String each : above) {
            String stem = each.endsWith(GOVERNMENT) ? each.substring(0, each.length() - GOVERNMENT.length()) : each;
            String own =
                    stem.startsWith(prefix) && stem.length() > prefix.length() ? stem.substring(prefix.length()) : stem;
            AgencyLevel level = level(each, own, upper);
            switch (level) {
                case PROVINCIAL -> province = own;
                case PREFECTURAL -> city = own;
                case COUNTY -> county = own;
                default -> {
                    continue; // towns are no areas of their own
                }
            }
            prefix = stem;
            upper = level;
        }
        if (province == null && city == null && county == null) {
            return Optional.empty();
        }
        return Optional.of(new Area(text(province), text(city), text(county), Area.Basis.TREE));
    }

    private boolean isGovernment(String body) {
        return !tree.getChildren(body).isEmpty();
    }

    private static boolean isGovernmentName(String name) {
        return name.endsWith(GOVERNMENT) && name.length() > GOVERNMENT.length();
    }

    /** What the last character of its name says; a 市 is a city unless it lies in one, and the top of a list of three levels is a province. */
    private AgencyLevel level(String body, String own, AgencyLevel upper) {
        if (own.endsWith("镇") || own.endsWith("乡") || own.endsWith("街道")) {
            return AgencyLevel.TOWNSHIP;
        }
        if (own.endsWith("省") || own.endsWith("自治区")) {
            return AgencyLevel.PROVINCIAL;
        }
        if (own.endsWith("县") || own.endsWith("区") || own.endsWith("旗")) {
            return AgencyLevel.COUNTY;
        }
        return switch (upper) {
            case NATIONAL ->
                MUNICIPALITIES.stream()
                                .flatMap(code -> Divisions.find(code).stream())
                                .anyMatch(division -> division.name().equals(own))
                        ? AgencyLevel.PREFECTURAL
                        : !own.endsWith("市") && hasThreeLevels(body) ? AgencyLevel.PROVINCIAL : AgencyLevel.PREFECTURAL;
            case PROVINCIAL -> AgencyLevel.PREFECTURAL;
            case PREFECTURAL -> AgencyLevel.COUNTY;
            default -> AgencyLevel.TOWNSHIP;
        };
    }

    /** Whether a government covers governments that cover governments. */
    private boolean hasThreeLevels(String body) {
        return tree.getChildren(body).stream()
                .filter(this::isGovernment)
                .flatMap(child -> tree.getChildren(child).stream())
                .anyMatch(this::isGovernment);
    }

    private static Optional<Area> byCode(Agency agency) {
        Optional<Divisions.Located> located = Divisions.at(agency.getName());
        Optional<String> named = located.flatMap(found -> only(found.divisions()));
        Optional<String> stated = agency.getRegionCode()
                .filter(code -> code.length() == CODE_DIGITS)
                .filter(code -> !contradicts(code, agency.getName()));
        return stated.or(() -> named).flatMap(Areas::ofCode);
    }

    /** The code that all places of a name have; 东莞市 is listed as a city and, having no counties, as a county. */
    private static Optional<String> only(List<Division> divisions) {
        List<String> codes =
                divisions.stream().map(Division::regionCode).distinct().toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** A name that begins with another province than the code's, as made-up ones do. */
    private static boolean contradicts(String code, String name) {
        Matcher words = NAMED.matcher(name);
        String province = Divisions.find(code.substring(0, PROVINCE_DIGITS))
                .map(Division::name)
                .orElse("");
        return words.lookingAt()
                && words.group("province") != null
                && !words.group("province").equals(province);
    }

    private static Optional<Area> ofCode(String code) {
        Optional<String> province =
                Divisions.find(code.substring(0, PROVINCE_DIGITS)).map(Division::name);
        if (province.isEmpty()) {
            return Optional.empty();
        }
        if (code.endsWith("0000")) {
            return Optional.of(new Area(province.get(), "", "", Area.Basis.CODE));
        }
        Optional<String> city = Divisions.find(code.substring(0, CITY_DIGITS)).map(Division::name);
        if (code.endsWith("00")) {
            return city.map(name -> new Area(province.get(), name, "", Area.Basis.CODE));
        }
        Optional<String> county = Divisions.find(code).map(Division::name);
        if (county.isEmpty()) {
            return city.map(name -> new Area(province.get(), name, "", Area.Basis.CODE));
        }
        String name = county.get();
        if (city.isEmpty() && !MUNICIPALITIES.contains(code.substring(0, PROVINCE_DIGITS))) {
            return Optional.of(new Area(province.get(), name, "", Area.Basis.CODE)); // directly below the province
        }
        return Optional.of(new Area(
                province.get(),
                city.orElse(province.get()),
                city.filter(name::equals).isPresent() ? "" : name,
                Area.Basis.CODE));
    }

    private static Optional<Area> byName(String name) {
        Matcher words = NAMED.matcher(name);
        if (!words.lookingAt() || words.end() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Area(
                text(words.group("province")),
                text(words.group("city")),
                text(words.group("county")),
                Area.Basis.NAME));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
