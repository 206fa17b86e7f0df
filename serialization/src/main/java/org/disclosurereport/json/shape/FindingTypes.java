package org.disclosurereport.json.shape;

import static org.disclosurereport.json.shape.JsonTypes.FLAG;
import static org.disclosurereport.json.shape.JsonTypes.TEXT;
import static org.disclosurereport.json.shape.JsonTypes.YEAR;
import static org.disclosurereport.json.shape.JsonTypes.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.input.Reading;
import org.disclosurereport.json.JsonProblemKind;
import org.disclosurereport.json.shape.FindingKeys.Fields;
import org.disclosurereport.json.shape.FindingKeys.Type;
import org.disclosurereport.json.shape.JsonTypes.NamedType;
import org.disclosurereport.series.ReportKey;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.RuleFailure;
import org.disclosurereport.validation.RuleTally;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.Undecided;
import org.disclosurereport.validation.ValidationResult;
import org.disclosurereport.validation.Violation;
import org.disclosurereport.validation.Waiver;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.Deduction;
import org.disclosurereport.validation.diagnosis.Diagnosis;
import org.disclosurereport.validation.diagnosis.DiagnosisState;
import org.disclosurereport.validation.diagnosis.Explanation;
import org.disclosurereport.validation.diagnosis.RulePlace;
import org.disclosurereport.validation.diagnosis.Slip;
import org.disclosurereport.validation.diagnosis.SlipKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The keys of what is found in a report, each once. */
public final class FindingTypes {
    private static final JsonType<Cell> CELL = new CellType();
    private static final LocalizedText NO_FORM = LocalizedText.of(
            "指明单元格时须有键 \"formVersion\"", "what names a cell must have the key \"formVersion\", had none");
    private static final NamedType<CellKind> KIND =
            new NamedType<>("cellKind", CellKind.class, kind -> kind.name().toLowerCase(Locale.ROOT));
    private static final NamedType<Relation> RELATION =
            new NamedType<>("relation", Relation.class, Relation::getSymbol);
    static final NamedType<Severity> SEVERITY = new NamedType<>("severity", Severity.class, Severity::name);
    private static final NamedType<DiagnosisState> STATE =
            new NamedType<>("state", DiagnosisState.class, DiagnosisState::name);
    private static final NamedType<SlipKind> SLIP_KIND = new NamedType<>("slipKind", SlipKind.class, SlipKind::getId);

    public static final Type<ReportKey> REPORT_KEY = new FindingKeys<ReportKey>()
            .key("agency", TEXT, ReportKey::getAgency)
            .key("year", YEAR, ReportKey::getYear)
            .type("reportKey", fields -> ReportKey.of(fields.get("agency"), fields.<Integer>get("year")));

    /** Where a cell was read; written by those who know, and never read back. */
    private static final Type<Reading.Source> SOURCE = sourceKeys()
            .key("printed", TEXT, Reading.Source::getPrinted)
            .key("certainty", TEXT, Reading.Source::getCertaintyName)
            .writtenOnly("source");

    private static final Type<CellReading> READING = new FindingKeys<CellReading>()
            .key("cell", TEXT, CellReading::getName)
            .key("value", NumberTypes.NUMBER, NumberTypes.raw(CellReading::getValue))
            .optionalDetail(
                    "kind",
                    KIND,
                    reading -> Optional.of(NumberTypes.kind(reading.getValue())).filter(kind -> kind != CellKind.COUNT))
            .label("label", CellReading::getLabel)
            .optional("agency", TEXT, reading -> reading.getReport().map(ReportKey::getAgency))
            .optional("year", YEAR, reading -> reading.getReport().map(ReportKey::getYear))
            .add(new SourceMember<>(CellReading::getName))
            .type("cell", FindingTypes::reading);

