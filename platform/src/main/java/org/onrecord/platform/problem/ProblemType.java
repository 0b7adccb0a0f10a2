package org.onrecord.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * One kind of refusal, as clients may rely on it.
 *
 * @param slug last part of the type URI {@code /problems/<slug>}; never changes once released
 * @param status HTTP status
 * @param title the same for every problem of the type
 * @param meaning what it means and what a caller can do, shown at the type URI
 */
public record ProblemType(String slug, int status, String title, String meaning) {

    public static final String PATH = "/problems/";

    public String uri() {
        return PATH + slug;
    }

    /** @param detail what is wrong this time, a sentence for the caller */
    public ProblemException because(String detail) {
        return new ProblemException(new Problem(uri(), title, status, detail, List.of(), Map.of()));
    }

    /** @param errors the fields or parameters at fault */
    public ProblemException because(String detail, List<FieldError> errors) {
        return new ProblemException(new Problem(uri(), title, status, detail, errors, Map.of()));
    }
}
