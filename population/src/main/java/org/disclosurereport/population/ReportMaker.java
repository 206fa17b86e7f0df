package org.disclosurereport.population;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.Agency;
import org.disclosurereport.Coverage;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProblemsAndImprovements;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.population.Draws.Purpose;

/** Makes a report of numbers: header, tables and prose. */
final class ReportMaker {
    private static final Map<FormVersion, ProactiveDisclosure> BLANK_TABLES = new EnumMap<>(FormVersion.class);

    static {
        for (FormVersion version : FormVersion.values()) {
            BLANK_TABLES.put(version, blankTable(version));
        }
    }

    private final long seed;
    private final Names names;

    ReportMaker(long seed, Names names) {
        this.seed = seed;
        this.names = names;
    }

    /** Makes section 五 of a year, which no number takes part in. */
    ProblemsAndImprovements problems(Body body, int year) {
        return Narrative.problems(
                Draws.of(seed, body.index(), year, Purpose.PROBLEMS), Prose.of(seed, body, year, Purpose.PROBLEMS));
    }

    /** Amounts are in 万元 where the form leaves their unit to the body. */
    private static ProactiveDisclosure blankTable(FormVersion version) {
        DisclosureReport report = DisclosureReport.builder()
                .agency(Agency.of("-"))
                .year(version.getFirstYear())
                .proactiveDisclosure(ProactiveDisclosure.blank(version))
                .build();
        for (Cell cell : Form.of(version).getCells()) {
            if (cell.getUnitName().isPresent()) {
                report = cell.withUnit(report, Optional.of(MoneyUnit.WAN_YUAN));
            }
        }
        return report.getProactiveDisclosure();
    }

    /**
     * Makes a report.
     *
     * @param printed the numbers in the tables
     * @param told those that the prose tells
     */
    DisclosureReport make(Body body, int year, Layout layout, long[] printed, long[] told) {
        Draws draws = Draws.of(seed, body.index(), year, Purpose.PROSE);
        Narrative narrative = new Narrative(body, layout, draws, Prose.of(seed, body, year, Purpose.SENTENCES), told);
        String name = names.name(body);
        DisclosureReport header = DisclosureReport.builder()
                .agency(names.agency(body))
                .year(year)
                .title(name + year + "年" + Form.TITLE)
                .period(ReportPeriod.ofYear(year))
                .publicationDate(
                        body.isGovernment()
                                ? LocalDate.of(year + 1, Month.MARCH, draws.between(1, 31))
                                : LocalDate.of(year + 1, Month.JANUARY, draws.between(5, 31)))
                .coverage(body.isGovernment() ? Coverage.AREA : Coverage.BODY)
                .overview(narrative.overview())
                .proactiveDisclosure(BLANK_TABLES.get(layout.version()))
                .problemsAndImprovements(problems(body, year))
                .otherMatters(narrative.otherMatters())
                .build();
        return Form.of(layout.version()).withValues(header, layout.values(printed));
    }
}