    public static final Type<Violation> VIOLATION = place(
                    new FindingKeys<Violation>()
                            .key("ruleId", TEXT, Violation::getRuleId)
                            .key("severity", SEVERITY, Violation::getSeverity),
                    Violation::getPlace)
            .key("cells", list(READING), Violation::getCells)
            .optional(
                    "relation",
                    RELATION,
                    violation -> Optional.of(violation.getRelation()).filter(relation -> relation != Relation.EQUAL))
            .key("expected", NumberTypes.NUMBER, NumberTypes.optional(Violation::getExpected))
            .key("actual", NumberTypes.NUMBER, NumberTypes.optional(Violation::getActual))
            .derived("difference", NumberTypes.NUMBER, NumberTypes.optional(Violation::getDifference))
            .message("message", Violation::getMessage)
            .listIfAny("reports", REPORT_KEY, Violation::getReports)
            .optional("waived", TEXT, violation -> violation.getWaiver().map(Waiver::getReason))
            .optionalDetail(
                    "waivedFor", REPORT_KEY, violation -> violation.getWaiver().flatMap(Waiver::getReport))
            .optionalDetail(
                    "waivedPlace",
                    TEXT,
                    violation -> violation
                            .getWaiver()
                            .map(Waiver::getPlace)
                            .filter(place -> !place.equals(violation.getPlace().getName())))
            .label("citation", Violation::getCitation)
            .optionalDetail("formVersion", JsonTypes.FORM_VERSION, violation -> form(violation.getJudged().stream()))
            .detail("judged", list(TEXT), violation -> names(violation.getJudged()))
            .type("violation", FindingTypes::violation);

    static final Type<Undecided> UNDECIDED = place(
                    new FindingKeys<Undecided>().key("ruleId", TEXT, Undecided::getRuleId), Undecided::getPlace)
            .listIfAny("reports", REPORT_KEY, Undecided::getReports)
            .type("undecided", fields -> Undecided.of(fields.get("ruleId"), place(fields), fields.list("reports")));

    static final Type<RuleTally> TALLY = new FindingKeys<RuleTally>()
            .key("ruleId", TEXT, RuleTally::getRuleId)
            .key("satisfied", NumberTypes.WHOLE, RuleTally::getSatisfied)
            .key("violated", NumberTypes.WHOLE, RuleTally::getViolated)
            .key("undecided", NumberTypes.WHOLE, RuleTally::getUndecided)
            .type(
                    "tally",
                    fields -> RuleTally.of(
                            fields.get("ruleId"),
                            fields.<Integer>get("satisfied"),
                            fields.<Integer>get("violated"),
                            fields.<Integer>get("undecided")));

    static final Type<RuleFailure> FAILURE = new FindingKeys<RuleFailure>()
            .key("ruleId", TEXT, RuleFailure::getRuleId)
            .derivedMessage("message", RuleFailure::getMessage)
            .detail("error", TEXT, failure -> failure.getCause().toString())
            .type("failure", fields -> RuleFailure.of(fields.get("ruleId"), new WrittenError(fields.get("error"))));

    static final Type<Waiver> WAIVER = new FindingKeys<Waiver>()
            .key("ruleId", TEXT, Waiver::getRuleId)
            .key("place", TEXT, Waiver::getPlace)
            .key("reason", TEXT, Waiver::getReason)
            .optional("report", REPORT_KEY, Waiver::getReport)
            .type("waiver", fields -> {
                Waiver all = Waiver.of(fields.get("ruleId"), fields.<String>get("place"), fields.get("reason"));
                return fields.<ReportKey>find("report").map(all::forReport).orElse(all);
            });

