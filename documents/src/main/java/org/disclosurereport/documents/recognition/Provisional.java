package org.disclosurereport.documents.recognition;

import java.util.*;
import org.disclosurereport.*;
import org.disclosurereport.documents.*;
import org.disclosurereport.documents.source.*;

final class Provisional {
    record Header(OptionalInt year, Optional<Agency> agency, List<ReadIssue> issues) {}

    static Header of(
            List<? extends Block> head,
            Map<String, String> m,
            List<TextBlock> n,
            List<? extends Block> tail,
            String name) {
        for (Block b : head)
            if (b instanceof TextBlock t) {
                var x = java.util.regex.Pattern.compile("(20[12]\\d)年?").matcher(t.text());
                if (x.find() && Integer.parseInt(x.group(1)) >= 2019)
                    return new Header(OptionalInt.of(Integer.parseInt(x.group(1))), Optional.empty(), List.of());
            }
        return new Header(OptionalInt.empty(), Optional.empty(), List.of());
    }
}
