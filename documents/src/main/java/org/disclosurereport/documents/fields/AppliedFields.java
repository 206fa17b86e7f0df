package org.disclosurereport.documents.fields;

import java.util.List;
import java.util.Set;
import org.disclosurereport.DisclosureReport;

/**
 * What came of putting fields into a report.
 *
 * @param report the report with the fields in it
 * @param groups the groups whose values are from the fields now; the others are as they were
 * @param unusable the names of fields that nobody knows, or whose texts can't be
 */
public record AppliedFields(DisclosureReport report, Set<FieldGroup> groups, List<String> unusable) {
    /**
     * Copies what it is given.
     *
     * @param report the report with the fields in it
     * @param groups the groups whose values are from the fields now; the others are as they were
     * @param unusable the names of fields that nobody knows, or whose texts can't be
     */
    public AppliedFields {
        groups = Set.copyOf(groups);
        unusable = List.copyOf(unusable);
    }
}