    public static final Type<ValidationResult> RESULT = FindingTypes.<ValidationResult>document()
            .derived("valid", FLAG, ValidationResult::isValid)
            .key("violations", list(VIOLATION), ValidationResult::getViolations)
            .key("undecided", list(UNDECIDED), ValidationResult::getUndecided)
            .listIfAny("failures", FAILURE, ValidationResult::getFailures)
            .listIfAny("unmatchedWaivers", WAIVER, ValidationResult::getUnmatchedWaivers)
            .detail("tallies", list(TALLY), ValidationResult::getTallies)
            .type(
                    "result",
                    fields -> ValidationResult.builder()
                            .violations(fields.list("violations"))
                            .undecided(fields.list("undecided"))
                            .tallies(fields.list("tallies"))
                            .failures(fields.list("failures"))
                            .unmatchedWaivers(fields.list("unmatchedWaivers"))
                            .build());

    private static final Type<Slip> SLIP = new FindingKeys<Slip>()
            .key("kind", SLIP_KIND, Slip::getKind)
            .key("cells", list(CELL), Slip::getCells)
            .type("slip", fields -> Slip.of(fields.get("kind"), fields.get("cells")));

    private static final Type<RulePlace> RULE_PLACE = place(
                    new FindingKeys<RulePlace>().key("ruleId", TEXT, RulePlace::getRuleId), RulePlace::getPlace)
            .type("rulePlace", fields -> RulePlace.of(fields.get("ruleId"), place(fields)));

    private static final Type<Correction> CORRECTION = new FindingKeys<Correction>()
            .key("cell", CELL, Correction::getCell)
            .key("printed", NumberTypes.AS_IN_REPORT, NumberTypes.raw(Correction::getPrinted))
            .key("fits", NumberTypes.AS_IN_REPORT, NumberTypes.raw(Correction::getFits))
            .key("slip", SLIP_KIND, Correction::getSlip)
            .key("exact", FLAG, Correction::isExact)
            .add(new SourceMember<>(correction -> correction.getCell().getName()))
            .type("correction", fields -> {
                Cell cell = fields.get("cell");
                return Correction.builder()
                        .cell(cell)
                        .printed(fields.<NumberTypes.Raw>get("printed").as(cell.getKind()))
                        .fits(fields.<NumberTypes.Raw>get("fits").as(cell.getKind()))
                        .slip(fields.get("slip"))
                        .exact(fields.get("exact"))
                        .build();
            });

    private static final Type<Deduction> DEDUCTION = new FindingKeys<Deduction>()
            .key("cell", CELL, Deduction::getCell)
            .key("value", NumberTypes.AS_IN_REPORT, NumberTypes.raw(Deduction::getValue))
            .type("deduction", fields -> {
                Cell cell = fields.get("cell");
                return Deduction.of(cell, fields.<NumberTypes.Raw>get("value").as(cell.getKind()));
            });

    private static final Type<Explanation> EXPLANATION = new FindingKeys<Explanation>()
            .key("corrections", list(CORRECTION), Explanation::getCorrections)
            .key("sure", FLAG, Explanation::isSure)
            .key("alternatives", NumberTypes.WHOLE, Explanation::getAlternatives)
            .key("smallest", FLAG, Explanation::isSmallest)
            .key("complete", FLAG, Explanation::isComplete)
            .key("cost", NumberTypes.WHOLE, Explanation::getCost)
            .key("slips", list(SLIP), Explanation::getSlips)
            .key("settled", list(RULE_PLACE), Explanation::getSettled)
            .derivedMessage("text", Explanation::getMessage)
            .type(
                    "explanation",
                    fields -> Explanation.builder()
                            .addAllCorrections(fields.list("corrections"))
                            .sure(fields.get("sure"))
                            .alternatives(fields.get("alternatives"))
                            .smallest(fields.get("smallest"))
                            .complete(fields.get("complete"))
                            .cost(fields.get("cost"))
                            .addAllSlips(fields.list("slips"))
                            .addAllSettled(fields.list("settled"))
                            .build());

