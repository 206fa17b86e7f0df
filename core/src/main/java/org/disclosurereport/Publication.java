package org.disclosurereport;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a report was issued, as its metadata table or its closing lines state: document number, contact, and what it
 * replaces.
 *
 * <p>For example the document number 青政办〔2024〕3号. The day of publication is {@link
 * DisclosureReport#getPublicationDate()}.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface Publication extends WithPublication {
    /** {@return the number of the document (文号), as printed, if known} */
    Optional<String> getDocumentNumber();

    /** {@return whom to ask: address, telephone, as printed, if known} */
    Optional<String> getContact();

    /** {@return the version that this one replaces, as printed, such as 2024年1月20日发布的版本, if it says so} */
    Optional<String> getReplaces();

    /** {@return whether nothing is known} */
    @Value.NonAttribute
    default boolean isEmpty() {
        return equals(Blank.PUBLICATION);
    }

    /** {@return a builder; what is not set is absent} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Publication}. Not thread-safe; the value it builds is. */
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
