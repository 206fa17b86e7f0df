package org.disclosurereport.documents.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The body that signs: its name stands beside a date, in one line or in lines that follow each other. */
final class Signature {
    private Signature() {}

    /** {@return the names of those who sign among lines, the last first} */
    static List<Told<AgencyName>> in(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .map(i -> lines.size() - 1 - i)
                .boxed()
                .flatMap(i -> signer(lines, i).stream())
                .toList();
    }

    /** {@return the last line of all that is a date, where a body signs with it} */
    static Optional<Line> date(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).compact().isEmpty()) {
                return signer(lines, i).isPresent() ? Optional.of(lines.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Told<AgencyName>> signer(List<Line> lines, int index) {
        Optional<DateLine> date = DateLine.of(lines.get(index));
        if (date.isEmpty()) {
            return Optional.empty();
        }
        return date.get()
                .signer()
                .map(name -> new Told<>(
                        name, HeaderSource.SIGNATURE, lines.get(index).place()))
                .or(() -> Stream.of(index - 1, index + 1)
                        .filter(beside -> beside >= 0 && beside < lines.size())
                        .flatMap(beside -> name(lines.get(beside)).stream())
                        .findFirst());
    }

    private static Optional<Told<AgencyName>> name(Line line) {
        return AgencyName.whole(line.compact()).map(name -> new Told<>(name, HeaderSource.SIGNATURE, line.place()));
    }
}