    public static final Type<Diagnosis> DIAGNOSIS = FindingTypes.<Diagnosis>document()
            .optionalDetail("formVersion", JsonTypes.FORM_VERSION, diagnosis -> form(cells(diagnosis)))
            .key("explanations", list(EXPLANATION), Diagnosis::getExplanations)
            .key("state", STATE, Diagnosis::getState)
            .key("deductions", list(DEDUCTION), Diagnosis::getDeductions)
            .key("broken", list(RULE_PLACE), Diagnosis::getBroken)
            .type(
                    "diagnosis",
                    fields -> Diagnosis.builder()
                            .state(fields.get("state"))
                            .addAllExplanations(fields.list("explanations"))
                            .addAllDeductions(fields.list("deductions"))
                            .addAllBroken(fields.list("broken"))
                            .build());

    private static final Type<Reading.Place> DOCUMENT_PLACE = places(new FindingKeys<>(), Function.identity())
            .type(
                    "documentPlace",
                    fields -> Reading.Place.of(
                            fields.<Integer>get("page"),
                            fields.<Integer>get("table"),
                            fields.<Integer>get("line"),
                            fields.<Integer>get("cell")));

    public static final Type<Reading.Issue> ISSUE = new FindingKeys<Reading.Issue>()
            .key("kind", TEXT, Reading.Issue::getKindId)
            .key("weight", TEXT, Reading.Issue::getWeightName)
            .key("place", DOCUMENT_PLACE, Reading.Issue::getPosition)
            .key("cells", list(TEXT), issue -> names(issue.getCells()))
            .message("message", Reading.Issue::getMessage)
            .optionalDetail("formVersion", JsonTypes.FORM_VERSION, issue -> form(issue.getCells().stream()))
            .type(
                    "issue",
                    fields -> Reading.Issue.of(
                            fields.get("kind"),
                            fields.get("weight"),
                            fields.get("place"),
                            cells(fields, "cells"),
                            fields.text("message")));

    private FindingTypes() {}

    /** What says its version, as a report does. */
    private static <V> FindingKeys<V> document() {
        return new FindingKeys<V>().add(SchemaVersion.schema()).add(SchemaVersion.version());
    }

    private static FindingKeys<Reading.Source> sourceKeys() {
        return places(new FindingKeys<>(), Reading.Source::getPosition);
    }

    private static <V> FindingKeys<V> places(FindingKeys<V> keys, Function<V, Reading.Place> get) {
        return keys.key("page", NumberTypes.NULL_FOR_ZERO, get.andThen(Reading.Place::getPage))
                .key("table", NumberTypes.NULL_FOR_ZERO, get.andThen(Reading.Place::getTable))
                .key("line", NumberTypes.NULL_FOR_ZERO, get.andThen(Reading.Place::getLine))
                .key("cell", NumberTypes.NULL_FOR_ZERO, get.andThen(Reading.Place::getCell));
    }

    private static <V> FindingKeys<V> place(FindingKeys<V> keys, Function<V, Place> get) {
        return keys.key("place", TEXT, get.andThen(Place::getName))
                .label("label", get.andThen(Place::getLabel))
                .optionalDetail(
                        "path",
                        TEXT,
                        get.andThen(
                                place -> Optional.of(place.getPath()).filter(path -> !path.equals(place.getName()))));
    }

    private static Place place(Fields fields) {
        String name = fields.get("place");
        return Place.of(name, fields.text("label"), fields.<String>find("path").orElse(name));
    }

    private static CellReading reading(Fields fields) {
        CellKind kind = fields.<CellKind>find("kind").orElse(CellKind.COUNT);
        CellReading reading = CellReading.of(
                fields.get("cell"),
                fields.text("label"),
                fields.<NumberTypes.Raw>get("value").as(kind));
        return fields.<String>find("agency")
                .map(agency -> reading.inReport(ReportKey.of(agency, fields.<Integer>get("year"))))
                .orElse(reading);
    }

