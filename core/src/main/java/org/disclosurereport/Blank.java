package org.disclosurereport;

/** The values in which everything is blank or empty, made once; those further down hold those further up. */
final class Blank {
    static final RequestCounts REQUEST_COUNTS = RequestCounts.builder().build();
    static final ChallengeCounts CHALLENGE_COUNTS = ChallengeCounts.builder().build();
    static final DocumentCounts DOCUMENT_COUNTS = DocumentCounts.builder().build();
    static final PublicationCounts PUBLICATION_COUNTS =
            PublicationCounts.builder().build();
    static final ServiceItems SERVICE_ITEMS = ServiceItems.builder().build();
    static final FeeItems FEE_ITEMS = FeeItems.builder().build();
    static final Procurement PROCUREMENT = Procurement.builder().build();
    static final Refused REFUSED = Refused.builder().build();
    static final Unavailable UNAVAILABLE = Unavailable.builder().build();
    static final NotProcessed NOT_PROCESSED = NotProcessed.builder().build();
    static final OtherHandling OTHER_HANDLING = OtherHandling.builder().build();
    static final Outcomes OUTCOMES = Outcomes.builder().build();
    static final Overview OVERVIEW = Overview.builder().build();
    static final Requests REQUESTS = Requests.builder().build();
    static final Challenges CHALLENGES = Challenges.builder().build();
    static final ProblemsAndImprovements PROBLEMS_AND_IMPROVEMENTS =
            ProblemsAndImprovements.builder().build();
    static final TableText TABLE_TEXT = TableText.builder().build();
    static final AccompanyingText ACCOMPANYING_TEXT = AccompanyingText.builder().build();
    static final Publication PUBLICATION = Publication.builder().build();
    static final OtherMatters OTHER_MATTERS = OtherMatters.builder().build();

    private Blank() {}
}
