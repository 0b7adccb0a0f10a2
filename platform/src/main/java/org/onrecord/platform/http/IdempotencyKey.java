package org.onrecord.platform.http;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.problem.ProblemException;

/** The header {@code Idempotency-Key}. */
public final class IdempotencyKey {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private IdempotencyKey() {}

    /**
     * Refuses a key that cannot be kept.
     *
     * @param key null if the request has none
     * @throws ProblemException invalid-parameter (400)
     */
    public static void check(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            var detail = "must have 1 to 255 visible ASCII characters";
            throw CommonProblems.INVALID_PARAMETER.because(
                    "Idempotency-Key " + detail, List.of(FieldError.ofParameter("Idempotency-Key", detail)));
        }
    }
}
