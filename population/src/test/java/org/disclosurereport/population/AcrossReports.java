package org.disclosurereport.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.Amount;
import org.disclosurereport.CellValue;
import org.disclosurereport.Change;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.OverviewTopic;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Total;
import org.disclosurereport.series.BodyTree;
import org.disclosurereport.series.ReportKey;

/**
 * What rules say of years and of governments, worked out from finished reports held in full, cell by cell and in decimals: as little
 * like the generator's own arithmetic as can be.
 */
final class AcrossReports {
    private final Map<ReportKey, List<Read>> reports = new LinkedHashMap<>();
    private final BodyTree tree;
    private final int first;
    private final int last;
    private final TreeSet<ExpectedFinding> found = new TreeSet<>();

    private AcrossReports(Population population) {
        this.tree = population.getTree();
        this.first = population.getFirstYear();
        this.last = population.getLastYear();
        population
                .reports()
                .forEach(each -> reports.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                        .add(Read.of(each.getReport())));
    }

    /** The cells of a report, and what section 五 says of improvements and section 一 of requests, read once. */
    private record Read(Form form, List<CellValue> values, String improvements, String requests) {
        static Read of(DisclosureReport report) {
            return new Read(
                    Form.of(report),
                    Form.of(report).readValues(report),
                    report.getProblemsAndImprovements().getImprovements(),
                    report.getOverview().getTopics().getOrDefault(OverviewTopic.DISCLOSURE_ON_REQUEST, ""));
        }

        FormVersion version() {
            return form.getVersion();
        }
    }

    static TreeSet<ExpectedFinding> findings(Population population) {
        AcrossReports across = new AcrossReports(population);
        List<String> bodies = new ArrayList<>(across.tree.getRoots());
        for (int i = 0; i < bodies.size(); i++) {
            bodies.addAll(across.tree.getChildren(bodies.get(i)));
        }
        bodies.forEach(across::series);
        across.tree.getParents().forEach(across::sums);
        return across.found;
    }

    private Optional<Read> report(String body, int year) {
        return Optional.ofNullable(reports.get(ReportKey.of(body, year))).map(each -> each.get(0));
    }

    private void add(String rule, String body, int year, String place) {
        found.add(ExpectedFinding.of(rule, ReportKey.of(body, year), place));
    }

    private static Optional<BigDecimal> number(Read report, String name) {
        return report.form()
                .findCell(name)
                .map(cell -> report.values().get(cell.getIndex()))
                .flatMap(AcrossReports::number);
    }

    private static Optional<BigDecimal> number(CellValue value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        if (value instanceof Amount amount) {
            return Optional.of(amount.getValue());
        }
        return Optional.of(
                BigDecimal.valueOf(value instanceof Count count ? count.getValue() : ((Change) value).orElse(0)));
    }

    private void series(String body) {
        boolean begun = false;
        boolean missing = false;
        for (int year = first; year <= last; year++) {
            List<Read> ofYear = reports.getOrDefault(ReportKey.of(body, year), List.of());
            if (ofYear.size() > 1 && !ofYear.get(0).equals(ofYear.get(1))) {
                add("series.gap", body, year, "year");
            }
            if (!ofYear.isEmpty() && missing && begun) {
                add("series.gap", body, year, "year");
            }
            missing = ofYear.isEmpty();
            begun |= !missing;
            int now = year;
            Optional<Read> before = year == first ? Optional.empty() : report(body, year - 1);
            before.ifPresent(earlier -> report(body, now).ifPresent(later -> years(body, now, earlier, later)));
        }
    }

    /** What came in grew by the percentage told, with what was carried over or without. */
    private void changeTold(String body, int year, Read earlier, Read later) {
        Matcher told = Pattern.compile("申请数量同比增长(\\d+)%").matcher(later.requests());
        if (told.find()) {
            BigDecimal before = number(earlier, "requests.newlyReceived.total").orElseThrow();
            BigDecimal now = number(later, "requests.newlyReceived.total").orElseThrow();
            boolean fits = grew(before, now, told.group(1))
                    || grew(
                            before.add(number(earlier, "requests.carriedOver.total")
                                    .orElseThrow()),
                            now.add(number(later, "requests.carriedOver.total").orElseThrow()),
                            told.group(1));
            if (!fits) {
                add("series.change-told", body, year, "overview.topics.disclosureOnRequest");
            }
        }
    }

