package org.disclosurereport.validation.rules.consolidation;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.Agency;

/** By what a body may be expected to report: its name or its code. */
public final class BodyNames {
    private BodyNames() {}

    /**
     * {@return an agency's name, and its code where it has one}
     *
     * @param agency the agency
     */
    public static List<String> of(Agency agency) {
        return Stream.concat(Stream.of(agency.getName()), agency.getUnifiedSocialCreditCode().stream())
                .toList();
    }
}
