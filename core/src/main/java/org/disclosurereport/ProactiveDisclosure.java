package org.disclosurereport;

import java.util.Objects;

/**
 * Table 二, 主动公开政府信息情况, whose rows and columns differ by form: {@link ProactiveDisclosure2019} or
 * {@link ProactiveDisclosure2021}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ProactiveDisclosure permits ProactiveDisclosure2019, ProactiveDisclosure2021 {
    /** {@return the form whose table this is} */
    FormVersion getFormVersion();

    /**
     * Gives a table in which every cell is blank.
     *
     * @param version the form
     * @return the blank table of that form
     */
    static ProactiveDisclosure blank(FormVersion version) {
        return switch (Objects.requireNonNull(version, "version")) {
            case V2019 -> ProactiveDisclosure2019.builder().build();
            case V2021 -> ProactiveDisclosure2021.builder().build();
        };
    }
}