    private static boolean grew(BigDecimal before, BigDecimal now, String percent) {
        BigDecimal grown = before.multiply(new BigDecimal(percent).movePointLeft(2));
        return now.subtract(before).subtract(grown).abs().compareTo(before.movePointLeft(2)) < 0;
    }

    private void years(String body, int year, Read earlier, Read later) {
        changeTold(body, year, earlier, later);
        if (!later.improvements().isEmpty() && later.improvements().equals(earlier.improvements())) {
            add("series.text-repeated", body, year, "problemsAndImprovements");
        }
        for (String column : List.of(
                "naturalPersons",
                "commercialEnterprises",
                "researchInstitutions",
                "publicWelfareOrganizations",
                "legalServiceInstitutions",
                "otherOrganizations",
                "total")) {
            String place = "requests.carriedOver." + column;
            differ(
                    column.equals("total") ? "series.carried-over" : "series.carried-over-column",
                    body,
                    year,
                    place,
                    number(earlier, "requests.carriedForward." + column),
                    number(later, place));
        }
        if (earlier.version() == FormVersion.V2021 && later.version() == FormVersion.V2021) {
            for (String row : List.of("proactiveDisclosure.regulations", "proactiveDisclosure.normativeDocuments")) {
                BigDecimal expected = number(earlier, row + ".inForce")
                        .orElseThrow()
                        .add(number(later, row + ".issued").orElseThrow())
                        .subtract(number(later, row + ".repealed").orElseThrow());
                int order = number(later, row + ".inForce").orElseThrow().compareTo(expected);
                if (order != 0) {
                    add(order > 0 ? "series.in-force" : "series.in-force-fewer", body, year, row);
                }
            }
        }
        if (earlier.version() == FormVersion.V2019 && later.version() == FormVersion.V2019) {
            for (String name : List.of(
                    "licensing", "otherPublicServices", "penalties", "coerciveMeasures", "administrativeFees")) {
                String row = "proactiveDisclosure." + name;
                BigDecimal expected = number(earlier, row + ".itemsLastYear")
                        .orElseThrow()
                        .add(number(earlier, row + ".change").orElseThrow());
                differ("series.items", body, year, row, Optional.of(expected), number(later, row + ".itemsLastYear"));
            }
        }
        further(body, year, earlier, later);
        for (Total total : later.form().getTotals()) {
            String place = total.getCell().getName();
            Optional<BigDecimal> one = number(earlier, place);
            Optional<BigDecimal> other = number(later, place);
            if (one.isPresent() && other.isPresent() && isJump(one.get(), other.get())) {
                add("series.jump", body, year, place);
            }
        }
    }

    private void further(String body, int year, Read earlier, Read later) {
        for (String block : List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration")) {
            Optional<BigDecimal> pending = number(earlier, "challenges." + block + ".pending");
            Optional<BigDecimal> total = number(later, "challenges." + block + ".total");
            if (pending.isPresent() && total.isPresent() && total.get().compareTo(pending.get()) < 0) {
                add("series.pending", body, year, "challenges." + block + ".total");
            }
        }
        if (earlier.version() != later.version()) {
            return;
        }
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        for (Cell cell : later.form().getCells()) {
            String name = cell.getName();
            Optional<BigDecimal> one = number(earlier, name);
            Optional<BigDecimal> other = number(later, name);
            if (!name.endsWith(".inForce")
                    && !name.endsWith(".totalPublished")
                    && !name.endsWith(".itemsLastYear")
                    && other.isPresent()
                    && other.get().compareTo(BigDecimal.valueOf(5)) >= 0) {
                numbers.add(other.get());
            }
            if (!name.startsWith("proactiveDisclosure.")
                    || name.endsWith(".change")
                    || one.isEmpty()
                    || other.isEmpty()) {
                continue;
            }
            boolean amount = later.values().get(cell.getIndex()) instanceof Amount;
            if (amount && isUnit(one.get().min(other.get()), one.get().max(other.get()))) {
                add("series.unit", body, year, name);
            } else if (isJump(one.get(), other.get())) {
                add("series.jump", body, year, name);
            }
        }
        if (numbers.size() >= 3 && earlier.values().equals(later.values())) {
            add("series.tables-repeated", body, year, "report");
        }
    }

