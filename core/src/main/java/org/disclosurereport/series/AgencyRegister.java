package org.disclosurereport.series;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurereport.Agency;

/**
 * Which agencies are one body, among those that stand in the same set of reports.
 *
 * <p>Agencies with the same unified social credit code are one body, whatever their names. One without a code is the body that has its name and
 * a code, if there is just one such; otherwise name and region code tell bodies apart, and one without a region code is the body of its
 * name that has one, if there is just one such.
 *
 * <p>It compares what is printed and looks nothing up. Immutable and thread-safe.
 */
public final class AgencyRegister {
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, Set<String>> regions = new HashMap<>();

    private AgencyRegister() {}

    /**
     * Makes a register.
     *
     * @param agencies all agencies that are to be told apart
     * @return the register
     */
    public static AgencyRegister of(Collection<Agency> agencies) {
        AgencyRegister register = new AgencyRegister();
        for (Agency agency : Objects.requireNonNull(agencies, "agencies")) {
            agency.getUnifiedSocialCreditCode().ifPresent(code -> add(register.codes, agency, code));
            agency.getRegionCode().ifPresent(region -> add(register.regions, agency, region));
        }
        return register;
    }

    private static void add(Map<String, Set<String>> byName, Agency agency, String value) {
        byName.computeIfAbsent(agency.getName(), name -> new TreeSet<>()).add(value);
    }

    /**
     * Gives what is the same for all agencies that are one body, and for no other.
     *
     * @param agency one of the agencies that the register was made of
     * @return its code, or its name and region code, which may be empty
     */
    public List<String> getIdentity(Agency agency) {
        Objects.requireNonNull(agency, "agency");
        Optional<String> code = agency.getUnifiedSocialCreditCode().or(() -> only(codes, agency));
        return code.map(List::of)
                .orElseGet(() -> List.of(
                        agency.getName(),
                        agency.getRegionCode().or(() -> only(regions, agency)).orElse("")));
    }

    private static Optional<String> only(Map<String, Set<String>> byName, Agency agency) {
        Set<String> values = byName.getOrDefault(agency.getName(), Set.of());
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }
}
