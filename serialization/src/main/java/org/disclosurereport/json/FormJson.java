package org.disclosurereport.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Total;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.RuleSet;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of the form as data for every language: its cells with their JSON pointers and labels, the printed totals with their
 * parts, and every linear rule with its relations.
 *
 * <p>For example {@code FormJson.text(FormVersion.V2021)}. It is also in the jar, as the resource {@link #resource}, for tools that read
 * files. A relation holds when {@code sum(judged) relation sum(added) − sum(subtracted)}, where {@code relation} is {@code equal} or
 * {@code atLeast}; a blank count may be any number from 0 on. It describes the form, not a report: that is {@link ReportSchema}. Stateless and
 * thread-safe.
 */
public final class FormJson {
    /** The parts of a sum are one line. */
    private static final DefaultPrettyPrinter LISTS_ON_A_LINE =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private FormJson() {}

    /**
     * Gives the name of the resource that holds a form.
     *
     * @param version the form
     * @return the name, such as {@code org/disclosurereport/json/form-2021.json}
     */
    public static String resource(FormVersion version) {
        Objects.requireNonNull(version, "version");
        return "org/disclosurereport/json/form-" + version.getName() + ".json";
    }

    /**
     * Gives a form as data.
     *
     * @param version the form
     * @return the JSON, indented, with a line feed at the end
     */
    public static String text(FormVersion version) {
        return JsonMapper.shared().writer().with(LISTS_ON_A_LINE).writeValueAsString(data(Form.of(version))) + "\n";
    }

    private static ObjectNode data(Form form) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        FormVersion version = form.getVersion();
        data.put("version", version.getName())
                .put("firstYear", version.getFirstYear())
                .put("lastYear", version.getLastYear())
                .put("notice", version.getNotice());
        ArrayNode cells = data.putArray("cells");
        form.getCells().forEach(cell -> add(cell, cells.addObject()));
        ArrayNode totals = data.putArray("totals");
        for (Total total : form.getTotals()) {
            ObjectNode node = totals.addObject().put("cell", total.getCell().getName());
            names(node.putArray("parts"), total.getParts());
        }
        ArrayNode rules = data.putArray("rules");
        RuleSet.standard().getRules().stream()
                .filter(LinearRule.class::isInstance)
                .map(LinearRule.class::cast)
                .filter(rule -> !rule.getConstraints(version).isEmpty())
                .forEach(rule -> add(rule, version, rules.addObject()));
        return data;
    }

    private static void add(Cell cell, ObjectNode node) {
        node.put("name", cell.getName())
                .put("pointer", cell.getPointer())
                .put("kind", cell.getKind().name().toLowerCase(Locale.ROOT));
        cell.getFixedUnit().ifPresent(unit -> node.put("unit", unit.getName()));
        ArrayNode labels = node.putArray("labels");
        cell.getLabelPath().forEach(labels::add);
    }

    private static void add(LinearRule rule, FormVersion version, ObjectNode node) {
        node.put("id", rule.getInfo().getId())
                .put("severity", rule.getInfo().getSeverity().name().toLowerCase(Locale.ROOT));
        ArrayNode relations = node.putArray("relations");
        for (LinearConstraint constraint : rule.getConstraints(version)) {
            ObjectNode relation =
                    relations.addObject().put("place", constraint.getPlace().getName());
            names(relation.putArray("judged"), constraint.getJudged());
            relation.put("relation", name(constraint));
            names(relation.putArray("added"), constraint.getAdded());
            names(relation.putArray("subtracted"), constraint.getSubtracted());
        }
    }

    private static String name(LinearConstraint constraint) {
        return switch (constraint.getRelation()) {
            case EQUAL -> "equal";
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
        };
    }

    private static void names(ArrayNode array, List<Cell> cells) {
        cells.forEach(cell -> array.add(cell.getName()));
    }
}
