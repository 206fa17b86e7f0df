package org.disclosurereport.validation;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.validation.rules.FieldConstraints;
import org.disclosurereport.validation.rules.consolidation.ConsolidationRules;
import org.disclosurereport.validation.rules.narrative.AgreementRules;
import org.disclosurereport.validation.rules.narrative.FigureRules;
import org.disclosurereport.validation.rules.series.SeriesRules;
import org.disclosurereport.validation.rules.structure.DateRules;
import org.disclosurereport.validation.rules.structure.SectionRules;
import org.disclosurereport.validation.rules.structure.StructureRules;
import org.disclosurereport.validation.rules.tables.BreakdownRules;
import org.disclosurereport.validation.rules.tables.DisclosureRules;
import org.disclosurereport.validation.rules.tables.FeeRules;
import org.disclosurereport.validation.rules.tables.TableRules;
import org.disclosurereport.validation.rules.texts.TextRules;

/**
 * The rules of this library in the order of the catalogue, subject by subject. A rule is added in the list of its subject; only a new
 * subject needs a line here.
 */
final class StandardRules {
    static final List<Rule> ALL = Stream.of(
                    FieldConstraints.RULES,
                    TableRules.RULES,
                    DisclosureRules.RULES,
                    FeeRules.RULES,
                    BreakdownRules.RULES,
                    FigureRules.RULES,
                    AgreementRules.RULES,
                    StructureRules.RULES,
                    DateRules.RULES,
                    SectionRules.RULES,
                    TextRules.RULES,
                    SeriesRules.RULES,
                    ConsolidationRules.RULES)
            .<Rule>flatMap(List::stream)
            .toList();

    private StandardRules() {}
}
