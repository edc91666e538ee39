package org.crossread.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.crossread.Refusal;

/**
 * What is wrong with a form.
 *
 * @param field the id of the field to mend; an empty string where it is none in particular
 */
@TemplateData
public record Problem(String field, String message) {

    /** What was refused, at the field that is to blame. */
    public static Problem of(Refusal refusal) {
        return new Problem(refusal.field(), refusal.reason());
    }

    /** The message for one field, or an empty string. */
    public static String of(List<Problem> problems, String field) {
        return problems.stream()
                .filter(p -> p.field.equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }
}