    private static Violation violation(Fields fields) {
        String ruleId = fields.get("ruleId");
        Place place = place(fields);
        Optional<Waiver> waiver = fields.<String>find("waived").map(reason -> {
            Waiver all = Waiver.of(ruleId, fields.<String>find("waivedPlace").orElse(place.getName()), reason);
            return fields.<ReportKey>find("waivedFor").map(all::forReport).orElse(all);
        });
        Optional<BigDecimal> expected = fields.<NumberTypes.Raw>get("expected").number();
        Optional<BigDecimal> actual = fields.<NumberTypes.Raw>get("actual").number();
        List<Cell> judged = cells(fields, "judged");
        return Violation.builder()
                .ruleId(ruleId)
                .severity(fields.get("severity"))
                .place(place)
                .addAllCells(fields.list("cells"))
                .addAllJudged(judged)
                .relation(fields.<Relation>find("relation").orElse(Relation.EQUAL))
                .expected(expected)
                .actual(actual)
                .message(fields.text("message"))
                .addAllReports(fields.list("reports"))
                .citation(fields.text("citation"))
                .waiver(waiver)
                .build();
    }

    private static List<String> names(List<Cell> cells) {
        return cells.stream().map(Cell::getName).toList();
    }

    /** The cells of the form that the finding itself names: those of one result may be of several years, and forms. */
    private static List<Cell> cells(Fields fields, String key) {
        List<String> names = fields.get(key);
        if (names.isEmpty()) {
            return List.of();
        }
        Form form = Form.of(fields.<FormVersion>find("formVersion")
                .orElseThrow(() -> new IllegalArgumentException(NO_FORM.getEnglish())));
        return names.stream().map(form::getCell).toList();
    }

    private static Optional<FormVersion> form(Stream<Cell> cells) {
        return cells.findFirst().map(Cell::getFormVersion);
    }

    private static Stream<Cell> cells(Diagnosis diagnosis) {
        return Stream.concat(
                diagnosis.getExplanations().stream()
                        .flatMap(explanation -> explanation.getCorrections().stream())
                        .map(Correction::getCell),
                diagnosis.getDeductions().stream().map(Deduction::getCell));
    }

    /** What a rule threw elsewhere, of which only the text is known. */
    private static final class WrittenError extends Exception {
        private static final long serialVersionUID = 1L;

        WrittenError(String text) {
            super(text, null, false, false);
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }

    /** Where a cell was read, if whoever writes knows. */
    private static final class SourceMember<V> extends Member<V, Fields> {
        private final Function<V, String> cell;

        SourceMember(Function<V, String> cell) {
            super("source", false);
            this.cell = cell;
        }

        @Override
        public void write(V source, JsonWriting out) {
            out.scope().sources().apply(cell.apply(source)).ifPresent(found -> {
                out.generator().writeName(encodedName());
                SOURCE.write(found, out);
            });
        }

        @Override
        public void read(JsonReading in, Fields draft) {
            in.nextToken();
            in.skip();
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return SOURCE.schema(nodes);
        }
    }

    /** A cell by its address; the document around it says of which form. */
    private static final class CellType implements JsonType<Cell> {
        @Override
        public void write(Cell value, JsonWriting out) {
            out.generator().writeString(value.getName());
        }

        @Override
        public @Nullable Cell read(JsonReading in) {
            String name = in.text(Words.TEXT);
            if (name == null) {
                return null;
            }
            @Nullable FormVersion version = in.versionAhead().orElse(null);
            if (version == null) {
                in.problem(JsonProblemKind.INVALID, "why", NO_FORM);
                return null;
            }
            try {
                return Form.of(version).getCell(name);
            } catch (IllegalArgumentException e) {
                in.problem(
                        JsonProblemKind.INVALID,
                        "why",
                        LocalizedText.same(Words.escape(String.valueOf(e.getMessage()))));
                return null;
            }
        }

        @Override
        public JsonNode schema(SchemaNodes nodes) {
            return nodes.object().put("type", "string");
        }
    }
}