    /** 2000 to 50 000 times. */
    private static boolean isUnit(BigDecimal low, BigDecimal high) {
        return low.signum() > 0
                && high.compareTo(low.multiply(BigDecimal.valueOf(2_000))) >= 0
                && high.compareTo(low.multiply(BigDecimal.valueOf(50_000))) <= 0;
    }

    /** By more than a factor of 10 and by more than 100. */
    private static boolean isJump(BigDecimal one, BigDecimal other) {
        boolean factor =
                one.compareTo(other.multiply(BigDecimal.TEN)) > 0 || other.compareTo(one.multiply(BigDecimal.TEN)) > 0;
        return factor && one.subtract(other).abs().compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private void differ(
            String rule, String body, int year, String place, Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0) {
            add(rule, body, year, place);
        }
    }

    private void sums(String government) {
        for (int year = first; year <= last; year++) {
            int now = year;
            List<String> missing = tree.getChildren(government).stream()
                    .filter(body -> report(body, now).isEmpty())
                    .toList();
            tree.getChildren(government).stream()
                    .filter(body -> reports.getOrDefault(ReportKey.of(body, now), List.of())
                                    .size()
                            != 1)
                    .forEach(body -> add("consolidation.coverage", government, now, "bodies." + body));
            report(government, year).ifPresent(report -> sums(government, now, report, missing.isEmpty()));
        }
    }

    /** Where a body or a cell is missing, the government can only have too little. */
    private void sums(String government, int year, Read report, boolean complete) {
        Map<Boolean, List<String>> moved =
                new LinkedHashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        Map<String, BigDecimal> differences = new LinkedHashMap<>();
        for (Cell cell : report.form().getCells()) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean open = !complete;
            for (String body : tree.getChildren(government)) {
                Optional<Read> below = report(body, year);
                Optional<BigDecimal> number = below.flatMap(each -> number(each, cell.getName()));
                open |= number.isEmpty();
                sum = sum.add(number.orElse(BigDecimal.ZERO));
            }
            Optional<BigDecimal> own = number(report.values().get(cell.getIndex()));
            boolean differs = own.isPresent()
                    && (open ? own.get().compareTo(sum) < 0 : own.get().compareTo(sum) != 0);
            if (own.isPresent() && !open) {
                differences.put(cell.getName(), own.get().subtract(sum));
            }
            // what is not in a form may be anything, also a negative change
            if (differs && !(open && cell.getColumnName().equals("change"))) {
                moved.get(cell.getName().startsWith("proactiveDisclosure.")).add(cell.getName());
            }
        }
        moved.forEach((disclosure, cells) -> {
            Map<String, BigDecimal> ofTable = new LinkedHashMap<>(differences);
            ofTable.keySet().removeIf(name -> name.startsWith("proactiveDisclosure.") != disclosure);
            boolean oneCause = tree.getChildren(government).stream()
                    .flatMap(body -> report(body, year).stream())
                    .anyMatch(body -> isNegative(body, ofTable) || isSame(body, ofTable));
            (oneCause && !cells.isEmpty() ? cells.subList(0, 1) : cells)
                    .forEach(cell -> add(
                            disclosure ? "consolidation.disclosure-sum" : "consolidation.sum", government, year, cell));
        });
    }

    private static boolean isSame(Read body, Map<String, BigDecimal> differences) {
        return differences.entrySet().stream()
                .allMatch(each ->
                        number(body, each.getKey()).orElse(BigDecimal.ZERO).compareTo(each.getValue()) == 0);
    }

    private static boolean isNegative(Read body, Map<String, BigDecimal> differences) {
        Map<String, BigDecimal> negated = new LinkedHashMap<>();
        differences.forEach((name, number) -> negated.put(name, number.negate()));
        return isSame(body, negated);
    }
}
