package org.disclosurereport.documents.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.Agency;
import org.disclosurereport.Coverage;
import org.disclosurereport.Publication;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.documents.ReadIssue;

/**
 * What a document tells about the report as a whole. What it doesn't tell surely is absent.
 *
 * @param title the title as printed; blanks between two Chinese characters or two digits are cut, other blanks are one,
 *     and lines are put together
 * @param agency the body that reports, its name as printed; kind and level only where the name leaves no doubt
 * @param year the year reported on, 2008 … 2099
 * @param period the data period as printed, also when it is none that the form allows
 * @param publicationDate the day of publication
 * @param introduction the paragraphs between title and section 一, without particulars and dates
 * @param publication document number, contact, what this version replaces
 * @param coverage whom the numbers cover, where it is said plainly
 * @param issues where values came from when not from their usual place, who disagrees, what is missing; a missing year
 *     isn't among them: whoever chooses a stand-in says which
 */
public record Header(
        Optional<String> title,
        Optional<Agency> agency,
        OptionalInt year,
        Optional<ReportPeriod> period,
        Optional<LocalDate> publicationDate,
        Optional<Coverage> coverage,
        String introduction,
        Publication publication,
        List<ReadIssue> issues) {}
