package org.disclosurereport.form;

import java.util.List;
import org.disclosurereport.NotProcessed;
import org.disclosurereport.OtherHandling;
import org.disclosurereport.Outcomes;
import org.disclosurereport.Refused;
import org.disclosurereport.Requests;
import org.disclosurereport.Unavailable;

/** A group of rows of table 三 that share a merged label, such as （三）不予公开, and a name path. */
record RequestGroup<G>(String number, List<String> labelPath, List<String> namePath, Lens<Requests, G> lens) {

    static final RequestGroup<Requests> TABLE = new RequestGroup<>("", List.of(), List.of(), Lens.identity());

    static final RequestGroup<Outcomes> OUTCOMES =
            TABLE.group("3", "三、本年度办理结果", "outcomes", new Lens<>(Requests::getOutcomes, Requests::withOutcomes));

    static final RequestGroup<Refused> REFUSED =
            OUTCOMES.group("3.3", "（三）不予公开", "refused", new Lens<>(Outcomes::getRefused, Outcomes::withRefused));

    static final RequestGroup<Unavailable> UNAVAILABLE = OUTCOMES.group(
            "3.4", "（四）无法提供", "unavailable", new Lens<>(Outcomes::getUnavailable, Outcomes::withUnavailable));

    static final RequestGroup<NotProcessed> NOT_PROCESSED = OUTCOMES.group(
            "3.5", "（五）不予处理", "notProcessed", new Lens<>(Outcomes::getNotProcessed, Outcomes::withNotProcessed));

    static final RequestGroup<OtherHandling> OTHER_HANDLING = OUTCOMES.group(
            "3.6", "（六）其他处理", "otherHandling", new Lens<>(Outcomes::getOtherHandling, Outcomes::withOtherHandling));

    private <H> RequestGroup<H> group(String groupNumber, String label, String name, Lens<G, H> inner) {
        return new RequestGroup<>(
                groupNumber, Paths.append(labelPath, label), Paths.append(namePath, name), lens.then(inner));
    }
}
