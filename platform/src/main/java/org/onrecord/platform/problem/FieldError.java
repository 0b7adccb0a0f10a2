package org.onrecord.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a body or one parameter.
 *
 * @param pointer JSON pointer into the body (RFC 6901), null if a parameter is wrong
 * @param parameter name of the query, path or header parameter, null if the body is wrong
 * @param detail what to change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(@Nullable String pointer, @Nullable String parameter, String detail) {

    /** An error of a body's field. */
    public FieldError(String pointer, String detail) {
        this(pointer, null, detail);
    }

    public static FieldError ofParameter(String parameter, String detail) {
        return new FieldError(null, parameter, detail);
    }
}
