package org.disclosurereport.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Coverage;
import org.disclosurereport.stated.FigureScope;
import org.disclosurereport.stated.StatedQuantity;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * The 2021 form as the plain classes somebody would give to databind: no checks, public fields, and for each the type
 * its value has, dates, decimals and enums among them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class PlainReport {
    public String schemaVersion;
    public String formVersion;
    public Agency agency;
    public int year;
    public String title;
    public Period period;
    public Coverage coverage;
    public Overview overview;
    public Disclosure proactiveDisclosure;
    public Requests requests;
    public Challenges challenges;
    public Problems problemsAndImprovements;
    public Other otherMatters;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public static class Agency {
        public String name;
        public String unifiedSocialCreditCode;
        public String regionCode;
        public AgencyLevel level;
        public AgencyKind kind;
    }

    public static class Period {
        public LocalDate start;
        public LocalDate end;
    }

    public static class Overview {
        public String text;
        public Map<String, String> topics;
        public List<Object> breakdowns;
        public List<Figure> statedFigures;
    }

    public static class Figure {
        public StatedQuantity quantity;
        public Long value;
        public FigureScope scope;
        public boolean rounded;
        public String quote;
    }

    public static class Disclosure {
        public Documents regulations;
        public Documents normativeDocuments;
        public Long licensing;
        public Long penalties;
        public Long coerciveMeasures;

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public BigDecimal administrativeFees;
    }

    public static class Documents {
        public Long issued;
        public Long repealed;
        public Long inForce;
    }

    public static class Requests {
        public Row newlyReceived;
        public Row carriedOver;
        public Outcomes outcomes;
        public Row carriedForward;
    }

    public static class Outcomes {
        public Row granted;
        public Row partlyGranted;
        public Refused refused;
        public Unavailable unavailable;
        public NotProcessed notProcessed;
        public OtherHandling otherHandling;
        public Row total;
    }

    public static class Refused {
        public Row stateSecrets;
        public Row prohibitedByLaw;
        public Row securityAndStability;
        public Row thirdPartyRights;
        public Row internalAffairs;
        public Row deliberativeProcess;
        public Row enforcementCaseFiles;
        public Row administrativeInquiry;
    }

    public static class Unavailable {
        public Row notHeld;
        public Row requiresCreation;
        public Row stillUnclear;
    }

    public static class NotProcessed {
        public Row petitionsAndComplaints;
        public Row repeated;
        public Row publishedMaterials;
        public Row abusiveVolume;
        public Row confirmationOrReissue;
    }

    public static class OtherHandling {
        public Row correctionOverdue;
        public Row feeOverdue;
        public Row otherReasons;
    }

    public static class Row {
        public Long naturalPersons;
        public Long commercialEnterprises;
        public Long researchInstitutions;
        public Long publicWelfareOrganizations;
        public Long legalServiceInstitutions;
        public Long otherOrganizations;
        public Long total;
    }

    public static class Challenges {
        public Block reconsideration;
        public Block litigationDirect;
        public Block litigationAfterReconsideration;
    }

    public static class Block {
        public Long upheld;
        public Long corrected;
        public Long otherResult;
        public Long pending;
        public Long total;
    }

    public static class Problems {
        public String problems;
        public String improvements;
    }

    public static class Other {
        public String text;

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public BigDecimal processingFee;
    }

    /** How the enums are named in the JSON. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    public interface CamelCase {}
}
