package org.disclosurereport.form;

import java.util.ArrayList;
import java.util.List;

/** Lists of labels or names from the outside in. */
final class Paths {
    private Paths() {}

    static List<String> append(List<String> path, String last) {
        List<String> longer = new ArrayList<>(path);
        longer.add(last);
        return List.copyOf(longer);
    }
}
