package org.disclosurereport;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.internal.Arguments;
import org.immutables.value.Value;

/**
 * How a report was issued, as its metadata table or its closing lines state: document number, contact, and what it
 * replaces; and which rows of the form it lacks.
 *
 * <p>For example the document number 青政办〔2024〕3号. The day of publication is {@link
 * DisclosureReport#getPublicationDate()}.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public abstract sealed class Publication implements WithPublication permits ImmutablePublication {
    Publication() {}

    /** {@return the number of the document (文号), as printed, if known} */
    public abstract Optional<String> getDocumentNumber();

    /** {@return whom to ask: address, telephone, as printed, if known} */
    public abstract Optional<String> getContact();

    /** {@return the version that this one replaces, as printed, such as 2024年1月20日发布的版本, if it says so} */
    public abstract Optional<String> getReplaces();

    /** {@return the rows of the form that the report as published lacks or that could not be read, in form order} */
    public abstract List<MissingRow> getMissingRows();

    /** {@return whether nothing is known} */
    @Value.NonAttribute
    public boolean isEmpty() {
        return equals(Blank.PUBLICATION);
    }

    /**
     * Refuses texts that no report can hold.
     *
     * @throws IllegalArgumentException naming the property
     */
    @Value.Check
    void check() {
        Arguments.requireText("documentNumber", getDocumentNumber());
        Arguments.requireText("contact", getContact());
        Arguments.requireText("replaces", getReplaces());
    }

    /** {@return a builder; what is not set is absent} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Publication}. Not thread-safe; the value it builds is. */
    public static final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
