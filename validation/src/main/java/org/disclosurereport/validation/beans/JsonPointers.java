package org.disclosurereport.validation.beans;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Objects;

/**
 * JSON pointers of what Jakarta Bean Validation finds in a host's object.
 *
 * <p>A {@link org.disclosurereport.validation.Violation}, the dynamic payload of a violation of {@link
 * org.disclosurereport.validation.ConsistentReport}, has its pointer from the report, such as {@code /challenges/reconsideration}. Where
 * the report is the property {@code report} of a request, {@code JsonPointers.of(violation)} is {@code /report/challenges/reconsideration}.
 * It is a pointer into the JSON where the host's JSON is named as its properties are.
 *
 * <p>Stateless and thread-safe.
 */
public final class JsonPointers {
    private JsonPointers() {}

    /**
     * Gives where a violation is.
     *
     * @param violation of {@code @ConsistentReport} or of any other constraint
     * @return the JSON pointer (RFC 6901) from the object that was validated, or from the argument of the method; empty for itself
     */
    public static String of(ConstraintViolation<?> violation) {
        return of(Objects.requireNonNull(violation, "violation").getPropertyPath());
    }

    /**
     * Gives a property path as a JSON pointer.
     *
     * @param path such as {@code report.overview.breakdowns[1]}; methods, their parameters and names of container elements, such as {@code
     *     <list element>}, are left out
     * @return such as {@code /report/overview/breakdowns/1}
     */
    public static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : Objects.requireNonNull(path, "path")) {
            // the index of an element stands at the node that follows the list
            if (node.getKey() != null) {
                append(pointer, node.getKey().toString());
            } else if (node.getIndex() != null) {
                append(pointer, node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
