package org.onrecord.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;

/** Collects what is wrong with the fields of one body. */
final class FieldCheck {

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, @Nullable String detail) {
        errors.add(new FieldError("/" + field, String.valueOf(detail)));
    }

    /** A field of one line: not blank, no control characters, at most so many UTF-16 units. Returned without white space at its ends. */
    @Nullable
    String line(String field, @Nullable String value, int longest) {
        if (value == null) {
            return null;
        }
        if (value.isBlank()) {
            add(field, "must hold something or be left out");
        } else if (value.length() > longest) {
            add(field, "must have at most " + longest + " characters, not " + value.length());
        } else if (value.codePoints().anyMatch(Character::isISOControl)) {
            add(field, "must not hold line breaks or control characters");
        }
        return value.strip();
    }

    /** @throws org.onrecord.platform.problem.ProblemException invalid-body (422) if anything was wrong */
    void end() {
        if (!errors.isEmpty()) {
            var sentence = errors.stream()
                    .map(error -> error.pointer() + " " + error.detail())
                    .collect(Collectors.joining("; "));
            throw CommonProblems.INVALID_BODY.because(sentence, errors);
        }
    }
}
