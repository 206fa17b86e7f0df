package org.disclosurereport.documents.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.SourcePlace;

/**
 * Chooses the day of publication: what is labelled so, then the page's own date, then the date a body gives its
 * document, then a line that is a date. A report isn't published before its year is over: such dates are something else.
 */
final class PublicationDate {
    private final List<Told<LocalDate>> claims = new ArrayList<>();
    private final List<Told<LocalDate>> others = new ArrayList<>();
    private final Optional<Told<LocalDate>> signed;

    /**
     * What a page itself calls the day of publication counts though the year was not over, and so does the day of a signature
     * where nothing else tells: a rule has its say about it.
     */
    private static boolean isPublishedWithin(Told<LocalDate> claim, OptionalInt year) {
        return claim.source() == HeaderSource.METADATA
                && year.isPresent()
                && claim.value().getYear() == year.getAsInt();
    }

    /** Gathers the dates that a document tells. */
    PublicationDate(MetadataTable table, Map<String, String> properties, List<Line> belowTitle, List<Line> tail) {
        dates(table.values(MetadataLabel.PUBLISHED)).forEach(claims::add);
        Optional.ofNullable(properties.get("date"))
                .flatMap(WrittenDate::first)
                .ifPresent(date -> claims.add(new Told<>(date, HeaderSource.PROPERTIES, SourcePlace.DOCUMENT)));
        others.addAll(dates(table.values(MetadataLabel.ISSUED)));
        belowTitle.forEach(line -> add(line, HeaderSource.DATE_LINE));
        for (int i = tail.size() - 1; i >= 0; i--) {
            add(tail.get(i), HeaderSource.SIGNATURE);
        }
        signed = Signature.date(tail)
                .map(line -> new Told<>(DateLine.of(line).orElseThrow().date(), HeaderSource.SIGNATURE, line.place()));
    }

    private static List<Told<LocalDate>> dates(List<Line> values) {
        return values.stream()
                .flatMap(value -> WrittenDate.first(value.printed()).stream()
                        .map(date -> new Told<>(date, HeaderSource.METADATA, value.place())))
                .toList();
    }

    private void add(Line line, HeaderSource source) {
        DateLine.of(line).ifPresent(dated -> others.add(new Told<>(dated.date(), source, line.place())));
    }

    /**
     * Chooses the date.
     *
     * @param year the report's year
     * @param yearTold where that stands
     * @param issues takes what contradicts and where the date came from
     * @return the date, if one can be that of publication
     */
    Optional<LocalDate> choose(OptionalInt year, Optional<Told<Integer>> yearTold, List<ReadIssue> issues) {
        yearTold.ifPresent(told -> claims.stream()
                .filter(claim -> !isAfter(claim, year))
                .forEach(claim -> issues.add(told.conflict(HeaderField.YEAR, claim))));
        List<Told<LocalDate>> claimed = claims.stream()
                .filter(claim -> isAfter(claim, year) || isPublishedWithin(claim, year))
                .toList();
        Optional<Told<LocalDate>> taken = claimed.stream()
                .findFirst()
                .or(() -> others.stream().filter(date -> isAfter(date, year)).findFirst())
                .or(() -> signed.filter(date -> year.isPresent() && date.value().getYear() == year.getAsInt()));
        taken.ifPresent(date -> {
            if (claimed.isEmpty() || date.source() != HeaderSource.METADATA) {
                issues.add(date.sourceNote(HeaderField.PUBLICATION_DATE));
            }
            claimed.stream()
                    .filter(claim -> !claim.value().equals(date.value()))
                    .findFirst()
                    .ifPresent(claim -> issues.add(date.conflict(HeaderField.PUBLICATION_DATE, claim)));
        });
        return taken.map(Told::value);
    }

    private static boolean isAfter(Told<LocalDate> date, OptionalInt year) {
        return year.isEmpty() || date.value().getYear() > year.getAsInt();
    }
}
