package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.CellKind;
import org.disclosurereport.form.Form;
import org.disclosurereport.validation.LinearConstraint;
import org.disclosurereport.validation.LinearRule;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleSet;
import org.disclosurereport.validation.rules.CompiledConstraints;
import org.disclosurereport.validation.rules.FormRelations;
import org.disclosurereport.validation.search.Edit;
import org.disclosurereport.validation.search.EditSystem;

/** The linear rules of a set for one form, as the search takes them. Immutable and thread-safe. */
final class DiagnosisRules {
    /** Made once for each set of rules, which is equal to itself only, and kept as long as the set is. */
    private static final Map<RuleSet, Map<FormVersion, DiagnosisRules>> MADE =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final EditSystem system;
    private final List<RulePlace> places;

    static DiagnosisRules of(RuleSet rules, FormVersion version) {
        return MADE.computeIfAbsent(
                        rules, set -> FormRelations.byForm(form -> new DiagnosisRules(set, form.getVersion())))
                .get(version);
    }

    private DiagnosisRules(RuleSet rules, FormVersion version) {
        List<Edit> relations = new ArrayList<>();
        List<RulePlace> named = new ArrayList<>();
        for (Rule rule : rules.getRules()) {
            if (rule instanceof LinearRule linear) {
                String id = rule.getInfo().getId();
                for (LinearConstraint constraint : linear.getConstraints(version)) {
                    if (rules.getWaivers().stream().noneMatch(waiver -> waiver.accepts(id, constraint.getPlace()))) {
                        relations.add(sum(constraint));
                        named.add(RulePlace.of(id, constraint.getPlace()));
                    }
                }
            }
        }
        Form form = Form.of(version);
        boolean[] signed = new boolean[form.getCells().size()];
        for (Cell cell : form.getCells()) {
            signed[cell.getIndex()] = cell.getKind() == CellKind.CHANGE;
        }
        system = new EditSystem(signed, relations);
        places = List.copyOf(named);
    }

    private static Edit sum(LinearConstraint constraint) {
        List<Cell> cells = new ArrayList<>(CompiledConstraints.plus(constraint));
        int positive = cells.size();
        cells.addAll(constraint.getAdded());
        int[] coefficients = new int[cells.size()];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = i < positive ? 1 : -1;
        }
        return new Edit(
                cells.stream().mapToInt(Cell::getIndex).toArray(),
                coefficients,
                constraint.getRelation() == Relation.AT_LEAST);
    }

    EditSystem system() {
        return system;
    }

    /** {@return what a relation of the system is, by its index} */
    List<RulePlace> places() {
        return places;
    }
}
