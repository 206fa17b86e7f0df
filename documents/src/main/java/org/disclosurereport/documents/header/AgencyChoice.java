package org.disclosurereport.documents.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;

/**
 * Chooses the name of the body among the places that tell one.
 *
 * <p>The metadata give the fullest name, but often name who publishes (the government's office, the county's site) where
 * the title names who reports. So a title that names a body is only made fuller by them, and a title that names an area
 * alone is completed; a body that can't be the same is a conflict, and the title is taken.
 */
final class AgencyChoice {
    private final Optional<Told<AgencyName>> title;
    private final List<Told<AgencyName>> metadata;
    private final List<Told<AgencyName>> others;

    /**
     * Makes a choice of what was told.
     *
     * @param title the name in the title
     * @param metadata the names in the metadata
     * @param others the names elsewhere, the best place first
     */
    AgencyChoice(Optional<Told<AgencyName>> title, List<Told<AgencyName>> metadata, List<Told<AgencyName>> others) {
        this.title = title;
        this.metadata = metadata;
        this.others = others;
    }

    /**
     * Chooses the name.
     *
     * @param issues takes where it came from, who disagrees, or that there is none
     * @return the name, if there is one
     */
    Optional<AgencyName> choose(List<ReadIssue> issues) {
        Optional<Told<AgencyName>> taken = title.map(this::completed)
                .or(() -> Stream.concat(metadata.stream(), others.stream()).findFirst());
        if (taken.isEmpty()) {
            issues.add(ReadIssue.of(ReadIssueKind.AGENCY_NOT_FOUND, SourcePlace.DOCUMENT, List.of(), Map.of()));
            return Optional.empty();
        }
        Told<AgencyName> name = taken.get();
        if (name.source() != HeaderSource.TITLE) {
            issues.add(printed(name).sourceNote(HeaderField.AGENCY));
        }
        Stream.concat(metadata.stream(), signatures())
                .filter(other -> !other.value().agreesWith(name.value())
                        && title.filter(told -> other.value().agreesWith(told.value()))
                                .isEmpty())
                .findFirst()
                .ifPresent(other -> issues.add(printed(name).conflict(HeaderField.AGENCY, printed(other))));
        return Optional.of(name.value());
    }

    private Told<AgencyName> completed(Told<AgencyName> told) {
        List<Told<AgencyName>> fuller = new ArrayList<>(metadata);
        if (!told.value().isWhole() || told.value().isShort()) {
            fuller.addAll(others);
            fuller.replaceAll(other -> new Told<>(other.value().orItsGovernment(), other.source(), other.place()));
        }
        return fuller.stream()
                .filter(other -> other.value().isWhole() && other.value().isFullerThan(told.value()))
                .findFirst()
                .orElse(told);
    }

    private Stream<Told<AgencyName>> signatures() {
        return others.stream().filter(other -> other.source() == HeaderSource.SIGNATURE);
    }

    private static Told<String> printed(Told<AgencyName> name) {
        return new Told<>(name.value().printed(), name.source(), name.place());
    }
}
