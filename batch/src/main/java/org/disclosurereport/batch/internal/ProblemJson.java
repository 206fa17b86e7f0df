package org.disclosurereport.batch.internal;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.batch.ReadProblem;
import org.disclosurereport.json.JsonLine;

/** Why a file or a line is no report, as JSON. Stateless and thread-safe. */
public final class ProblemJson {
    private ProblemJson() {}

    /**
     * Writes the member {@code problems}.
     *
     * @param problems the problems
     * @param locale the language of messages
     * @param json where to
     */
    public static void problems(List<ReadProblem> problems, Locale locale, JsonLine json) {
        json.list(
                "problems",
                problems,
                problem -> json.text("kind", problem.getKind())
                        .number("line", digits(problem.getLine()))
                        .number("column", digits(problem.getColumn()))
                        .text("pointer", problem.getPointer().orElse(null))
                        .text("message", problem.getText().get(locale)));
    }

    /** The digits of a number; empty for 0, which stands for none. */
    private static String digits(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
