package org.onrecord.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on the wire.
 *
 * @param type URI of the {@link ProblemType}, relative to the service
 * @param title the type's title
 * @param status HTTP status
 * @param detail what is wrong this time
 * @param errors the fields or parameters at fault, left out if none
 * @param members further members, ids for example
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A refusal, RFC 9457. Its type answers GET with an explanation.")
public record Problem(
        @Schema(examples = "/problems/invalid-body") String type,
        @Schema(examples = "The body does not make sense") String title,
        @Schema(examples = "422") int status,

        @Schema(examples = "Exactly one of text and html is needed") @Nullable
        String detail,

        List<FieldError> errors,
        @JsonIgnore @Schema(hidden = true) Map<String, Object> members) {

    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
        members = members == null ? Map.of() : Map.copyOf(members);
    }

    /** Reads a problem that another service sent or that was stored; members it does not know are dropped. */
    @com.fasterxml.jackson.annotation.JsonCreator
    static Problem read(
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("status") int status,
            @JsonProperty("detail") @Nullable String detail,
            @JsonProperty("errors") @Nullable List<FieldError> errors,
            @JsonAnySetter @Nullable Map<String, Object> members) {
        return new Problem(
                type == null ? "about:blank" : type,
                title == null ? "" : title,
                status,
                detail,
                errors == null ? List.of() : errors,
                members == null ? Map.of() : members);
    }

    @JsonAnyGetter
    Map<String, Object> further() {
        return members;
    }

    Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, title, status, detail, errors, more);
    }
}
